"""Every row of an installation, table by table, out of a base and into an empty one.

The rows are copied as they are: sealed texts stay sealed, hashes and answers are kept. What was
copied from one kind of database can therefore be put into the other.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from contextlib import contextmanager
from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from attrs import frozen
from sqlalchemy import LargeBinary, insert, select, text

from cpts_adapters.storage.refusals import base_not_empty
from cpts_adapters.storage.sql.columns import metadata
from cpts_adapters.storage.sql.database import Database
from cpts_adapters.storage.sql.entrance_tables import INSTALLATION, PASSING
from cpts_adapters.storage.sql.tables import (
    EVERYONE,
    SCHEMA,
    commands,
    communities,
    heads,
    meta,
)
from cpts_core.kernel.errors import Anomalie, DonneesInvalides

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection, Table

    from cpts_adapters.storage.sql.database import Writer
    from cpts_adapters.storage.sql.scope import AnyDatabase
    from cpts_core.ports.store import Erasure

LEFT = {meta, *PASSING}
COPIED = {name: table for name, table in sorted(metadata.tables.items()) if table not in LEFT}
"""Every table of ours but the notes, which the base into which rows are put already has, and
sessions, which a restored base must not open again."""
ALL = text("SELECT all_tenants()")
PAGE = 500
_tenant = itemgetter("tenant")

Row = dict[str, Any]


@frozen
class SqlCopy:
    """The whole of an open database, for a backup. Raises ErreurDeStockage."""

    database: AnyDatabase
    schema: str = SCHEMA

    @property
    def columns(self) -> dict[str, list[str]]:
        """Return the columns of each table, in order."""
        return {name: [column.name for column in table.c] for name, table in COPIED.items()}

    @contextmanager
    def read(self, known: Iterable[str]) -> Iterator[Callable[[str], Iterator[Row]]]:
        """Lend what gives the rows of a table, all tables being seen at one instant.

        `known`: CPTS to be seen with those that are registered or have records.
        """
        tenants = tuple(sorted({INSTALLATION, *known, *tenants_of(self.database)}))
        with self.database.of(tenants).snapshot() as connection:
            yield lambda name: _rows(connection, COPIED[name])

    def write(
        self,
        tables: Mapping[str, Iterable[Row]],
        erased: Iterable[tuple[str, str, Erasure]] = (),
    ) -> int:
        """Put rows into an empty base, then erase again; all or nothing. Return how many erasures.

        `erased`: a CPTS, the command that decided, and what it erased; a command that the rows
        already hold had its effect before they were copied.
        """
        with self.database.of(EVERYONE).writing() as writer:
            _must_be_empty(writer)
            for name, rows in tables.items():
                _fill(writer, COPIED[name], rows)
            return sum(_erase_again(writer, *one) for one in erased)


def tenants_of(database: AnyDatabase) -> list[str]:
    """List the CPTS that are registered or have records.

    # Angle mort : sur un serveur, une CPTS qui n'a que des réglages ne se voit pas.
    """
    everyone = database.of(EVERYONE)
    registered = everyone.rows(select(communities.c.tenant))
    acting = everyone.rows(
        select(heads.c.tenant).distinct() if isinstance(database, Database) else ALL
    )
    return sorted({tenant for (tenant,) in (*registered, *acting)})


def _rows(connection: Connection, table: Table) -> Iterator[Row]:
    query = select(table).order_by(*table.primary_key.columns)
    streamed = connection.execution_options(yield_per=PAGE, stream_results=True).execute(query)
    secret = _bytes(table)
    for row in streamed:
        found = dict(row._mapping)  # noqa: SLF001 - the documented way to name the columns
        yield found | {name: b64encode(found[name]).decode() for name in secret}


def _fill(writer: Writer, table: Table, rows: Iterable[Row]) -> None:
    for tenant, own in groupby(rows, key=_tenant):
        writer.speak_for(tenant)
        if writer.execute(select(table.c.tenant).where(table.c.tenant == tenant).limit(1)):
            raise base_not_empty()
        while page := [_decoded(table, row) for row in islice(own, PAGE)]:
            writer.execute(insert(table), page)


def _decoded(table: Table, row: Row) -> Row:
    try:
        return row | {name: b64decode(row[name], validate=True) for name in _bytes(table)}
    except (ValueError, TypeError, KeyError):
        anomaly = Anomalie(table.name, "une ligne ne peut pas être relue")
        raise DonneesInvalides([anomaly]) from None


def _bytes(table: Table) -> Sequence[str]:
    return [column.name for column in table.c if isinstance(column.type, LargeBinary)]


def _must_be_empty(writer: Writer) -> None:
    for table in COPIED.values():
        if writer.execute(select(table.c.tenant).limit(1)):
            raise base_not_empty()


def _erase_again(writer: Writer, tenant: str, command_id: str, erasure: Erasure) -> bool:
    writer.speak_for(tenant)
    own = commands.c.tenant == tenant, commands.c.command_id == command_id
    if writer.execute(select(commands.c.stream).where(*own)):
        return False
    stream = {"of_tenant": tenant, "of_stream": erasure.stream}
    for sensitivity in erasure.sensitivities:
        writer.run("erase", {**stream, "of_sensitivity": sensitivity.name})
    if erasure.takes_aliases:
        writer.run("forget", stream)
    return True
