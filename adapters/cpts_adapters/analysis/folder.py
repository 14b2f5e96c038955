"""The folder of an extract: made whole or not at all, readable by its owner only."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from cpts_adapters.analysis.engine import explained
from cpts_core.kernel.errors import ErreurDeStockage

if TYPE_CHECKING:
    from collections.abc import Iterator

OWNER_ONLY = 0o600


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """Give a private folder beside its place, which it takes at the end.

    Raises ErreurDeStockage where something is already there, or the disk refuses.
    """
    if path.exists() or path.is_symlink():
        raise ErreurDeStockage(f"{path} existe déjà : un extrait ne remplace rien.")
    with explained(path, "ne peut pas être écrit"):
        beside = Path(mkdtemp(prefix=".cpts-", dir=path.parent))
        try:
            yield beside
            beside.replace(path)
        finally:
            rmtree(beside, ignore_errors=True)
