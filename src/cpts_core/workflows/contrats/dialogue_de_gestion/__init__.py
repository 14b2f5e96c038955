"""Dialogue de gestion : rendre compte de l'année, arrêter les indicateurs et la part variable."""

from cpts_core.kernel.workflow import Lecture, Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.contrats.dialogue_de_gestion.dossier import EVOLUTIONS, Dialogue
from cpts_core.workflows.contrats.dialogue_de_gestion.etats import Etat
from cpts_core.workflows.contrats.dialogue_de_gestion.regles import PARTIES_PRESENTES
from cpts_core.workflows.contrats.dialogue_de_gestion.table import TABLE
from cpts_core.workflows.contrats.financement.situation import CHAMPS

DIALOGUE_DE_GESTION = Workflow(
    code="dialogue_de_gestion",
    nom="dialogue de gestion",
    etats=Etat,
    finals={Etat.CLOS},
    donnees=Dialogue,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(
        Lecture(
            qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE, Role.ARS, Role.CPAM),
            source=PARTIES_PRESENTES,
        ),
    ),
    generiques=GENERIQUES_PROJET,
    liens=(
        Lien(nom="contrat", champ="contrat", expose=CHAMPS),
        Lien(nom="indicateurs", champ="indicateurs", expose=("mesures", "arretes")),
    ),
)
