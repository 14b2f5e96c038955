"""Ce qu'il faut pour proposer, débattre et voter : les statuts en vigueur, et eux seuls, le disent.

Ce que les statuts taisent ne refuse rien et se dit « inconnu » (ADR 0072).
"""

from datetime import date

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.organisation.decision import commandes as c
from cpts_core.workflows.organisation.decision.dossier import Deliberation
from cpts_core.workflows.organisation.modalites import (
    Constat,
    Modalite,
    Presence,
    Suffrages,
    majorite,
    quorum,
)
from cpts_core.workflows.organisation.sieges import Siege, occupe

MODALITES = (*unite("NP-026"), Interpretation("0072", "les votes suivent les statuts"))
VOTES = Interpretation("0072", "qui prend part à un vote")
Resultat = c.AdopterLaDecision | c.RejeterLaDecision


@regle("l'instance existe encore", source=VOTES)
def instance_active(decision: Deliberation, circonstances: Circonstances) -> bool:
    return all(lie.etat == "ACTIVE" for lie in circonstances.lies.get("instance", ()))


@regle("les statuts cités soient en vigueur", source=MODALITES)
def statuts_en_vigueur(decision: Deliberation, circonstances: Circonstances) -> bool:
    return all(
        lie.etat == "ADOPTE" and getattr(lie.valeurs["nature"], "name", "") == "STATUTS"
        for lie in circonstances.lies.get("statuts", ())
    )


@regle("le jour de la séance soit venu", source=VOTES)
def seance_venue(decision: Deliberation, circonstances: Circonstances) -> bool:
    return decision.seance is None or decision.seance <= _jour(circonstances)


@regle_de_demande("cette personne n'ait pas encore pris part au vote", source=VOTES)
def pas_encore_vote(
    decision: Deliberation, demande: c.DeclarerUnConflit, circonstances: Circonstances
) -> bool:
    return demande.personne not in decision.votants


@regle_de_demande("chaque voix ne compte qu'une fois", source=VOTES)
def une_seule_voix(
    decision: Deliberation, demande: c.PrendrePartAuVote, circonstances: Circonstances
) -> bool:
    voix = (*decision.votants, demande.personne, *demande.mandants)
    return len(set(voix)) == len(voix)


@regle_de_demande(
    "chaque votant, présent ou représenté, ait un siège en cours dans l'instance",
    source=(*unite("NP-026"), VOTES),
)
def sieges_en_cours(
    decision: Deliberation, demande: c.PrendrePartAuVote, circonstances: Circonstances
) -> bool:
    jour = _jour(circonstances)
    return all(
        {demande.personne, *demande.mandants} <= _siegeant(lie.valeurs["sieges"], jour)
        for lie in circonstances.lies.get("instance", ())
    )


@regle_de_demande(
    "aucun votant, présent ou représenté, ne soit en conflit d'intérêts", source=VOTES
)
def sans_conflit(
    decision: Deliberation, demande: c.PrendrePartAuVote, circonstances: Circonstances
) -> bool:
    return {demande.personne, *demande.mandants}.isdisjoint(decision.conflits)


@regle_de_demande(
    "les procurations reçues ne dépassent pas ce que les statuts admettent", source=MODALITES
)
def procurations_admises(
    decision: Deliberation, demande: c.PrendrePartAuVote, circonstances: Circonstances
) -> bool:
    modalite = modalite_de(decision, circonstances)
    if modalite is None or modalite.procurations is None:
        return True
    return len(demande.mandants) <= modalite.procurations


@regle("quelqu'un ait pris part au vote", source=VOTES)
def quelqu_un_a_vote(decision: Deliberation, circonstances: Circonstances) -> bool:
    return bool(decision.emargements)


@regle("le quorum des statuts soit réuni, s'ils en fixent un", source=MODALITES)
def quorum_reuni(decision: Deliberation, circonstances: Circonstances) -> bool:
    return constat_du_quorum(decision, circonstances) is not Constat.MANQUE


@regle_de_demande("autant de voix soient comptées que de votants", source=VOTES)
def voix_comptees(decision: Deliberation, demande: Resultat, circonstances: Circonstances) -> bool:
    return suffrages(demande).total == len(decision.votants)


@regle_de_demande("la majorité des statuts, si elle est connue, approuve", source=MODALITES)
def majorite_pour(decision: Deliberation, demande: Resultat, circonstances: Circonstances) -> bool:
    return constat_de_la_majorite(decision, demande, circonstances) is not Constat.MANQUE


@regle_de_demande("la majorité des statuts, si elle est connue, n'approuve pas", source=MODALITES)
def majorite_contre(
    decision: Deliberation, demande: Resultat, circonstances: Circonstances
) -> bool:
    return constat_de_la_majorite(decision, demande, circonstances) is not Constat.REUNI


def suffrages(demande: Resultat) -> Suffrages:
    """Donne les voix annoncées."""
    return Suffrages(demande.pour, demande.contre, demande.abstentions)


def modalite_de(decision: Deliberation, circonstances: Circonstances) -> Modalite | None:
    """Donne ce que les statuts liés disent de ce vote ; rien s'ils n'en disent rien."""
    dites = (
        modalite
        for statuts in circonstances.lies.get("statuts", ())
        for instance in circonstances.lies.get("instance", ())
        for modalite in statuts.valeurs["modalites"]
        if modalite.instance is instance.valeurs["nature"] and modalite.portee is decision.portee
    )
    return next(dites, None)


def constat_du_quorum(decision: Deliberation, circonstances: Circonstances) -> Constat:
    """Compare les votants aux sièges occupés ce jour-là."""
    jour = _jour(circonstances)
    siegent = {
        personne
        for lie in circonstances.lies.get("instance", ())
        for personne in _siegeant(lie.valeurs["sieges"], jour)
    }
    presents = len(decision.emargements)
    presence = Presence(
        sieges=len(siegent),
        en_conflit=len(siegent.intersection(decision.conflits)),
        presents=presents,
        representes=len(decision.votants) - presents,
    )
    return quorum(modalite_de(decision, circonstances), presence)


def constat_de_la_majorite(
    decision: Deliberation, demande: Resultat, circonstances: Circonstances
) -> Constat:
    """Compare les voix annoncées à la majorité des statuts."""
    return majorite(modalite_de(decision, circonstances), suffrages(demande))


def _siegeant(sieges: tuple[Siege, ...], jour: date) -> set[str]:
    return {siege.personne for siege in sieges if occupe(siege.du, siege.fin, jour)}


def _jour(circonstances: Circonstances) -> date:
    return circonstances.calendrier.jour(circonstances.survenu_le)
