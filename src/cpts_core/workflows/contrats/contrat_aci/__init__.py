"""Contrat avec la CPAM et l'ARS : négocier, signer à trois, suivre l'argent année par année."""

# Angle mort : la convention qui confie à la CPTS des missions de service public (CSP, L1434-12-2)
# est un autre instrument ; ce dossier n'en dit rien.

from cpts_core.kernel.workflow import Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET
from cpts_core.workflows.contrats.contrat_aci.dossier import Contrat
from cpts_core.workflows.contrats.contrat_aci.etats import FINALS, Etat
from cpts_core.workflows.contrats.contrat_aci.evolutions import EVOLUTIONS
from cpts_core.workflows.contrats.contrat_aci.lectures import LECTURES
from cpts_core.workflows.contrats.contrat_aci.table.negocier import NEGOCIER
from cpts_core.workflows.contrats.contrat_aci.table.signer import SIGNER
from cpts_core.workflows.contrats.contrat_aci.table.suivre import SUIVRE

CONTRAT_ACI = Workflow(
    code="contrat_aci",
    nom="contrat ACI",
    etats=Etat,
    finals=FINALS,
    donnees=Contrat,
    evolutions=EVOLUTIONS,
    transitions=(*NEGOCIER, *SIGNER, *SUIVRE),
    lectures=LECTURES,
    generiques=GENERIQUES_PROJET,
    liens=(
        Lien(
            nom="projet",
            champ="projet",
            expose=("valide_le", "version_aci", "missions", "contrats"),
        ),
        Lien(nom="precedent", champ="precedent"),
        Lien(nom="suivant", champ="suivant"),
    ),
)
