"""The version of the tables: read at each opening, raised by migrations when someone asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sqlalchemy import insert, inspect, select, text
from sqlalchemy.exc import DBAPIError

from cpts_adapters.storage.sql.tables import EVERYONE, SCHEMA, meta
from cpts_core.kernel.errors import ErreurDeStockage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

    from sqlalchemy import Connection, Engine


class Backend(Protocol):
    """What a kind of database does its own way to hold the tables."""

    @property
    def where(self) -> str:
        """Name the base in a message."""

    def engine(self) -> Engine:
        """Return an engine in autocommit."""

    def explained(self) -> AbstractContextManager[None]:
        """Turn what the driver raises into a French sentence."""

    def make(self) -> bool:
        """Create the place of an empty base; tell whether it was not there before."""

    def unmake(self) -> None:
        """Remove what `make` created."""

    def begin_migration(self, connection: Connection) -> None:
        """Open a transaction that no other migration enters."""

    def open_to_all(self, connection: Connection) -> None:
        """Let the accounts that use the base reach its tables, and no more."""

    def lacks_table(self, error: DBAPIError) -> bool:
        """Tell whether a statement failed because its table does not exist."""


_VERSION = text("SELECT version_num FROM alembic_version")


def check_schema(connection: Connection, backend: Backend) -> None:
    """Raise ErreurDeStockage unless the tables are those that this version knows."""
    found = schema_of(connection, backend)
    if not found:
        raise _foreign(backend)
    _refuse_newer(found, backend)
    if found < SCHEMA:
        raise ErreurDeStockage(
            f"la base {backend.where} date d'une version plus ancienne :"
            " « cpts init » la met à jour."
        )


def schema_of(connection: Connection, backend: Backend) -> str:
    """Return the revision of the tables, '' where there is none."""
    try:
        return str(connection.execute(_VERSION).scalar_one_or_none() or "")
    except DBAPIError as error:
        if backend.lacks_table(error):
            return ""
        raise


def initialise(backend: Backend, notes: Mapping[str, str] | None = None) -> bool:
    """Create the store, or bring its tables up to date; tell whether anything was done.

    `notes`: what a new store remembers once and for all. Raises ErreurDeStockage, and leaves
    nothing behind, where the base is something else.
    """
    made = backend.make()
    try:
        with backend.explained(), backend.engine().connect() as connection:
            return _upgrade(connection, backend, notes or {})
    except BaseException:
        if made:
            backend.unmake()
        raise


def is_there(backend: Backend) -> bool:
    """Tell whether the base already has tables of ours."""
    with backend.explained(), backend.engine().connect() as connection:
        return bool(schema_of(connection, backend))


def note_of(backend: Backend, name: str) -> str:
    """Return what a store remembers under a name, '' for nothing; raise where it is no store."""
    query = select(meta.c.value).where(meta.c.tenant == EVERYONE, meta.c.name == name)
    with backend.explained(), backend.engine().connect() as connection:
        check_schema(connection, backend)
        return connection.execute(query).scalar_one_or_none() or ""


def _upgrade(connection: Connection, backend: Backend, notes: Mapping[str, str]) -> bool:
    found = schema_of(connection, backend)
    _refuse_newer(found, backend)
    if not found and inspect(connection).get_table_names():
        raise _foreign(backend)
    if found == SCHEMA:
        backend.open_to_all(connection)
        return False
    backend.begin_migration(connection)
    try:
        fresh = not inspect(connection).has_table(meta.name)
        _migrate(connection)
        if fresh:
            _remember(connection, notes)
        backend.open_to_all(connection)
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    return True


def _remember(connection: Connection, notes: Mapping[str, str]) -> None:
    for name, value in notes.items():
        connection.execute(insert(meta).values(tenant=EVERYONE, name=name, value=value))


def _migrate(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - no ordinary command pays for migrations
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", f"{__package__}:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _refuse_newer(found: str, backend: Backend) -> None:
    if found > SCHEMA:
        raise ErreurDeStockage(
            f"la base {backend.where} a été faite par une version plus récente :"
            " mettez cpts à jour."
        )


def _foreign(backend: Backend) -> ErreurDeStockage:
    return ErreurDeStockage(f"{backend.where} n'est pas une base de cpts.")
