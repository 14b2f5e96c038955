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


def _depuis_incident(*noms: str) -> Callable[[str, Any, Any], Mapping[str, Any]]:
    """Give the target the incident's stream, and some fields of the event."""

    def champs(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
        return {"incident": flux, **{nom: getattr(evenement, nom) for nom in noms}}

    return champs


REACTIONS: dict[tuple[str, str], tuple[Reaction, ...]] = {}
