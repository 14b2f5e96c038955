"""Fields, described once: label, help, bounds; the type says how sensitive the value is.

A chapter writes `confrere: Membre = champ("confrère sollicité")`. Command line, forms, JSON Schema,
spreadsheets, vault and redaction all read the description from here. There is no plain `str`: a
text is a `Code` (public), a `Membre`, an `Identite` or a `Texte`, so that nobody can forget to say
what must never reach the journal (ADR 0003).
"""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, NewType, Union, get_args, get_origin, get_type_hints

from attrs import NOTHING, field, fields, frozen

from cpts_core.kernel.errors import Anomalie

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

Code = NewType("Code", str)
"""A short public code: letters, digits, `-`, `_`, `.`; never words about a person."""
Reference = NewType("Reference", str)
"""The identifier of another record."""
Membre = NewType("Membre", str)
"""A person of the register, by account; the journal only keeps an opaque identifier."""
Identite = NewType("Identite", str)
"""What tells who or where someone is (name, phone, the declarant's own words): erased at purge."""
Texte = NewType("Texte", str)
"""Free text: kept in the vault, erasable; the journal only keeps an opaque reference."""
Saisie = NewType("Saisie", str)
"""A value typed for another field (`rectifier`, `reprendre`): treated as that field's type says."""


class Sensibilite(Enum):
    """Where a value may go."""

    PUBLIC = "public"
    MEMBRE = "personne du registre"
    IDENTIFIANT = "identifiant"
    TEXTE_LIBRE = "texte libre"


_SENSIBILITES = {
    Membre: Sensibilite.MEMBRE,
    Identite: Sensibilite.IDENTIFIANT,
    Texte: Sensibilite.TEXTE_LIBRE,
}


@frozen
class Champ:
    """What a person must know of a field: `minimum` and `maximum` bound a number, or a length.

    `diffuse`: the text is meant for readers outside the case; a trace of identity refuses it.
    """

    libelle: str
    aide: str = ""
    minimum: int | Decimal | None = None
    maximum: int | Decimal | None = None
    exemples: tuple[Any, ...] = ()
    second_regard: bool = False
    rectifiable: bool = True
    diffuse: bool = False
    nature: str = ""


@frozen
class Description:
    """A field as every front end reads it: name, type, whether several or none are allowed."""

    nom: str
    genre: Any
    champ: Champ
    multiple: bool
    obligatoire: bool
    defaut: Any

    @property
    def sensibilite(self) -> Sensibilite:
        """Return where the value may go, which its type alone decides."""
        return _SENSIBILITES.get(self.genre, Sensibilite.PUBLIC)

    @property
    def option(self) -> str:
        """Return the name as typed on a command line: `heure-de-rappel`."""
        return self.nom.replace("_", "-")


def champ(libelle: str, *, defaut: Any = NOTHING, **description: Any) -> Any:
    """Declare an attrs field with its description; without `defaut` it must be given."""
    return field(default=defaut, metadata={"champ": Champ(libelle, **description)}, kw_only=True)


_DECRITES: dict[type, dict[str, Description]] = {}


def descriptions(classe: type) -> dict[str, Description]:
    """Return the described fields of a command, event or record class, by name, in order."""
    if classe not in _DECRITES:
        _DECRITES[classe] = _descriptions(classe)
    return _DECRITES[classe]


def _descriptions(classe: type) -> dict[str, Description]:
    genres = get_type_hints(classe)
    return {
        attribut.name: _decrire(attribut, genres[attribut.name])
        for attribut in fields(classe)
        if "champ" in attribut.metadata
    }


def _decrire(attribut: Any, genre: Any) -> Description:
    genre = _sans_none(genre)
    multiple = get_origin(genre) is tuple
    return Description(
        nom=attribut.name,
        genre=_sans_none(get_args(genre)[0]) if multiple else genre,
        champ=attribut.metadata["champ"],
        multiple=multiple,
        obligatoire=attribut.default is NOTHING,
        defaut=None if attribut.default is NOTHING else attribut.default,
    )


def _sans_none(genre: Any) -> Any:
    if get_origin(genre) not in (Union, UnionType):
        return genre
    return next(option for option in get_args(genre) if option is not type(None))


def anomalies(valeur: Any) -> tuple[Anomalie, ...]:
    """Return every bound that a command breaks, with the path of the field."""
    decrits = descriptions(type(valeur))
    return tuple(a for nom, d in decrits.items() for a in depassements(d, getattr(valeur, nom)))


def depassements(description: Description, contenu: Any) -> tuple[Anomalie, ...]:
    """Return every bound that the value of one field breaks."""
    return tuple(Anomalie(description.nom, phrase) for phrase in _phrases(description, contenu))


def _phrases(description: Description, contenu: Any) -> Iterator[str]:
    if description.obligatoire and (contenu is None or contenu == ()):
        yield (
            "au moins une valeur est attendue"
            if description.multiple
            else "une valeur est attendue"
        )
        return
    for element in contenu if description.multiple else (contenu,):
        if element is not None and (phrase := hors_bornes(element, description.champ)):
            yield phrase


def hors_bornes(valeur: Any, champ: Champ) -> str:
    """Return how a value breaks the bounds of its field; '' where it does not."""
    if isinstance(valeur, str):
        return _longueur(valeur.strip(), champ)
    if isinstance(valeur, bool) or not isinstance(valeur, int | Decimal):
        return ""
    if isinstance(valeur, Decimal) and not valeur.is_finite():
        return "un nombre fini est attendu"
    if champ.minimum is not None and valeur < champ.minimum:
        return f"au moins {champ.minimum} est attendu"
    if champ.maximum is not None and valeur > champ.maximum:
        return f"au plus {champ.maximum} est attendu"
    return ""


LONGUEUR_MAXIMALE = 10_000


def _longueur(texte: str, champ: Champ) -> str:
    minimum, maximum = champ.minimum or 1, champ.maximum or LONGUEUR_MAXIMALE
    if len(texte) < minimum:
        return "ne peut pas être vide" if minimum == 1 else f"au moins {minimum} caractères"
    return f"au plus {maximum} caractères" if len(texte) > maximum else ""


SCALAIRES: tuple[Any, ...] = (Code, Reference, Membre, Identite, Texte, Saisie, bool, int, Decimal)


def genre_admis(genre: Any) -> bool:
    """Tell whether a field may hold this type: the closed list of the scalars, and enumerations."""
    return genre in SCALAIRES or genre in _dates() or _est_enum(genre)


@cache
def _dates() -> tuple[type[date], type[datetime]]:
    from datetime import date, datetime  # noqa: PLC0415 - only the check of a table needs them

    return (date, datetime)


def _est_enum(genre: Any) -> bool:
    return isinstance(genre, type) and issubclass(genre, Enum)
