"""L'adhésion d'une personne à la CPTS, d'où viennent ses droits de membre."""

from cpts_core.kernel.champs import Sensibilite
from cpts_core.kernel.workflow import Generiques, Lecture, Lien, Vue, Workflow
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.adhesion.dossier import EVOLUTIONS, Adhesion, NomsEffaces
from cpts_core.workflows.organisation.adhesion.etats import EN_COURS, TERMINEES, Etat
from cpts_core.workflows.organisation.adhesion.regles import ADHESION as SOURCE
from cpts_core.workflows.organisation.adhesion.table import TABLE

ADHESION = Workflow(
    code="adhesion",
    nom="adhésion",
    etats=Etat,
    finals=TERMINEES,
    donnees=Adhesion,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(
        Lecture(qui=(Role.COORDINATEUR, Role.BUREAU), source=SOURCE),
        Lecture(
            qui=Role.MEMBRE,
            si=lambda adhesion, lecteur, _: adhesion.personne == lecteur,
            condition="sa propre adhésion",
            source=SOURCE,
        ),
        Lecture(
            qui=Role.OPERATEUR,
            condition="pour savoir ce qui est à effacer, sans rien lire du dossier",
            vues=(Vue.LIGNE,),
            source=SOURCE,
        ),
    ),
    generiques=Generiques(
        rectifier=(Role.COORDINATEUR, Role.BUREAU),
        reprendre=(Role.BUREAU,),
        constater=(Role.SYSTEME,),
    ),
    liens=(
        Lien(nom="statuts", champ="statuts", expose=("nature", "colleges")),
        Lien(nom="assemblee", champ="assemblee", expose=("nature",)),
    ),
    proprietaire="personne",
    en_clair=EN_COURS,
    effacements={NomsEffaces: (Sensibilite.IDENTIFIANT, Sensibilite.TEXTE_LIBRE)},
)
