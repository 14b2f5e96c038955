"""The common catalogue in memory, beside the store whose memory it shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.storage.memory.state import Memory

if TYPE_CHECKING:
    from cpts_core.ports.catalogue import Publication


class MemoryCatalogue:
    """The `Catalogue` port in memory."""

    def __init__(self, memory: Memory | None = None) -> None:
        self._memory = memory or Memory()

    def publications(self, workflow: str | None = None) -> list[Publication]:
        """Return the copies, oldest first."""
        with self._memory.lock:
            shared = list(self._memory.catalogue.values())
        found = [one for one in shared if workflow in (None, one.workflow)]
        return sorted(found, key=lambda p: (p.published_at, p.publisher, p.stream, p.version))

    def publication(self, publisher: str, stream: str, version: int) -> Publication | None:
        """Return one copy, None where it was never published."""
        return self._memory.catalogue.get((publisher, stream, version))
