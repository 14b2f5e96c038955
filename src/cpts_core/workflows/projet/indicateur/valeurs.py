"""Lire une valeur dans l'unité d'un indicateur : ce qui ne s'y lit pas n'est pas une valeur."""

from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal

from attrs import frozen

from cpts_core.workflows.projet.indicateur.etats import Unite

CENT = Decimal(100)
_PRECISION = Decimal("0.0001")

ATTENDUES: dict[Unite, str] = {
    Unite.NOMBRE: "un nombre entier, positif ou nul",
    Unite.POURCENTAGE: "un nombre de 0 à 100, ou un numérateur et un dénominateur non nul",
    Unite.TAUX: "un nombre positif ou nul, ou un numérateur et un dénominateur non nul",
    Unite.MOYENNE: "un nombre",
    Unite.OUI_NON: "1 pour oui, 0 pour non",
    Unite.DATE: "un jour",
}
"""Ce que l'on attend de qui saisit une valeur."""

RAPPORTS = {Unite.POURCENTAGE: CENT, Unite.TAUX: Decimal(1)}
"""Les unités qui rapportent un numérateur à un dénominateur, et ce qui les multiplie."""

_CONVIENT: dict[Unite, Callable[[Decimal], bool]] = {
    Unite.NOMBRE: lambda v: v >= 0 and v == v.to_integral_value(),
    Unite.POURCENTAGE: lambda v: 0 <= v <= CENT,
    Unite.TAUX: lambda v: v >= 0,
    Unite.MOYENNE: lambda _: True,
    Unite.OUI_NON: lambda v: v in (0, 1),
}


@frozen
class Saisie:
    """Une valeur telle qu'elle est donnée : un nombre, un jour, ou un rapport."""

    valeur: Decimal | None = None
    jour: date | None = None
    numerateur: Decimal | None = None
    denominateur: Decimal | None = None


def lire(unite: Unite | None, saisie: Saisie) -> Decimal | None:
    """Donne le nombre saisi, dans l'unité ; rien si ce n'en est pas une valeur.

    Un jour est compté depuis l'an 1 : deux jours se comparent et se soustraient.
    """
    if unite is Unite.DATE:
        return _jour(saisie)
    brute = _nombre(unite, saisie)
    convient = _CONVIENT[unite] if unite else None
    if brute is None or convient is None or not brute.is_finite() or not convient(brute):
        return None
    return brute


def _jour(saisie: Saisie) -> Decimal | None:
    autres = (saisie.valeur, saisie.numerateur, saisie.denominateur)
    if saisie.jour is None or any(autre is not None for autre in autres):
        return None
    return Decimal(saisie.jour.toordinal())


def _nombre(unite: Unite | None, saisie: Saisie) -> Decimal | None:
    if saisie.jour is not None:
        return None
    if saisie.numerateur is None and saisie.denominateur is None:
        return saisie.valeur
    facteur = RAPPORTS.get(unite) if unite else None
    if facteur is None or saisie.valeur is not None:
        return None
    return _rapport(saisie.numerateur, saisie.denominateur, facteur)


def _rapport(
    numerateur: Decimal | None, denominateur: Decimal | None, facteur: Decimal
) -> Decimal | None:
    if numerateur is None or not denominateur or denominateur < 0:
        return None
    return (facteur * numerateur / denominateur).quantize(_PRECISION, ROUND_HALF_EVEN)
