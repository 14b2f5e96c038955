"""Réunion pluriprofessionnelle : recueil, analyse, réunion, déblocage."""

from attrs import evolve

from cpts_core.kernel.workflow import Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_QUALITE
from cpts_core.workflows.qualite.acces import INCIDENT_SUIVI
from cpts_core.workflows.qualite.reunion.dossier import EVOLUTIONS, Reunion
from cpts_core.workflows.qualite.reunion.etats import FINALS, Etat
from cpts_core.workflows.qualite.reunion.lectures import LECTURES, acces
from cpts_core.workflows.qualite.reunion.table.agir import AGIR
from cpts_core.workflows.qualite.reunion.table.comprendre import COMPRENDRE
from cpts_core.workflows.qualite.reunion.table.partager import PARTAGER
from cpts_core.workflows.qualite.reunion.table.preparer import PREPARER

REUNION = Workflow(
    code="reunion",
    nom="réunion pluriprofessionnelle",
    etats=Etat,
    finals=FINALS,
    donnees=Reunion,
    evolutions=EVOLUTIONS,
    transitions=(*PREPARER, *COMPRENDRE, *AGIR, *PARTAGER),
    lectures=LECTURES,
    generiques=evolve(GENERIQUES_QUALITE, si=(acces,)),
    liens=(INCIDENT_SUIVI,),
    cas="incident",
    proprietaire="pilote",
)
