"""Gathering the counts of several CPTS into what may be shown: pure, whatever the storage.

A number is masked when it is small, when too few CPTS make it, or when one of them makes nearly
all of it; others are masked with it so that no subtraction finds it again (ADR 0100, ADR 0104).
"""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from cpts_core.application.petites_cellules import TOTAL, Tableau, masquer
from cpts_core.ports.portefeuille import Tally

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from cpts_core.application.petites_cellules import TableauPublie
    from cpts_core.ports.portefeuille import Spread
    from cpts_core.referentiels.agregats import Seuils

Case = tuple[str, str]
"""A line, then a column."""


@frozen
class Regles:
    """What a number must be to be shown: the least count, and how many CPTS make it."""

    k: int
    seuils: Seuils

    def sensible(self, parts: Iterable[int]) -> bool:
        """Tell whether too few CPTS make a number, or one of them nearly alone."""
        comptees = [part for part in parts if part]
        if not comptees:
            return False
        plafond = self.seuils.part_la_plus_grande * sum(comptees)
        return len(comptees) < self.seuils.cpts_au_moins or max(comptees) * 100 > plafond


@define
class Agregat:
    """Counts by line and column, each kept by CPTS until it is published.

    `colonne_de`: the column of each CPTS.
    """

    colonne_de: Mapping[str, str]
    comptes: dict[Case, dict[str, int]] = field(factory=lambda: defaultdict(dict))

    def ajouter(self, lus: Iterable[Tally]) -> None:
        """Add the counts of CPTS, each line once per CPTS."""
        for cpts, ligne, nombre in lus:
            parts = self.comptes[ligne, self.colonne_de[cpts]]
            parts[cpts] = parts.get(cpts, 0) + nombre

    def publier(self, regles: Regles, montre: TableauPublie | None = None) -> TableauPublie:
        """Return what may be shown, totals included; masked numbers are None.

        `montre`: the same lines sorted otherwise, that the same person reads too: the totals of
        both are shown, or masked, together. Raises PublicationImpossible where that cannot be.
        """
        lignes = tuple(sorted({ligne for ligne, _ in self.comptes}))
        colonnes = tuple(sorted(set(self.colonne_de.values())))
        comptes = {case: sum(parts.values()) for case, parts in self.comptes.items()}
        sensibles = {case for case, p in self._parts().items() if regles.sensible(p.values())}
        communs = {c: n for c, n in montre.chiffres.items() if c[1] == TOTAL} if montre else {}
        tus = {case for case, nombre in communs.items() if nombre is None}
        tableau = Tableau(lignes, colonnes, comptes)
        return masquer(tableau, regles.k, communs.keys() - tus, sensibles | tus)

    def _parts(self) -> dict[Case, dict[str, int]]:
        """Return what each CPTS brings to each number, totals included."""
        parts: dict[Case, dict[str, int]] = defaultdict(dict)
        for (ligne, colonne), apports in self.comptes.items():
            for case in avec_totaux(ligne, colonne):
                du_tout = parts[case]
                for cpts, nombre in apports.items():
                    du_tout[cpts] = du_tout.get(cpts, 0) + nombre
        return parts


def avec_totaux(ligne: str, colonne: str) -> Iterable[Case]:
    """Return a cell, and the totals that it counts in."""
    return product((ligne, TOTAL), (colonne, TOTAL))


def effectifs(lus: Iterable[Spread]) -> list[Tally]:
    """Return how many values each CPTS has under each detail, whatever they are."""
    nombres: dict[Case, int] = defaultdict(int)
    for cpts, detail, _, nombre in lus:
        nombres[cpts, detail] += nombre
    return [Tally(cpts, detail, nombre) for (cpts, detail), nombre in nombres.items()]


def medianes(
    lus: Iterable[Spread], colonne_de: Mapping[str, str], montrees: Collection[Case]
) -> dict[Case, Decimal]:
    """Return the median value of each of these cells."""
    par_case: dict[Case, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for cpts, detail, valeur, nombre in lus:
        par_case[detail, colonne_de[cpts]][valeur] += nombre
    valeurs: dict[Case, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for (detail, colonne), comptes in par_case.items():
        for case in avec_totaux(detail, colonne):
            for valeur, nombre in comptes.items():
                valeurs[case][valeur] += nombre
    return {case: mediane(valeurs[case]) for case in montrees}


def mediane(comptes: Mapping[int, int]) -> Decimal:
    """Return the median of values given with how many times each comes; at least one."""
    total = sum(comptes.values())
    bas, haut = _au_rang(comptes, (total - 1) // 2), _au_rang(comptes, total // 2)
    return Decimal(bas + haut) / 2


def _au_rang(comptes: Mapping[int, int], rang: int) -> int:
    vus = 0
    for valeur in sorted(comptes):
        vus += comptes[valeur]
        if vus > rang:
            return valeur
    raise ValueError("aucune valeur")
