"""Qui lit une action : le projet et ses financeurs ; une action corrective, la cellule seule."""

from typing import Any

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.kernel.workflow import Lecture
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.action.dossier import Action

CONDUITE = Interpretation("0067", "qui conduit une mission ou une action")
CORRECTIVE = (*unite("NP-060"), Interpretation("0068", "les actions correctives"))


def du_projet(action: Action, lecteur: str, lies: Any) -> bool:
    """Vrai pour une action qui ne vient d'aucune analyse."""
    return not action.corrective


def d_une_analyse(action: Action, lecteur: str, lies: Any) -> bool:
    """Vrai pour une action corrective."""
    return action.corrective


def la_pilote(action: Action, lecteur: str, lies: Any) -> bool:
    """Vrai pour le pilote de l'action."""
    return action.pilote == lecteur


LECTURES = (
    Lecture(
        qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE, Role.ARS, Role.CPAM),
        si=du_projet,
        condition="si elle ne vient pas d'une analyse d'incident",
        source=CONDUITE,
    ),
    Lecture(
        qui=Role.CELLULE_QUALITE,
        si=d_une_analyse,
        condition="si elle vient d'une analyse d'incident",
        source=CORRECTIVE,
    ),
    Lecture(
        qui=(Role.PILOTE, Role.MEMBRE),
        si=la_pilote,
        condition="s'il en est le pilote",
        source=CORRECTIVE,
    ),
)


@regle(
    "cette action soit la vôtre, ou que vous en coordonniez le suivi",
    source=(CONDUITE, *CORRECTIVE),
)
def conduite(action: Action, circonstances: Circonstances) -> bool:
    suivent = (Role.CELLULE_QUALITE,) if action.corrective else (Role.COORDINATEUR, Role.BUREAU)
    if not circonstances.roles.isdisjoint((*suivent, Role.SYSTEME)):
        return True
    return Role.PILOTE in circonstances.roles and action.pilote == circonstances.auteur
