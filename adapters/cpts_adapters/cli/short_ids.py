"""Identifiers as people type them: the end is enough, because the beginnings look alike (ADR 0045).

Streams are UUIDv7: those of one day share their first digits, which hold the time; the last ones
are drawn at random.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.kernel.errors import Anomalie, DonneesInvalides, Introuvable

if TYPE_CHECKING:
    from cpts_core.ports.store import Store

SHOWN = 8
SHORTEST = 4
WHOLE = 32


def short(stream: str) -> str:
    """Return the end of an identifier, as lists show it."""
    return stream[-SHOWN:]


def complete(store: Store, tenant: str, typed: str) -> str:
    """Return the identifier that ends so; raise Introuvable, or DonneesInvalides for several."""
    ending = typed.strip().casefold()
    if len(ending) >= WHOLE:
        return ending
    if len(ending) < SHORTEST:
        raise _refused(f"au moins {SHORTEST} signes de la fin de l'identifiant sont attendus")
    found = store.streams(tenant, ending)
    if len(found) > 1:
        raise _refused(f"{len(found)} dossiers finissent par « {typed} » : en écrire davantage")
    if not found:
        msg = f"aucun dossier ne finit par « {typed} »."
        raise Introuvable(msg)
    return found[0]


def _refused(sentence: str) -> DonneesInvalides:
    return DonneesInvalides([Anomalie("dossier", sentence)])
