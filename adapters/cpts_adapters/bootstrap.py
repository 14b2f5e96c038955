"""The composition root: settings in, application out. Nothing else puts the parts together."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from attrs import field, frozen

from cpts_adapters.environment import HolidayCalendars, RandomIds, SystemClock
from cpts_adapters.vault import key as keys
from cpts_adapters.vault.sealer import KeySealer
from cpts_core.application.service import Application
from cpts_core.kernel.errors import ErreurDeStockage
from cpts_core.workflows.index import Registre

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cpts_adapters.storage.sql.database import Database
    from cpts_adapters.storage.sql.sqlite import Sqlite
    from cpts_adapters.vault.key import Key
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.environment import Clock, Ids

SCHEME = "sqlite:///"
KEY_SUFFIX = ".cle"
KEY_CHECK, KIND = "cle", "genre"
"""Under these names a store remembers which key seals its vault, and whether it is only a demo."""


@frozen
class Settings:
    """Where the store and its key are, and what stands for the world.

    `base`: a path, or `sqlite:///path`; `key`: a path (without it, beside the base);
    `synchronous`: FULL survives a power cut at every acknowledged command; `kind`: what a new
    store remembers being for ('' for real).
    """

    base: str
    key: str | None = None
    synchronous: Literal["NORMAL", "FULL"] = "FULL"
    clock: Clock = field(factory=SystemClock)
    ids: Ids | None = None
    kind: str = ""
    registry: Mapping[str, Workflow] = field(factory=Registre)

    @property
    def path(self) -> Path:
        """Return the file of the store; raise ErreurDeStockage for another kind of store."""
        if "://" in self.base and not self.base.startswith(SCHEME):
            msg = f"la base {self.base} n'est pas un fichier : seul SQLite est connu."
            raise ErreurDeStockage(msg)
        return Path(self.base.removeprefix(SCHEME))

    @property
    def key_path(self) -> Path:
        """Return the file of the key."""
        return Path(self.key or f"{self.path}{KEY_SUFFIX}")


@contextmanager
def opened(settings: Settings) -> Iterator[Application]:
    """Open a store and compose the application over it; the store is closed at the end.

    Raises ErreurDeStockage, or ErreurDeCle where the key is missing or is another one's.
    """
    from cpts_adapters.storage.sql.database import Database  # noqa: PLC0415 - slow to import

    database = Database(_sqlite(settings))
    try:
        key = keys.read(settings.key_path)
        key.verify(database.note(KEY_CHECK))
        yield _compose(settings, database, key)
    finally:
        database.close()


def create(settings: Settings) -> bool:
    """Create the store and its key, or bring the store up to date; tell whether it is new.

    A store that exists keeps its key: a lost one is never replaced. Nothing is left behind when
    something fails.
    """
    if settings.path.exists():
        return _update(settings)
    kept = settings.key_path.exists()
    key = keys.read(settings.key_path) if kept else keys.create(settings.key_path)
    try:
        _initialise(settings, key)
    except BaseException:
        if not kept:
            settings.key_path.unlink()
        raise
    return True


def kind_of(settings: Settings) -> str:
    """Return what a store remembers being for; raise ErreurDeStockage where it is none."""
    from cpts_adapters.storage.sql.database import Database  # noqa: PLC0415 - slow to import

    database = Database(_sqlite(settings))
    try:
        return database.note(KIND)
    finally:
        database.close()


def remove(settings: Settings) -> None:
    """Delete the files of a store, and its key: nothing of it can be read again."""
    for suffix in ("", "-wal", "-shm"):
        Path(f"{settings.path}{suffix}").unlink(missing_ok=True)
    settings.key_path.unlink(missing_ok=True)


def in_memory(
    clock: Clock | None = None, registry: Mapping[str, Workflow] | None = None
) -> Application:
    """Compose an application without any file: for examples, tests, and embedding."""
    from cpts_adapters.storage.memory import (  # noqa: PLC0415 - one store or the other
        Memory,
        MemoryStore,
        MemoryVault,
    )

    memory, clock = Memory(), clock or SystemClock()
    return Application(
        store=MemoryStore(memory),
        vault=MemoryVault(memory),
        sealer=KeySealer(keys.fresh()),
        clock=clock,
        ids=RandomIds(clock.now),
        calendars=HolidayCalendars(),
        registre=Registre() if registry is None else registry,
    )


def _sqlite(settings: Settings) -> Sqlite:
    from cpts_adapters.storage.sql.sqlite import Sqlite  # noqa: PLC0415 - slow to import

    return Sqlite(settings.path, synchronous=settings.synchronous)


def _compose(settings: Settings, database: Database, key: Key) -> Application:
    from cpts_adapters.serialisation.codec import Codec  # noqa: PLC0415 - slow to import
    from cpts_adapters.storage.sql.store import SqlStore  # noqa: PLC0415 - slow to import
    from cpts_adapters.storage.sql.vault import SqlVault  # noqa: PLC0415 - slow to import

    return Application(
        store=SqlStore(database, Codec(settings.registry.__getitem__)),
        vault=SqlVault(database),
        sealer=KeySealer(key),
        clock=settings.clock,
        ids=settings.ids or RandomIds(settings.clock.now),
        calendars=HolidayCalendars(),
        registre=settings.registry,
    )


def _initialise(settings: Settings, key: Key) -> None:
    from cpts_adapters.storage.sql.database import Database  # noqa: PLC0415 - slow to import
    from cpts_adapters.storage.sql.schema import initialise  # noqa: PLC0415 - slow to import

    initialise(_sqlite(settings))
    try:
        database = Database(_sqlite(settings))
        try:
            database.remember(KEY_CHECK, key.check)
            database.remember(KIND, settings.kind)
        finally:
            database.close()
    except BaseException:
        settings.path.unlink()
        raise


def _update(settings: Settings) -> bool:
    from cpts_adapters.storage.sql.schema import initialise  # noqa: PLC0415 - slow to import

    initialise(_sqlite(settings))
    with opened(settings):
        return False
