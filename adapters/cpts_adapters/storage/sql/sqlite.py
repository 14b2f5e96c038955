"""All that is particular to SQLite: how a file is opened, how a write begins, what errors mean."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from attrs import frozen
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from cpts_adapters.os_errors import reason
from cpts_core.kernel.errors import ErreurDeStockage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

BEGIN_WRITE = "BEGIN IMMEDIATE"
BEGIN_READ = "BEGIN"


@frozen
class Sqlite:
    """Where the file is, and how it is kept.

    `synchronous`: FULL survives a power cut at every acknowledged command, NORMAL may lose the
    last ones (never half of one). `busy_seconds`: how long to wait for another writer.
    `max_pages`: the size not to exceed, in pages of 4 kB. `exclusive`: no other process may have
    the file open, from the first reading on.
    """

    path: Path
    read_only: bool = False
    synchronous: Literal["NORMAL", "FULL"] = "FULL"
    busy_seconds: float = 5.0
    max_pages: int | None = None
    exclusive: bool = False

    def engine(self) -> Engine:
        """Return an engine whose every connection is a new one, in autocommit."""
        return create_engine(
            "sqlite://",
            creator=self._connect,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,
        )

    @property
    def where(self) -> str:
        """Name the base in a message."""
        return str(self.path)

    def exists(self) -> bool:
        """Tell whether there is a file."""
        return self.path.exists()

    def must_exist(self) -> None:
        """Raise ErreurDeStockage where there is no file: opening never creates one."""
        if not self.path.is_file():
            raise ErreurDeStockage(
                f"il n'y a pas de base à cet endroit : {self.path} (« cpts init » en crée une)."
            )

    def make(self) -> bool:
        """Create an empty file that only its owner reads; tell whether it was not there before."""
        try:
            self.path.touch(mode=0o600, exist_ok=False)
        except FileExistsError:
            return False
        except OSError as error:
            raise ErreurDeStockage(
                f"la base {self.path} ne peut pas être créée : {reason(error)}."
            ) from error
        return True

    def unmake(self) -> None:
        """Remove the file that `make` created."""
        self.path.unlink()

    def begin_migration(self, connection: Connection) -> None:
        """Choose the write-ahead log, which the file then remembers, and be the only one to write.

        Whoever migrates at the same moment waits, then finds nothing left to do.
        """
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        connection.exec_driver_sql(BEGIN_WRITE)

    def open_to_all(self, connection: Connection) -> None:
        """Do nothing: a file has no accounts."""

    def lacks_table(self, error: DBAPIError) -> bool:
        """Tell whether a statement failed because its table does not exist."""
        return "no such table" in str(error.orig)

    def forget(self, connection: Connection) -> None:
        """Make what was deleted unreadable: freed pages are zeroed, the log is emptied.

        # Angle mort : une sauvegarde faite avant l'effacement, et les blocs que le disque garde.
        # Si un lecteur retient encore le journal d'écriture, celui-ci se vide à la fermeture.
        """
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def explained(self) -> Iterator[None]:
        """Turn what the driver raises into an ErreurDeStockage: one French sentence."""
        try:
            yield
        except (DBAPIError, sqlite3.Error) as error:
            raised = error.orig if isinstance(error, DBAPIError) else error
            code = getattr(raised, "sqlite_errorcode", 0) & 0xFF
            reason = _REASONS.get(code, f"a refusé l'opération ({raised})")
            raise ErreurDeStockage(f"la base {self.path} {reason} ; rien n'a été écrit.") from error

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode={'ro' if self.read_only else 'rw'}",
            uri=True,
            timeout=self.busy_seconds,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            for pragma in self._pragmas():
                connection.execute(f"PRAGMA {pragma}").close()
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _pragmas(self) -> tuple[str, ...]:
        size = (f"max_page_count = {self.max_pages}",) if self.max_pages else ()
        alone = ("locking_mode = EXCLUSIVE",) if self.exclusive else ()
        return (*alone, f"synchronous = {self.synchronous}", "secure_delete = ON", *size)


_REASONS = {
    sqlite3.SQLITE_BUSY: "est occupée depuis trop longtemps par un autre programme",
    sqlite3.SQLITE_LOCKED: "est occupée depuis trop longtemps par un autre programme",
    sqlite3.SQLITE_READONLY: "est en lecture seule",
    sqlite3.SQLITE_FULL: "n'a plus de place (disque plein, ou taille maximale atteinte)",
    sqlite3.SQLITE_CANTOPEN: "ne peut pas être ouverte (droits du fichier ou de son dossier)",
    sqlite3.SQLITE_NOTADB: "n'est pas une base de cpts",
    sqlite3.SQLITE_CORRUPT: "est abîmée : restaurez une sauvegarde",
    sqlite3.SQLITE_IOERR: "ne peut pas être lue ou écrite (panne du disque)",
}
