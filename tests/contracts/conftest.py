"""Every storage that the contracts run on."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from attrs import frozen

from cpts_adapters.serialisation.codec import Codec
from cpts_adapters.storage.memory import (
    Memory,
    MemoryAccesses,
    MemoryCatalogue,
    MemoryPortfolio,
    MemoryStore,
    MemoryVault,
)
from cpts_adapters.storage.sql.accesses import SqlAccesses
from cpts_adapters.storage.sql.catalogue import SqlCatalogue
from cpts_adapters.storage.sql.database import Database
from cpts_adapters.storage.sql.pg_database import PgDatabase
from cpts_adapters.storage.sql.portfolio import SqlPortfolio
from cpts_adapters.storage.sql.postgres import Postgres
from cpts_adapters.storage.sql.schema import initialise
from cpts_adapters.storage.sql.sqlite import Sqlite
from cpts_adapters.storage.sql.store import SqlStore
from cpts_adapters.storage.sql.vault import SqlVault
from cpts_core.workflows.index import Registre
from tests.contracts.essai import workflow_of
from tests.postgres.base import base_videe

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cpts_core.ports.acces import Accesses
    from cpts_core.ports.catalogue import Catalogue
    from cpts_core.ports.portefeuille import Portfolio
    from cpts_core.ports.store import Store
    from cpts_core.ports.vault import Vault


@frozen
class Storage:
    """A store; the vault, the catalogue, the portfolio and the access log beside it."""

    store: Store
    vault: Vault
    catalogue: Catalogue
    portfolio: Portfolio
    accesses: Accesses


def in_memory(_: Path) -> Iterator[Storage]:
    memory = Memory()
    yield Storage(
        MemoryStore(memory),
        MemoryVault(memory),
        MemoryCatalogue(memory),
        MemoryPortfolio(memory),
        MemoryAccesses(memory),
    )


def on_sqlite(folder: Path) -> Iterator[Storage]:
    settings = Sqlite(folder / "essai.db", synchronous="NORMAL")
    initialise(settings)
    database = Database(settings)
    store = SqlStore(database, Codec(workflow_of))
    portfolio = SqlPortfolio(database, SqlStore(database, Codec(Registre().__getitem__)))
    yield Storage(
        store, SqlVault(database), SqlCatalogue(database), portfolio, SqlAccesses(database)
    )
    database.close()


def on_postgres(_: Path) -> Iterator[Storage]:
    with closing(PgDatabase(Postgres(base_videe()))) as database:
        store = SqlStore(database, Codec(workflow_of))
        portfolio = SqlPortfolio(database, SqlStore(database, Codec(Registre().__getitem__)))
        yield Storage(
            store, SqlVault(database), SqlCatalogue(database), portfolio, SqlAccesses(database)
        )


@pytest.fixture(params=[in_memory, on_sqlite, on_postgres])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Storage]:
    yield from request.param(tmp_path)


@pytest.fixture
def store(storage: Storage) -> Store:
    return storage.store


@pytest.fixture
def portfolio(storage: Storage) -> Portfolio:
    return storage.portfolio


@pytest.fixture
def vault(storage: Storage) -> Vault:
    return storage.vault


@pytest.fixture
def accesses(storage: Storage) -> Accesses:
    return storage.accesses
