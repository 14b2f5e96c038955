"""Progress: shown on a terminal, and only for work that lasts more than a second."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")
PATIENCE = 1.0
PERIOD = 0.1
WIDTH = 30


def followed(steps: Iterable[T], label: str, total: int | None = None) -> Iterator[T]:
    """Pass the steps on, with a bar on the terminal once a second has gone by."""
    if not sys.stderr.isatty():
        yield from steps
        return
    shown = monotonic() + PATIENCE
    count = 0
    try:
        for count, step in enumerate(steps, start=1):
            yield step
            if monotonic() >= shown:
                sys.stderr.write(f"\r{bar(label, count, total)}")
                sys.stderr.flush()
                shown = monotonic() + PERIOD
    finally:
        if count and shown:
            sys.stderr.write("\r\x1b[K")


def bar(label: str, count: int, total: int | None) -> str:
    """Return the bar, or a plain count when nobody knows how many steps there are."""
    if not total:
        return f"{label} : {count}"
    done = min(WIDTH, WIDTH * count // total)
    return f"{label} : [{'█' * done}{'░' * (WIDTH - done)}] {count}/{total}"
