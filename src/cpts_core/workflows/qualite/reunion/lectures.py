"""Qui lit une réunion : l'équipe de l'incident, et le pilote de l'analyse."""

from cpts_core.kernel.workflow import Lecture
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.acces import (
    ACCES,
    SUIT_L_INCIDENT,
    Lies,
    a_l_ecart,
    ouvert_selon,
)
from cpts_core.workflows.qualite.reunion.dossier import Reunion


def conduit_l_analyse(reunion: Reunion, lecteur: str, lies: Lies) -> bool:
    """Vrai pour le pilote, s'il n'est pas tenu à l'écart de l'incident."""
    return lecteur == reunion.pilote and not a_l_ecart(lecteur, lies)


LECTURES = (
    SUIT_L_INCIDENT,
    Lecture(
        qui=(Role.CELLULE_QUALITE, Role.PILOTE),
        si=conduit_l_analyse,
        condition="s'il conduit l'analyse",
        source=ACCES,
    ),
)

acces = ouvert_selon(LECTURES)
