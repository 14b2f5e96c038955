"""Participation au service d'accès aux soins : un accord, des réunions, des créneaux comptés."""

from attrs import evolve

from cpts_core.kernel.workflow import Lecture, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.terrain.participation_sas.dossier import EVOLUTIONS, Participation
from cpts_core.workflows.terrain.participation_sas.etats import Etat
from cpts_core.workflows.terrain.participation_sas.regles import VIE, signature_possible
from cpts_core.workflows.terrain.participation_sas.table import TABLE

PARTICIPATION_SAS = Workflow(
    code="participation_sas",
    nom="participation au service d'accès aux soins",
    etats=Etat,
    finals={Etat.RETIREE},
    donnees=Participation,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(
        Lecture(qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE), source=VIE),
        Lecture(
            qui=(Role.ARS, Role.CPAM),
            si=lambda participation, _, __: participation.signe_le is not None,
            condition="une fois l'accord signé",
            source=VIE,
        ),
    ),
    generiques=evolve(GENERIQUES_PROJET, si=(signature_possible,)),
)
