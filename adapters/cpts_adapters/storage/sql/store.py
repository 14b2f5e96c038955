"""The store over SQL: one joined read, one short transaction per command."""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from datetime import date, datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from cpts_adapters.serialisation.codec import HeadRow
from cpts_adapters.serialisation.rows import FactRow, Unreadable
from cpts_adapters.storage.sql.appending import encode
from cpts_adapters.storage.sql.queries import (
    due_query,
    facts_query,
    heads_query,
    overrides_query,
    since_query,
    streams_query,
)
from cpts_adapters.storage.sql.statements import (
    HEAD_COLUMNS,
    NEXT_OVERRIDE,
)
from cpts_core.kernel.errors import ErreurDeStockage
from cpts_core.ports.store import Answer, Due, Known, Loaded, Override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from cpts_adapters.serialisation.codec import Codec
    from cpts_adapters.storage.sql.database import Writer
    from cpts_adapters.storage.sql.scope import AnyDatabase
    from cpts_adapters.storage.sql.shapes import AnyRow
    from cpts_core.kernel.messages import Fait
    from cpts_core.ports.store import Batch, Head, Position
    from cpts_core.ports.vault import Alias, Sealed

    Noting = Callable[[Batch], AbstractContextManager[Any]]

_HEAD = len(HEAD_COLUMNS)


class SqlStore:
    """The `Store` port over an open database; `noting` surrounds the writing of each batch."""

    def __init__(self, database: AnyDatabase, codec: Codec, noting: Noting = nullcontext) -> None:
        self._database = database
        self._noting = noting
        self._codec = codec

    def load(self, tenant: str, stream: str, command_id: str = "") -> Loaded:
        """Read a head and the answer to a command id, in one round trip."""
        if not command_id:
            found = self._database.of(tenant).read("load_head", tenant=tenant, stream=stream)
            return Loaded(self._head(tenant, stream, found[0]) if found else None, None)
        asked = {"tenant": tenant, "stream": stream, "command_id": command_id}
        row = self._database.of(tenant).read("load", **asked)[0]
        content_hash, *answer = row[_HEAD:]
        head = None if row[0] is None else self._head(tenant, stream, row)
        return Loaded(head, None if content_hash is None else Known(content_hash, Answer(*answer)))

    def append(self, batch: Batch) -> None:
        """Write a batch atomically; what it erases is what was there before it."""
        encoded = encode(self._codec, batch)
        scoped = self._database.of(batch.tenant)
        with self._noting(batch):
            scoped.append(batch, encoded)
        if batch.erasures:
            scoped.forget()

    def facts(self, tenant: str, stream: str | None = None) -> Iterator[Fait]:
        """Iterate over the journal, as it was at the first fact asked for."""
        decode = self._codec.fact
        for row in self._database.of(tenant).stream(facts_query(tenant, stream)):
            try:
                fact = decode(FactRow._make(row))
            except Unreadable as error:
                raise _unreadable(error) from error
            yield fact

    def since(
        self, tenant: str, after: Position | None, until: datetime, limit: int = 500
    ) -> list[Fait]:
        """List the facts in the order of recording, after a position."""
        rows = self._database.of(tenant).rows(since_query(tenant, after, until).limit(limit))
        with _readable():
            return [self._codec.fact(FactRow(*row)) for row in rows]

    def heads(
        self,
        tenant: str,
        workflow: str | None = None,
        *,
        states: tuple[str, ...] = (),
        owner: str | None = None,
        after: str = "",
        limit: int = 1000,
    ) -> list[Head]:
        """List heads by stream id, after a cursor: one question per state, each in order."""
        found: list[AnyRow] = []
        for state in dict.fromkeys(states) or (None,):
            query = heads_query(tenant, workflow, state, owner, after)
            found += self._database.of(tenant).rows(query.limit(limit))
        found.sort(key=itemgetter(_HEAD))
        return [self._head(tenant, row[_HEAD], row) for row in found[:limit]]

    def due(self, tenant: str, until: datetime | None = None) -> list[Due]:
        """List the deadlines falling at or before an instant, soonest first."""
        rows = self._database.of(tenant).rows(due_query(tenant, until))
        return [Due(s, w, n, datetime.fromisoformat(at), bool(p)) for s, w, n, at, p in rows]

    def streams(self, tenant: str, ending: str = "") -> list[str]:
        """List the streams whose id ends so, in the order of opening."""
        rows = self._database.of(tenant).rows(streams_query(tenant, ending))
        return [stream for (stream,) in rows]

    def broken_links(self, tenant: str) -> Iterator[str]:
        """Check the hash chain of every stream; yield a French sentence per fault."""
        from cpts_adapters.storage.sql.chain import broken_links  # noqa: PLC0415 - rarely wanted

        return broken_links(self._database.of(tenant), tenant)

    def restore(
        self,
        tenant: str,
        facts: Iterable[Fait],
        heads: Iterable[Head],
        *,
        entries: Iterable[Sealed | Alias] = (),
        overrides: Iterable[Override] = (),
    ) -> int:
        """Load an exported journal, its vault and its parameters into an empty tenant."""
        from cpts_adapters.storage.sql.restoration import (  # noqa: PLC0415 - rarely wanted
            fill_with,
            restore,
        )

        with self._database.of(tenant).writing() as writer:
            count = restore(writer, self._codec, tenant, facts, heads)
            fill_with(writer, tenant, entries)
            for override in overrides:
                _override(writer, tenant, override)
            return count

    def rebuild(self, tenant: str, heads: Iterable[Head]) -> int:
        """Write heads again, at the version they have, all or nothing."""
        from cpts_adapters.storage.sql.restoration import rebuild  # noqa: PLC0415 - rarely wanted

        with self._database.of(tenant).writing() as writer:
            return rebuild(writer, self._codec, tenant, heads)

    def overrides(self, tenant: str) -> tuple[Override, ...]:
        """Return the parameters that the CPTS set for itself, oldest first."""
        return tuple(
            Override(code, value, date.fromisoformat(since), by)
            for code, value, since, by in self._database.of(tenant).rows(overrides_query(tenant))
        )

    def override(self, tenant: str, override: Override) -> None:
        """Record one more parameter; nothing is ever replaced."""
        with self._database.of(tenant).writing() as writer:
            _override(writer, tenant, override)

    def _head(self, tenant: str, stream: str, row: Sequence[Any]) -> Head:
        with _readable():
            return self._codec.head(tenant, stream, HeadRow(*row[:_HEAD]))


def _override(writer: Writer, tenant: str, override: Override) -> None:
    rank = writer.row(NEXT_OVERRIDE, tenant=tenant)
    writer.run(
        "override",
        {
            "tenant": tenant,
            "rank": rank[0] if rank else 1,
            "code": override.code,
            "value": override.value,
            "since": override.since.isoformat(),
            "decided_by": override.by,
        },
    )


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except Unreadable as error:
        raise _unreadable(error) from error


def _unreadable(error: Unreadable) -> ErreurDeStockage:
    return ErreurDeStockage(f"la base contient ce que cette version ne sait pas lire — {error}.")
