"""Ramener une valeur à plus grossier : jour, mois, trimestre, tranche d'âge, famille."""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from attrs import frozen

from cpts_core.referentiels.professions import professions
from cpts_core.workflows.qualite.expurgation_donnees import (
    BORNES_D_AGE,
    Action,
)

FAMILLE_INCONNUE = "autres professions"
_MOIS = (
    "",
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)


@frozen
class TrancheDAge:
    """Des années révolues, bornes comprises ; la dernière tranche n'a pas de fin."""

    debut: int
    fin: int | None

    def __str__(self) -> str:
        """Donne la tranche comme elle se lit : « de 50 à 59 ans »."""
        if self.fin is None:
            return f"{self.debut} ans et plus"
        return f"de {self.debut} à {self.fin} ans"


@frozen
class Mois:
    """Un mois d'une année."""

    annee: int
    mois: int

    def __str__(self) -> str:
        """Donne le mois comme il se lit : « mars 2024 »."""
        return f"{_MOIS[self.mois]} {self.annee}"


@frozen
class Trimestre:
    """Un trimestre d'une année, de 1 à 4."""

    annee: int
    rang: int

    def __str__(self) -> str:
        """Donne le trimestre comme il se lit : « 1er trimestre 2024 »."""
        return f"{self.rang}{'er' if self.rang == 1 else 'e'} trimestre {self.annee}"


def _tel_quel(valeur: Any) -> Any:
    return valeur


def _jour(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _mois(moment: date) -> Mois:
    return Mois(moment.year, moment.month)


def _trimestre(moment: date) -> Trimestre:
    return Trimestre(moment.year, (moment.month + 2) // 3)


def _tranche_d_age(age: int) -> TrancheDAge:
    rang = bisect_right(BORNES_D_AGE, age)
    suivante = BORNES_D_AGE[rang] - 1 if rang < len(BORNES_D_AGE) else None
    return TrancheDAge(BORNES_D_AGE[rang - 1], suivante)


def _famille(cle: str) -> str:
    connue = professions().get(cle)
    return connue.famille.libelle if connue else FAMILLE_INCONNUE


GROSSIR: Mapping[Action, Callable[[Any], Any]] = {
    Action.GARDER: _tel_quel,
    Action.EXAMINER: _tel_quel,
    Action.RELIRE: _tel_quel,
    Action.JOUR: _jour,
    Action.MOIS: _mois,
    Action.TRIMESTRE: _trimestre,
    Action.TRANCHE_D_AGE: _tranche_d_age,
    Action.FAMILLE: _famille,
}
