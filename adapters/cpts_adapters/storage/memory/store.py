"""The store in memory: everything is checked before anything changes, under one lock."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from cpts_adapters.storage.memory.state import Memory, Tenant
from cpts_adapters.storage.refusals import (
    alias_taken,
    already_issued,
    already_published,
    already_there,
    conflict,
    not_empty,
)
from cpts_core.ports.store import Answer, Due, Known, Loaded, Position

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from cpts_core.kernel.messages import Fait
    from cpts_core.ports.store import Batch, Head, Override
    from cpts_core.ports.vault import Alias, Sealed


class MemoryStore:
    """The `Store` port in memory."""

    def __init__(self, memory: Memory | None = None) -> None:
        self._memory = memory or Memory()

    def load(self, tenant: str, stream: str, command_id: str = "") -> Loaded:
        """Read a head and the answer to a command id."""
        own = self._memory.tenant(tenant)
        return Loaded(own.heads.get(stream), own.commands.get(command_id))

    def append(self, batch: Batch) -> None:
        """Write a batch atomically; what it erases is what was there before it."""
        with self._memory.lock:
            own = self._memory.tenant(batch.tenant)
            _check(own, batch)
            if any(map(self._memory.has, batch.publications)):
                raise already_published()
            for erasure in batch.erasures:
                own.erase(erasure)
            for write in batch.writes:
                stream = write.head.stream
                own.heads[stream] = write.head
                own.facts.setdefault(stream, []).extend(write.facts)
            own.commands[batch.command_id] = Known(batch.content_hash, batch.answer)
            own.fill((*batch.sealed, *batch.aliases))
            for publication in batch.publications:
                self._memory.publish(publication)

    def facts(self, tenant: str, stream: str | None = None) -> Iterator[Fait]:
        """Iterate over the journal as it is now."""
        with self._memory.lock:
            journal = self._memory.tenant(tenant).facts
            names = sorted(journal) if stream is None else [stream]
            return iter([fact for name in names for fact in journal.get(name, ())])

    def since(
        self, tenant: str, after: Position | None, until: datetime, limit: int = 500
    ) -> list[Fait]:
        """List the facts in the order of recording, after a position."""
        placed = ((_position(fact), fact) for fact in self.facts(tenant))
        found = [
            (place, fact)
            for place, fact in placed
            if fact.enregistre_le <= until and (after is None or place > after)
        ]
        found.sort(key=itemgetter(0))
        return [fact for _, fact in found[:limit]]

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
        """List heads by stream id, after a cursor."""
        found = (
            head
            for stream, head in sorted(self._heads(tenant))
            if stream > after
            and workflow in (None, head.workflow)
            and (not states or head.record.etat.name in states)
            and owner in (None, head.owner)
        )
        return list(found)[:limit]

    def due(self, tenant: str, until: datetime | None = None) -> list[Due]:
        """List the deadlines falling at or before an instant, soonest first."""
        found = (
            Due(head.stream, head.workflow, nom, le, passee)
            for _, head in self._heads(tenant)
            for nom, le, passee in head.record.echeances
            if until is None or le <= until
        )
        return sorted(found, key=lambda due: (due.at, due.stream, due.name))

    def streams(self, tenant: str, ending: str = "") -> list[str]:
        """List the streams whose id ends so, in the order of opening."""
        return sorted(stream for stream, _ in self._heads(tenant) if stream.endswith(ending))

    def broken_links(self, tenant: str) -> Iterator[str]:  # noqa: ARG002 - the port's signature
        """Yield nothing: values that nobody can change need no chain."""
        return iter(())

    def restore(
        self,
        tenant: str,
        facts: Iterable[Fait],
        heads: Iterable[Head],
        *,
        entries: Iterable[Sealed | Alias] = (),
        overrides: Iterable[Override] = (),
    ) -> int:
        """Load an exported journal into an empty tenant, all or nothing."""
        given, tops, sealed, chosen = list(facts), list(heads), list(entries), list(overrides)
        with self._memory.lock:
            own = self._memory.tenant(tenant)
            if own.facts or own.heads:
                raise not_empty()
            if any(map(own.holds, sealed)):
                raise already_there()
            for fact in given:
                own.facts.setdefault(fact.flux, []).append(fact)
                answer = Answer(fact.flux, fact.version, fact.etat)
                own.commands.setdefault(fact.commande_id, Known("", answer))
            own.heads.update({head.stream: head for head in tops})
            own.fill(sealed)
            own.overrides.extend(chosen)
        return len(given)

    def rebuild(self, tenant: str, heads: Iterable[Head]) -> int:
        """Write heads again, at the version they have, all or nothing."""
        given = {head.stream: head for head in heads}
        with self._memory.lock:
            own = self._memory.tenant(tenant)
            for stream, head in given.items():
                if own.version(stream) != head.record.version:
                    raise conflict(stream)
            own.heads.update(given)
        return len(given)

    def overrides(self, tenant: str) -> tuple[Override, ...]:
        """Return what the CPTS set for itself, by date of effect, then as it was recorded."""
        return tuple(sorted(self._memory.tenant(tenant).overrides, key=lambda o: o.since))

    def override(self, tenant: str, override: Override) -> None:
        """Record one more parameter; nothing is ever replaced."""
        self._memory.tenant(tenant).overrides.append(override)

    def _heads(self, tenant: str) -> list[tuple[str, Head]]:
        with self._memory.lock:
            return list(self._memory.tenant(tenant).heads.items())


def _position(fact: Fait) -> Position:
    return Position(fact.enregistre_le, fact.flux, fact.version, fact.rang)


def _check(own: Tenant, batch: Batch) -> None:
    if batch.command_id in own.commands:
        raise already_issued(batch.command_id)
    expected = [(write.head.stream, write.expected) for write in batch.writes]
    for stream, version in (*batch.checks, *expected):
        if own.version(stream) != version:
            raise conflict(stream)
    if any(own.has(alias) for alias in batch.aliases):
        raise alias_taken()
