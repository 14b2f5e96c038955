"""Qui lit une mission : tout le projet, et les deux financeurs."""

from cpts_core.kernel.workflow import Lecture
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.mission.regles import CONDUITE

LECTURES = (
    Lecture(
        qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE, Role.ARS, Role.CPAM),
        source=CONDUITE,
    ),
)
