"""Pertinence des soins : regarder une pratique ensemble, et mesurer ce qui change."""

from cpts_core.kernel.workflow import Lecture, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.terrain.pertinence.dossier import EVOLUTIONS, Pertinence
from cpts_core.workflows.terrain.pertinence.etats import FINALS, Etat
from cpts_core.workflows.terrain.pertinence.regles import VIE
from cpts_core.workflows.terrain.pertinence.table import TABLE

PERTINENCE = Workflow(
    code="pertinence",
    nom="pertinence des soins",
    etats=Etat,
    finals=FINALS,
    donnees=Pertinence,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(Lecture(qui=(Role.COORDINATEUR, Role.BUREAU, Role.PILOTE, Role.MEMBRE), source=VIE),),
    generiques=GENERIQUES_PROJET,
    proprietaire="pilote",
)
