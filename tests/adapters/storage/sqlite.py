"""A SQLite store in a folder, and its file seen from outside."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_adapters.serialisation.codec import Codec
from cpts_adapters.storage.sql.database import Database
from cpts_adapters.storage.sql.schema import initialise
from cpts_adapters.storage.sql.sqlite import Sqlite
from cpts_adapters.storage.sql.store import SqlStore
from cpts_adapters.storage.sql.vault import SqlVault
from tests.contracts.essai import workflow_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@frozen
class Opened:
    """An open store, and its vault."""

    database: Database
    store: SqlStore
    vault: SqlVault


@contextmanager
def opened(path: Path, **settings: Any) -> Iterator[Opened]:
    """Open a store that exists."""
    settings = {"synchronous": "NORMAL", **settings}
    with closing(Database(Sqlite(path, **settings))) as database:
        yield Opened(database, SqlStore(database, Codec(workflow_of)), SqlVault(database))


@contextmanager
def created(path: Path, **settings: Any) -> Iterator[Opened]:
    """Create a store and open it."""
    initialise(Sqlite(path))
    with opened(path, **settings) as storage:
        yield storage


def tamper(path: Path, *statements: str) -> None:
    """Change a store behind its back."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            assert connection.execute(statement).rowcount != 0


def dump(path: Path) -> list[str]:
    """Return all that a store holds, as text."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())
