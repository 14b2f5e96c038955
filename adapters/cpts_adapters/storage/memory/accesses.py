"""The access log in memory, beside the store whose memory it shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.storage.memory.state import Memory

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from cpts_core.ports.acces import Access


class MemoryAccesses:
    """The `Accesses` port in memory."""

    def __init__(self, memory: Memory | None = None) -> None:
        self._memory = memory or Memory()

    def record(self, tenant: str, access: Access) -> None:
        """Add one reading."""
        with self._memory.lock:
            self._memory.tenant(tenant).accesses.append(access)

    def of_stream(self, tenant: str, stream: str) -> list[Access]:
        """Return the readings of a record, oldest first."""
        return [one for one in self._in_order(tenant) if one.stream == stream]

    def by(self, tenant: str, readers: Iterable[str]) -> list[Access]:
        """Return the readings under these digests, oldest first."""
        wanted = set(readers)
        return [one for one in self._in_order(tenant) if one.reader in wanted]

    def forget(self, tenant: str, before: datetime) -> int:
        """Remove the readings before an instant; return how many."""
        with self._memory.lock:
            own = self._memory.tenant(tenant)
            kept = [one for one in own.accesses if one.at >= before]
            forgotten = len(own.accesses) - len(kept)
            own.accesses = kept
        return forgotten

    def _in_order(self, tenant: str) -> list[Access]:
        with self._memory.lock:
            return sorted(self._memory.tenant(tenant).accesses, key=lambda a: (a.at, a.id))
