"""Une décision d'une instance : proposée, débattue, votée selon les statuts en vigueur."""

from cpts_core.kernel.workflow import Generiques, Lecture, Lien, Workflow
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.decision.dossier import EVOLUTIONS, Deliberation
from cpts_core.workflows.organisation.decision.etats import Etat
from cpts_core.workflows.organisation.decision.regles import VOTES
from cpts_core.workflows.organisation.decision.table import TABLE

DECISION = Workflow(
    code="decision",
    nom="décision d'une instance",
    etats=Etat,
    finals={Etat.ADOPTEE, Etat.REJETEE, Etat.AJOURNEE},
    donnees=Deliberation,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(Lecture(qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE), source=VOTES),),
    generiques=Generiques(
        rectifier=(Role.COORDINATEUR, Role.BUREAU),
        reprendre=(Role.BUREAU,),
        constater=(Role.SYSTEME,),
    ),
    liens=(
        Lien(nom="instance", champ="instance", expose=("nature", "sieges")),
        Lien(nom="statuts", champ="statuts", expose=("nature", "modalites")),
    ),
)
