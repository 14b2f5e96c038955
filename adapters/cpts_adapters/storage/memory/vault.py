"""The vault in memory, beside the store whose memory it shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.storage.memory.state import Memory
from cpts_adapters.storage.refusals import already_there

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cpts_core.ports.vault import Alias, Sealed


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
        known = self._memory.tenant(tenant).names
        return {name: known[name] for name in names if name in known}

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
