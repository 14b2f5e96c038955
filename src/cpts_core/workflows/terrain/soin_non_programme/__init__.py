"""Soin non programmé : une demande non vitale, orientée, honorée le jour même ou dans le délai."""

from cpts_core.kernel.champs import Sensibilite
from cpts_core.kernel.workflow import Generiques, Lecture, Vue, Workflow
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.soin_non_programme.dossier import EVOLUTIONS, SoinNonProgramme
from cpts_core.workflows.terrain.soin_non_programme.etats import EN_ATTENTE, Etat
from cpts_core.workflows.terrain.soin_non_programme.etats import SANS_SUITE_A_DONNER as FINIES
from cpts_core.workflows.terrain.soin_non_programme.evenements import DemandePurgee
from cpts_core.workflows.terrain.soin_non_programme.regles import VIE, suivie
from cpts_core.workflows.terrain.soin_non_programme.table import TABLE

SOIN_NON_PROGRAMME = Workflow(
    code="soin_non_programme",
    nom="soin non programmé",
    etats=Etat,
    finals={Etat.PURGEE},
    donnees=SoinNonProgramme,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(
        Lecture(
            qui=Role.MEMBRE,
            si=lambda soin, lecteur, _: lecteur in soin.suivie_par,
            condition="s'il a reçu la demande ou s'il est sollicité",
            source=VIE,
        ),
        Lecture(
            qui=Role.OPERATEUR,
            condition="pour savoir ce qui est à purger, sans rien lire de la demande",
            vues=(Vue.LIGNE,),
            source=VIE,
        ),
    ),
    generiques=Generiques(
        rectifier=(Role.MEMBRE,), reprendre=(Role.MEMBRE,), constater=(Role.SYSTEME,), si=(suivie,)
    ),
    proprietaire="confiee_a",
    en_clair=(*EN_ATTENTE, *FINIES),
    effacements={DemandePurgee: (Sensibilite.IDENTIFIANT, Sensibilite.TEXTE_LIBRE)},
)
