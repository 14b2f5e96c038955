"""Action d'une mission, ou action corrective : de l'idée à l'évaluation."""

from attrs import evolve

from cpts_core.kernel.workflow import Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.projet.action.dossier import EVOLUTIONS, Action
from cpts_core.workflows.projet.action.etats import FINALS, Etat
from cpts_core.workflows.projet.action.lectures import LECTURES, conduite
from cpts_core.workflows.projet.action.table import TABLE

ACTION = Workflow(
    code="action",
    nom="action",
    etats=Etat,
    finals=FINALS,
    donnees=Action,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=LECTURES,
    generiques=evolve(
        GENERIQUES_PROJET,
        rectifier=(*GENERIQUES_PROJET.rectifier, Role.CELLULE_QUALITE),
        si=(conduite,),
    ),
    liens=(
        Lien(nom="mission", champ="mission", expose=("projet", "mission")),
        Lien(nom="indicateurs", champ="indicateurs"),
    ),
    proprietaire="pilote",
)
