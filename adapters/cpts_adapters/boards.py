"""The dashboards of a portfolio as tables to read: what the terminal and the pages both show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, frozen

from cpts_core.application.petites_cellules import TOTAL
from cpts_core.application.portefeuille import Tri
from cpts_core.application.releves import DELAIS
from cpts_core.referentiels.aci import version_au
from cpts_core.referentiels.territoires import territoires

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from decimal import Decimal

    from cpts_core.application.petites_cellules import TableauPublie
    from cpts_core.application.portefeuille import Medianes, Portefeuille
    from cpts_core.kernel.workflow import Workflow

    Name = Callable[[str], str]

MASKED = "masqué"
PROCEDURES = ("incident", "medecin_traitant", "soin_non_programme", "mission", "indicateur")
"""What is counted unless told otherwise."""


@frozen
class Section:
    """A table and its title."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@define
class Boards:
    """The tables of a portfolio."""

    questions: Portefeuille
    registry: Mapping[str, Workflow]
    years: int

    def sections(self, workflows: tuple[str, ...]) -> Iterator[Section]:
        """Give every table of these workflows."""
        yield self._sizes()
        for code in workflows:
            yield from self._workflow(code)
        medians = self.questions.atteintes(1, self.years)
        yield self._medians("Atteinte des indicateurs, médiane en %", medians, _mission_name(self))
        yield self._counts("Échéances passées", self.questions.retards(), self._deadline)

    def _workflow(self, code: str) -> Iterator[Section]:
        workflow, until = self.registry[code], self.questions.instant.year
        states = self.questions.etats(code)
        name = f"{workflow.nom.capitalize()}, par état"
        yield self._counts(name, states, workflow.libelle_d_etat)
        for delay in DELAIS.get(code, ()):
            medians = self.questions.delais(delay.code, until - self.years, until)
            what = f"{workflow.nom.capitalize()} : {delay.libelle}, médiane en jours"
            yield self._medians(what, medians, lambda _: "tous")

    def _sizes(self) -> Section:
        rows = tuple(
            (size, str(count), str(people))
            for size, (count, people) in self.questions.tailles().items()
        )
        return Section("CPTS par taille", ("taille", "CPTS", "habitants"), rows)

    def _counts(self, what: str, counts: TableauPublie, name: Name) -> Section:
        return self._table(what, counts, name, lambda case: _shown(counts[case]))

    def _medians(self, what: str, medians: Medianes, name: Name) -> Section:
        return self._table(
            what, medians.comptes, name, lambda case: _shown(medians.valeurs.get(case))
        )

    def _table(
        self, what: str, counts: TableauPublie, name: Name, cell: Callable[[tuple[str, str]], str]
    ) -> Section:
        columns = (*counts.colonnes, TOTAL)
        rows = tuple(
            (line if line == TOTAL else name(line), *(cell((line, column)) for column in columns))
            for line in (*counts.lignes, TOTAL)
        )
        return Section(what, ("", *map(self._column, columns)), rows)

    def _column(self, code: str) -> str:
        known = territoires()
        if self.questions.tri is Tri.REGION:
            return known.regions.get(code, code)
        place = known.departements.get(code) if self.questions.tri is Tri.DEPARTEMENT else None
        return place.nom if place else code

    def _deadline(self, key: str) -> str:
        code, _, name = key.partition("/")
        workflow = self.registry[code]
        return f"{workflow.nom} : {workflow.libelle_d_echeance(name)}"


def _mission_name(boards: Boards) -> Name:
    agreed = version_au(boards.questions.instant.date())
    names = {mission.code: mission.numero for mission in agreed.missions}
    return lambda code: f"{code} ({names[code]})" if code in names else code or "sans mission"


def _shown(value: int | Decimal | None) -> str:
    if value is None:
        return MASKED
    return str(value).removesuffix(".0").replace(".", ",")
