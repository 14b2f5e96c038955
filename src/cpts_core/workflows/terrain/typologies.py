"""Les typologies de crise, telles qu'un plan ou une alerte les nomme."""

from collections.abc import Iterable

from cpts_core.referentiels.crises import typologies

EXEMPLES = ("BLESSES", "MALADES", "EMERGENT", "NRC", "OFFRE")


def inconnues(codes: Iterable[str]) -> tuple[str, ...]:
    """Nomme les codes que le référentiel ne connaît pas."""
    return tuple(code for code in codes if code not in typologies())


def oubliees(codes: Iterable[str]) -> tuple[str, ...]:
    """Nomme les typologies du référentiel qui manquent."""
    dites = set(codes)
    return tuple(typologie.libelle for code, typologie in typologies().items() if code not in dites)
