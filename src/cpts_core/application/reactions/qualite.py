"""The quality cell: an incident, its meeting, its declaration, the identity of its declarant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_core.application.reactions.modele import Table, rattache, vers

if TYPE_CHECKING:
    from collections.abc import Mapping


def _identite(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    coordonnees = ("nom", "prenom", "telephone", "heure_de_rappel")
    return {"incident": flux, **{nom: getattr(evenement, nom) for nom in coordonnees}}


def _reunion(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    return {"incident": flux, "identite": donnees.identite}


def _declaration(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:
    return {
        "incident": flux,
        "identite": donnees.identite,
        "reunion": donnees.reunion,
        "evenement_le": donnees.evenement_le,
        "constate_le": evenement.constate_le,
    }


def _piste(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:
    repris = ("pilote", "echeance", "evaluation_le", "methode")
    return {
        "incident": flux,
        "intitule": donnees.pistes[evenement.numero - 1].piste,
        **{nom: getattr(evenement, nom) for nom in repris},
    }


def _action_de_reunion(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    return {
        "reunion": flux,
        "intitule": evenement.action,
        "fonction": evenement.responsable,
        "echeance": evenement.echeance,
        "evaluation_le": evenement.evaluation,
        "methode": evenement.methode,
    }


FIN = vers("identite", "constater_la_fin", "identite")
"""What held the identities has ended: their purge may be scheduled."""

RETRAIT = vers("reunion", "constater_le_retrait", "reunion")
"""The incident no longer stands: neither does its meeting."""

QUALITE: Table = {
    ("incident", "IncidentDeclare"): (vers("identite", "ouvrir_identite", "identite", _identite),),
    ("incident", "AnalyseConclue"): (vers("identite", "pseudonymiser", "identite"),),
    ("incident", "ReunionDecidee"): (
        vers("reunion", "ouvrir_reunion", "reunion", _reunion),
        vers("identite", "rattacher_reunion", "identite", rattache("reunion")),
        vers("declaration_eigs", "rattacher_reunion", "declaration", rattache("reunion")),
    ),
    ("incident", "EigsSignale"): (
        vers("declaration_eigs", "ouvrir_declaration", "declaration", _declaration),
        vers("identite", "rattacher_declaration", "identite", rattache("declaration")),
    ),
    ("incident", "IncidentClos"): (FIN,),
    ("incident", "DemandeReorientee"): (RETRAIT, FIN),
    ("incident", "DeclarationRetiree"): (RETRAIT, FIN),
    ("incident", "DoublonSignale"): (RETRAIT, FIN),
    ("incident", "PisteRetenue"): (
        vers("action", "ouvrir_une_action_corrective", "corrective", _piste),
    ),
    ("reunion", "ActionPlanifiee"): (
        vers("action", "ouvrir_une_action_corrective", "corrective", _action_de_reunion),
    ),
    ("reunion", "EnqueteClose"): (FIN,),
    ("reunion", "ReunionAnnulee"): (FIN,),
    ("declaration_eigs", "ClotureConsignee"): (FIN,),
    ("declaration_eigs", "AbandonConfirme"): (FIN,),
    ("declaration_eigs", "RepresentantInforme"): (FIN,),
}
