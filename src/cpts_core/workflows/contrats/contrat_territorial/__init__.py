"""Contrat territorial de santé : des engagements réciproques autour d'un projet validé."""

from attrs import evolve

from cpts_core.kernel.workflow import Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET
from cpts_core.workflows.contrats.contrat_territorial.dossier import (
    EVOLUTIONS,
    ContratTerritorial,
)
from cpts_core.workflows.contrats.contrat_territorial.etats import FINALS, Etat
from cpts_core.workflows.contrats.contrat_territorial.lectures import LECTURES
from cpts_core.workflows.contrats.contrat_territorial.regles import correction_possible
from cpts_core.workflows.contrats.contrat_territorial.table import TABLE

CONTRAT_TERRITORIAL = Workflow(
    code="contrat_territorial",
    nom="contrat territorial de santé",
    etats=Etat,
    finals=FINALS,
    donnees=ContratTerritorial,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=LECTURES,
    generiques=evolve(GENERIQUES_PROJET, si=(correction_possible,)),
    liens=(Lien(nom="projet", champ="projet", expose=("valide_le",)),),
)
