"""Whose rows a question may see, and what every database offers for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import select

from cpts_adapters.storage.sql.tables import EVERYONE, meta

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager

    from sqlalchemy import Connection
    from sqlalchemy.sql import Executable

    from cpts_adapters.storage.sql.appending import Encoded
    from cpts_adapters.storage.sql.database import Writer
    from cpts_adapters.storage.sql.shapes import AnyRow
    from cpts_core.ports.store import Batch

Scope = str | tuple[str, ...]
"""Whose rows a transaction may see: those of one tenant, or, to read only, of those listed."""


class Scoped(Protocol):
    """A database, for the rows of a scope. Raises ErreurDeStockage."""

    def read(self, name: str, **values: Any) -> list[Any]:
        """Run a reading of `READS`, as every command does, in one round trip."""

    def rows(self, statement: Executable, **values: Any) -> list[AnyRow]:
        """Read, outside any other transaction."""

    def stream(self, statement: Executable, **values: Any) -> Iterator[AnyRow]:
        """Read a long answer as it was at one instant, whatever others write meanwhile."""

    def snapshot(self) -> AbstractContextManager[Connection]:
        """Open another connection, which sees all tables as they were at one instant."""

    def append(self, batch: Batch, encoded: list[Encoded]) -> None:
        """Write a batch; all of it is kept, or nothing is."""

    def writing(self) -> AbstractContextManager[Writer]:
        """Hold the right to write; all is kept at the end, or nothing is."""

    def forget(self) -> None:
        """Make unreadable what was just deleted."""


class AnyDatabase(Protocol):
    """An open store, whatever it runs on."""

    @property
    def statements(self) -> Mapping[str, str]:
        """Return the text of every statement of a command, by name."""

    def of(self, scope: Scope) -> Scoped:
        """Return this database for the rows of a scope."""

    def close(self) -> None:
        """Close every connection."""


def note(database: AnyDatabase, name: str) -> str:
    """Return what a store remembers under a name, '' for nothing."""
    query = select(meta.c.value).where(meta.c.tenant == EVERYONE, meta.c.name == name)
    found = database.of(EVERYONE).rows(query)
    return str(found[0][0]) if found else ""
