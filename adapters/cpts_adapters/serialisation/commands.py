"""A command from what someone typed, or from typed JSON: all that is wrong at once, in French."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from cpts_core.kernel.champs import Code, Reference, depassements, descriptions
from cpts_core.kernel.errors import Anomalie, DonneesInvalides
from cpts_core.kernel.valeurs import ecrire, lire

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_core.kernel.champs import Description
    from cpts_core.kernel.messages import Command

C = TypeVar("C", bound="Command")


def read_command(kind: type[C], values: Mapping[str, Any]) -> C:
    """Return the command that these values make; a missing or empty optional one is not given.

    Values are texts, as typed, or numbers and booleans, as JSON has them; a field that takes
    several is given a list, or one text (codes, numbers and dates are then split at commas).
    Raises DonneesInvalides with every anomaly: unknown, missing, ill-typed, out of bounds.
    """
    described = descriptions(kind)
    faults = [Anomalie(name, "champ inconnu") for name in values if name not in described]
    read: dict[str, Any] = {}
    for name, description in described.items():
        try:
            read[name] = _field(description, values.get(name))
        except DonneesInvalides as error:
            faults += error.anomalies
    if faults:
        raise DonneesInvalides(faults)
    return kind(**read)


def _field(description: Description, value: Any) -> Any:
    if value in (None, "") and not description.obligatoire:
        return description.defaut
    if value is None:
        raise DonneesInvalides([Anomalie(description.nom, "ce champ est obligatoire")])
    content = _several(description, value) if description.multiple else _one(description, value)
    if faults := depassements(description, content):
        raise DonneesInvalides(faults)
    return content


def _several(description: Description, value: Any) -> tuple[Any, ...]:
    faults: list[Anomalie] = []
    read = []
    for rank, element in enumerate(_elements(description, value)):
        try:
            read.append(_one(description, element, f"[{rank}]"))
        except DonneesInvalides as error:
            faults += error.anomalies
    if faults:
        raise DonneesInvalides(faults)
    return tuple(read)


def _elements(description: Description, value: Any) -> list[Any]:
    if isinstance(value, list | tuple):
        return list(value)
    if isinstance(value, str) and not _holds_words(description):
        return value.split(",")
    return [value]


def _holds_words(description: Description) -> bool:
    """Tell whether a comma may belong to the value: in any text but a code or a reference."""
    return _is_text(description.genre) and description.genre not in (Code, Reference)


def _one(description: Description, value: Any, place: str = "") -> Any:
    try:
        return _scalar(description.genre, value)
    except ValueError as error:
        raise DonneesInvalides([Anomalie(description.nom + place, str(error))]) from None


def _scalar(kind: Any, value: Any) -> Any:
    if isinstance(value, str):
        return lire(kind, _clean(value))
    if value is None or isinstance(value, dict | list | tuple):
        raise ValueError("une seule valeur est attendue")
    if _is_text(kind):
        raise ValueError("un texte est attendu")
    return lire(kind, ecrire(value))


def _is_text(kind: Any) -> bool:
    return getattr(kind, "__supertype__", None) is str


def _clean(text: str) -> str:
    """Return the text without its outer spaces; refuse what no storage can keep."""
    if "\x00" in text or any("\ud800" <= sign <= "\udfff" for sign in text):
        raise ValueError("contient un caractère illisible")
    return text.strip()
