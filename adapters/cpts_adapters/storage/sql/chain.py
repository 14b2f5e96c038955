"""Proof that nobody touched the journal: every fact still carries the hash that it was given."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import and_, select

from cpts_adapters.serialisation.rows import ORIGIN, FactRow, link
from cpts_adapters.storage.sql.queries import FACT_COLUMNS, facts_query
from cpts_adapters.storage.sql.tables import heads, journal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cpts_adapters.storage.sql.scope import Scoped
    from cpts_adapters.storage.sql.shapes import AnyRow, AnySelect

_SAME_STREAM = and_(heads.c.tenant == journal.c.tenant, heads.c.stream == journal.c.stream)
_LINKS = (
    journal.c.previous_hash,
    journal.c.hash,
    heads.c.version.label("end"),
    heads.c.last_hash.label("last_hash"),
)


def broken_links(database: Scoped, tenant: str) -> Iterator[str]:
    """Yield a French sentence per fault, naming stream, version and rank.

    # Angle mort : un dossier effacé tout entier (journal, tête, échéances) ne laisse pas de trace.
    """
    query = facts_query(tenant).add_columns(*_LINKS).outerjoin(heads, _SAME_STREAM)
    for stream, rows in groupby(database.stream(query), key=lambda row: row.stream):
        yield from _stream(tenant, stream, rows)
    for (stream,) in database.rows(_without_journal(tenant)):
        yield f"dossier {stream} : son journal manque."


def _without_journal(tenant: str) -> AnySelect:
    query = select(heads.c.stream).outerjoin(journal, _SAME_STREAM)
    return query.where(heads.c.tenant == tenant, journal.c.stream.is_(None))


def _stream(tenant: str, stream: str, rows: Iterable[AnyRow]) -> Iterator[str]:
    previous, row = ORIGIN, None
    for row in rows:
        fact = FactRow(*row[: len(FACT_COLUMNS)])
        place = f"dossier {stream}, version {fact.version}, rang {fact.rank}"
        if row.previous_hash != previous:
            yield f"{place} : le fait précédent manque ou a changé."
        if row.hash != link(row.previous_hash, tenant, fact):
            yield f"{place} : le fait a été modifié."
        previous = row.hash
    if row is not None and (row.version, row.hash) != (row.end, row.last_hash):
        yield (
            f"dossier {stream}, version {row.version}, rang {row.rank} :"
            " le journal et l'état courant ne finissent pas au même fait."
        )
