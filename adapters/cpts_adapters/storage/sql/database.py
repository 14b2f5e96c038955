"""A held connection, its transactions, and its failures told in one French sentence."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from itertools import chain
from threading import RLock
from typing import TYPE_CHECKING, Any, Self, cast

from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from cpts_adapters.storage.sql.appending import append
from cpts_adapters.storage.sql.schema import check_schema
from cpts_adapters.storage.sql.sqlite import BEGIN_READ, BEGIN_WRITE
from cpts_adapters.storage.sql.statements import READS, WRITES, Statements

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection
    from sqlalchemy.sql import Executable

    from cpts_adapters.storage.sql.appending import Encoded
    from cpts_adapters.storage.sql.scope import Scope
    from cpts_adapters.storage.sql.shapes import AnyRow
    from cpts_adapters.storage.sql.sqlite import Sqlite
    from cpts_core.ports.store import Batch


class Database:
    """An open SQLite store: one connection, one thread at a time. Raises ErreurDeStockage."""

    def __init__(self, settings: Sqlite) -> None:
        settings.must_exist()
        self._settings = settings
        self._engine = settings.engine()
        self._lock = RLock()
        with self._settings.explained():
            self._connection = self._engine.connect()
        try:
            with settings.explained():
                check_schema(self._connection, settings)
        except BaseException:
            self._connection.close()
            raise
        self._prepared = Statements(self._engine.dialect)
        self._raw = cast("sqlite3.Connection", self._connection.connection.driver_connection)

    @property
    def statements(self) -> Mapping[str, str]:
        """Return the text of every statement of a command, by name: what a benchmark prints."""
        return {name: self._prepared[name].sql for name in (*READS, *WRITES)}

    def close(self) -> None:
        """Close the connection; the last one to close empties the write-ahead log."""
        with self._lock:
            self._connection.close()

    def of(self, scope: Scope) -> Self:  # noqa: ARG002 - for those that have accounts
        """Return itself: a file has no accounts, and every question names its tenant."""
        return self

    def read(self, name: str, **values: Any) -> list[Any]:
        """Run a reading of `READS`, straight through the driver; rows are plain tuples."""
        prepared = self._prepared[name]
        with self._lock, self._settings.explained():
            return self._raw.execute(prepared.sql, prepared.bind(values)).fetchall()

    def rows(self, statement: Executable, **values: Any) -> list[AnyRow]:
        """Read, outside any transaction."""
        with self._lock, self._settings.explained():
            return list(self._connection.execute(statement, values))

    def stream(self, statement: Executable, **values: Any) -> Iterator[AnyRow]:
        """Read a long answer as it was at one instant, whatever others write meanwhile."""
        with self.snapshot() as connection:
            found = connection.execution_options(yield_per=500).execute(statement, values)
            yield from chain.from_iterable(found.partitions())

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Open another connection, which sees all tables as they were at one instant."""
        with self._settings.explained(), self._engine.connect() as connection:
            connection.exec_driver_sql(BEGIN_READ)
            yield connection

    def append(self, batch: Batch, encoded: list[Encoded]) -> None:
        """Write a batch statement by statement, once no one else can write."""
        with self.writing() as writer:
            append(writer, batch, encoded)

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """Hold the right to write; all is kept at the end, or nothing is."""
        with self._lock, self._settings.explained():
            self._raw.execute(BEGIN_WRITE)
            try:
                yield FileWriter(self._connection, self._prepared, self._raw)
                self._raw.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._raw.execute("ROLLBACK")
                raise

    def forget(self) -> None:
        """Make unreadable what was just deleted."""
        with self._lock, self._settings.explained():
            self._settings.forget(self._connection)


_SPEAK = text("SELECT set_config('cpts.tenant', :tenant, true)")


class Writer:
    """The write side of a transaction."""

    def __init__(self, connection: Connection, prepared: Statements) -> None:
        self._connection = connection
        self._prepared = prepared

    def speak_for(self, tenant: str) -> None:
        """Say whose rows are written from here on, where rows have accounts."""
        if self._connection.dialect.name == "postgresql":
            self._connection.execute(_SPEAK, {"tenant": tenant})

    def execute(self, statement: Executable, rows: Sequence[Mapping[str, Any]] = ()) -> list[Any]:
        """Run a statement that no command needs; return its rows, if it gives any."""
        result = self._connection.execute(statement, rows or None)
        return list(result) if result.returns_rows else []

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

    def look(self, name: str, values: Mapping[str, Any]) -> Any:
        """Read one row of a reading of `READS` inside the transaction."""
        return self._connection.execute(READS[name], values).one_or_none()

    def row(self, statement: Executable, **values: Any) -> AnyRow | None:
        """Read one row inside the transaction."""
        return self._connection.execute(statement, values).one_or_none()

    def change(self, statement: Executable, **values: Any) -> None:
        """Run a statement that no command runs: it is not worth preparing."""
        self._connection.execute(statement, values)

    @contextmanager
    def unless_taken(self, refusal: Exception) -> Iterator[None]:
        """Raise this refusal where a key is already there."""
        try:
            yield
        except (IntegrityError, sqlite3.IntegrityError) as error:
            raise refusal from error


class FileWriter(Writer):
    """The write side of a file: what commands run goes straight to the driver (ADR 0124)."""

    def __init__(
        self, connection: Connection, prepared: Statements, raw: sqlite3.Connection
    ) -> None:
        super().__init__(connection, prepared)
        self._raw = raw

    def run(self, name: str, values: Mapping[str, Any]) -> int:
        """Run a prepared statement; return how many rows it touched."""
        prepared = self._prepared[name]
        return self._raw.execute(prepared.sql, prepared.bind(values)).rowcount

    def run_all(self, name: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Run a prepared statement for each of these rows."""
        prepared = self._prepared[name]
        self._raw.executemany(prepared.sql, map(prepared.bind, rows))

    def look(self, name: str, values: Mapping[str, Any]) -> Any:
        """Read one row of a reading of `READS` inside the transaction."""
        prepared = self._prepared[name]
        return self._raw.execute(prepared.sql, prepared.bind(values)).fetchone()
