"""The health project: its parts attach themselves; a version follows another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_core.application.reactions.modele import Reaction, Table, en_flux, seul, vers
from cpts_core.workflows.projet.choix import Piece

if TYPE_CHECKING:
    from collections.abc import Mapping


def _piece(genre: Piece) -> Reaction:
    """Attach to the project the part that has just opened."""
    return Reaction(
        vers="projet_de_sante",
        commande="rattacher_une_piece",
        cible=seul("projet"),
        champs=lambda flux, evenement, donnees: {"genre": genre, "piece": flux},  # noqa: ARG005
    )


def _rattacher(vers: str, nom: str) -> Reaction:
    """Attach to the mission or the action that it names what has just opened."""
    article = {"action": "une", "indicateur": "un"}[nom]

    def champs(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
        return {nom: flux}

    return Reaction(
        vers=vers, commande=f"rattacher_{article}_{nom}", cible=seul(vers), champs=champs
    )


def _version(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    repris = ("territoire", "version_aci", "porteurs", "professions", "sans_voisin", "diagnostics")
    return {
        "precedent": flux,
        **{nom: getattr(donnees, nom) for nom in repris},
        "codes": tuple(o.code for o in donnees.objectifs),
        "objectifs": tuple(o.objectif for o in donnees.objectifs),
        "familles": tuple(a.famille for a in donnees.acteurs),
        "acteurs": tuple(a.acteur for a in donnees.acteurs),
        "voisins": tuple(a.avec for a in donnees.articulations),
        "accords": tuple(a.accord for a in donnees.articulations),
    }


def _suite(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    return {"suite": flux}


PROJET: Table = {
    ("diagnostic_territorial", "DiagnosticOuvert"): (_piece(Piece.DIAGNOSTIC),),
    ("mission", "MissionRetenue"): (_piece(Piece.MISSION),),
    ("texte", "TexteRedige"): (_piece(Piece.TEXTE),),
    ("action", "ActionProposee"): (
        _piece(Piece.ACTION),
        _rattacher("mission", "action"),
    ),
    ("action", "MissionQualiteRejointe"): (_rattacher("mission", "action"),),
    ("indicateur", "IndicateurPropose"): (
        _rattacher("action", "indicateur"),
        _rattacher("mission", "indicateur"),
    ),
    ("projet_de_sante", "VersionChangee"): (
        Reaction(
            vers="mission",
            commande="changer_de_version",
            cible=lambda evenement, donnees: en_flux(donnees.missions),  # noqa: ARG005
            champs=lambda flux, evenement, donnees: {"version": evenement.version_aci},  # noqa: ARG005
            sauf_clos=True,
        ),
    ),
    ("partenariat", "PartenariatEnvisage"): (_piece(Piece.PARTENARIAT),),
    ("systeme_information", "BesoinExprime"): (_piece(Piece.SYSTEME),),
    ("budget", "BudgetEbauche"): (_piece(Piece.BUDGET),),
    ("contrat_aci", "ContratOuvert"): (_piece(Piece.CONTRAT),),
    ("projet_de_sante", "VersionPreparee"): (
        vers("projet_de_sante", "ouvrir_une_version", "suite", _version),
    ),
    ("projet_de_sante", "ProjetMisEnOeuvre"): (
        vers("projet_de_sante", "constater_le_remplacement", "precedent", _suite),
    ),
    ("projet_de_sante", "ProjetAbandonne"): (
        vers("projet_de_sante", "constater_l_abandon_de_la_suite", "precedent"),
    ),
}
