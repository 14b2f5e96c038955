"""A store and its vault in memory: for tests, examples, and embedding without a file.

Everything is checked before anything changes, under one lock: a batch is whole or absent. Values
are immutable, so what was read never moves.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING

from attrs import define, field

from cpts_adapters.storage.refusals import (
    alias_taken,
    already_issued,
    already_there,
    conflict,
    not_empty,
)
from cpts_core.ports.store import Answer, Due, Known, Loaded
from cpts_core.ports.vault import Alias, Sealed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from cpts_core.kernel.messages import Fait
    from cpts_core.ports.store import Batch, Erasure, Head, Override


@define
class Tenant:
    """All that one CPTS has."""

    facts: dict[str, list[Fait]] = field(factory=dict)
    heads: dict[str, Head] = field(factory=dict)
    commands: dict[str, Known] = field(factory=dict)
    entries: dict[str, Sealed] = field(factory=dict)
    aliases: dict[tuple[str, str], Alias] = field(factory=dict)
    overrides: list[Override] = field(factory=list)

    def version(self, stream: str) -> int:
        """Return the version of a stream, 0 where there is none."""
        return self.heads[stream].record.version if stream in self.heads else 0

    def fill(self, entries: Iterable[Sealed | Alias]) -> None:
        """Add to the vault."""
        for entry in entries:
            if isinstance(entry, Sealed):
                self.entries[entry.ref] = entry
            else:
                self.aliases[entry.lookup, entry.scope] = entry

    def erase(self, erasure: Erasure) -> None:
        """Forget the entries of a stream, and its aliases where persons are erased."""
        self.entries = {
            ref: entry
            for ref, entry in self.entries.items()
            if entry.stream != erasure.stream or entry.sensitivity not in erasure.sensitivities
        }
        if erasure.takes_aliases:
            self.aliases = {k: a for k, a in self.aliases.items() if a.scope != erasure.stream}

    def holds(self, entry: Sealed | Alias) -> bool:
        """Tell whether an entry is already in the vault."""
        return self.has(entry) if isinstance(entry, Alias) else entry.ref in self.entries

    def has(self, alias: Alias) -> bool:
        """Tell whether a person already has an alias in this scope, or the alias is taken."""
        return (alias.lookup, alias.scope) in self.aliases or any(
            known.alias == alias.alias for known in self.aliases.values()
        )


@define
class Memory:
    """What a store and its vault share."""

    tenants: dict[str, Tenant] = field(factory=dict)
    lock: RLock = field(factory=RLock)

    def tenant(self, name: str) -> Tenant:
        """Return what a CPTS has, nothing at first."""
        return self.tenants.setdefault(name, Tenant())


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
            for erasure in batch.erasures:
                own.erase(erasure)
            for write in batch.writes:
                stream = write.head.stream
                own.heads[stream] = write.head
                own.facts.setdefault(stream, []).extend(write.facts)
            own.commands[batch.command_id] = Known(batch.content_hash, batch.answer)
            own.fill((*batch.sealed, *batch.aliases))

    def facts(self, tenant: str, stream: str | None = None) -> Iterator[Fait]:
        """Iterate over the journal as it is now."""
        journal = self._memory.tenant(tenant).facts
        names = sorted(journal) if stream is None else [stream]
        return iter([fact for name in names for fact in journal.get(name, ())])

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
            for stream, head in sorted(self._memory.tenant(tenant).heads.items())
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
            for head in self._memory.tenant(tenant).heads.values()
            for nom, le, passee in head.record.echeances
            if until is None or le <= until
        )
        return sorted(found, key=lambda due: (due.at, due.stream, due.name))

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
        given, tops, sealed = list(facts), list(heads), list(entries)
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
            own.overrides.extend(overrides)
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


class MemoryVault:
    """The `Vault` port in memory, beside the store whose memory it shares."""

    def __init__(self, memory: Memory | None = None) -> None:
        self._memory = memory or Memory()

    def alias(self, tenant: str, lookup: str, scope: str) -> Alias | None:
        """Return the alias of an account in a scope."""
        return self._memory.tenant(tenant).aliases.get((lookup, scope))

    def scopes(self, tenant: str, lookup: str) -> tuple[str, ...]:
        """Return the scopes where an account has an alias, in order."""
        known = self._memory.tenant(tenant).aliases
        return tuple(sorted(scope for found, scope in known if found == lookup))

    def aliases(self, tenant: str, names: Iterable[str]) -> dict[str, Alias]:
        """Return the aliases by their opaque identifier."""
        wanted = set(names)
        known = self._memory.tenant(tenant).aliases.values()
        return {alias.alias: alias for alias in known if alias.alias in wanted}

    def sealed(self, tenant: str, refs: Iterable[str]) -> dict[str, Sealed]:
        """Return the entries that still exist, by reference."""
        known = self._memory.tenant(tenant).entries
        return {ref: known[ref] for ref in refs if ref in known}

    def everything(self, tenant: str) -> Iterator[Sealed | Alias]:
        """Iterate over the whole vault of a tenant: entries first, then aliases."""
        own = self._memory.tenant(tenant)
        yield from [own.entries[ref] for ref in sorted(own.entries)]
        yield from [own.aliases[key] for key in sorted(own.aliases)]

    def restore(self, tenant: str, entries: Iterable[Sealed | Alias]) -> int:
        """Load an exported vault, all or nothing; return how many entries."""
        given = list(entries)
        with self._memory.lock:
            own = self._memory.tenant(tenant)
            if any(map(own.holds, given)):
                raise already_there()
            own.fill(given)
        return len(given)


def _check(own: Tenant, batch: Batch) -> None:
    if batch.command_id in own.commands:
        raise already_issued(batch.command_id)
    expected = [(write.head.stream, write.expected) for write in batch.writes]
    for stream, version in (*batch.checks, *expected):
        if own.version(stream) != version:
            raise conflict(stream)
    if any(own.has(alias) for alias in batch.aliases):
        raise alias_taken()
