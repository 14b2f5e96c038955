"""The garbage collector, kept away from what a run builds once and keeps: modules, tests, tables.

Left alone it walks through all of it again and again, a tenth of the time of a run (ADR 0108).
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def menage_apres() -> Iterator[None]:
    """Build what stays: look for garbage once, at the end, then never walk through it again.

    The look is what pytest needs to report what was left unclosed meanwhile.
    """
    ramassait = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.collect()
        gc.freeze()
        if ramassait:
            gc.enable()
