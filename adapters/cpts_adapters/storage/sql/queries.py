"""The questions a list asks; each is answered by an index (a test reads the query plans)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sqlalchemy import select, tuple_

from cpts_adapters.serialisation.codec import instant
from cpts_adapters.serialisation.rows import FactRow
from cpts_adapters.storage.sql.statements import HEAD_COLUMNS
from cpts_adapters.storage.sql.tables import deadlines, heads, journal, parameters

if TYPE_CHECKING:
    from datetime import datetime

    from cpts_adapters.storage.sql.shapes import AnySelect
    from cpts_core.ports.store import Position

FACT_COLUMNS = tuple(journal.c[name] for name in FactRow._fields)
IN_ORDER = (journal.c.stream, journal.c.version, journal.c.rank)


def facts_query(tenant: str, stream: str | None = None) -> AnySelect:
    """Select the journal in order, of one stream or of all."""
    query = select(*FACT_COLUMNS).where(journal.c.tenant == tenant).order_by(*IN_ORDER)
    return query if stream is None else query.where(journal.c.stream == stream)


def since_query(tenant: str, after: Position | None, until: datetime) -> AnySelect:
    """Select the journal in the order of recording, after a position."""
    recorded = journal.c.enregistre_le
    query = (
        select(*FACT_COLUMNS)
        .where(journal.c.tenant == tenant, recorded <= instant(until))
        .order_by(recorded, *IN_ORDER)
    )
    if after is None:
        return query
    # The first condition is what the index serves; the second one settles equal instants.
    start = instant(after.recorded)
    return query.where(
        recorded >= start,
        tuple_(recorded, *IN_ORDER) > tuple_(start, after.stream, after.version, after.rank),
    )


@lru_cache(maxsize=512)
def heads_query(
    tenant: str,
    workflow: str | None = None,
    state: str | None = None,
    owner: str | None = None,
    after: str = "",
) -> AnySelect:
    """Select heads by stream id, after a cursor; the stream comes last.

    Remembered: each request of the web asks the same ones for the roles of an account.
    """
    query = select(*HEAD_COLUMNS, heads.c.stream).where(heads.c.tenant == tenant)
    if workflow is not None:
        query = query.where(heads.c.workflow == workflow)
    if state is not None:
        query = query.where(heads.c.state == state)
    if owner is not None:
        query = query.where(heads.c.owner == owner)
    return query.where(heads.c.stream > after).order_by(heads.c.stream)


def streams_query(tenant: str, ending: str) -> AnySelect:
    """Select the streams whose id ends so."""
    query = select(heads.c.stream).where(heads.c.tenant == tenant)
    return query.where(heads.c.stream.endswith(ending, autoescape=True)).order_by(heads.c.stream)


def due_query(tenant: str, until: datetime | None = None) -> AnySelect:
    """Select deadlines, soonest first, with the workflow of their stream.

    It is looked up for each rather than joined: a planner that thinks a tenant small would read all
    its heads before its few deadlines (ADR 0124).
    """
    own = deadlines.c
    same = (heads.c.tenant == own.tenant) & (heads.c.stream == own.stream)
    workflow = select(heads.c.workflow).where(same).scalar_subquery()
    query = (
        select(own.stream, workflow, own.name, own.due, own.passed)
        .where(own.tenant == tenant)
        .order_by(own.due, own.stream, own.name)
    )
    return query if until is None else query.where(own.due <= instant(until))


def overrides_query(tenant: str) -> AnySelect:
    """Select the parameters of a tenant by date of effect, then as they were recorded."""
    own = parameters.c
    return (
        select(own.code, own.value, own.since, own.decided_by)
        .where(own.tenant == tenant)
        .order_by(own.since, own.rank)
    )
