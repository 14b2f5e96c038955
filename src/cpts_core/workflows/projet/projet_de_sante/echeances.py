"""Ce qui est attendu autour d'un projet, et pour quand."""

from cpts_core.kernel.workflow import Echeance
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.projet_de_sante.commandes.instruire import (
    ConstaterLaValidationTacite,
)
from cpts_core.workflows.projet.projet_de_sante.regles.instruire import HORLOGE

DECISION = Echeance(
    nom="DECISION",
    libelle="décision de l'ARS",
    delai="validation_tacite",
    compte_de="depose_le",
    qui=Role.ARS,
    alors=ConstaterLaValidationTacite,
    source=HORLOGE,
)
