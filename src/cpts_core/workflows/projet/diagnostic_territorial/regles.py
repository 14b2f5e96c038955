"""Ce qu'un diagnostic doit contenir, et qui doit y avoir pris part."""

from typing import Any

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.commun.acteurs import Famille
from cpts_core.workflows.projet.diagnostic_territorial import commandes as c
from cpts_core.workflows.projet.diagnostic_territorial.dossier import Diagnostic
from cpts_core.workflows.projet.diagnostic_territorial.elements import Genre

CONTENU = unite("NP-013")
REPONSE_AUX_BESOINS = unite("NP-004", "NP-011", "PS-003")
CADRE = {
    "territoire": "le territoire",
    "flux_de_patients": "les flux de patients",
    "pratiques": "les pratiques professionnelles",
    "methode": "la méthode",
}
CONSTATS = {
    Genre.FORCE: "une force",
    Genre.FAIBLESSE: "une faiblesse",
    Genre.ATTENTE: "une attente des habitants",
    Genre.ENJEU: "un enjeu",
    Genre.CAUSE: "une cause de dysfonctionnement",
}


def cadre_absent(diagnostic: Diagnostic, _: Any = None) -> tuple[str, ...]:
    """Nomme ce qui n'est pas encore décrit avant de recueillir."""
    return tuple(libelle for nom, libelle in CADRE.items() if getattr(diagnostic, nom) is None)


def analyse_absente(diagnostic: Diagnostic, _: Any = None) -> tuple[str, ...]:
    """Nomme ce qui manque à l'analyse, des données aux orientations."""
    vus = {constat.genre for constat in diagnostic.constats}
    listes = {
        "une donnée": diagnostic.donnees,
        "un besoin": diagnostic.besoins,
        "une orientation": diagnostic.orientations,
    }
    constats = tuple(libelle for genre, libelle in CONSTATS.items() if genre not in vus)
    return (*constats, *(libelle for libelle, liste in listes.items() if not liste))


def familles_absentes(diagnostic: Diagnostic, _: Any = None) -> tuple[str, ...]:
    """Nomme les familles d'acteurs que personne ne représente."""
    vues = {participation.famille for participation in diagnostic.acteurs}
    return tuple(famille.value for famille in Famille if famille not in vues)


@regle(
    "le territoire et la méthode soient décrits",
    source=unite("NP-013", "NP-039"),
    precisions=cadre_absent,
)
def cadre_decrit(diagnostic: Diagnostic, circonstances: Circonstances) -> bool:
    return not cadre_absent(diagnostic)


@regle("une donnée au moins soit recueillie", source=CONTENU)
def donnees_recueillies(diagnostic: Diagnostic, circonstances: Circonstances) -> bool:
    return bool(diagnostic.donnees)


@regle(
    "l'analyse soit entière",
    source=unite("NP-012", "NP-013"),
    precisions=analyse_absente,
)
def analyse_entiere(diagnostic: Diagnostic, circonstances: Circonstances) -> bool:
    return not analyse_absente(diagnostic)


@regle(
    "chaque famille d'acteurs ait pris part au diagnostic",
    source=unite("NP-012"),
    precisions=familles_absentes,
)
def familles_presentes(diagnostic: Diagnostic, circonstances: Circonstances) -> bool:
    return not familles_absentes(diagnostic)


@regle(
    "une orientation au moins réponde à un besoin soulevé par les usagers",
    source=REPONSE_AUX_BESOINS,
)
def usagers_entendus(diagnostic: Diagnostic, circonstances: Circonstances) -> bool:
    souleves = {b.code for b in diagnostic.besoins if b.souleve_par is Famille.USAGERS}
    return any(souleves.intersection(o.besoins) for o in diagnostic.orientations)


@regle_de_demande("ce besoin ne soit pas déjà recensé", source=CONTENU)
def besoin_nouveau(
    diagnostic: Diagnostic, demande: c.RecenserUnBesoin, circonstances: Circonstances
) -> bool:
    return all(besoin.code != demande.code for besoin in diagnostic.besoins)


@regle_de_demande("cette orientation ne soit pas déjà retenue", source=CONTENU)
def orientation_nouvelle(
    diagnostic: Diagnostic, demande: c.RetenirUneOrientation, circonstances: Circonstances
) -> bool:
    return all(orientation.code != demande.code for orientation in diagnostic.orientations)


def besoins_inconnus(
    diagnostic: Diagnostic, demande: c.RetenirUneOrientation, _: Any
) -> tuple[str, ...]:
    """Nomme les besoins que l'orientation cite et que personne n'a recensés."""
    connus = {besoin.code for besoin in diagnostic.besoins}
    return tuple(code for code in demande.besoins if code not in connus)


@regle_de_demande(
    "l'orientation réponde à des besoins recensés",
    source=REPONSE_AUX_BESOINS,
    precisions=besoins_inconnus,
)
def besoins_recenses(
    diagnostic: Diagnostic, demande: c.RetenirUneOrientation, circonstances: Circonstances
) -> bool:
    return not besoins_inconnus(diagnostic, demande, circonstances)


RETOURS = Interpretation("0060", "un diagnostic se révise sans se refaire")


@regle_de_demande("cette orientation soit retenue", source=RETOURS)
def orientation_connue(
    diagnostic: Diagnostic, demande: c.EcarterUneOrientation, circonstances: Circonstances
) -> bool:
    return any(orientation.code == demande.code for orientation in diagnostic.orientations)
