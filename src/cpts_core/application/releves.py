"""What each record gives to be counted: a delay, an achievement; never a text, never a person.

All of it derives from the current record: replaying the journal gives the same figures.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_core.ports.portefeuille import Figure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from cpts_core.ports.store import Head

    Releve = Callable[[Any], Iterator[Figure]]

ATTEINTE, MISSION = "atteinte", "mission"


@frozen
class Delai:
    """A duration in whole elapsed days, under the calendar year in which it begins."""

    code: str
    libelle: str
    du: str
    au: str

    def __call__(self, donnees: Any) -> Iterator[Figure]:
        """Give the duration, once both ends are known."""
        du, au = getattr(donnees, self.du), getattr(donnees, self.au)
        if du is not None and au is not None and au >= du:
            yield Figure(self.code, "", du.year, _jours(du, au))


def _jours(du: datetime, au: datetime) -> int:
    return (au - du).days


def _atteintes(indicateur: Any) -> Iterator[Figure]:
    """Give the achievement of each closed contract year, in whole %, under the mission followed.

    # Angle mort : l'indicateur d'une action ou du projet entier se range sans mission.
    """
    for arrete in indicateur.arretes:
        pour_cent = arrete.atteinte.quantize(Decimal(1), ROUND_HALF_EVEN)
        yield Figure(ATTEINTE, indicateur.mission or "", arrete.annee, int(pour_cent))


def _mission(mission: Any) -> Iterator[Figure]:
    if mission.mission is not None:
        yield Figure(MISSION, mission.mission, 0, 0)


DELAIS: dict[str, tuple[Delai, ...]] = {
    "incident": (
        Delai("premier_contact", "déclaration → premier contact", "recu_le", "contact_le"),
        Delai("restitution", "déclaration → retour au déclarant", "recu_le", "restitue_le"),
    ),
    "medecin_traitant": (
        Delai("mt_premier_contact", "demande → premier contact", "recue_le", "premier_contact_le"),
        Delai("mt_issue", "demande → médecin trouvé ou clôture", "recue_le", "terminee_le"),
    ),
    "soin_non_programme": (
        Delai("snp_issue", "demande → prise en charge ou refus", "recue_le", "terminee_le"),
    ),
}
"""The delays of each workflow, between two instants of its record."""

RELEVES: dict[str, tuple[Releve, ...]] = {
    **DELAIS,
    "mission": (_mission,),
    "indicateur": (_atteintes,),
}
"""By workflow. Of what is not here, nothing leaves a record but its state, counted."""


def releves(head: Head) -> tuple[Figure, ...]:
    """Return what a record gives to be counted, in a stable order."""
    donnees = head.record.donnees
    return tuple(figure for lire in RELEVES.get(head.workflow, ()) for figure in lire(donnees))
