"""La vie d'une action, de l'idée à l'évaluation."""

from cpts_core.kernel.delais import Delai
from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Echeance, Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.action import commandes as c
from cpts_core.workflows.projet.action import evenements as e
from cpts_core.workflows.projet.action import regles as r
from cpts_core.workflows.projet.action.dossier import Action
from cpts_core.workflows.projet.action.etats import OUVERTS, PREVUE, Etat
from cpts_core.workflows.projet.action.lectures import CORRECTIVE, conduite

RATTACHENT = (Role.COORDINATEUR, Role.SYSTEME)
"""Une reprise n'entraîne rien ailleurs : la coordination rattache alors elle-même."""
CONDUISENT = (Role.COORDINATEUR, Role.CELLULE_QUALITE, Role.PILOTE)
QUESTIONS = unite("NP-017", "NP-018", "NP-019", "PS-005", "PS-006", "PS-007", "PS-008")

FIN = Echeance(
    nom="FIN",
    libelle="fin prévue de l'action",
    delai=Delai.lire("0 jour"),
    compte_de="fin",
    qui=CONDUISENT,
    source=r.VIE,
)
EVALUATION = Echeance(
    nom="EVALUATION",
    libelle="évaluation de l'action",
    delai=Delai.lire("0 jour"),
    compte_de="evaluation_le",
    qui=CONDUISENT,
    source=CORRECTIVE,
)


def _proposer(_: Action, demande: c.ProposerUneAction, circonstances: Circonstances) -> Event:
    """Le projet vient de la mission : personne n'a à le redire."""
    missions = circonstances.lies.get("mission", ())
    projet = next((mission.valeurs["projet"] for mission in missions), None)
    return e.ActionProposee(mission=demande.mission, intitule=demande.intitule, projet=projet)


PREVOIR = (
    Transition(
        depuis=None,
        quand=c.ProposerUneAction,
        qui=(Role.COORDINATEUR, Role.PILOTE, Role.MEMBRE),
        si=r.mission_ouverte,
        vers=Etat.PROPOSEE,
        alors=_proposer,
        source=unite("NP-016", "NP-017", "PS-005"),
    ),
    Transition(
        depuis=None,
        quand=c.OuvrirUneActionCorrective,
        qui=Role.SYSTEME,
        si=r.evaluation_apres,
        vers=Etat.PLANIFIEE,
        alors=devient(e.ActionCorrectiveOuverte),
        programme=(FIN, EVALUATION),
        source=(*unite("NP-086"), *CORRECTIVE),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.RepondreAuxQuestions,
        qui=CONDUISENT,
        si=(conduite, r.une_reponse),
        alors=devient(e.ReponsesDonnees),
        source=QUESTIONS,
    ),
    Transition(
        depuis=Etat.PROPOSEE,
        quand=c.PlanifierLAction,
        qui=Role.COORDINATEUR,
        si=(r.dit_quoi, r.dit_comment, r.dit_l_evaluation, r.dates_ordonnees, r.budget_au_centime),
        vers=Etat.PLANIFIEE,
        alors=devient(e.ActionPlanifiee),
        programme=FIN,
        source=(*unite("NP-006"), *QUESTIONS),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.ConfierLAction,
        qui=(Role.COORDINATEUR, Role.CELLULE_QUALITE),
        si=conduite,
        alors=devient(e.ActionConfiee),
        source=r.VIE,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.RejoindreLaMissionQualite,
        qui=Role.CELLULE_QUALITE,
        si=(conduite, r.sans_mission, r.mission_qualite, r.mission_ouverte),
        alors=devient(e.MissionQualiteRejointe),
        source=CORRECTIVE,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.RattacherUnIndicateur,
        qui=RATTACHENT,
        si=r.indicateur_nouveau,
        alors=devient(e.IndicateurRattache),
        source=r.SUIVI,
    ),
)

FAIRE = (
    Transition(
        depuis=PREVUE,
        quand=c.EngagerLAction,
        qui=CONDUISENT,
        si=(conduite, r.pilotee, r.dit_l_evaluation, r.suivie, r.mission_engagee),
        vers=Etat.ENGAGEE,
        alors=devient(e.ActionEngagee),
        source=r.SUIVI,
    ),
    Transition(
        depuis=(Etat.ENGAGEE, Etat.REALISEE),
        quand=c.JoindreUnePreuve,
        qui=CONDUISENT,
        si=conduite,
        alors=devient(e.PreuveJointe),
        source=r.SUIVI,
    ),
    Transition(
        depuis=Etat.ENGAGEE,
        quand=c.RealiserLAction,
        qui=CONDUISENT,
        si=(conduite, r.prouvee),
        vers=Etat.REALISEE,
        alors=devient(e.ActionRealisee),
        leve=FIN,
        source=r.SUIVI,
    ),
    Transition(
        depuis=Etat.REALISEE,
        quand=c.EvaluerLAction,
        qui=CONDUISENT,
        si=(conduite, r.mesuree),
        vers=Etat.EVALUEE,
        alors=devient(e.ActionEvaluee),
        leve=EVALUATION,
        source=(*r.SUIVI, *unite("PS-046")),
    ),
    Transition(
        depuis=(*PREVUE, Etat.ENGAGEE),
        quand=c.ReporterLAction,
        qui=CONDUISENT,
        si=(conduite, r.fin_repoussee, r.evaluation_repoussee),
        vers=Etat.REPORTEE,
        alors=devient(e.ActionReportee),
        programme=(FIN, EVALUATION),
        source=(r.VIE, *CORRECTIVE),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.AbandonnerLAction,
        qui=CONDUISENT,
        si=conduite,
        vers=Etat.ABANDONNEE,
        alors=devient(e.ActionAbandonnee),
        source=r.VIE,
    ),
)

TABLE = (*PREVOIR, *FAIRE)
