"""Plan de crise : qui fait quoi, où et comment, avant que la crise ne vienne."""

from cpts_core.kernel.workflow import Lecture, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.terrain.plan_de_crise.dossier import EVOLUTIONS, PlanDeCrise
from cpts_core.workflows.terrain.plan_de_crise.etats import Destinataire, Etat
from cpts_core.workflows.terrain.plan_de_crise.regles import VIE
from cpts_core.workflows.terrain.plan_de_crise.table import TABLE

PLAN_DE_CRISE = Workflow(
    code="plan_de_crise",
    nom="plan de crise",
    etats=Etat,
    finals={Etat.ABANDONNE},
    donnees=PlanDeCrise,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(
        Lecture(
            qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE, Role.ARS), source=VIE
        ),
        Lecture(
            qui=Role.PARTENAIRE,
            si=lambda plan, _, __: Destinataire.PARTENAIRES in plan.destinataires,
            condition="s'il a été communiqué aux partenaires",
            source=VIE,
        ),
    ),
    generiques=GENERIQUES_PROJET,
)
