"""Ce qui ne doit pas attendre : le contact, la personne, la réponse, l'effacement."""

from cpts_core.kernel.workflow import Echeance
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.medecin_traitant import commandes as c
from cpts_core.workflows.terrain.medecin_traitant.regles import MISSION, VIE

PREMIER_CONTACT = Echeance(
    nom="PREMIER_CONTACT",
    libelle="premier contact",
    delai="mt_premier_contact",
    compte_de="recue_le",
    qui=Role.COORDINATEUR,
    source=VIE,
)

ATTENTE_FRAGILE = Echeance(
    nom="ATTENTE_FRAGILE",
    libelle="attente d'une personne fragile",
    delai="mt_attente_fragile",
    compte_de="recue_le",
    qui=Role.COORDINATEUR,
    source=MISSION,
)

ATTENTE = Echeance(
    nom="ATTENTE",
    libelle="attente d'un médecin traitant",
    delai="mt_attente",
    compte_de="recue_le",
    qui=Role.COORDINATEUR,
    source=MISSION,
)

REPONSE = Echeance(
    nom="REPONSE",
    libelle="réponse du médecin sollicité",
    delai="mt_reponse",
    compte_de="proposee_le",
    qui=(Role.MEMBRE, Role.COORDINATEUR),
    source=VIE,
)

REEXAMEN = Echeance(
    nom="REEXAMEN",
    libelle="réexamen d'une demande sans solution",
    delai="mt_reexamen",
    compte_de="impasse_le",
    qui=Role.COORDINATEUR,
    alors=c.Rouvrir,
    source=VIE,
)

EFFACEMENT = Echeance(
    nom="EFFACEMENT",
    libelle="effacement de la demande",
    delai="mt_effacement",
    compte_de="terminee_le",
    qui=Role.OPERATEUR,
    alors=c.Effacer,
    source=VIE,
)
