"""The deadlines of a server, shared among its workers.

An advisory lock holds a record: a lock on the row of the deadline would stop the very command that
fires it, which runs in its own transaction. A worker that dies loses its connection, and with it
what it held (ADR 0113).
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import psycopg
from sqlalchemy import text

from cpts_adapters.serialisation.codec import instant
from cpts_adapters.storage.sql import at_once
from cpts_adapters.storage.sql.tables import EVERYONE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from cpts_adapters.storage.sql.postgres import Postgres
    from cpts_adapters.storage.sql.scope import AnyDatabase
    from cpts_core.ports.store import Due

DUE = text("SELECT due_tenants(:until) AS tenant ORDER BY tenant")
ALL = text("SELECT all_tenants() AS tenant ORDER BY tenant")
HOLD = "SELECT pg_try_advisory_xact_lock(hashtextextended(%(tenant)s || %(stream)s, 6))"
# After the lock, for whoever held it may have fired the deadline.
IS_TO_FIRE = """
SELECT 1 FROM deadlines
WHERE tenant = %(tenant)s AND stream = %(stream)s AND name = %(name)s
AND due = %(due)s AND passed = 0
"""


class PgDeadlines:
    """The `Deadlines` port over an open server: what is held is held on a connection apart."""

    def __init__(self, database: AnyDatabase, settings: Postgres) -> None:
        self._database = database
        self._settings = settings
        self._held: psycopg.Connection[Any] | None = None

    def tenants(self, until: datetime | None = None) -> list[str]:
        """List the CPTS with a deadline to fire at or before an instant; all, without it."""
        everyone = self._database.of(EVERYONE)
        rows = everyone.rows(ALL) if until is None else everyone.rows(DUE, until=instant(until))
        return [tenant for (tenant,) in rows]

    @contextmanager
    def held(self, tenant: str, due: Due) -> Iterator[bool]:
        """Hold a deadline, and its record, for the time it is fired."""
        with self._settings.explained():
            connection, free = self._hold(tenant, due)
        try:
            yield free
        finally:
            # Lost meanwhile: the server let go of what it held.
            with suppress(psycopg.Error):
                connection.execute("ROLLBACK")

    def close(self) -> None:
        """Close the connection."""
        if self._held is not None:
            self._held.close()

    def _hold(self, tenant: str, due: Due) -> tuple[psycopg.Connection[Any], bool]:
        """Try to hold a record; once more where the connection was cut since the last time."""
        connection = self._connection()
        try:
            return connection, _hold(connection, tenant, due)
        except psycopg.OperationalError:
            if not connection.closed:
                raise
        connection = self._connection()
        return connection, _hold(connection, tenant, due)

    def _connection(self) -> psycopg.Connection[Any]:
        """Return the connection, opened again where it was cut."""
        if self._held is None or self._held.closed:
            self._held = self._settings.connect()
        return self._held


def _hold(connection: psycopg.Connection[Any], tenant: str, due: Due) -> bool:
    values = {"tenant": tenant, "stream": due.stream, "name": due.name, "due": instant(due.at)}
    with connection.pipeline():
        connection.execute("BEGIN")
        connection.execute(at_once.TENANT, values)
        free = connection.execute(HOLD, values)
        due_still = connection.execute(IS_TO_FIRE, values)
    (held,) = free.fetchone() or (False,)
    return bool(held) and due_still.fetchone() is not None
