"""Scalars to text and back: the one place where a typed value is written or read.

Codec, command line, spreadsheets and rectifications use it, so that a date or a choice is spelled
in one way only. Enumerations are written by member name and read by name or label.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import TYPE_CHECKING, Any

from cpts_core.kernel.champs import (
    Code,
    Identite,
    Membre,
    Reference,
    Saisie,
    Texte,
    hors_bornes,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpts_core.kernel.champs import Description

_OUI = {"oui", "vrai", "true", "1"}
_NON = {"non", "faux", "false", "0"}
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}")


def ecrire(valeur: Any) -> str:
    """Write a scalar as text that `lire` reads back to an equal value."""
    match valeur:
        case Enum():
            return valeur.name
        case bool():
            return "oui" if valeur else "non"
        case datetime() | date():
            return valeur.isoformat()
        case _:
            return str(valeur)


def lire(genre: Any, texte: str) -> Any:
    """Read a scalar of this type; raise ValueError with a French sentence when it is not one."""
    if isinstance(genre, type) and issubclass(genre, Enum):
        return _lire_choix(genre, texte)
    if genre not in _LECTEURS:
        raise ValueError("cette valeur ne se saisit pas : elle vient des faits du dossier")
    return _LECTEURS[genre](texte)


def lire_champ(description: Description, texte: str) -> Any:
    """Read a field: several values are separated by commas, an empty text is none.

    Raises ValueError with a French sentence, out of the bounds of a number included.

    # Angle mort : a text that holds a comma cannot be one value among several.
    """
    if texte == "" and not description.obligatoire:
        return () if description.multiple else None
    if description.multiple:
        return tuple(_un_champ(description, element.strip()) for element in texte.split(","))
    return _un_champ(description, texte)


def _un_champ(description: Description, texte: str) -> Any:
    valeur = lire(description.genre, texte)
    # The length of a text is checked where it is typed: here it may be a reference to the vault.
    if not isinstance(valeur, str) and (phrase := hors_bornes(valeur, description.champ)):
        raise ValueError(phrase)
    return valeur


def ecrire_champ(description: Description, valeur: Any) -> str:
    """Write a field so that `lire_champ` reads it back."""
    if valeur is None:
        return ""
    return ",".join(map(ecrire, valeur)) if description.multiple else ecrire(valeur)


def _lire_choix(genre: type[Enum], texte: str) -> Enum:
    if texte in genre.__members__:
        return genre[texte]
    for nommer in (_nom, _libelle):
        for membre in genre:
            if nommer(membre).casefold() == texte.casefold():
                return membre
    choix = ", ".join(str(membre.value) for membre in genre)
    msg = f"un choix parmi {choix} est attendu"
    raise ValueError(msg)


def _nom(membre: Enum) -> str:
    return membre.name


def _libelle(membre: Enum) -> str:
    return str(membre.value)


def _lire_oui_non(texte: str) -> bool:
    if texte.casefold() in _OUI:
        return True
    if texte.casefold() in _NON:
        return False
    msg = "oui ou non est attendu"
    raise ValueError(msg)


def _lire_entier(texte: str) -> int:
    try:
        return int(texte)
    except ValueError:
        msg = "un nombre entier est attendu"
        raise ValueError(msg) from None


def _lire_decimal(texte: str) -> Decimal:
    try:
        return Decimal("".join(texte.split()).replace(",", "."))
    except InvalidOperation:
        msg = "un nombre est attendu"
        raise ValueError(msg) from None


def _lire_date(texte: str) -> date:
    try:
        return date.fromisoformat(texte)
    except ValueError:
        msg = "une date est attendue, comme 2025-03-20"
        raise ValueError(msg) from None


def _lire_instant(texte: str) -> datetime:
    try:
        instant = datetime.fromisoformat(texte)
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None:
        msg = "une date et une heure avec fuseau sont attendues, comme 2025-03-20T09:30+01:00"
        raise ValueError(msg)
    return instant


def _lire_code(texte: str) -> str:
    if _CODE.fullmatch(texte):
        return texte
    msg = "un code court est attendu (lettres, chiffres, tirets)"
    raise ValueError(msg)


_LECTEURS: dict[Any, Callable[[str], Any]] = {
    str: str,
    bool: _lire_oui_non,
    int: _lire_entier,
    Decimal: _lire_decimal,
    date: _lire_date,
    datetime: _lire_instant,
    Code: _lire_code,
    Reference: _lire_code,
    Membre: str,
    Identite: str,
    Texte: str,
    Saisie: str,
}
