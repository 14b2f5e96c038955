"""Every storage that the contracts run on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import frozen

from cpts_adapters.serialisation.codec import Codec
from cpts_adapters.storage.memory import Memory, MemoryStore, MemoryVault
from cpts_adapters.storage.sql.database import Database
from cpts_adapters.storage.sql.schema import initialise
from cpts_adapters.storage.sql.sqlite import Sqlite
from cpts_adapters.storage.sql.store import SqlStore
from cpts_adapters.storage.sql.vault import SqlVault
from tests.contracts.essai import workflow_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cpts_core.ports.store import Store
    from cpts_core.ports.vault import Vault


@frozen
class Storage:
    """A store, and the vault beside it."""

    store: Store
    vault: Vault


def in_memory(_: Path) -> Iterator[Storage]:
    memory = Memory()
    yield Storage(MemoryStore(memory), MemoryVault(memory))


def on_sqlite(folder: Path) -> Iterator[Storage]:
    settings = Sqlite(folder / "essai.db", synchronous="NORMAL")
    initialise(settings)
    database = Database(settings)
    yield Storage(SqlStore(database, Codec(workflow_of)), SqlVault(database))
    database.close()


@pytest.fixture(params=[in_memory, on_sqlite])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Storage]:
    yield from request.param(tmp_path)


@pytest.fixture
def store(storage: Storage) -> Store:
    return storage.store


@pytest.fixture
def vault(storage: Storage) -> Vault:
    return storage.vault
