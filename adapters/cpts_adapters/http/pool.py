"""Open applications, lent one request at a time: one on a file, a few on a server."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from queue import Empty, LifoQueue
from typing import TYPE_CHECKING

from cpts_adapters.bootstrap import opened
from cpts_core.kernel.errors import ErreurDeStockage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.bootstrap import Settings
    from cpts_core.application.service import Application

PATIENCE = 10.0
"""Seconds that a request waits for its turn."""


class Pool:
    """Applications over one base; `open` before lending, `close` at the end."""

    def __init__(self, settings: Settings, size: int) -> None:
        self._settings = settings
        self._size = size
        self._opened = ExitStack()
        self._free: LifoQueue[Application] = LifoQueue()

    def open(self) -> None:
        """Open every application; raise ErreurDeStockage or ErreurDeCle, with none left open."""
        with ExitStack() as opening:
            for _ in range(self._size):
                self._free.put(opening.enter_context(opened(self._settings)))
            self._opened = opening.pop_all()

    def close(self) -> None:
        """Close them all."""
        self._opened.close()

    @contextmanager
    def lend(self) -> Iterator[Application]:
        """Lend an application to one thread; raise ErreurDeStockage where all stay taken."""
        try:
            application = self._free.get(timeout=PATIENCE)
        except Empty:
            raise ErreurDeStockage("trop de demandes à la fois : réessayez bientôt.") from None
        try:
            yield application
        finally:
            self._free.put(application)
