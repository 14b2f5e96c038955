"""A held connection, its transactions, and its failures told in one French sentence."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from threading import RLock
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError, IntegrityError

from cpts_adapters.storage.sql.schema import check_schema
from cpts_adapters.storage.sql.sqlite import BEGIN_READ, BEGIN_WRITE
from cpts_adapters.storage.sql.statements import READS, WRITES, Statements
from cpts_adapters.storage.sql.tables import meta

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Connection
    from sqlalchemy.sql import Executable

    from cpts_adapters.storage.sql.shapes import AnyRow
    from cpts_adapters.storage.sql.sqlite import Sqlite

EVERYONE = ""
"""The tenant of what belongs to the whole store."""


class Database:
    """An open store: one connection, one thread at a time. Raises ErreurDeStockage."""

    def __init__(self, settings: Sqlite) -> None:
        settings.must_exist()
        self._settings = settings
        self._engine = settings.engine()
        self._lock = RLock()
        with self._settings.explained():
            self._connection = self._engine.connect()
        try:
            with settings.explained():
                check_schema(self._connection, settings.path)
        except BaseException:
            self._connection.close()
            raise
        self._prepared = Statements(self._engine.dialect)

    @property
    def statements(self) -> Mapping[str, str]:
        """Return the text of every statement of a command, by name: what a benchmark prints."""
        reads = {name: str(query.compile(self._engine)) for name, query in READS.items()}
        return reads | {name: self._prepared[name].sql for name in WRITES}

    def close(self) -> None:
        """Close the connection; the last one to close empties the write-ahead log."""
        with self._lock:
            self._connection.close()

    def rows(self, statement: Executable, **values: Any) -> list[AnyRow]:
        """Read, outside any transaction."""
        with self._lock, self._settings.explained():
            return list(self._connection.execute(statement, values))

    def stream(self, statement: Executable, **values: Any) -> Iterator[AnyRow]:
        """Read a long answer as it was at one instant, whatever others write meanwhile."""
        with self._settings.explained(), self._engine.connect() as connection:
            connection.exec_driver_sql(BEGIN_READ)
            yield from connection.execution_options(yield_per=500).execute(statement, values)

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """Hold the right to write; all is kept at the end, or nothing is."""
        with self._lock, self._settings.explained():
            self._connection.exec_driver_sql(BEGIN_WRITE)
            try:
                yield Writer(self._connection, self._prepared)
                self._connection.exec_driver_sql("COMMIT")
            except BaseException:
                with suppress(DBAPIError):
                    self._connection.exec_driver_sql("ROLLBACK")
                raise

    def forget(self) -> None:
        """Make unreadable what was just deleted."""
        with self._lock, self._settings.explained():
            self._settings.forget(self._connection)

    def note(self, name: str) -> str:
        """Return what the store remembers under a name, '' for nothing."""
        found = self.rows(
            select(meta.c.value).where(meta.c.tenant == EVERYONE, meta.c.name == name)
        )
        return found[0][0] if found else ""

    def remember(self, name: str, value: str) -> None:
        """Remember a value for the whole store, once and for all."""
        with self.writing() as writer:
            writer.run("note", {"tenant": EVERYONE, "name": name, "value": value})


class Writer:
    """The write side of a transaction."""

    def __init__(self, connection: Connection, prepared: Statements) -> None:
        self._connection = connection
        self._prepared = prepared

    def run(self, name: str, values: Mapping[str, Any]) -> int:
        """Run a prepared statement; return how many rows it touched."""
        prepared = self._prepared[name]
        return self._connection.exec_driver_sql(prepared.sql, prepared.bind(values)).rowcount

    def run_all(self, name: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Run a prepared statement for each of these rows."""
        prepared = self._prepared[name]
        bound = [prepared.bind(row) for row in rows]
        if bound:
            self._connection.exec_driver_sql(prepared.sql, bound if len(bound) > 1 else bound[0])

    def row(self, statement: Executable, **values: Any) -> AnyRow | None:
        """Read one row inside the transaction."""
        return self._connection.execute(statement, values).one_or_none()

    @contextmanager
    def unless_taken(self, refusal: Exception) -> Iterator[None]:
        """Raise this refusal where a key is already there."""
        try:
            yield
        except IntegrityError as error:
            raise refusal from error
