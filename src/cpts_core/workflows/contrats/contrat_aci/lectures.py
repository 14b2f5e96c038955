"""Qui lit un contrat : les trois parties, et les membres de la CPTS qu'il engage."""

from cpts_core.kernel.workflow import Lecture
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_aci.sources import PARTIES

LECTURES = (
    Lecture(qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.ARS, Role.CPAM), source=PARTIES),
)
