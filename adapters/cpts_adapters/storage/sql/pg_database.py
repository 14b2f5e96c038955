"""A held connection to PostgreSQL: opened, lent, replaced when it was cut."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from threading import RLock
from typing import TYPE_CHECKING, Any, cast

import psycopg
from sqlalchemy.exc import SQLAlchemyError

from cpts_adapters.storage.sql import at_once
from cpts_adapters.storage.sql.pg_scoped import PgScoped
from cpts_adapters.storage.sql.schema import check_schema
from cpts_adapters.storage.sql.statements import READS, WRITES, Statements
from cpts_core.kernel.errors import ErreurDeStockage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import Connection

    from cpts_adapters.storage.sql.postgres import Postgres
    from cpts_adapters.storage.sql.scope import Scope

Raw = psycopg.Connection[Any]

ESCAPES = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"


class PgDatabase:
    """An open store: one connection, one thread at a time. Raises ErreurDeStockage.

    A connection that the server or the network cut is replaced at the next call.
    """

    def __init__(self, settings: Postgres) -> None:
        self._settings = settings
        self._engine = settings.engine()
        self._lock = RLock()
        self.prepared = Statements(self._engine.dialect)
        self.reads = {name: str(query.compile(self._engine)) for name, query in READS.items()}
        self._held: Connection | None = None
        with settings.explained():
            check_schema(self._connection, settings)
            _must_be_ordinary(self._connection, settings)

    @property
    def statements(self) -> Mapping[str, str]:
        """Return the text of every statement of a command, by name: what a benchmark prints."""
        writes = {name: self.prepared[name].sql for name in WRITES}
        return self.reads | writes | {"lock": at_once.LOCK, "write": at_once.WRITE}

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            if self._held is not None:
                self._let_go(self._held)

    def of(self, scope: Scope) -> PgScoped:
        """Return this database for the rows of one CPTS, or, to read only, of those listed."""
        return PgScoped(self, scope)

    @property
    def _connection(self) -> Connection:
        """Return the held connection, opened again where it was cut."""
        if self._held is not None and _cut(self._held):
            self._let_go(self._held)
        if self._held is None:
            self._held = self._engine.connect()
        return self._held

    def _let_go(self, held: Connection) -> None:
        """Close the held connection; one that was cut has nothing left to say goodbye to."""
        self._held = None
        with suppress(SQLAlchemyError):
            if not held.invalidated and _raw(held).closed:
                held.invalidate()
            held.close()

    @contextmanager
    def reading(self) -> Iterator[tuple[Raw, Connection]]:
        """Lend the held connection."""
        with self._lock, self._settings.explained():
            connection = self._connection
            raw = _raw(connection)
            try:
                yield raw, connection
            except BaseException:
                _roll_back(raw)
                raise

    @contextmanager
    def changing(self) -> Iterator[tuple[Raw, Connection]]:
        """Lend the held connection; say apart that the answer to a commit was lost."""
        with self.reading() as (raw, connection):
            try:
                yield raw, connection
            except psycopg.OperationalError as error:
                if raw.closed:
                    raise self._settings.lost() from error
                raise

    @contextmanager
    def apart(self) -> Iterator[tuple[Raw, Connection]]:
        """Open another connection, for a long reading."""
        with self._settings.explained(), self._engine.connect() as connection:
            yield _raw(connection), connection


def _raw(connection: Connection) -> Raw:
    return cast("Raw", connection.connection.driver_connection)


def _cut(held: Connection) -> bool:
    """Tell whether a connection is of no more use: SQLAlchemy may have seen it first."""
    return held.invalidated or _raw(held).closed


def _must_be_ordinary(connection: Connection, settings: Postgres) -> None:
    """Refuse an account that the row-level policies do not hold."""
    if connection.exec_driver_sql(ESCAPES).scalar_one():
        raise ErreurDeStockage(
            f"le compte utilisé sur {settings.where} échappe aux droits par CPTS :"
            " ouvrez la base sous un compte ordinaire (« cpts init --compte » lui donne accès)."
        )


def _roll_back(raw: Raw) -> None:
    with suppress(psycopg.Error):
        raw.execute("ROLLBACK")
