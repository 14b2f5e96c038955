"""La réunion elle-même, puis N4 : le plan d'actions et son suivi."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Echeance, Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.reunion import evenements as e
from cpts_core.workflows.qualite.reunion import regles as r
from cpts_core.workflows.qualite.reunion.commandes import agir as c
from cpts_core.workflows.qualite.reunion.commandes.partager import CloreLEnquete
from cpts_core.workflows.qualite.reunion.etats import ANALYSE, Etat
from cpts_core.workflows.qualite.reunion.lectures import acces

EQUIPE = (Role.CELLULE_QUALITE, Role.PILOTE)

FENETRE = Echeance(
    nom="FENETRE_SATISFACTION",
    libelle="fin de l'enquête de satisfaction",
    delai="fenetre_satisfaction",
    compte_de="plan_arrete_le",
    qui=Role.CELLULE_QUALITE,
    alors=CloreLEnquete,
    source=(*unite("NP-087"), r.ENQUETE),
)

AGIR = (
    Transition(
        depuis=ANALYSE,
        quand=c.TenirLaReunion,
        qui=Role.CELLULE_QUALITE,
        si=(acces, r.plusieurs_professions),
        alors=devient(e.ReunionTenue),
        source=(*unite("NP-081"), r.PLACE),
    ),
    Transition(
        depuis=Etat.ECARTS_REPERES,
        quand=c.PlanifierUneAction,
        qui=EQUIPE,
        si=(acces, r.evaluation_apres),
        alors=devient(e.ActionPlanifiee, tirage="corrective"),
        source=unite("NP-086"),
    ),
    Transition(
        depuis=Etat.ECARTS_REPERES,
        quand=c.JustifierAucuneAction,
        qui=EQUIPE,
        si=(acces, r.sans_action),
        alors=devient(e.AucuneActionJustifiee),
        source=unite("NP-086"),
    ),
    Transition(
        depuis=Etat.ECARTS_REPERES,
        quand=c.ArreterLePlan,
        qui=EQUIPE,
        si=(acces, r.pilote_atteste, r.reunion_tenue, r.action_ou_aucune),
        vers=Etat.ACTIONS_PLANIFIEES,
        alors=devient(e.PlanArrete),
        programme=FENETRE,
        source=unite("NP-086"),
    ),
)
