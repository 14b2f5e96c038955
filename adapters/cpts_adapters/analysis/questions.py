"""The questions: DuckDB counts by CPTS, and only what may be shown comes out (ADR 0100, 0104)."""

from __future__ import annotations

from contextlib import contextmanager
from decimal import Decimal
from glob import escape
from typing import TYPE_CHECKING, Any

from attrs import frozen
from duckdb import ColumnExpression, ConstantExpression

from cpts_adapters.analysis import statements
from cpts_adapters.analysis.engine import engine, explained
from cpts_adapters.analysis.extract import regles_au
from cpts_adapters.analysis.sheets import SHEETS
from cpts_core.application.analyse import SANS_MISSION, publier
from cpts_core.application.portee import Etendue, portee_de
from cpts_core.application.portefeuille import Medianes
from cpts_core.application.releves import ATTEINTE
from cpts_core.kernel.errors import DroitInsuffisant, ErreurDeStockage
from cpts_core.referentiels.aci import version_au
from cpts_core.referentiels.agregats import seuils

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from cpts_core.application.acteur import Acteur
    from cpts_core.application.petites_cellules import TableauPublie
    from cpts_core.application.portee import Portee


@contextmanager
def opened_extract(
    folder: Path, acteur: Acteur, day: date, demandee: Portee | None = None
) -> Iterator[Questions]:
    """Open an extract for one person, on a day.

    Raises DroitInsuffisant outside of the scope that this person holds, or where it gathers too few
    CPTS, and ErreurDeStockage where the folder is no extract.
    """
    portee = portee_de(acteur, demandee)
    if portee.etendue not in (Etendue.NATION, Etendue.REGION):
        raise DroitInsuffisant(
            f"un extrait ne répond que pour la nation ou une région, pas pour {portee} :"
            " lisez « cpts portefeuille »."
        )
    if not folder.is_dir():
        raise ErreurDeStockage(f"il n'y a pas d'extrait {folder} : ce dossier n'existe pas.")
    with explained(folder, "ne peut pas être lu"), engine() as connection:
        _look(connection, folder, portee.code)
        questions = Questions(connection, day, national=not portee.code)
        questions.check()
        yield questions


def _look(connection: DuckDBPyConnection, folder: Path, region: str) -> None:
    """Make a view of each file, of one région where there is one, and those of the questions."""
    for sheet in SHEETS:
        read = connection.read_parquet(escape(str(sheet.path(folder))))
        whole = read.project(*sheet.columns)
        here = ColumnExpression("region") == ConstantExpression(region)
        local = region and "region" in sheet.columns
        (whole.filter(here) if local else whole).create_view(sheet.name)
    for view in statements.VIEWS:
        connection.execute(view)


@frozen
class Questions:
    """Questions to an extract, over the nation or a région."""

    connection: DuckDBPyConnection
    day: date
    national: bool = True

    def check(self) -> None:
        """Raise DroitInsuffisant where too few CPTS are gathered."""
        required = seuils().cpts_au_moins
        if (found := sum(self.sizes().values())) < required:
            raise DroitInsuffisant(
                f"de cette portée, l'extrait ne distingue que {found} CPTS :"
                f" il en faut au moins {required}, pour qu'aucune ne s'y reconnaisse."
            )

    def sizes(self) -> dict[str, int]:
        """Return how many CPTS there are by size: it is public."""
        return {size: int(count) for size, count in self._rows(statements.SIZES)}

    def incidents(self) -> TableauPublie:
        """Count the incidents that came to each level, by month: once for each level reached.

        Level 4 is the report of an EIGS, beside the others.
        """
        return self._counted(statements.INCIDENTS, self._months(), statements.LEVELS)

    def delays(self, code: str) -> Medianes:
        """Return the median days of a delay, by the year in which it began, and by size."""
        first, last = self._rows(statements.YEARS, question=code)[0]
        years = range(first, last + 1) if first else ()
        return self._medians(code, [str(year) for year in years])

    def achievements(self) -> Medianes:
        """Return the median achievement of the indicators of each mission, in %, by size."""
        missions = (mission.code for mission in version_au(self.day).missions)
        return self._medians(ATTEINTE, [*missions, SANS_MISSION])

    def counts(self) -> dict[str, list[tuple[str, str, int | None]]]:
        """Return, by workflow, what is only counted: state, size, number (None: masked).

        Nothing for a région: an extract counts these for the nation.
        """
        found: dict[str, list[tuple[str, str, int | None]]] = {}
        for workflow, *row in self._rows(statements.COUNTS) if self.national else ():
            found.setdefault(workflow, []).append((row[0], row[1], row[2]))
        return found

    def _months(self) -> list[str]:
        """Return every month from the first year to the last: an empty one is not told apart."""
        first, last = self._rows(statements.MONTHS)[0]
        years = range(first, last + 1) if first else ()
        months = [f"{year}-{month:02}" for year in years for month in range(1, 13)]
        return [month for month in months if month <= f"{self.day:%Y-%m}"]

    def _counted(
        self, question: str, lines: Sequence[str], columns: Sequence[str]
    ) -> TableauPublie:
        rows = self._rows(statements.PARTS, question=question)
        parts = {(line, column): counts for line, column, counts in rows}
        return publier(lines, columns, parts, regles_au(self.day))

    def _medians(self, question: str, lines: Sequence[str]) -> Medianes:
        """Return medians where the count is shown, and nowhere else."""
        shown = self._counted(question, lines, sorted(self.sizes()))
        rows = self._rows(statements.MEDIANS, question=question)
        found = {(line, column): value for line, column, value in rows}
        values = {c: Decimal(str(found[c])) for c, n in shown.chiffres.items() if n}
        return Medianes(shown, values)

    def _rows(self, statement: str, **asked: str) -> list[Any]:
        return self.connection.execute(statement, asked).fetchall()
