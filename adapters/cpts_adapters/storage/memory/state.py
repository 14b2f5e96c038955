"""What a store and its vault hold in memory; values are immutable, so what was read never moves."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING

from attrs import define, field

from cpts_core.ports.vault import Alias, Sealed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpts_core.kernel.messages import Fait
    from cpts_core.ports.acces import Access
    from cpts_core.ports.catalogue import Publication
    from cpts_core.ports.portefeuille import Community
    from cpts_core.ports.store import Erasure, Head, Known, Override


@define
class Tenant:
    """All that one CPTS has."""

    facts: dict[str, list[Fait]] = field(factory=dict)
    heads: dict[str, Head] = field(factory=dict)
    commands: dict[str, Known] = field(factory=dict)
    entries: dict[str, Sealed] = field(factory=dict)
    aliases: dict[tuple[str, str], Alias] = field(factory=dict)
    names: dict[str, Alias] = field(factory=dict)
    overrides: list[Override] = field(factory=list)
    accesses: list[Access] = field(factory=list)

    def version(self, stream: str) -> int:
        """Return the version of a stream, 0 where there is none."""
        return self.heads[stream].record.version if stream in self.heads else 0

    def fill(self, entries: Iterable[Sealed | Alias]) -> None:
        """Add to the vault."""
        for entry in entries:
            if isinstance(entry, Sealed):
                self.entries[entry.ref] = entry
            else:
                self.aliases[entry.lookup, entry.scope] = self.names[entry.alias] = entry

    def erase(self, erasure: Erasure) -> None:
        """Forget the entries of a stream, and its aliases where persons are erased."""
        self.entries = {
            ref: entry
            for ref, entry in self.entries.items()
            if entry.stream != erasure.stream or entry.sensitivity not in erasure.sensitivities
        }
        if erasure.takes_aliases:
            self.aliases = {k: a for k, a in self.aliases.items() if a.scope != erasure.stream}
            self.names = {alias.alias: alias for alias in self.aliases.values()}

    def holds(self, entry: Sealed | Alias) -> bool:
        """Tell whether an entry is already in the vault."""
        return self.has(entry) if isinstance(entry, Alias) else entry.ref in self.entries

    def has(self, alias: Alias) -> bool:
        """Tell whether a person already has an alias in this scope, or the alias is taken."""
        return (alias.lookup, alias.scope) in self.aliases or alias.alias in self.names


@define
class Memory:
    """What a store and its vault share."""

    tenants: dict[str, Tenant] = field(factory=dict)
    communities: dict[str, Community] = field(factory=dict)
    catalogue: dict[tuple[str, str, int], Publication] = field(factory=dict)
    lock: RLock = field(factory=RLock)

    def has(self, publication: Publication) -> bool:
        """Tell whether the catalogue already has this version."""
        return _key(publication) in self.catalogue

    def publish(self, publication: Publication) -> None:
        """Add a copy to the catalogue."""
        self.catalogue[_key(publication)] = publication

    def tenant(self, name: str) -> Tenant:
        """Return what a CPTS has, nothing at first."""
        return self.tenants.get(name) or self.tenants.setdefault(name, Tenant())


def _key(publication: Publication) -> tuple[str, str, int]:
    return publication.publisher, publication.stream, publication.version
