"""What happens in a CPTS, fact by fact: only what this person may read, in the order of recording.

A position is that of the last fact looked at, read or not: whoever asks again starts after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.kernel.workflow import Vue
from cpts_core.ports.store import Position

if TYPE_CHECKING:
    from datetime import datetime

    from cpts_core.application.lectures import Lectures
    from cpts_core.kernel.messages import Fait
    from cpts_core.ports.store import Head

EXAMINES = 2000
"""How many facts are looked at, at most, to answer one question."""


@frozen
class Tranche:
    """A part of the feed: the facts that may be read, each with its record, and where it ends."""

    faits: tuple[tuple[Head, Fait], ...]
    position: Position | None


def suivre(
    lectures: Lectures, apres: Position | None, jusqu_a: datetime, limite: int = 50
) -> Tranche:
    """Return the next facts that this person may read, recorded until an instant.

    Each record among them is written down once, as a history that was read.
    """
    lus: list[tuple[Head, Fait]] = []
    dossiers: dict[str, Head | None] = {}
    store, locataire = lectures.application.store, lectures.acteur.locataire
    for fait in store.since(locataire, apres, jusqu_a, EXAMINES):
        if len(lus) == limite:
            break
        apres = Position(fait.enregistre_le, fait.flux, fait.version, fait.rang)
        if fait.flux not in dossiers:
            dossiers[fait.flux] = _lisible(lectures, fait.flux)
        if head := dossiers[fait.flux]:
            lus.append((head, fait))
    return Tranche(tuple(lus), apres)


def _lisible(lectures: Lectures, flux: str) -> Head | None:
    head = lectures.application.store.load(lectures.acteur.locataire, flux).head
    if head is None or not lectures.lisible(head, Vue.HISTORIQUE):
        return None
    lectures.lue(head, Vue.HISTORIQUE)
    return head
