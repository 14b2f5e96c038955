"""L'identité du déclarant : de quoi le rappeler, tenu à part de l'analyse, puis effacé."""

from attrs import evolve

from cpts_core.kernel.champs import Sensibilite
from cpts_core.kernel.workflow import Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_QUALITE
from cpts_core.workflows.qualite.acces import INCIDENT_SUIVI
from cpts_core.workflows.qualite.identite.dossier import EVOLUTIONS, Coordonnees
from cpts_core.workflows.qualite.identite.etats import Etat
from cpts_core.workflows.qualite.identite.evenements import IdentitePurgee
from cpts_core.workflows.qualite.identite.lectures import LECTURES, acces
from cpts_core.workflows.qualite.identite.table import TABLE

IDENTITE = Workflow(
    code="identite",
    nom="identité du déclarant",
    etats=Etat,
    finals={Etat.PURGEE},
    donnees=Coordonnees,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=LECTURES,
    generiques=evolve(GENERIQUES_QUALITE, si=(acces,)),
    liens=(
        INCIDENT_SUIVI,
        Lien(nom="reunion", champ="reunion", expose=("enquete_close_le",)),
        Lien(nom="declaration", champ="declaration"),
    ),
    cas="incident",
    en_clair=(Etat.EN_CLAIR,),
    effacements={IdentitePurgee: (Sensibilite.IDENTIFIANT, Sensibilite.MEMBRE)},
)
