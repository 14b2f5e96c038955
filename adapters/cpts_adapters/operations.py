"""What an operator does to a whole base, every CPTS at once: copy it, change its key, remove it."""

from __future__ import annotations

from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_adapters.bootstrap import KEY_CHECK, KIND
from cpts_adapters.storage.sql.choosing import database, database_alone
from cpts_adapters.vault import key as keys
from cpts_adapters.vault.sealer import KeySealer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.bootstrap import Settings
    from cpts_adapters.storage.sql.copying import SqlCopy
    from cpts_adapters.storage.sql.rekeying import Resealed
    from cpts_adapters.vault.key import Key


@frozen
class Whole:
    """A whole open base, for a backup: all its rows, the key of its vault, what it is for."""

    copy: SqlCopy
    key: Key
    kind: str


@contextmanager
def opened_whole(settings: Settings) -> Iterator[Whole]:
    """Open a store as rows. Raises ErreurDeStockage, or ErreurDeCle with the key of another."""
    from cpts_adapters.storage.sql.copying import SqlCopy  # noqa: PLC0415 - slow to import
    from cpts_adapters.storage.sql.scope import note  # noqa: PLC0415 - slow to import

    with closing(database(settings.base, settings.synchronous)) as store:
        key = keys.read_for(settings.key_path, note(store, KEY_CHECK))
        yield Whole(SqlCopy(store), key, note(store, KIND))


@frozen
class Changed:
    """A change of key: where the key is, where the former one is kept, and what was sealed again.

    `resealed`: None where only the end of a change that was cut short remained to be done.
    """

    key: Path
    former: Path
    resealed: Resealed | None


def change_key(settings: Settings) -> Changed:
    """Seal the vault under a new key, which takes the place of the old one; all or nothing.

    A change that was cut short is finished, or begun again. Raises ErreurDeStockage where another
    process uses the base, ErreurDeCle where an entry does not open.
    """
    from cpts_adapters.storage.sql.copying import tenants_of  # noqa: PLC0415 - rarely wanted
    from cpts_adapters.storage.sql.rekeying import Rekeying  # noqa: PLC0415 - rarely wanted
    from cpts_adapters.storage.sql.scope import note  # noqa: PLC0415 - slow to import

    path = settings.key_path
    with closing(database_alone(settings.base, settings.synchronous)) as store:
        old, new = keys.read_for(path, note(store, KEY_CHECK)), keys.next_of(path)
        done = None
        if old != new:
            change = Rekeying(KeySealer(old), KeySealer(new), KEY_CHECK, new.check)
            done = change.run(store, tenants_of(store))
    return Changed(path, keys.promote(path), done)


def remove(settings: Settings) -> None:
    """Delete the files of a store, and its key: nothing of it can be read again."""
    remove_files(settings)
    settings.key_path.unlink(missing_ok=True)
    settings.erasures.path.unlink(missing_ok=True)


def remove_files(settings: Settings) -> None:
    """Delete the files of a store, and keep its key."""
    for suffix in ("", "-wal", "-shm"):
        Path(f"{settings.path}{suffix}").unlink(missing_ok=True)
