"""The plot of the ratios: a bar each, up to what its target allows."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.mesure import Mesure
    from tests.bench.tableau import Familles

LARGEUR, LIGNE, MARGE = 960, 38, 50
LIMITE = 600
"""Where a bar that takes all that is allowed ends, in pixels from the left."""
TENUE, MANQUEE = "#1a7f5a", "#b3261e"


def trace(titre: str, familles: Familles) -> str:
    """Return the ratios as an image that a screen reader reads too: every bar has its words."""
    tracees = [(m, m.part) for famille in familles.values() for m in famille if m.part is not None]
    hauteur = MARGE + LIGNE * len(tracees) + 10
    quoi = (
        "Chaque barre dit ce que prend un rapport de ce que sa cible permet ; le trait, la cible."
    )
    lignes = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LARGEUR} {hauteur}" role="img"'
            ' aria-labelledby="titre quoi" font-family="sans-serif" font-size="13">'
        ),
        f'<title id="titre">{escape(titre)}</title>',
        f'<desc id="quoi">{escape(quoi)}</desc>',
        f'<rect width="{LARGEUR}" height="{hauteur}" fill="#ffffff"/>',
        f'<text x="10" y="24" font-weight="bold">{escape(quoi)}</text>',
    ]
    for rang, (mesure, part) in enumerate(tracees):
        lignes += _barre(mesure, part, MARGE + LIGNE * rang)
    trait = f'x1="{LIMITE}" y1="{MARGE - 8}" x2="{LIMITE}" y2="{hauteur - 6}"'
    return "\n".join(
        (*lignes, f'<line {trait} stroke="#333333" stroke-dasharray="4 3"/>', "</svg>\n")
    )


def _barre(mesure: Mesure, part: float, haut: int) -> Iterator[str]:
    longueur = max(2, min(round(LIMITE * part), LARGEUR - 10) - 10)
    couleur = TENUE if mesure.tenue else MANQUEE
    mots = f"{mesure.chiffre} ({mesure.cible}) {mesure.quoi}".replace("`", "")
    yield f'<text x="10" y="{haut + 11}">{escape(mots)}</text>'
    yield f'<rect x="10" y="{haut + 16}" width="{longueur}" height="10" fill="{couleur}"/>'
