"""La part variable d'une année de contrat : ce que vaut chaque indicateur, et ce qu'il rapporte.

Une enveloppe se partage entre ses indicateurs selon leurs poids, au centime près, puis chacun donne
sa part à hauteur de son atteinte : à cent pour cent partout, c'est l'enveloppe entière (ADR 0085).
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Protocol

from cpts_core.kernel.champs import Code
from cpts_core.workflows.commun.argent import part, repartir, somme
from cpts_core.workflows.contrats.financement.conditions import Enveloppe
from cpts_core.workflows.contrats.financement.situation import (
    Situation,
    annee_de,
    enveloppes_dues,
)


class Evalue(Protocol):
    """Un indicateur arrêté pour l'année : sa mission, son atteinte en pour cent, son poids."""

    @property
    def mission(self) -> Code: ...
    @property
    def atteinte(self) -> Decimal: ...
    @property
    def poids(self) -> Decimal: ...


def enveloppes_a_evaluer(situation: Situation, rang: int) -> tuple[Enveloppe, ...]:
    """Donne les enveloppes d'une année de contrat qui ont une part variable."""
    dues = enveloppes_dues(situation, annee_de(situation, rang))
    return tuple(enveloppe for enveloppe, _ in dues if enveloppe.variable)


def parts_variables(
    enveloppes: Iterable[Enveloppe], evalues: Iterable[Evalue]
) -> Mapping[Code, Decimal]:
    """Donne la part de chaque enveloppe, par sa première mission ; zéro sans indicateur."""
    evalues = tuple(evalues)
    return {
        enveloppe.missions[0]: _part(
            enveloppe.variable,
            [un for un in evalues if un.mission in enveloppe.missions and un.poids],
        )
        for enveloppe in enveloppes
    }


def _part(variable: Decimal, evalues: list[Evalue]) -> Decimal:
    if not evalues:
        return Decimal("0.00")
    valeurs = repartir(variable, [un.poids for un in evalues])
    return somme(
        part(valeur, Fraction(un.atteinte) / 100)
        for valeur, un in zip(valeurs, evalues, strict=True)
    )
