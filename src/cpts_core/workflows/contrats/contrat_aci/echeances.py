"""Ce que le temps déclenche dans un contrat."""

from cpts_core.kernel.delais import Delai, UniteDeTemps
from cpts_core.kernel.workflow import Echeance
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_aci import sources
from cpts_core.workflows.contrats.contrat_aci.commandes.suivre import AcheverLAnnee

FIN_D_ANNEE = Echeance(
    nom="FIN_D_ANNEE",
    libelle="fin de l'année de contrat",
    # Le champ donne le dernier jour, non un délai : l'anniversaire commence quand il finit.
    delai=Delai(0, UniteDeTemps.JOURS),
    compte_de="annee_finit_le",
    qui=Role.COORDINATEUR,
    alors=AcheverLAnnee,
    source=(sources.ANNEE, sources.ACCORD),
)
