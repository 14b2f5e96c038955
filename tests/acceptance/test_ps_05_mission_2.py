"""Mission 2: pathways, and what CPTS share of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve
from pytest_bdd import parsers, scenarios, step

from cpts_core import Acteur, Role
from cpts_core.application.catalogue_commun import adopter, catalogue
from cpts_core.kernel.errors import ErreurProcedure
from cpts_core.kernel.exploration import commandes_d_exemple
from tests.acceptance.monde import CPTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpts_core.application.service import Application
    from tests.acceptance.monde import Monde

scenarios("projet_de_sante/05_mission_2.feature")

VOISINE = "cpts-voisine"
DIAGNOSTIC = (
    "ouvrir_le_diagnostic",
    "decrire_le_territoire",
    "choisir_la_methode",
    "lancer_la_collecte",
    "recenser_un_besoin",
)
PARCOURS = {
    "besoin constaté": "constater_un_besoin",
    "conçu": "concevoir_le_parcours",
    "validé": "valider_le_parcours",
    "mis en œuvre": "mettre_en_oeuvre_le_parcours",
    "évalué": "evaluer_le_parcours",
    "partagé": "partager_le_parcours",
}
DU_BUREAU = ("valider_le_parcours", "partager_le_parcours")


@step("un diagnostic qui recense le besoin « B1 »")
def un_diagnostic(monde: Monde) -> None:
    monde.courants["diagnostic_territorial"] = _diagnostiquer(monde.application, CPTS)


@step(parsers.re(r"un parcours « (?P<etat>[^»]+) »"))
def un_parcours(monde: Monde, etat: str) -> None:
    diagnostic = monde.flux("diagnostic_territorial")
    monde.courants["parcours"] = _parcourir(monde.application, CPTS, diagnostic, etat)
    assert monde.etat("parcours") == etat


@step("une CPTS voisine a partagé un parcours")
def une_voisine_a_partage(monde: Monde) -> None:
    diagnostic = _diagnostiquer(monde.application, VOISINE)
    _parcourir(monde.application, VOISINE, diagnostic, "partagé")


@step(parsers.re(r"(?P<nom>\w+) adopte le parcours de la CPTS voisine"))
def adopte(monde: Monde, nom: str) -> None:
    (copie,) = monde.application.catalogue.publications("parcours")
    monde.recu = monde.refus = None
    try:
        monde.recu = adopter(monde.application, monde.acteur(nom), copie)
        monde.courants["parcours"] = monde.recu.flux
    except ErreurProcedure as refus:
        monde.refus = refus


@step(parsers.re(r"une autre CPTS trouve (?P<nombre>\d) versions? au catalogue commun"))
def une_autre_trouve(monde: Monde, nombre: str) -> None:
    versions = [c.version for c in catalogue(monde.application, _acteur(VOISINE), "parcours")]
    assert versions == list(range(1, int(nombre) + 1))


def _diagnostiquer(application: Application, cpts: str) -> str:
    return _mener(application, cpts, "diagnostic_territorial", DIAGNOSTIC)


def _parcourir(application: Application, cpts: str, diagnostic: str, etat: str) -> str:
    gestes = list(PARCOURS.values())[: list(PARCOURS).index(etat) + 1]
    return _mener(application, cpts, "parcours", gestes, diagnostic=diagnostic)


def _mener(
    application: Application, cpts: str, procedure: str, gestes: Sequence[str], **ouverture: str
) -> str:
    """Open a record and lead it on by the first examples of these commands."""
    commandes = application.registre[procedure].commandes
    flux = ""
    for geste in gestes:
        commande = next(commandes_d_exemple(commandes[geste]))
        acteur = _acteur(cpts, Role.BUREAU if geste in DU_BUREAU else Role.COORDINATEUR)
        if flux:
            application.faire(acteur, flux, commande)
        else:
            flux = application.ouvrir(acteur, procedure, evolve(commande, **ouverture)).flux
    return flux


def _acteur(cpts: str, role: Role = Role.COORDINATEUR) -> Acteur:
    return Acteur(cpts, "Dominique", frozenset((role,)))
