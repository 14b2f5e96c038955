"""The version of the tables: read at each opening, raised by migrations when someone asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import inspect, text
from sqlalchemy.exc import OperationalError

from cpts_adapters.storage.sql.sqlite import BEGIN_WRITE, Sqlite, lacks_table
from cpts_adapters.storage.sql.tables import SCHEMA
from cpts_core.kernel.errors import ErreurDeStockage

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

_VERSION = text("SELECT version_num FROM alembic_version")


def check_schema(connection: Connection, path: Path) -> None:
    """Raise ErreurDeStockage unless the tables are those that this version knows."""
    found = schema_of(connection)
    if not found:
        raise _foreign(path)
    _refuse_newer(found, path)
    if found < SCHEMA:
        raise ErreurDeStockage(
            f"la base {path} date d'une version plus ancienne : « cpts init » la met à jour."
        )


def schema_of(connection: Connection) -> str:
    """Return the revision of the tables, '' where there is none."""
    try:
        return str(connection.execute(_VERSION).scalar_one_or_none() or "")
    except OperationalError as error:
        if lacks_table(error):
            return ""
        raise


def initialise(settings: Sqlite) -> bool:
    """Create the store, or bring its tables up to date; tell whether anything was done.

    Raises ErreurDeStockage, and leaves nothing behind, where the file is something else.
    """
    created = settings.create_file()
    try:
        with settings.explained(), settings.engine().connect() as connection:
            return _upgrade(connection, settings)
    except BaseException:
        if created:
            settings.path.unlink()
        raise


def _upgrade(connection: Connection, settings: Sqlite) -> bool:
    found = schema_of(connection)
    _refuse_newer(found, settings.path)
    if not found and inspect(connection).get_table_names():
        raise _foreign(settings.path)
    if found == SCHEMA:
        return False
    settings.keep_journal(connection)
    connection.exec_driver_sql(BEGIN_WRITE)
    try:
        _migrate(connection)
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    return True


def _migrate(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - no ordinary command pays for migrations
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", f"{__package__}:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _refuse_newer(found: str, path: Path) -> None:
    if found > SCHEMA:
        raise ErreurDeStockage(
            f"la base {path} a été faite par une version plus récente : mettez cpts à jour."
        )


def _foreign(path: Path) -> ErreurDeStockage:
    return ErreurDeStockage(f"le fichier {path} n'est pas une base de cpts.")
