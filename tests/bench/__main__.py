"""`python -m tests.bench`: measure, print the table, keep it in docs/mesures.md."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.bench import demarrage, noyau, stockage
from tests.bench.demarrage import RACINE
from tests.bench.tableau import ligne, page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.mesure import Mesure

PAGE = RACINE / "docs" / "mesures.md"


def principal() -> int:
    """Return 1 where a target is missed."""
    faites = list(_mesures())
    PAGE.write_text(page(faites), encoding="utf-8")
    return int(not all(mesure.tenue for mesure in faites))


def _mesures() -> Iterator[Mesure]:
    for famille in (noyau, stockage, demarrage):
        for mesure in famille.mesures():
            print(ligne(mesure), flush=True)
            yield mesure


if __name__ == "__main__":
    sys.exit(principal())
