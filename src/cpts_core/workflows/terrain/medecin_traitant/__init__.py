"""Médecin traitant : trouver à chacun un médecin qui le suive, les plus fragiles d'abord."""

from cpts_core.kernel.champs import Sensibilite
from cpts_core.kernel.workflow import Generiques, Lecture, Vue, Workflow
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.medecin_traitant.dossier import EVOLUTIONS, Recherche
from cpts_core.workflows.terrain.medecin_traitant.etats import GARDEES, Etat
from cpts_core.workflows.terrain.medecin_traitant.evenements import DemandeEffacee
from cpts_core.workflows.terrain.medecin_traitant.regles import VIE, correction_possible, gardee
from cpts_core.workflows.terrain.medecin_traitant.table import TABLE

MEDECIN_TRAITANT = Workflow(
    code="medecin_traitant",
    nom="recherche d'un médecin traitant",
    etats=Etat,
    finals={Etat.EFFACEE},
    donnees=Recherche,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(
        Lecture(
            qui=Role.COORDINATEUR,
            si=lambda recherche, _, __: recherche.effacee_le is None,
            condition="jusqu'à l'effacement",
            source=VIE,
        ),
        Lecture(
            qui=Role.MEMBRE,
            si=lambda recherche, lecteur, _: lecteur in (recherche.demandeur, recherche.medecin),
            condition="sa propre demande, ou celle qui lui est proposée ; jamais qui a refusé",
            vues=(Vue.DOSSIER, Vue.LIGNE),
            source=VIE,
        ),
        Lecture(
            qui=Role.OPERATEUR,
            condition="pour savoir ce qui est à effacer, sans rien lire du dossier",
            vues=(Vue.LIGNE,),
            source=VIE,
        ),
    ),
    generiques=Generiques(
        rectifier=(Role.COORDINATEUR,),
        reprendre=(Role.COORDINATEUR,),
        constater=(Role.SYSTEME,),
        si=(gardee, correction_possible),
    ),
    proprietaire="demandeur",
    en_clair=GARDEES,
    effacements={DemandeEffacee: (Sensibilite.IDENTIFIANT, Sensibilite.TEXTE_LIBRE)},
)
