"""Montants : des décimaux en centimes, arrondis au pair, dont aucun partage ne perd un centime.

Les calculs intermédiaires sont des fractions exactes : seul le résultat est arrondi (ADR 0082).
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate, pairwise

MAXIMUM = Decimal(1_000_000_000)
"""Le plus grand montant qu'une demande peut porter, en euros."""


def au_centime(valeur: Fraction | Decimal) -> Decimal:
    """Arrondit une somme en euros au centime le plus proche, au centime pair à égale distance."""
    return Decimal(round(Fraction(valeur) * 100)).scaleb(-2)


def est_un_montant(valeur: Decimal) -> bool:
    """Vrai pour une somme finie, positive ou nulle, qui s'arrête au centime."""
    return valeur.is_finite() and valeur >= 0 and Fraction(valeur) * 100 % 1 == 0


def part(montant: Decimal, proportion: Fraction) -> Decimal:
    """Donne la part d'un montant, arrondie ; le reste se calcule par soustraction."""
    return au_centime(Fraction(montant) * proportion)


def repartir(montant: Decimal, poids: Sequence[int | Decimal | Fraction]) -> tuple[Decimal, ...]:
    """Partage un montant selon des poids : les parts font exactement le montant.

    Chaque part est à moins d'un centime de sa valeur exacte.

    :raises ValueError: si un poids est négatif, ou si tous sont nuls.
    """
    fractions = [Fraction(un) for un in poids]
    total = sum(fractions)
    if min(fractions, default=Fraction(0)) < 0 or total == 0:
        raise ValueError("des poids positifs, non tous nuls, sont attendus")
    jusque = [part(montant, cumul / total) for cumul in accumulate(fractions)]
    return tuple(apres - avant for avant, apres in pairwise([Decimal(0), *jusque]))


def somme(montants: Iterable[Decimal]) -> Decimal:
    """Additionne des montants ; zéro euro sans aucun."""
    return sum(montants, start=Decimal("0.00"))
