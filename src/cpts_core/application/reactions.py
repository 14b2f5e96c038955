"""What one chapter's event entails in another: the only place where chapters meet.

Each reaction is a command of its target, issued by the system in the transaction of its cause. A
target that refuses rolls everything back, and both are named. Events are named, not imported, so
that a chapter is loaded only when it is reached.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@frozen(kw_only=True)
class Reaction:
    """`vers`.`commande` follows an event.

    `cible(event, record)`: the stream to act on (None: nothing to do; a fresh one is opened);
    `champs(stream, event, record)`: the fields of the command.
    """

    vers: str
    commande: str
    cible: Callable[[Any, Any], str | None]
    champs: Callable[[str, Any, Any], Mapping[str, Any]]


def _champ(nom: str) -> Callable[[Any, Any], str | None]:
    """Target the stream that the event names, else the record."""

    def cible(evenement: Any, donnees: Any) -> str | None:
        flux = getattr(evenement, nom, None) or getattr(donnees, nom, None)
        return str(flux) if flux else None

    return cible


def _rien(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    return {}


def _rattache(nom: str) -> Callable[[str, Any, Any], Mapping[str, Any]]:
    """Give the target the stream that the event has just named."""
    return lambda flux, evenement, donnees: {nom: getattr(evenement, nom)}  # noqa: ARG005


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


def _vers(
    vers: str,
    commande: str,
    champ: str,
    champs: Callable[[str, Any, Any], Mapping[str, Any]] = _rien,
) -> Reaction:
    return Reaction(vers=vers, commande=commande, cible=_champ(champ), champs=champs)


FIN = _vers("identite", "constater_la_fin", "identite")
"""What held the identities has ended: their purge may be scheduled."""

RETRAIT = _vers("reunion", "constater_le_retrait", "reunion")
"""The incident no longer stands: neither does its meeting."""

REACTIONS: dict[tuple[str, str], tuple[Reaction, ...]] = {
    ("incident", "IncidentDeclare"): (_vers("identite", "ouvrir_identite", "identite", _identite),),
    ("incident", "AnalyseConclue"): (_vers("identite", "pseudonymiser", "identite"),),
    ("incident", "ReunionDecidee"): (
        _vers("reunion", "ouvrir_reunion", "reunion", _reunion),
        _vers("identite", "rattacher_reunion", "identite", _rattache("reunion")),
        _vers("declaration_eigs", "rattacher_reunion", "declaration", _rattache("reunion")),
    ),
    ("incident", "EigsSignale"): (
        _vers("declaration_eigs", "ouvrir_declaration", "declaration", _declaration),
        _vers("identite", "rattacher_declaration", "identite", _rattache("declaration")),
    ),
    ("incident", "IncidentClos"): (FIN,),
    ("incident", "DemandeReorientee"): (RETRAIT, FIN),
    ("incident", "DeclarationRetiree"): (RETRAIT, FIN),
    ("incident", "DoublonSignale"): (RETRAIT, FIN),
    ("reunion", "EnqueteClose"): (FIN,),
    ("reunion", "ReunionAnnulee"): (FIN,),
    ("declaration_eigs", "ClotureConsignee"): (FIN,),
    ("declaration_eigs", "AbandonConfirme"): (FIN,),
    ("declaration_eigs", "RepresentantInforme"): (FIN,),
}
"""By (workflow, event): what follows, in this order."""
