"""Incident qualité : comprendre, agir, partager.

De la déclaration à la clôture, sur trois niveaux d'aide ; le quatrième, la déclaration aux
autorités, se mène à côté et n'attend aucun des autres.
"""

from attrs import evolve

from cpts_core.kernel.workflow import Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_QUALITE, Role
from cpts_core.workflows.qualite.incident.dossier import Incident
from cpts_core.workflows.qualite.incident.etats import ACCUEIL, FINALS, Etat
from cpts_core.workflows.qualite.incident.evolutions import EVOLUTIONS
from cpts_core.workflows.qualite.incident.lectures import LECTURES
from cpts_core.workflows.qualite.incident.regles.acces import acces
from cpts_core.workflows.qualite.incident.table import TABLE

INCIDENT = Workflow(
    code="incident",
    nom="incident qualité",
    etats=Etat,
    finals=FINALS,
    donnees=Incident,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=LECTURES,
    generiques=evolve(GENERIQUES_QUALITE, si=(acces,)),
    liens=(
        Lien(nom="reunion", champ="reunion", expose=("plan_arrete_le", "pilote")),
        Lien(nom="inscription", champ="inscription", expose=("membre", "competences")),
    ),
    masques=(Role.DECLARANT,),
    proprietaire="affecte_a",
    en_clair=(*ACCUEIL, Etat.INJOIGNABLE),
)
