"""Accompagnement : accueillir ceux qui pourraient exercer ici, jusqu'à leur installation."""

from cpts_core.kernel.champs import Sensibilite
from cpts_core.kernel.workflow import Generiques, Lecture, Vue, Workflow
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.accompagnement.dossier import EVOLUTIONS, Parcours
from cpts_core.workflows.terrain.accompagnement.etats import GARDES, Etat
from cpts_core.workflows.terrain.accompagnement.evenements import CoordonneesEffacees
from cpts_core.workflows.terrain.accompagnement.regles import VIE
from cpts_core.workflows.terrain.accompagnement.table import ACCOMPAGNATEURS, TABLE

ACCOMPAGNEMENT = Workflow(
    code="accompagnement",
    nom="accompagnement d'un professionnel",
    etats=Etat,
    finals={Etat.EFFACE},
    donnees=Parcours,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(
        Lecture(qui=ACCOMPAGNATEURS, source=VIE),
        Lecture(
            qui=Role.MEMBRE,
            si=lambda parcours, lecteur, _: parcours.referent == lecteur,
            condition="s'il est le référent de la personne",
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
        rectifier=ACCOMPAGNATEURS,
        reprendre=(Role.COORDINATEUR,),
        constater=(Role.SYSTEME,),
    ),
    proprietaire="referent",
    en_clair=GARDES,
    effacements={CoordonneesEffacees: (Sensibilite.IDENTIFIANT, Sensibilite.TEXTE_LIBRE)},
)
