"""What a reaction is, and the few ways to write one.

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

    `cible(event, record)`: the streams to act on (none: nothing to do; a fresh one is opened);
    `champs(stream, event, record)`: the fields of the command; `sauf_clos`: leave alone the targets
    whose life has ended.
    """

    vers: str
    commande: str
    cible: Callable[[Any, Any], tuple[str, ...]]
    champs: Callable[[str, Any, Any], Mapping[str, Any]]
    sauf_clos: bool = False


def champ(nom: str) -> Callable[[Any, Any], tuple[str, ...]]:
    """Target the stream that the event names, else the record."""

    def cible(evenement: Any, donnees: Any) -> tuple[str, ...]:
        return en_flux(getattr(evenement, nom, None) or getattr(donnees, nom, None))

    return cible


def seul(nom: str) -> Callable[[Any, Any], tuple[str, ...]]:
    """Target the streams that the event itself names, one or several."""
    return lambda evenement, donnees: en_flux(getattr(evenement, nom))  # noqa: ARG005


def en_flux(valeur: Any) -> tuple[str, ...]:
    """Return the streams of a field: none, one or several."""
    if not valeur:
        return ()
    return tuple(map(str, valeur)) if isinstance(valeur, tuple) else (str(valeur),)


def rien(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    """Give the target no field: the command has none."""
    return {}


def rattache(nom: str) -> Callable[[str, Any, Any], Mapping[str, Any]]:
    """Give the target the stream that the event has just named."""
    return lambda flux, evenement, donnees: {nom: getattr(evenement, nom)}  # noqa: ARG005


def vers(
    procedure: str,
    commande: str,
    nom: str,
    champs: Callable[[str, Any, Any], Mapping[str, Any]] = rien,
) -> Reaction:
    """Send a command to the stream that the event, else the record, holds in the field `nom`."""
    return Reaction(vers=procedure, commande=commande, cible=champ(nom), champs=champs)


Table = dict[tuple[str, str], tuple[Reaction, ...]]
"""By (workflow, event): what follows, in this order."""
