"""Records that a worker holds, among the workers of one process."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Holding:
    """Which records are held."""

    def __init__(self) -> None:
        self._held: set[tuple[str, str]] = set()
        self._lock = Lock()

    @contextmanager
    def of(self, tenant: str, stream: str) -> Iterator[bool]:
        """Hold a record; False where it is already held."""
        with self._lock:
            free = (tenant, stream) not in self._held
            self._held.add((tenant, stream))
        try:
            yield free
        finally:
            if free:
                with self._lock:
                    self._held.discard((tenant, stream))
