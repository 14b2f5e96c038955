"""The statements of the write path, built with Core and compiled once for a dialect.

What a command runs is sent as compiled text with its values in order: going through Core's
execution for each would double the time of a command (ADR 0042, ADR 0124). Lists go through Core.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from attrs import frozen
from sqlalchemy import bindparam, delete, func, insert, literal_column, select, update

from cpts_adapters.storage.sql.tables import (
    accesses,
    aliases,
    catalogue,
    commands,
    communities,
    deadlines,
    figures,
    heads,
    journal,
    parameters,
    vault_entries,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import ColumnElement, Table
    from sqlalchemy.engine import Dialect
    from sqlalchemy.sql.dml import UpdateBase

    from cpts_adapters.storage.sql.shapes import AnySelect

HEAD_COLUMNS = (
    heads.c.workflow,
    heads.c.workflow_version,
    heads.c.state,
    heads.c.version,
    heads.c.owner,
    heads.c.deadlines,
    heads.c.snapshot,
    heads.c.updated_at,
)
"""In the order of `HeadRow`."""


@frozen(eq=False)
class Prepared:
    """A compiled statement and how it takes its values: in order, or by name."""

    sql: str
    bind: Callable[[Mapping[str, Any]], Any]


class Statements(dict[str, Prepared]):
    """What a command runs, by name, compiled for a dialect at its first use."""

    def __init__(self, dialect: Dialect) -> None:
        super().__init__()
        self._dialect = dialect

    def __missing__(self, name: str) -> Prepared:
        """Compile a statement."""
        statement = READS[name] if name in READS else WRITES[name]
        compiled = statement.compile(dialect=self._dialect)
        names = compiled.positiontup
        self[name] = Prepared(str(compiled), _in_order(names) if names else dict)
        return self[name]


def _in_order(names: Sequence[str]) -> Callable[[Mapping[str, Any]], Any]:
    """Return what takes these values from a mapping: always a tuple, even of one."""
    taken = itemgetter(*names)
    return taken if len(names) > 1 else lambda values: (taken(values),)


def _of_stream(table: Table) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return table.c.tenant == bindparam("of_tenant"), table.c.stream == bindparam("of_stream")


_FIXED = {"tenant", "stream", "workflow"}
_changing = [column.name for column in heads.c if column.name not in _FIXED]

WRITES: dict[str, UpdateBase] = {
    "claim": insert(commands),
    "open": insert(heads),
    "advance": update(heads)
    .where(*_of_stream(heads), heads.c.version == bindparam("expected"))
    .values({name: bindparam(name) for name in _changing}),
    "record": insert(journal),
    "unschedule": delete(deadlines).where(*_of_stream(deadlines)),
    "schedule": insert(deadlines),
    "seal": insert(vault_entries),
    "name": insert(aliases),
    "erase": delete(vault_entries).where(
        *_of_stream(vault_entries), vault_entries.c.sensitivity == bindparam("of_sensitivity")
    ),
    "forget": delete(aliases).where(
        aliases.c.tenant == bindparam("of_tenant"), aliases.c.scope == bindparam("of_stream")
    ),
    "override": insert(parameters),
    "publish": insert(catalogue),
    "unproject": delete(figures).where(*_of_stream(figures)),
    "unproject_all": delete(figures).where(figures.c.tenant == bindparam("of_tenant")),
    "project": insert(figures),
    "unregister": delete(communities).where(communities.c.tenant == bindparam("of_tenant")),
    "register": insert(communities),
    "access": insert(accesses),
    "forget_accesses": delete(accesses).where(
        accesses.c.tenant == bindparam("of_tenant"), accesses.c.at < bindparam("before")
    ),
}

_one_row = select(literal_column("1").label("one")).subquery()
_the_head = (heads.c.tenant == bindparam("tenant")) & (heads.c.stream == bindparam("stream"))

LOAD: AnySelect = (
    select(
        *HEAD_COLUMNS,
        commands.c.content_hash,
        commands.c.stream,
        commands.c.version,
        commands.c.state,
    )
    .select_from(_one_row)
    .outerjoin(heads, _the_head)
    .outerjoin(
        commands,
        (commands.c.tenant == bindparam("tenant"))
        & (commands.c.command_id == bindparam("command_id")),
    )
)
"""A head and the answer to a command: one row, whichever of the two exists."""

LOAD_HEAD: AnySelect = select(*HEAD_COLUMNS).where(_the_head)

POSITION: AnySelect = select(heads.c.version, heads.c.last_hash).where(_the_head)
"""Where a stream is: its version and the hash of its last fact."""

ALIAS_COLUMNS = (aliases.c.lookup, aliases.c.scope, aliases.c.alias, aliases.c.account)

ALIAS: AnySelect = select(*ALIAS_COLUMNS).where(
    aliases.c.tenant == bindparam("tenant"),
    aliases.c.lookup == bindparam("lookup"),
    aliases.c.scope == bindparam("scope"),
)
"""Who an account is in a scope: every command asks."""

READS = {"load": LOAD, "load_head": LOAD_HEAD, "position": POSITION, "alias": ALIAS}

NEXT_OVERRIDE: AnySelect = select(func.coalesce(func.max(parameters.c.rank), 0) + 1).where(
    parameters.c.tenant == bindparam("tenant")
)
