"""Measure candidates against one another: repetitions interleaved, medians, no collection of
garbage while timing, so that a slow minute of the machine weighs on all of them.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

Candidats = Mapping[str, Callable[[], Any]]


@frozen
class Mesure:
    """A row of the table: what, its figure, its target, whether it is met, the details.

    `part`: how much of what is allowed a ratio takes, 1 at the limit; None for what is no ratio.
    """

    quoi: str
    chiffre: str
    cible: str
    tenue: bool
    details: str = ""
    part: float | None = None


def medianes(candidats: Candidats, *, tours: int, appels: int = 1) -> dict[str, float]:
    """Return the median seconds of one call of each candidate; the first call warms it up."""
    durees: dict[str, list[float]] = {nom: [] for nom in candidats}
    for appeler in candidats.values():
        appeler()
    with sans_ramasse_miettes():
        for tour in range(tours):
            for nom, appeler in _dans_un_ordre(candidats, tour):
                debut = perf_counter()
                for _ in range(appels):
                    appeler()
                durees[nom].append((perf_counter() - debut) / appels)
    return {nom: median(mesurees) for nom, mesurees in durees.items()}


def _dans_un_ordre(candidats: Candidats, tour: int) -> list[tuple[str, Callable[[], Any]]]:
    """Return the candidates in turn first, so that none always runs after the same one."""
    ordre = list(candidats.items())
    premier = tour % len(ordre)
    return ordre[premier:] + ordre[:premier]


@contextmanager
def sans_ramasse_miettes() -> Iterator[None]:
    """Keep the collector from running inside a measure."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def au_plus(quoi: str, rapport: float, cible: float, details: str = "") -> Mesure:
    """Return a row whose ratio must stay at or under its target."""
    return Mesure(
        quoi, f"× {rapport:.2f}", f"≤ × {cible:g}", rapport <= cible, details, rapport / cible
    )


def au_moins(quoi: str, rapport: float, cible: float, details: str = "") -> Mesure:
    """Return a row whose ratio must reach its target."""
    return Mesure(
        quoi, f"× {rapport:.2f}", f"≥ × {cible:g}", rapport >= cible, details, cible / rapport
    )


def micros(durees: Mapping[str, float]) -> str:
    """Return medians as a person reads them."""
    return ", ".join(f"{nom} {duree * 1e6:.2f} µs" for nom, duree in durees.items())


def sans_cible(quoi: str, rapport: float, details: str = "") -> Mesure:
    """Return a row for orientation: nothing is asked of its ratio."""
    return Mesure(quoi, f"× {rapport:.2f}", "—", tenue=True, details=details)


def millis(durees: Mapping[str, float]) -> str:
    """Return medians in milliseconds."""
    return ", ".join(f"{nom} {duree * 1e3:.2f} ms" for nom, duree in durees.items())
