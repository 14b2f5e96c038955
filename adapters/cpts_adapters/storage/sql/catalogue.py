"""The reading side of the common catalogue over SQL; copies are written by `SqlStore.append`."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from cpts_adapters.serialisation.codec import instant
from cpts_adapters.serialisation.rows import compact
from cpts_adapters.storage.sql.tables import EVERYONE, catalogue
from cpts_core.ports.catalogue import Publication

if TYPE_CHECKING:
    from cpts_adapters.storage.sql.scope import AnyDatabase
    from cpts_adapters.storage.sql.shapes import AnyRow, AnySelect

own = catalogue.c
_COLUMNS = (
    own.tenant,
    own.stream,
    own.version,
    own.workflow,
    own.content,
    own.hash,
    own.published_at,
)
_IN_ORDER = (own.published_at, own.tenant, own.stream, own.version)


class SqlCatalogue:
    """The `Catalogue` port over an open database."""

    def __init__(self, database: AnyDatabase) -> None:
        self._database = database

    def publications(self, workflow: str | None = None) -> list[Publication]:
        """Return the copies, oldest first."""
        rows = self._database.of(EVERYONE).rows(publications_query(workflow))
        return [_publication(row) for row in rows]

    def publication(self, publisher: str, stream: str, version: int) -> Publication | None:
        """Return one copy, None where it was never published."""
        query = publication_query(publisher, stream, version)
        found = self._database.of(EVERYONE).rows(query)
        return _publication(found[0]) if found else None


def publications_query(workflow: str | None = None) -> AnySelect:
    """Select the copies of every CPTS, oldest first."""
    query = select(*_COLUMNS).order_by(*_IN_ORDER)
    return query if workflow is None else query.where(own.workflow == workflow)


def publication_query(publisher: str, stream: str, version: int) -> AnySelect:
    """Select one copy by its key."""
    return select(*_COLUMNS).where(
        own.tenant == publisher, own.stream == stream, own.version == version
    )


def row_of(publication: Publication) -> dict[str, Any]:
    """Return the row of a copy."""
    return {
        "tenant": publication.publisher,
        "stream": publication.stream,
        "version": publication.version,
        "workflow": publication.workflow,
        "content": compact(publication.content),
        "hash": publication.hash,
        "published_at": instant(publication.published_at),
    }


def _publication(row: AnyRow) -> Publication:
    publisher, stream, version, workflow, content, digest, published_at = row
    return Publication(
        publisher=publisher,
        stream=stream,
        version=version,
        workflow=workflow,
        content=tuple((name, tuple(values)) for name, values in json.loads(content)),
        hash=digest,
        published_at=datetime.fromisoformat(published_at),
    )
