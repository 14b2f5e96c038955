"""Prévention : des campagnes coordonnées, d'un besoin du territoire au bilan."""

from cpts_core.kernel.workflow import Lecture, Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.terrain.prevention.dossier import EVOLUTIONS, Campagne
from cpts_core.workflows.terrain.prevention.etats import FINALS, Etat
from cpts_core.workflows.terrain.prevention.regles import VIE
from cpts_core.workflows.terrain.prevention.table import TABLE

PREVENTION = Workflow(
    code="prevention",
    nom="campagne de prévention",
    etats=Etat,
    finals=FINALS,
    donnees=Campagne,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(Lecture(qui=(Role.COORDINATEUR, Role.BUREAU, Role.PILOTE, Role.MEMBRE), source=VIE),),
    generiques=GENERIQUES_PROJET,
    liens=(
        Lien(nom="diagnostic", champ="diagnostic", expose=("besoins", "valide_le")),
        Lien(nom="parcours", champ="parcours", expose=("population",)),
    ),
    proprietaire="pilote",
)
