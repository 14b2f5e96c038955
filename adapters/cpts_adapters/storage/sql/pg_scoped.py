"""The rows of one CPTS on PostgreSQL: each transaction names it, and sees no other (ADR 0111)."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from attrs import frozen
from psycopg import errors
from psycopg.rows import tuple_row

from cpts_adapters.storage.refusals import (
    alias_taken,
    already_issued,
    already_published,
    conflict,
)
from cpts_adapters.storage.sql import at_once
from cpts_adapters.storage.sql.database import Writer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection
    from sqlalchemy.sql import Executable

    from cpts_adapters.storage.sql.appending import Encoded
    from cpts_adapters.storage.sql.pg_database import PgDatabase, Raw
    from cpts_adapters.storage.sql.scope import Scope
    from cpts_adapters.storage.sql.shapes import AnyRow
    from cpts_core.ports.store import Batch

BEGIN_READ = "BEGIN READ ONLY"
BEGIN_SNAPSHOT = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"


@frozen
class PgScoped:
    """The rows of a scope: each transaction names it, and sees no other."""

    database: PgDatabase
    scope: Scope

    def read(self, name: str, **values: Any) -> list[Any]:
        """Run a reading of `READS`, in one round trip; rows are plain tuples."""
        with self.database.reading() as (raw, _):
            with raw.pipeline():
                _open(raw, BEGIN_READ, self.scope)
                cursor = raw.cursor(row_factory=tuple_row)
                cursor.execute(self.database.reads[name], values)
                raw.execute("COMMIT")
            return cursor.fetchall()

    def rows(self, statement: Executable, **values: Any) -> list[AnyRow]:
        """Read, outside any other transaction."""
        with self.database.reading() as (raw, connection):
            _begin(raw, BEGIN_READ, self.scope)
            found = list(connection.execute(statement, values))
            raw.execute("COMMIT")
            return found

    def stream(self, statement: Executable, **values: Any) -> Iterator[AnyRow]:
        """Read a long answer as it was at one instant, whatever others write meanwhile."""
        with self.snapshot() as connection:
            long = connection.execution_options(yield_per=500, stream_results=True)
            yield from long.execute(statement, values)

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Open another connection, which sees all tables as they were at one instant."""
        with self.database.apart() as (raw, connection):
            _begin(raw, BEGIN_SNAPSHOT, self.scope)
            yield connection

    def append(self, batch: Batch, encoded: list[Encoded]) -> None:
        """Write a batch: two round trips, one to lock and look, one to write and commit."""
        with self.database.changing() as (raw, _), _refusals(batch):
            positions = _lock(raw, batch)
            written = at_once.values(batch, encoded, positions)
            with raw.pipeline():
                _erase(raw, batch)
                raw.execute(at_once.WRITE, written)
                raw.execute("COMMIT")

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """Hold the right to write; all is kept at the end, or nothing is."""
        with self.database.changing() as (raw, connection):
            _begin(raw, "BEGIN", self.scope)
            yield Writer(connection, self.database.prepared)
            raw.execute("COMMIT")

    def forget(self) -> None:
        """Do nothing: the server reclaims by itself what was deleted.

        # Angle mort : jusqu'au prochain nettoyage (autovacuum), et dans ses sauvegardes, le serveur
        # garde le chiffré de ce qui fut effacé.
        """


def _begin(raw: Raw, begin: str, scope: Scope) -> None:
    """Open a transaction, in one round trip, for what is not sent along with its opening."""
    with raw.pipeline():
        _open(raw, begin, scope)


def _open(raw: Raw, begin: str, scope: Scope) -> None:
    """Open a transaction and say whose rows it may see: one CPTS, or a list to read only.

    Inside a pipeline of the caller: one nested in it would wait for an answer of its own.
    """
    raw.execute(begin)
    if isinstance(scope, str):
        raw.execute(at_once.TENANT, {"tenant": scope})
    else:
        raw.execute(at_once.TENANTS, {"tenants": list(scope)})


def _lock(raw: Raw, batch: Batch) -> at_once.Positions:
    moved = [write.head.stream for write in batch.writes if write.expected]
    checked = [stream for stream, _ in batch.checks]
    with raw.pipeline():
        _open(raw, "BEGIN", batch.tenant)
        lock = raw.execute(at_once.LOCK, {"tenant": batch.tenant, "streams": moved})
        look = raw.execute(at_once.CHECK, {"tenant": batch.tenant, "streams": checked})
        # After the lock: whoever carried out the same command held it until its commit.
        done = raw.execute(at_once.DONE, {"tenant": batch.tenant, "command_id": batch.command_id})
    if done.fetchone():
        raise already_issued(batch.command_id)
    positions = {stream: (version, last) for stream, version, last in lock}
    at_once.check(batch, positions, dict(look.fetchall()))
    return positions


def _erase(raw: Raw, batch: Batch) -> None:
    for erasure in batch.erasures:
        names = [sensitivity.name for sensitivity in erasure.sensitivities]
        where = {"tenant": batch.tenant, "stream": erasure.stream, "sensitivities": names}
        raw.execute(at_once.ERASE, where)
        if erasure.takes_aliases:
            raw.execute(at_once.FORGET, where)


@contextmanager
def _refusals(batch: Batch) -> Iterator[None]:
    """Tell which key was already there."""
    try:
        yield
    except errors.UniqueViolation as error:
        match error.diag.table_name:
            case "commands":
                raise already_issued(batch.command_id) from error
            case "aliases" | "vault_entries":
                raise alias_taken() from error
            case "catalogue":
                raise already_published() from error
            case _:
                raise conflict(batch.answer.stream) from error
