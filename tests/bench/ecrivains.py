"""So many processes that write at once, each on records of its own.

`python -m tests.bench.ecrivains BASE CLÉ SECONDES`: prepare, say so, wait to be told, then write as
much as possible for so long, and print how many commands were done.
"""

from __future__ import annotations

import subprocess
import sys
from itertools import cycle
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from cpts_adapters.bootstrap import Settings, opened
from cpts_adapters.environment import ManualClock
from cpts_core.workflows.index import Registre
from tests.bench.parcours import DEBUT
from tests.bench.renouvelable import MEMBRE, RENOUVELABLE, RENOUVELER, pret

if TYPE_CHECKING:
    from typing import IO

DUREE, MANCHES, DOSSIERS = 2.0, 3, 5


def ensemble(reglages: Settings, combien: int) -> float:
    """Return how many commands a second so many writers carry out together: a median."""
    return median(_manche(reglages, combien) for _ in range(MANCHES))


def _manche(reglages: Settings, combien: int) -> float:
    mots = [sys.executable, "-m", __name__, reglages.base, str(reglages.key_path), str(DUREE)]
    lances = [
        subprocess.Popen(mots, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(combien)
    ]
    for lance in lances:
        assert _sortie(lance).readline(), "un écrivain ne se prépare pas"
    for lance in lances:
        print(file=lance.stdin, flush=True)
    return sum(int(_sortie(lance).read()) for lance in lances) / DUREE


def _sortie(lance: subprocess.Popen[str]) -> IO[str]:
    assert lance.stdout is not None
    return lance.stdout


def principal(base: str, cle: str, duree: str) -> None:
    """Write for so many seconds."""
    registre = Registre(ajoutes={RENOUVELABLE.code: RENOUVELABLE})
    reglages = Settings(base=base, key=cle, clock=ManualClock(DEBUT), registry=registre)
    with opened(reglages) as application:
        flux = [pret(application, 10) for _ in range(DOSSIERS)]
        print("prêt", flush=True)
        input()
        faites, fin = 0, perf_counter() + float(duree)
        for un in cycle(flux):
            if perf_counter() >= fin:
                break
            application.faire(MEMBRE, un, RENOUVELER)
            faites += 1
    print(faites)


if __name__ == "__main__":
    principal(*sys.argv[1:])
