"""The files of an extract, and their columns: nothing else ever leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@frozen(eq=False)
class Sheet:
    """A file: its name, and its columns with their types in DuckDB, in order."""

    name: str
    columns: Mapping[str, str]

    def path(self, folder: Path) -> Path:
        """Return the file of this sheet in an extract."""
        return folder / f"{self.name}.parquet"


_PLACE = {"region": "VARCHAR", "taille": "VARCHAR"}

FACTS = Sheet(
    "faits",
    {
        "procedure": "VARCHAR",
        "mois": "DATE",
        "fait": "VARCHAR",
        "etat": "VARCHAR",
        "version": "INTEGER",
        **_PLACE,
        "cpts": "UBIGINT",
        "dossier": "UBIGINT",
    },
)
"""One row per fact: the month in which it happened (its first day), the version of the workflow."""

FIGURES = Sheet(
    "releves",
    {
        "releve": "VARCHAR",
        "mission": "VARCHAR",
        "annee": "INTEGER",
        "valeur": "INTEGER",
        **_PLACE,
        "cpts": "UBIGINT",
    },
)
"""One row per figure of a record: a delay in days, an achievement in %."""

COUNTS = Sheet(
    "comptes",
    {"procedure": "VARCHAR", "etat": "VARCHAR", "taille": "VARCHAR", "nombre": "BIGINT"},
)
"""What is only counted, for the nation: a masked number is NULL."""

COMMUNITIES = Sheet("ensemble", {**_PLACE, "nombre": "INTEGER"})
"""How many CPTS there are, by place: it is public."""

SHEETS = (FACTS, FIGURES, COUNTS, COMMUNITIES)
