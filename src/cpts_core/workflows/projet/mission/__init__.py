"""Mission du projet de santé : du choix dans l'accord à l'évaluation."""

from cpts_core.kernel.workflow import Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET
from cpts_core.workflows.projet.mission.dossier import EVOLUTIONS, Mission
from cpts_core.workflows.projet.mission.etats import Etat
from cpts_core.workflows.projet.mission.lectures import LECTURES
from cpts_core.workflows.projet.mission.table import TABLE

MISSION = Workflow(
    code="mission",
    nom="mission",
    etats=Etat,
    finals={Etat.ABANDONNEE},
    donnees=Mission,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=LECTURES,
    generiques=GENERIQUES_PROJET,
    liens=(
        Lien(nom="projet", champ="projet", expose=("version_aci",)),
        Lien(
            nom="actions",
            champ="actions",
            expose=("corrective", "quoi", "comment", "evaluation"),
        ),
    ),
    proprietaire="pilote",
)
