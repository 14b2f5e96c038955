"""Ce que la cellule doit faire à temps."""

from cpts_core.kernel.sources import Loi, unite
from cpts_core.kernel.workflow import Echeance, Selon
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident.commandes.agir import SignalerUnEigs
from cpts_core.workflows.qualite.incident.sources import NATURE

DECLARATION_DES_EIGS = Loi("Code de la santé publique, article L1413-14")

PREMIER_CONTACT = Echeance(
    nom="PREMIER_CONTACT",
    libelle="premier contact avec le déclarant",
    delai="premier_contact",
    compte_de="recu_le",
    qui=Role.CELLULE_QUALITE,
    source=unite("NP-061"),
)

RAPPEL_NIVEAU_2 = Echeance(
    nom="RAPPEL_NIVEAU_2",
    libelle="rappel du professionnel",
    delai="rappel_niveau_2",
    compte_de=Selon("rappel_depart", {"orientation": "oriente_le", "declaration": "recu_le"}),
    qui=Role.CELLULE_QUALITE,
    source=unite("NP-080"),
)

EIGS_A_SIGNALER = Echeance(
    nom="EIGS_A_SIGNALER",
    libelle="signalement de l'EIGS suspecté",
    delai="volet_1",
    compte_de="eigs_suspecte_le",
    qui=(Role.CELLULE_QUALITE, Role.DECLARANT),
    alors=SignalerUnEigs,
    source=(DECLARATION_DES_EIGS, NATURE),
)
"""Sans objet, elle ne se programme pas : le champ dont elle compte reste vide."""
