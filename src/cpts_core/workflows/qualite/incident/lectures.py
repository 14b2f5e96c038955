"""Qui lit un incident : ceux qui le suivent, celui qui l'analyse, celui qui l'a déclaré."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Lecture
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident.sources import DECLARANT, LECTEURS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_core.workflows.qualite.incident.dossier import Incident


def suit_le_dossier(incident: Incident, lecteur: str, _: Mapping[str, Any]) -> bool:
    """Vrai pour l'équipe ; pour toute la cellule tant que personne ne suit le dossier."""
    if lecteur in incident.tenus_a_l_ecart:
        return False
    return incident.affecte_a is None or lecteur in incident.affectes


def conduit_l_analyse(incident: Incident, lecteur: str, lies: Mapping[str, Any]) -> bool:
    """Vrai pour le pilote de la réunion, s'il n'est pas tenu à l'écart."""
    if lecteur in incident.tenus_a_l_ecart:
        return False
    return any(reunion.valeurs["pilote"] == lecteur for reunion in lies.get("reunion", ()))


def a_declare(incident: Incident, lecteur: str, _: Mapping[str, Any]) -> bool:
    """Vrai pour le déclarant, sous l'identifiant propre à ce dossier."""
    return lecteur == incident.declarant


LECTURES = (
    Lecture(
        qui=Role.CELLULE_QUALITE,
        si=suit_le_dossier,
        condition="s'il suit le dossier, ou si personne ne le suit encore",
        source=(*unite("NP-060"), LECTEURS),
    ),
    Lecture(
        qui=Role.PILOTE,
        si=conduit_l_analyse,
        condition="s'il conduit l'analyse",
        source=(*unite("NP-060"), LECTEURS),
    ),
    Lecture(
        qui=Role.DECLARANT,
        si=a_declare,
        condition="s'il a déclaré cet événement",
        source=(*unite("NP-060"), DECLARANT),
    ),
)
