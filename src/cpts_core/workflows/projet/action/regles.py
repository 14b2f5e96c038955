"""Ce qu'il faut pour planifier une action, l'engager, la réaliser, l'évaluer."""

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.commun.argent import est_un_montant
from cpts_core.workflows.projet.action import commandes as c
from cpts_core.workflows.projet.action.dossier import QUESTIONS, Action
from cpts_core.workflows.projet.action.lectures import CORRECTIVE

VIE = Interpretation("0065", "la vie d'une mission et de ses actions")
SUIVI = (*unite("NP-019", "PS-008"), VIE)

MISSION_EN_COURS = ("ENGAGEE", "DEPLOYEE", "EVALUEE")
MISSION_ABANDONNEE = "ABANDONNEE"
INDICATEUR_MESURE = ("MESURE", "ARRETE")


@regle("la mission ne soit pas abandonnée", source=VIE)
def mission_ouverte(action: Action, circonstances: Circonstances) -> bool:
    return all(m.etat != MISSION_ABANDONNEE for m in circonstances.lies.get("mission", ()))


@regle_de_demande("l'évaluation ne précède pas l'échéance", source=CORRECTIVE)
def evaluation_apres(
    action: Action, demande: c.OuvrirUneActionCorrective, circonstances: Circonstances
) -> bool:
    return demande.evaluation_le >= demande.echeance


@regle("l'action ne soit encore d'aucune mission", source=CORRECTIVE)
def sans_mission(action: Action, circonstances: Circonstances) -> bool:
    return action.mission is None


@regle("cette mission soit la mission qualité", source=CORRECTIVE)
def mission_qualite(action: Action, circonstances: Circonstances) -> bool:
    missions = circonstances.lies.get("mission", ())
    return all(mission.valeurs["mission"] == "QUAL" for mission in missions)


@regle_de_demande("au moins une réponse soit donnée", source=unite("PS-005"))
def une_reponse(
    action: Action, demande: c.RepondreAuxQuestions, circonstances: Circonstances
) -> bool:
    return any(getattr(demande, nom) is not None for nom in QUESTIONS)


@regle("l'action dise ce que l'on veut faire", source=unite("NP-017", "PS-006"))
def dit_quoi(action: Action, circonstances: Circonstances) -> bool:
    return action.quoi is not None


@regle("l'action dise comment elle sera mise en œuvre", source=unite("NP-018", "PS-007"))
def dit_comment(action: Action, circonstances: Circonstances) -> bool:
    return action.comment is not None


@regle("l'action dise comment elle sera suivie et évaluée", source=unite("NP-019", "PS-008"))
def dit_l_evaluation(action: Action, circonstances: Circonstances) -> bool:
    return action.evaluation is not None


@regle_de_demande("la fin prévue ne précède pas le début", source=unite("NP-006"))
def dates_ordonnees(
    action: Action, demande: c.PlanifierLAction, circonstances: Circonstances
) -> bool:
    return demande.debut <= demande.fin


@regle_de_demande("le budget s'arrête au centime", source=unite("NP-006"))
def budget_au_centime(
    action: Action, demande: c.PlanifierLAction, circonstances: Circonstances
) -> bool:
    return est_un_montant(demande.budget)


@regle_de_demande("la nouvelle fin soit plus tard que l'ancienne", source=VIE)
def fin_repoussee(action: Action, demande: c.ReporterLAction, circonstances: Circonstances) -> bool:
    return action.fin is None or demande.fin > action.fin


@regle_de_demande("l'évaluation ne précède pas la nouvelle fin", source=CORRECTIVE)
def evaluation_repoussee(
    action: Action, demande: c.ReporterLAction, circonstances: Circonstances
) -> bool:
    evaluation_le = demande.evaluation_le or action.evaluation_le
    return evaluation_le is None or evaluation_le >= demande.fin


@regle("l'action ait un pilote", source=VIE)
def pilotee(action: Action, circonstances: Circonstances) -> bool:
    return action.pilote is not None


@regle("un indicateur suive l'action", source=SUIVI)
def suivie(action: Action, circonstances: Circonstances) -> bool:
    return action.corrective or bool(action.indicateurs)


@regle("la mission soit engagée", source=VIE)
def mission_engagee(action: Action, circonstances: Circonstances) -> bool:
    missions = circonstances.lies.get("mission", ())
    return action.corrective or all(m.etat in MISSION_EN_COURS for m in missions)


@regle("une preuve au moins soit jointe", source=SUIVI)
def prouvee(action: Action, circonstances: Circonstances) -> bool:
    return bool(action.preuves)


@regle("chaque indicateur de l'action soit mesuré", source=(*SUIVI, *unite("PS-046")))
def mesuree(action: Action, circonstances: Circonstances) -> bool:
    indicateurs = circonstances.lies.get("indicateurs", ())
    return all(i.etat in INDICATEUR_MESURE for i in indicateurs if i.etat != "ABANDONNE")


@regle_de_demande("l'indicateur ne soit pas déjà rattaché", source=unite("PS-046"))
def indicateur_nouveau(
    action: Action, demande: c.RattacherUnIndicateur, circonstances: Circonstances
) -> bool:
    return demande.indicateur not in action.indicateurs
