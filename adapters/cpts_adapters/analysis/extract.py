"""The extract: rows written as they are read, then sorted into Parquet files by DuckDB.

Sorted by their own columns: the order of the journal, which tells what came before what and which
CPTS is which, is lost.
"""

from __future__ import annotations

import csv
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from cpts_adapters.analysis.engine import engine
from cpts_adapters.analysis.folder import OWNER_ONLY, new_folder
from cpts_adapters.analysis.leaving import Leaving
from cpts_adapters.analysis.pseudonyms import Pseudonyms
from cpts_adapters.analysis.sheets import COMMUNITIES, COUNTS, FACTS, FIGURES
from cpts_core.application.agregation import Agregat, Regles
from cpts_core.application.analyse import FAIT_PAR_FAIT, autoriser_l_extraction, lieux, tailles_de
from cpts_core.application.portefeuille import K
from cpts_core.ports.portefeuille import Area
from cpts_core.referentiels.agregats import seuils
from cpts_core.referentiels.parametres import Parametres

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from datetime import date
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from cpts_adapters.analysis.leaving import Row
    from cpts_adapters.analysis.sheets import Sheet
    from cpts_core.application.acteur import Acteur
    from cpts_core.application.analyse import Lieu
    from cpts_core.application.service import Application
    from cpts_core.ports.portefeuille import Portfolio


@frozen
class Extracted:
    """How much went out."""

    cpts: int
    faits: int
    releves: int


def regles_au(day: date) -> Regles:
    """Return what a number must be to be shown, on a day."""
    return Regles(int(str(Parametres.au(day)[K])), seuils())


@define
class Extraction:
    """The facts of every CPTS that is registered, on their way to a folder.

    Raises DroitInsuffisant for anyone but the operator, ErreurDeStockage where the folder exists or
    cannot be written; nothing is left behind then.
    """

    application: Application
    portfolio: Portfolio
    acteur: Acteur
    day: date
    places: dict[str, Lieu] = field(init=False)
    sizes: dict[str, str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        autoriser_l_extraction(self.acteur)
        known = self.portfolio.communities(Area())
        self.places = lieux(known, self.day, seuils().cpts_au_moins)
        self.sizes = tailles_de(known, self.day)

    def write(self, path: Path) -> Extracted:
        """Write the files of an extract in a new folder."""
        pseudonyms = Pseudonyms()
        leaving = [
            Leaving(self.application, tenant, place, pseudonyms)
            for tenant, place in self.places.items()
        ]
        with new_folder(path) as folder, engine(folder) as connection:
            put = Writing(folder, connection).put
            facts = put(FACTS, (row for one in leaving for row in one.facts()))
            figures = put(FIGURES, (row for one in leaving for row in one.figures()))
            put(COUNTS, self._counts())
            put(COMMUNITIES, ((*place, n) for place, n in Counter(self.places.values()).items()))
            return Extracted(len(leaving), facts, figures)

    def _counts(self) -> Generator[Row]:
        """Count what does not leave fact by fact, as the portfolio does; the masked is lost."""
        for workflow in self.application.registre.keys() - FAIT_PAR_FAIT:
            counted = Agregat(self.sizes)
            counted.ajouter(self.portfolio.states(Area(), workflow))
            for (state, size), n in counted.publier(regles_au(self.day)).chiffres.items():
                yield (workflow, state, size, "" if n is None else n)


@frozen
class Writing:
    """The files of a folder, being written."""

    folder: Path
    connection: DuckDBPyConnection

    def put(self, sheet: Sheet, rows: Generator[Row]) -> int:
        """Write a sheet; return how many rows. What gives them stops reading at once on failure."""
        plain = self.folder / f"{sheet.name}.csv"
        with closing(rows), plain.open("w", encoding="utf-8", newline="") as file:
            count = _copied(csv.writer(file), rows)
        self._sorted(sheet, plain).write_parquet(str(sheet.path(self.folder)), compression="zstd")
        plain.unlink()
        sheet.path(self.folder).chmod(OWNER_ONLY)
        return count

    def _sorted(self, sheet: Sheet, plain: Path) -> Any:
        read = self.connection.read_csv(
            str(plain), header=False, columns=dict(sheet.columns), auto_detect=False
        )
        return read.order("ALL")


def _copied(out: Any, rows: Iterable[Row]) -> int:
    count = 0
    for count, row in enumerate(rows, start=1):  # noqa: B007 - the count outlives the loop
        out.writerow(row)
    return count
