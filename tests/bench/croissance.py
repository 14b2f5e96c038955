"""A command as the journal grows from ten thousand facts to ten million, against bare `sqlite3`.

Apart from the other measures (`make bench-croissance`): loading takes a minute or two, and several
gigabytes of disk for as long.
"""

from __future__ import annotations

from contextlib import ExitStack
from itertools import count
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Any

from cpts_adapters.bootstrap import opened
from cpts_core.workflows.qualite.incident import INCIDENT
from tests.bench.base_sqlite import base_neuve, brut
from tests.bench.incidents import CELLULE, CONTACT, declarations
from tests.bench.mesure import Mesure, au_plus, medianes, millis, sans_cible
from tests.bench.volume import faits, sur_sqlite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpts_adapters.bootstrap import Settings

PEU, BEAUCOUP = 10_000, 10_000_000
FAITS_PAR_DOSSIER = 10
CIBLE, TOURS = 1.2, 250
NOUS, BRUT = "cpts", "sqlite3 seul"
NUMEROS = count()


def mesures() -> Iterator[Mesure]:
    """Fill two bases; on each, a command is carried out by the application, then without it."""
    with ExitStack() as pile:
        debut = perf_counter()
        candidats = {
            f"{nom} à {combien}": candidat
            for combien in (PEU, BEAUCOUP)
            for nom, candidat in _candidats(pile, combien).items()
        }
        chargement = perf_counter() - debut
        durees = medianes(candidats, tours=TOURS)
    rapports = [durees[f"{NOUS} à {n}"] / durees[f"{BRUT} à {n}"] for n in (PEU, BEAUCOUP)]
    yield au_plus(
        "une commande sur SQLite : son rapport à `sqlite3` seul, à dix millions de faits, "
        "comparé au même à dix mille",
        rapports[1] / rapports[0],
        CIBLE,
        f"{millis(durees)} ; bases remplies en {chargement:.0f} s",
    )
    yield sans_cible(
        "`sqlite3` seul, à dix millions de faits : son temps à dix mille",
        durees[f"{BRUT} à {BEAUCOUP}"] / durees[f"{BRUT} à {PEU}"],
    )


def _candidats(pile: ExitStack, combien: int) -> dict[str, Callable[[], Any]]:
    pleine = _remplie(pile, combien)
    application = pile.enter_context(opened(pleine))
    flux = declarations(application, 2 * TOURS + 2)
    rival = brut(pleine, application, INCIDENT)
    pile.callback(rival.connexion.close)
    return {
        NOUS: lambda: application.faire(CELLULE, next(flux), CONTACT),
        BRUT: lambda: rival.faire(CELLULE, next(flux), CONTACT, f"c-{next(NUMEROS)}"),
    }


def _remplie(pile: ExitStack, combien: int) -> Settings:
    reglages = base_neuve(pile.enter_context(TemporaryDirectory()), "NORMAL")
    sur_sqlite(reglages.path, faits(combien, FAITS_PAR_DOSSIER))
    return reglages
