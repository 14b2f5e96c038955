"""Ce qu'il faut à un plan de crise pour être communiqué, à jour, puis activé."""

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.terrain.plan_de_crise import commandes as c
from cpts_core.workflows.terrain.plan_de_crise.dossier import PlanDeCrise
from cpts_core.workflows.terrain.typologies import inconnues, oubliees

ORGANISATION = unite("PS-032")
INTERLOCUTEUR = unite("PS-033")
VIE = Interpretation("0098", "la vie d'un plan de crise")
ACTIVATION = Interpretation("0099", "activer un plan de crise")


def _inconnues(
    plan: PlanDeCrise, demande: c.RedigerDesReponses, circonstances: Circonstances
) -> tuple[str, ...]:
    return inconnues(demande.typologies)


@regle_de_demande(
    "chaque typologie soit du référentiel des crises", source=VIE, precisions=_inconnues
)
def typologies_connues(
    plan: PlanDeCrise, demande: c.RedigerDesReponses, circonstances: Circonstances
) -> bool:
    return not _inconnues(plan, demande, circonstances)


@regle_de_demande("la typologie soit du référentiel des crises", source=VIE)
def typologie_connue(
    plan: PlanDeCrise, demande: c.RendreCompteDUnExercice, circonstances: Circonstances
) -> bool:
    return not inconnues((demande.typologie,))


@regle_de_demande(
    "chaque réponse dise son territoire, son équipe, sa tâche et son modèle",
    source=(*ORGANISATION, VIE),
)
def reponses_entieres(
    plan: PlanDeCrise, demande: c.RedigerDesReponses, circonstances: Circonstances
) -> bool:
    colonnes = (
        demande.typologies,
        demande.territoires,
        demande.equipes,
        demande.taches,
        demande.modeles,
    )
    return len({len(colonne) for colonne in colonnes}) == 1


@regle_de_demande("le contact et le suppléant soient deux personnes", source=VIE)
def deux_personnes(
    plan: PlanDeCrise, demande: c.DesignerLesInterlocuteurs, circonstances: Circonstances
) -> bool:
    contact, suppleant = demande.contact or plan.contact, demande.suppleant or plan.suppleant
    return contact is None or contact != suppleant


@regle_de_demande("une personne nouvelle soit désignée", source=VIE)
def personne_nouvelle(
    plan: PlanDeCrise, demande: c.DesignerLesInterlocuteurs, circonstances: Circonstances
) -> bool:
    return (demande.contact or plan.contact, demande.suppleant or plan.suppleant) != (
        plan.contact,
        plan.suppleant,
    )


@regle_de_demande("l'ARS ne connaisse que des interlocuteurs désignés, un au moins", source=VIE)
def interlocuteurs_designes(
    plan: PlanDeCrise, demande: c.FaireConnaitreLesInterlocuteurs, circonstances: Circonstances
) -> bool:
    dites = ((demande.contact, plan.contact), (demande.suppleant, plan.suppleant))
    return any(connu for connu, _ in dites) and all(qui for connu, qui in dites if connu)


def _oubliees(plan: PlanDeCrise, circonstances: Circonstances) -> tuple[str, ...]:
    return oubliees(reponse.typologie for reponse in plan.reponses)


@regle(
    "chaque typologie de crise ait sa réponse",
    source=(*ORGANISATION, VIE),
    precisions=_oubliees,
)
def typologies_couvertes(plan: PlanDeCrise, circonstances: Circonstances) -> bool:
    return not _oubliees(plan, circonstances)


def _manquants(plan: PlanDeCrise, circonstances: Circonstances) -> tuple[str, ...]:
    places = (
        ("le contact", plan.contact, plan.contact_connu_le),
        ("le suppléant", plan.suppleant, plan.suppleant_connu_le),
    )
    return tuple(
        f"{place} n'est pas " + ("connu de l'ARS" if personne else "désigné")
        for place, personne, connu_le in places
        if personne is None or connu_le is None
    )


@regle(
    "l'ARS connaisse un contact et un suppléant",
    source=(*INTERLOCUTEUR, VIE),
    precisions=_manquants,
)
def interlocuteurs_connus(plan: PlanDeCrise, circonstances: Circonstances) -> bool:
    return not _manquants(plan, circonstances)


@regle_de_demande("les membres de la CPTS et l'ARS reçoivent le plan", source=VIE)
def membres_et_ars(
    plan: PlanDeCrise, demande: c.Communiquer | c.MettreAJour, circonstances: Circonstances
) -> bool:
    return set(c.UTILES) <= set(demande.destinataires)


@regle_de_demande("chaque proposition d'un retour d'expérience reçoive une suite", source=VIE)
def suites_donnees(plan: PlanDeCrise, demande: c.MettreAJour, circonstances: Circonstances) -> bool:
    return len(demande.suites) == len(plan.propositions)


@regle("aucune crise ne soit en cours sur ce plan", source=ACTIVATION)
def plan_libre(plan: PlanDeCrise, circonstances: Circonstances) -> bool:
    """Le dernier rempart : une crise reprise en cours passe aussi par ici."""
    return plan.activation is None
