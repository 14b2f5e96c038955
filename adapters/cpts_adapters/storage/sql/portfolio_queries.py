"""The questions of a portfolio: each goes CPTS by CPTS through an index (a test reads the plans).

The area is met first, in the small table of communities: its tenant is joined as an expression, so
that no planner finds an index to enter that table last, after a whole big one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Table, and_, func, select, true

from cpts_adapters.serialisation.codec import instant
from cpts_adapters.storage.sql.tables import communities, deadlines, figures, heads

if TYPE_CHECKING:
    from datetime import datetime

    from cpts_adapters.storage.sql.shapes import AnySelect
    from cpts_core.ports.portefeuille import Area

SEPARATOR = "/"
_named = figures.alias("named")


def communities_query(area: Area) -> AnySelect:
    """Select the CPTS of an area."""
    return select(*communities.c).where(*_within(area)).order_by(communities.c.tenant)


def states_query(area: Area, workflow: str) -> AnySelect:
    """Count heads by CPTS and state."""
    counted = (communities.c.tenant, heads.c.state)
    return (
        select(*counted, func.count())
        .select_from(_of_each(heads))
        .where(*_within(area), heads.c.workflow == workflow)
        .group_by(*counted)
    )


def overdue_query(area: Area, at: datetime) -> AnySelect:
    """Count the deadlines before an instant by CPTS, workflow and name."""
    own = deadlines.c
    of_record = and_(heads.c.tenant == own.tenant, heads.c.stream == own.stream)
    counted = (communities.c.tenant, heads.c.workflow, own.name)
    return (
        select(communities.c.tenant, heads.c.workflow + SEPARATOR + own.name, func.count())
        .select_from(_of_each(deadlines).join(heads, of_record))
        .where(*_within(area), own.due < instant(at))
        .group_by(*counted)
    )


def figures_query(area: Area, code: str, since: int, until: int) -> AnySelect:
    """Count figures by CPTS, detail and value."""
    return _spread(area, code, since, until, _of_each(figures), figures.c.detail)


def named_query(area: Area, code: str, since: int, until: int, name: str) -> AnySelect:
    """Count figures by CPTS, by the detail of the record they name, and by value."""
    same = and_(
        _named.c.tenant == figures.c.tenant,
        _named.c.stream == figures.c.detail,
        _named.c.code == name,
        _named.c.rank == 0,
    )
    source = _of_each(figures).outerjoin(_named, same)
    detail = func.coalesce(_named.c.detail, "")
    return _spread(area, code, since, until, source, detail)


def _spread(
    area: Area, code: str, since: int, until: int, source: Any, detail: ColumnElement[str]
) -> AnySelect:
    counted = (communities.c.tenant, detail, figures.c.value)
    period = figures.c.period.between(since, until)
    return (
        select(*counted, func.count())
        .select_from(source)
        .where(*_within(area), figures.c.code == code, period)
        .group_by(*counted)
    )


def _of_each(table: Table) -> Any:
    return communities.join(table, table.c.tenant == communities.c.tenant.concat(""))


def _within(area: Area) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [true()]
    if area.region:
        conditions.append(communities.c.region == area.region)
    if area.department:
        conditions.append(communities.c.department == area.department)
    if area.tenants is not None:
        conditions.append(communities.c.tenant.in_(sorted(area.tenants)))
    return conditions
