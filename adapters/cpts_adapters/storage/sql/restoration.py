"""Load an exported journal into an empty tenant, and write heads again from a replayed one."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from attrs import define, field
from sqlalchemy import select

from cpts_adapters.serialisation.rows import ORIGIN
from cpts_adapters.storage.refusals import already_there, not_empty
from cpts_adapters.storage.sql.appending import chained, fill, move, position, schedule
from cpts_adapters.storage.sql.projection import figure_rows, project
from cpts_adapters.storage.sql.tables import heads, journal
from cpts_core.ports.vault import Alias, Sealed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cpts_adapters.serialisation.codec import Codec
    from cpts_adapters.storage.sql.database import Writer
    from cpts_core.kernel.messages import Fait
    from cpts_core.ports.store import Head

PAGE = 500
UNKNOWN_CONTENT = ""
"""The content of a command known only by its facts: issuing it again is refused, never redone."""

Values = dict[str, Any]


def restore(
    writer: Writer, codec: Codec, tenant: str, facts: Iterable[Fait], given: Iterable[Head]
) -> int:
    """Write the facts and heads of a tenant that has none; return how many facts."""
    _check_empty(writer, tenant)
    journal_of = _Journal(tenant, codec)
    for page in _pages(journal_of.rows(facts)):
        writer.run_all("record", page)
    for page in _pages(iter(journal_of.commands.values())):
        writer.run_all("claim", page)
    for head in given:
        last = journal_of.ends.get(head.stream, ORIGIN)
        move(writer, tenant, head.stream, 0, codec.head_row(head), last)
        schedule(writer, tenant, head.stream, head.record.echeances, fresh=True)
        project(writer, tenant, head.stream, figure_rows(head), fresh=True)
    return journal_of.count


def fill_with(writer: Writer, tenant: str, entries: Iterable[Sealed | Alias]) -> int:
    """Add exported entries to the vault; raise ErreurDeStockage where it has some of them."""
    given = list(entries)
    sealed = [entry for entry in given if isinstance(entry, Sealed)]
    named = [entry for entry in given if isinstance(entry, Alias)]
    with writer.unless_taken(already_there()):
        fill(writer, tenant, sealed, named)
    return len(given)


def rebuild(writer: Writer, codec: Codec, tenant: str, given: Iterable[Head]) -> int:
    """Write heads again at the version they have; raise ConflitDeVersion where one moved."""
    count = 0
    for head in given:
        version = head.record.version
        last = position(writer, tenant, head.stream, version)
        move(writer, tenant, head.stream, version, codec.head_row(head), last)
        schedule(writer, tenant, head.stream, head.record.echeances, fresh=False)
        project(writer, tenant, head.stream, figure_rows(head), fresh=False)
        count += 1
    return count


@define
class _Journal:
    """Facts on their way in: their chains, and the commands that they prove."""

    tenant: str
    codec: Codec
    count: int = 0
    ends: dict[str, str] = field(factory=dict)
    commands: dict[str, Values] = field(factory=dict)

    def rows(self, facts: Iterable[Fait]) -> Iterator[Values]:
        for fact in facts:
            previous = self.ends.get(fact.flux, ORIGIN)
            row = chained(self.tenant, previous, self.codec.fact_row(fact))
            self.ends[fact.flux] = row["hash"]
            self.commands.setdefault(fact.commande_id, self._command(fact))
            self.count += 1
            yield row

    def _command(self, fact: Fait) -> Values:
        return {
            "tenant": self.tenant,
            "command_id": fact.commande_id,
            "content_hash": UNKNOWN_CONTENT,
            "stream": fact.flux,
            "version": fact.version,
            "state": fact.etat,
        }


def _check_empty(writer: Writer, tenant: str) -> None:
    for table in (journal, heads):
        query = select(table.c.stream).where(table.c.tenant == tenant).limit(1)
        if writer.row(query) is not None:
            raise not_empty()


def _pages(rows: Iterator[Values]) -> Iterator[list[Values]]:
    while page := list(islice(rows, PAGE)):
        yield page
