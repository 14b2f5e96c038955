"""`python -m tests.bench [page]`: measure, print each row, keep them in docs/ as a page and a plot.

Without a page, all that fits in a few minutes; `croissance`: what needs ten million facts.
Returns 1 where a target is missed.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from attrs import frozen

from tests.bench.demarrage import RACINE
from tests.bench.tableau import ligne, page
from tests.bench.trace import trace

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.mesure import Mesure


@frozen
class Page:
    """What is measured together: its title, what runs it, and its families under their titles."""

    nom: str
    titre: str
    commande: str
    familles: dict[str, str]

    @property
    def chemin(self) -> Path:
        """Return where it is kept."""
        return RACINE / "docs" / f"{self.nom}.md"


PAGES = {
    "": Page(
        "mesures",
        "Mesures",
        "make bench",
        {
            "noyau": "Le noyau",
            "stockage": "SQLite",
            "postgresql": "PostgreSQL",
            "pairs": "Les pairs, dans la même exécution",
            "listes": "Les listes et les tableaux de bord, quand le fonds grandit",
            "portefeuille": "Le portefeuille de 900 CPTS",
            "http": "Le web",
            "analyse": "L'analyse nationale, à dix millions de faits",
            "demarrage": "Ce qu'une personne attend",
        },
    ),
    "croissance": Page(
        "mesures-croissance",
        "Mesures à dix millions de faits",
        "make bench-croissance",
        {"croissance": "Une commande sur SQLite"},
    ),
}


def principal(nom: str = "") -> int:
    """Measure what a page shows, and write it."""
    choisie = PAGES[nom]
    faites = {titre: _mesurer(module) for module, titre in choisie.familles.items()}
    image = choisie.chemin.with_suffix(".svg")
    image.write_text(trace(choisie.titre, faites), encoding="utf-8")
    texte = page(choisie.titre, choisie.commande, faites, image.name)
    choisie.chemin.write_text(texte, encoding="utf-8")
    return int(not all(mesure.tenue for famille in faites.values() for mesure in famille))


def _mesurer(module: str) -> list[Mesure]:
    faites = []
    for mesure in import_module(f"tests.bench.{module}").mesures():
        print(ligne(mesure), flush=True)
        faites.append(mesure)
    return faites


if __name__ == "__main__":
    sys.exit(principal(*sys.argv[1:]))
