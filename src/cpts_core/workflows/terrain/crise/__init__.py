"""Crise : une alerte, un plan que l'on active, des actions que l'on coordonne, et le retour."""

from cpts_core.kernel.workflow import Lecture, Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.terrain.crise.dossier import EVOLUTIONS, Crise
from cpts_core.workflows.terrain.crise.etats import FINALS, Etat
from cpts_core.workflows.terrain.crise.regles import COORDINATION
from cpts_core.workflows.terrain.crise.table import TABLE

CRISE = Workflow(
    code="crise",
    nom="crise sanitaire",
    etats=Etat,
    finals=FINALS,
    donnees=Crise,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(
        Lecture(
            qui=(Role.COORDINATEUR, Role.BUREAU, Role.PILOTE, Role.MEMBRE, Role.ARS),
            source=COORDINATION,
        ),
    ),
    generiques=GENERIQUES_PROJET,
    liens=(Lien(nom="plan", champ="plan", expose=("activation", "revu_le")),),
)
