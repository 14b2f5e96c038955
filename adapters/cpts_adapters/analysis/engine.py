"""DuckDB, bounded: two threads, a given memory, a private folder for what does not fit.

It fetches nothing: Parquet and CSV come with it, and no extension may be installed.
"""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import duckdb

from cpts_adapters.os_errors import reason
from cpts_core.kernel.errors import ErreurDeStockage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from duckdb import DuckDBPyConnection

MEMORY, THREADS = "512MB", 2
_SYSTEM = (
    *(errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS),
    *(errno.EACCES, errno.EPERM, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EMFILE),
)


@contextmanager
def engine(spill: Path | None = None, memory: str = MEMORY) -> Iterator[DuckDBPyConnection]:
    """Give a connection to nothing; what sorting spills goes under `spill`, and is removed.

    `spill`: a private folder; without it, that of the system. `memory`: as DuckDB writes it.
    """
    with TemporaryDirectory(dir=spill, prefix=".cpts-tri-") as folder:
        connection = duckdb.connect(":memory:", config=_settings(folder, memory))
        try:
            yield connection
        finally:
            connection.close()


def _settings(folder: str, memory: str) -> dict[str, Any]:
    return {
        "memory_limit": memory,
        "threads": THREADS,
        "temp_directory": folder,
        "preserve_insertion_order": False,
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }


@contextmanager
def explained(path: Path, refused: str) -> Iterator[None]:
    """Turn what the disk or DuckDB refuses into one French sentence.

    `refused`: what cannot be done with the path, such as « ne peut pas être lu ».
    """
    try:
        yield
    except OSError as error:
        raise ErreurDeStockage(f"{path} {refused} : {reason(error)}.") from error
    except duckdb.Error as error:
        raise ErreurDeStockage(f"{path} {refused} : {_reason(error)}.") from error


def _reason(error: duckdb.Error) -> str:
    """Return why, from the words of the system that DuckDB repeats."""
    if isinstance(error, duckdb.OutOfMemoryException):
        return "la mémoire permise, ou la place pour trier, ne suffit pas"
    said = str(error)
    for number in _SYSTEM:
        if os.strerror(number) in said:
            return reason(OSError(number, ""))
    return "ce n'est pas un extrait de cpts, ou il a été abîmé"
