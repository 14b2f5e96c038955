"""Ce qui est attendu autour d'une déclaration, et pour quand."""

from cpts_core.kernel.delais import Delai, UniteDeTemps
from cpts_core.kernel.sources import Loi
from cpts_core.kernel.workflow import Echeance, Selon
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.declaration_eigs.regles import (
    DEFINITION,
    DESTINATAIRE,
    OBLIGATION,
    TOLERANCE_REGIONALE,
)

RESPONSABLES = (Role.DECLARANT, Role.CELLULE_QUALITE)
DEUX_VOLETS = Loi("CSP, art. R1413-69")

EVALUATION = Echeance(
    nom="EVALUATION",
    libelle="évaluation des critères",
    delai="rappel_eigs_a_evaluer",
    compte_de="a_evaluer_depuis",
    qui=RESPONSABLES,
    source=DEFINITION,
)
VOLET_1 = Echeance(
    nom="VOLET_1",
    libelle="transmission du volet 1",
    delai="volet_1",
    compte_de="constate_le",
    qui=RESPONSABLES,
    source=(OBLIGATION, DEUX_VOLETS),
)
TOLERANCE = Echeance(
    nom="TOLERANCE_VOLET_1",
    libelle="fin de la tolérance régionale pour le volet 1",
    delai="v1_tolerance_jours",
    compte_de="evenement_le",
    qui=RESPONSABLES,
    source=TOLERANCE_REGIONALE,
)
VOLET_2 = Echeance(
    nom="VOLET_2",
    libelle="transmission du volet 2",
    delai="volet_2",
    compte_de=Selon("v2_depart", {"volet_1": "volet_1_transmis_le", "evenement": "evenement_le"}),
    qui=RESPONSABLES,
    source=DEUX_VOLETS,
)
COMPLEMENT = Echeance(
    nom="COMPLEMENT",
    libelle="réponse à la demande de complément",
    # L'ARS donne un jour, non un délai : l'échéance est la fin de ce jour.
    delai=Delai(0, UniteDeTemps.JOURS),
    compte_de="complement_attendu_le",
    qui=RESPONSABLES,
    source=DESTINATAIRE,
)
