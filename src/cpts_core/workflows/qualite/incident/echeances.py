"""Ce que la cellule doit faire à temps."""

from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Echeance, Selon
from cpts_core.workflows.commun.roles import Role

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
