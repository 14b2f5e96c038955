"""The composition root: settings in, application out. Nothing else puts the parts together."""

from __future__ import annotations

from contextlib import closing, contextmanager
from pathlib import Path
from secrets import token_bytes
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve, field, frozen

from cpts_adapters.backup.erasures import ErasureRegister
from cpts_adapters.environment import HolidayCalendars, RandomIds, SystemClock
from cpts_adapters.storage.sql.choosing import (
    backend,
    database,
    file_of,
    install_jobs,
    is_server,
    workers,
)
from cpts_adapters.vault import key as keys
from cpts_adapters.vault.sealer import KeySealer
from cpts_core.application.service import Application
from cpts_core.kernel.errors import ErreurDeCle
from cpts_core.workflows.index import Registre

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from cpts_adapters.http.access.accounts import Entrance
    from cpts_adapters.ouvrier.story import Story
    from cpts_adapters.ouvrier.worker import Worker
    from cpts_adapters.storage.sql.postgres import Postgres
    from cpts_adapters.storage.sql.scope import AnyDatabase
    from cpts_adapters.storage.sql.sqlite import Sqlite
    from cpts_adapters.vault.key import Key
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.environment import Clock, Ids
    from cpts_core.ports.portefeuille import Portfolio
    from cpts_core.ports.travaux import Stop

KEY_SUFFIX = ".cle"
ERASURES_SUFFIX = ".effacements"
KEY_CHECK, KIND = "cle", "genre"
"""Under these names a store remembers which key seals its vault, and whether it is only a demo."""


@frozen
class Settings:
    """Where the store and its key are, and what stands for the world.

    `base`: a path, `sqlite:///path`, or `postgresql://…`; `key`: a path (without it, beside the
    file); `register`: a path, of the erasures of this machine (without it, beside the key);
    `account`: the one that will use a base created on a server under its owner's account;
    `synchronous`: FULL survives a power cut at every acknowledged command; `kind`: what a new
    store remembers being for ('' for real); `salts`: the randomness of what is sealed, given only
    where a demonstration must give the same facts twice.
    """

    base: str
    key: str | None = None
    account: str = ""
    synchronous: Literal["NORMAL", "FULL"] = "FULL"
    clock: Clock = field(factory=SystemClock)
    ids: Ids | None = None
    kind: str = ""
    salts: Callable[[int], bytes] = token_bytes
    registry: Mapping[str, Workflow] = field(factory=Registre)
    register: str = ""

    @property
    def path(self) -> Path:
        """Return the file of the store; raise ErreurDeStockage where it is on a server."""
        return file_of(self.base)

    @property
    def where(self) -> str:
        """Name the base in a message, without any password."""
        return self.backend().where

    @property
    def key_path(self) -> Path:
        """Return the file of the key; raise ErreurDeCle where only the operator can tell it."""
        if self.key is None and is_server(self.base):
            raise ErreurDeCle("dites où est la clé du coffre : « --cle », ou CPTS_CLE.")
        return Path(self.key or f"{self.path}{KEY_SUFFIX}")

    @property
    def erasures(self) -> ErasureRegister:
        """Return the register of what this machine erased."""
        return ErasureRegister(Path(self.register or f"{self.key_path}{ERASURES_SUFFIX}"))

    def backend(self) -> Sqlite | Postgres:
        """Return the database that `base` names."""
        return backend(self.base, self.synchronous, self.account)


@contextmanager
def opened(settings: Settings) -> Iterator[Application]:
    """Open a store and compose the application over it; the store is closed at the end.

    Raises ErreurDeStockage, or ErreurDeCle where the key is missing or is another one's.
    """
    from cpts_adapters.storage.sql.scope import note  # noqa: PLC0415 - slow to import

    with closing(database(settings.base, settings.synchronous)) as store:
        key = keys.read_for(settings.key_path, note(store, KEY_CHECK))
        yield _compose(settings, store, key)


@contextmanager
def opened_worker(settings: Settings, story: Story, stop: Stop) -> Iterator[Worker]:
    """Open a store for a worker that tells its story, until it is told to stop."""
    from cpts_adapters.ouvrier.worker import Worker  # noqa: PLC0415 - not for other commands
    from cpts_adapters.storage.sql.scope import note  # noqa: PLC0415 - slow to import

    with closing(database(settings.base, settings.synchronous)) as store:
        key = keys.read_for(settings.key_path, note(store, KEY_CHECK))
        deadlines, jobs = workers(settings.base, store, story.worker)
        with closing(deadlines), closing(jobs):
            yield Worker(_compose(settings, store, key), deadlines, jobs, story, stop)


@contextmanager
def opened_portfolio(settings: Settings) -> Iterator[Portfolio]:
    """Open what a store counts by CPTS, without the key of the vault: nothing there is sealed."""
    from cpts_adapters.serialisation.codec import Codec  # noqa: PLC0415 - slow to import
    from cpts_adapters.storage.sql.portfolio import SqlPortfolio  # noqa: PLC0415 - slow to import
    from cpts_adapters.storage.sql.store import SqlStore  # noqa: PLC0415 - slow to import

    with closing(database(settings.base, settings.synchronous)) as store:
        yield SqlPortfolio(store, SqlStore(store, Codec(settings.registry.__getitem__)))


@contextmanager
def opened_entrance(settings: Settings) -> Iterator[Entrance]:
    """Open what tells who may enter through the web, on a connection of its own."""
    from cpts_adapters.storage.sql.entrance import sql_entrance  # noqa: PLC0415 - slow to import

    with closing(database(settings.base, settings.synchronous)) as store:
        yield sql_entrance(store)


def secret_of(settings: Settings, use: str) -> bytes:
    """Return the secret of one use, the same for every process that has the key of the vault."""
    return keys.read(settings.key_path).derive(use)


def rehearsal(kept: Application, clock: Clock, ids: Ids) -> Application:
    """Compose an application in memory that seals under the same key as another.

    What it holds can then be restored in the store of that other one, all at once.
    """
    return evolve(kept, **_memory(), clock=clock, ids=ids)


def create(settings: Settings) -> bool:
    """Create the store and its key, or bring the store up to date; tell whether it is new.

    A store that exists keeps its key: a lost one is never replaced. Nothing is left behind when
    something fails.
    """
    from cpts_adapters.storage.sql import schema  # noqa: PLC0415 - slow to import

    place, path = settings.backend(), settings.key_path
    if place.exists() and schema.is_there(place):
        return _update(settings)
    kept = path.exists()
    key = keys.read(path) if kept else keys.create(path)
    try:
        schema.initialise(place, {KEY_CHECK: key.check, KIND: settings.kind})
    except BaseException:
        if not kept:
            path.unlink()
        raise
    install_jobs(settings.base, settings.account)
    return True


def kind_of(settings: Settings) -> str:
    """Return what a store remembers being for; raise ErreurDeStockage where it is none."""
    from cpts_adapters.storage.sql import schema  # noqa: PLC0415 - slow to import

    return schema.note_of(settings.backend(), KIND)


def in_memory(
    clock: Clock | None = None, registry: Mapping[str, Workflow] | None = None
) -> Application:
    """Compose an application without any file: for examples, tests, and embedding."""
    clock = clock or SystemClock()
    return Application(
        **_memory(),
        sealer=KeySealer(keys.fresh()),
        clock=clock,
        ids=RandomIds(clock.now),
        calendars=HolidayCalendars(),
        registre=Registre() if registry is None else registry,
    )


def _memory() -> dict[str, Any]:
    from cpts_adapters.storage.memory import (  # noqa: PLC0415 - one store or the other
        Memory,
        MemoryAccesses,
        MemoryCatalogue,
        MemoryStore,
        MemoryVault,
    )

    memory = Memory()
    return {
        "store": MemoryStore(memory),
        "vault": MemoryVault(memory),
        "accesses": MemoryAccesses(memory),
        "catalogue": MemoryCatalogue(memory),
    }


def _compose(settings: Settings, database: AnyDatabase, key: Key) -> Application:
    from cpts_adapters.serialisation.codec import Codec  # noqa: PLC0415 - slow to import
    from cpts_adapters.storage.sql.accesses import SqlAccesses  # noqa: PLC0415 - slow to import
    from cpts_adapters.storage.sql.catalogue import (  # noqa: PLC0415 - slow to import
        SqlCatalogue,
    )
    from cpts_adapters.storage.sql.store import SqlStore  # noqa: PLC0415 - slow to import
    from cpts_adapters.storage.sql.vault import SqlVault  # noqa: PLC0415 - slow to import

    return Application(
        store=SqlStore(database, Codec(settings.registry.__getitem__), settings.erasures.noting),
        vault=SqlVault(database),
        accesses=SqlAccesses(database),
        catalogue=SqlCatalogue(database),
        sealer=KeySealer(key, settings.salts),
        clock=settings.clock,
        ids=settings.ids or RandomIds(settings.clock.now),
        calendars=HolidayCalendars(),
        registre=settings.registry,
    )


def _update(settings: Settings) -> bool:
    from cpts_adapters.storage.sql import schema  # noqa: PLC0415 - slow to import

    place = settings.backend()
    schema.initialise(place)
    install_jobs(settings.base, settings.account)
    keys.read_for(settings.key_path, schema.note_of(place, KEY_CHECK))
    return False
