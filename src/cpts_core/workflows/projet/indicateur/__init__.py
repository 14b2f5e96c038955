"""Indicateur : proposé, convenu à trois, mesuré, arrêté chaque année de contrat."""

from cpts_core.kernel.workflow import Lecture, Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.projet.indicateur.dossier import EVOLUTIONS, Indicateur
from cpts_core.workflows.projet.indicateur.etats import Etat
from cpts_core.workflows.projet.indicateur.regles import CONDUITE
from cpts_core.workflows.projet.indicateur.table import TABLE

INDICATEUR = Workflow(
    code="indicateur",
    nom="indicateur",
    etats=Etat,
    finals={Etat.ABANDONNE},
    donnees=Indicateur,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(
        Lecture(
            qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE, Role.ARS, Role.CPAM),
            source=CONDUITE,
        ),
    ),
    generiques=GENERIQUES_PROJET,
    liens=(
        Lien(nom="action", champ="action", expose=("pilote", "corrective")),
        Lien(nom="mission", champ="mission", expose=("pilote",)),
        Lien(nom="projet", champ="projet"),
    ),
)
