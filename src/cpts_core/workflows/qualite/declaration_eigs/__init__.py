"""Déclaration d'un EIGS : évaluer, déclarer, analyser."""

# Angle mort : un EIGS signalé sans se nommer n'a pas d'auteur pour ses volets ; la cellule peut
# écrire au déclarant par son code de suivi, non déclarer pour lui.

from attrs import evolve

from cpts_core.kernel.workflow import Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_QUALITE, Role
from cpts_core.workflows.qualite.acces import INCIDENT_SUIVI
from cpts_core.workflows.qualite.declaration_eigs.dossier import EVOLUTIONS, Declaration
from cpts_core.workflows.qualite.declaration_eigs.etats import FINALS, Etat
from cpts_core.workflows.qualite.declaration_eigs.lectures import LECTURES, acces
from cpts_core.workflows.qualite.declaration_eigs.table.evaluer import EVALUER
from cpts_core.workflows.qualite.declaration_eigs.table.transmettre import TRANSMETTRE

DECLARATION_EIGS = Workflow(
    code="declaration_eigs",
    nom="déclaration d'un EIGS",
    etats=Etat,
    finals=FINALS,
    donnees=Declaration,
    evolutions=EVOLUTIONS,
    transitions=(*EVALUER, *TRANSMETTRE),
    lectures=LECTURES,
    generiques=evolve(GENERIQUES_QUALITE, si=(acces,)),
    liens=(INCIDENT_SUIVI, Lien(nom="reunion", champ="reunion")),
    cas="incident",
    masques=(Role.DECLARANT,),
)
