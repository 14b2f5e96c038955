"""Budget : ce que la CPTS et ses missions coûtent, qui le finance, et ce qui en est fait."""

from cpts_core.kernel.workflow import Lecture, Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.organisation.budget.dossier import EVOLUTIONS, Budget
from cpts_core.workflows.organisation.budget.etats import FINALS, Etat
from cpts_core.workflows.organisation.budget.regles import CHIFFRAGE
from cpts_core.workflows.organisation.budget.table import CHIFFRER, EXECUTER

BUDGET = Workflow(
    code="budget",
    nom="budget",
    etats=Etat,
    finals=FINALS,
    donnees=Budget,
    evolutions=EVOLUTIONS,
    transitions=(*CHIFFRER, *EXECUTER),
    lectures=(
        Lecture(qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE), source=CHIFFRAGE),
        Lecture(
            qui=(Role.ARS, Role.CPAM),
            si=lambda budget, _, __: budget.adopte_le is not None,
            condition="une fois le budget adopté",
            source=CHIFFRAGE,
        ),
    ),
    generiques=GENERIQUES_PROJET,
    liens=(Lien(nom="projet", champ="projet", expose=("version_aci", "valide_le")),),
)
