"""Ce qu'il faut pour activer, coordonner, puis clore une crise."""

from cpts_core.kernel.delais import Delai
from cpts_core.kernel.messages import Circonstances, Lie
from cpts_core.kernel.regles import regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.terrain.crise import commandes as c
from cpts_core.workflows.terrain.crise.dossier import Crise
from cpts_core.workflows.terrain.crise.etats import Appui
from cpts_core.workflows.terrain.typologies import inconnues

COORDINATION = unite("PS-033")
FEDERATION = unite("PS-032")
ACTIVATION = Interpretation("0099", "activer un plan de crise")
SANS_EFFET = ("REDIGE", "DISCUTE", "ABANDONNE")
"""Les états d'un plan que personne n'a encore reçu, ou que plus personne ne suit."""


@regle_de_demande("la typologie soit du référentiel des crises", source=ACTIVATION)
def typologie_connue(crise: Crise, demande: c.DonnerLAlerte, circonstances: Circonstances) -> bool:
    return not inconnues((demande.typologie,))


@regle_de_demande(
    "un plan communiqué soit suivi, ou que le bureau ait décidé d'activer sans plan",
    source=ACTIVATION,
)
def plan_ou_decision(crise: Crise, demande: c.Activer, circonstances: Circonstances) -> bool:
    suivi = appui_de(circonstances)
    return suivi in (Appui.A_JOUR, Appui.A_METTRE_A_JOUR) or crise.raison is not None


@regle_de_demande("aucune autre crise ne soit en cours sur ce plan", source=ACTIVATION)
def plan_libre(crise: Crise, demande: c.Activer, circonstances: Circonstances) -> bool:
    return all(lie.valeurs["activation"] is None for lie in circonstances.lies.get("plan", ()))


@regle_de_demande("l'action existe et ne soit pas encore terminée", source=ACTIVATION)
def action_en_cours(
    crise: Crise, demande: c.TerminerUneAction, circonstances: Circonstances
) -> bool:
    en_cours = {rang for rang, a in enumerate(crise.actions, start=1) if a.terminee_le is None}
    return demande.rang in en_cours


@regle_de_demande(
    "le retour propose de changer le plan, ou bien dise pourquoi il reste tel quel",
    source=ACTIVATION,
)
def plan_interroge(
    crise: Crise, demande: c.TirerLesEnseignements, circonstances: Circonstances
) -> bool:
    return bool(demande.propositions) is (demande.rien_a_changer is None)


def appui_de(circonstances: Circonstances) -> Appui:
    """Dit où en est le plan lié, au jour de la demande."""
    return next((_appui(p, circonstances) for p in circonstances.lies.get("plan", ())), Appui.AUCUN)


def _appui(plan: Lie, circonstances: Circonstances) -> Appui:
    if plan.etat in SANS_EFFET:
        return Appui.NON_COMMUNIQUE
    a_jour = plan.etat == "A_JOUR" and not _revision_due(plan, circonstances)
    return Appui.A_JOUR if a_jour else Appui.A_METTRE_A_JOUR


def _revision_due(plan: Lie, circonstances: Circonstances) -> bool:
    """Un plan sans date de version est à relire ; sans délai connu, rien ne le périme."""
    delai, revu_le = circonstances.parametres["revision_plan_de_crise"], plan.valeurs["revu_le"]
    if revu_le is None:
        return True
    return (
        isinstance(delai, Delai)
        and delai.terme(revu_le, circonstances.calendrier) <= circonstances.survenu_le
    )
