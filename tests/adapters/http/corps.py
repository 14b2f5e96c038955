"""Bodies that the API takes, made from the examples of the fields."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from cpts_core.kernel.champs import descriptions

DECLARATION = {
    "danger": "ECARTE",
    "nom": "Martin",
    "prenom": "Dominique",
    "telephone": "06 01 02 03 04",
    "heure_de_rappel": "après 19 h",
}
OUVRIR = "dossiers/incident/commandes/declarer_un_evenement"


def en_json(valeur):
    """An example as JSON holds it."""
    match valeur:
        case Enum():
            return valeur.name
        case bool() | int():
            return valeur
        case Decimal():
            return float(valeur)
        case datetime() | date():
            return valeur.isoformat()
        case _:
            return str(valeur)


def exemple(classe):
    """A body with what is required, from the examples."""
    return {nom: _valeur(une) for nom, une in descriptions(classe).items() if une.obligatoire}


def _valeur(une):
    if une.champ.exemples:
        premier = une.champ.exemples[0]
        if une.multiple:
            return [en_json(v) for v in (premier if isinstance(premier, tuple) else (premier,))]
        return en_json(premier)
    premier = _quelconque(une.genre)
    return [en_json(premier)] if une.multiple else en_json(premier)


def _quelconque(genre):
    """A value of a type whose field gives no example: a choice, yes, or the id of a record."""
    if genre is bool:
        return True
    return next(iter(genre)) if isinstance(genre, type) else "un-autre"
