"""Une instance de la CPTS : son rôle, sa composition, et les sièges qu'on y tient.

Un siège vient d'un mandat ou d'une adhésion, et s'en va avec lui ; rien ne s'efface (ADR 0071).
"""

from cpts_core.kernel.workflow import Lecture, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.organisation.instance.dossier import EVOLUTIONS, Instance
from cpts_core.workflows.organisation.instance.table import SIEGES, TABLE, Etat

INSTANCE = Workflow(
    code="instance",
    nom="instance de la CPTS",
    etats=Etat,
    finals={Etat.DISSOUTE},
    donnees=Instance,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(Lecture(qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE), source=SIEGES),),
    generiques=GENERIQUES_PROJET,
)
