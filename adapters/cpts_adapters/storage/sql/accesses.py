"""The access log over SQL: one insert a reading, apart from the transactions of commands."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select

from cpts_adapters.serialisation.codec import instant
from cpts_adapters.storage.sql.tables import accesses
from cpts_core.ports.acces import Access

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpts_adapters.storage.sql.scope import AnyDatabase
    from cpts_adapters.storage.sql.shapes import AnyRow, AnySelect

own = accesses.c
_COLUMNS = (
    own.id,
    own.at,
    own.reader,
    own.roles,
    own.stream,
    own.workflow,
    own.view,
    own.refused,
)


class SqlAccesses:
    """The `Accesses` port over an open database."""

    def __init__(self, database: AnyDatabase) -> None:
        self._database = database

    def record(self, tenant: str, access: Access) -> None:
        """Add one reading."""
        with self._database.of(tenant).writing() as writer:
            writer.run("access", row_of(tenant, access))

    def of_stream(self, tenant: str, stream: str) -> list[Access]:
        """Return the readings of a record, oldest first."""
        return self._read(tenant, of_stream_query(tenant, stream))

    def by(self, tenant: str, readers: Iterable[str]) -> list[Access]:
        """Return the readings under these digests, oldest first."""
        query = by_query(tenant)
        found = [one for reader in set(readers) for one in self._read(tenant, query, reader=reader)]
        return sorted(found, key=lambda one: (one.at, one.id))

    def forget(self, tenant: str, before: datetime) -> int:
        """Remove the readings before an instant; return how many."""
        with self._database.of(tenant).writing() as writer:
            return writer.run("forget_accesses", {"of_tenant": tenant, "before": instant(before)})

    def _read(self, tenant: str, query: AnySelect, **values: Any) -> list[Access]:
        return [_access(row) for row in self._database.of(tenant).rows(query, **values)]


def of_stream_query(tenant: str, stream: str) -> AnySelect:
    """Select the readings of a record, oldest first."""
    query = select(*_COLUMNS).where(own.tenant == tenant, own.stream == stream)
    return query.order_by(own.at, own.id)


def by_query(tenant: str) -> AnySelect:
    """Select the readings under one digest, given as `reader`, oldest first."""
    query = select(*_COLUMNS).where(own.tenant == tenant, own.reader == bindparam("reader"))
    return query.order_by(own.at, own.id)


def row_of(tenant: str, access: Access) -> dict[str, Any]:
    """Return the row of a reading."""
    return {
        "tenant": tenant,
        "id": access.id,
        "at": instant(access.at),
        "reader": access.reader,
        "roles": access.roles,
        "stream": access.stream,
        "workflow": access.workflow,
        "view": access.view,
        "refused": int(access.refused),
    }


def _access(row: AnyRow) -> Access:
    key, at, reader, roles, stream, workflow, view, refused = row
    moment = datetime.fromisoformat(at)
    return Access(key, moment, reader, roles, stream, workflow, view, bool(refused))
