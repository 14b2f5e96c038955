"""Two CPTS of one installation, and a pathway that the first one leads up to its sharing."""

from __future__ import annotations

from typing import Any

from cpts_core import Role
from cpts_core.workflows.commun.acteurs import Famille
from cpts_core.workflows.terrain.parcours.etats import Population, Visee
from tests.application.cellule import Cellule, personne

A, B = "les-deux-rives", "le-plateau"
ALIX, BEA = personne("alix", Role.COORDINATEUR, A), personne("bea", Role.BUREAU, A)
CAMILLE, DARYL = personne("camille", Role.COORDINATEUR, B), personne("daryl", Role.BUREAU, B)
CONCEPTION: dict[str, Any] = {
    "etapes": ("repérage au collège, avec l'infirmerie", "accueil sous huit jours"),
    "professions": ("G15-10", "G15-60"),
    "visees": (Visee.RUPTURES, Visee.ISOLEMENT),
    "mesures": ("rendez-vous manqués en six mois", "réunions tenues"),
}
TITRE = "entrer dans le soin entre 12 et 25 ans"


def diagnostic(cellule: Cellule) -> str:
    """Open a diagnosis that records one need."""
    noms = ("territoire", "flux_de_patients", "pratiques")
    flux = ouvrir(cellule, ALIX, "diagnostic_territorial", "ouvrir_le_diagnostic")
    gestes: tuple[tuple[str, dict[str, Any]], ...] = (
        ("decrire_le_territoire", dict.fromkeys(noms, "deux vallées")),
        ("choisir_la_methode", {"methode": "enquête"}),
        ("lancer_la_collecte", {}),
        (
            "recenser_un_besoin",
            {"code": "B1", "besoin": "des jeunes sans suivi", "souleve_par": Famille.USAGERS},
        ),
    )
    for geste, champs in gestes:
        cellule.faire(ALIX, flux, geste, **champs)
    return flux


def parcours(cellule: Cellule, titre: str = TITRE, **conception: Any) -> str:
    """Lead a pathway of the first CPTS to its evaluation."""
    champs = {
        "titre": titre,
        "population": Population.JEUNES,
        "diagnostic": diagnostic(cellule),
        "besoin": "B1",
    }
    flux = ouvrir(cellule, ALIX, "parcours", "constater_un_besoin", **champs)
    mener(cellule, flux, **{**CONCEPTION, **conception})
    return flux


def mener(cellule: Cellule, flux: str, **conception: Any) -> None:
    """Design, validate, carry out and evaluate."""
    cellule.faire(ALIX, flux, "concevoir_le_parcours", **conception)
    cellule.faire(BEA, flux, "valider_le_parcours")
    cellule.faire(ALIX, flux, "mettre_en_oeuvre_le_parcours")
    cellule.faire(
        ALIX, flux, "evaluer_le_parcours", resultats=("30 puis 12", "4"), bilan="à poursuivre"
    )


def ouvrir(cellule: Cellule, acteur: Any, procedure: str, geste: str, **champs: Any) -> str:
    """Open a record."""
    commande = cellule.commande(procedure, geste, **champs)
    return cellule.application.ouvrir(acteur, procedure, commande).flux
