"""A file or a server: which database a base names, and how it is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from attrs import evolve

from cpts_core.kernel.errors import ErreurDeStockage

if TYPE_CHECKING:
    from cpts_adapters.storage.sql.postgres import Postgres
    from cpts_adapters.storage.sql.scope import AnyDatabase
    from cpts_adapters.storage.sql.sqlite import Sqlite
    from cpts_core.ports.travaux import Deadlines, Jobs

FILE = "sqlite:///"
SERVER = ("postgresql://", "postgres://")


def is_server(base: str) -> bool:
    """Tell whether a base is on a server of PostgreSQL."""
    return base.startswith(SERVER)


def file_of(base: str) -> Path:
    """Return the file that a base names; raise ErreurDeStockage for anything else."""
    if "://" in base and not base.startswith(FILE):
        kind = base.partition("://")[0]
        raise ErreurDeStockage(
            f"ce n'est pas un fichier : « {kind} » (donnez un fichier, ou postgresql://…)."
        )
    return Path(base.removeprefix(FILE))


Synchronous = Literal["NORMAL", "FULL"]


def backend(base: str, synchronous: Synchronous, account: str = "") -> Sqlite | Postgres:
    """Return the database that a base names; raise ErreurDeStockage for an unknown kind."""
    return postgres(base, account) if is_server(base) else sqlite(base, synchronous)


def database_alone(base: str, synchronous: Synchronous) -> AnyDatabase:
    """Open a base that nobody else uses; raise ErreurDeStockage where someone does."""
    if is_server(base):
        from cpts_adapters.storage.sql.rekeying import must_be_alone  # noqa: PLC0415 - rarely wanted

        opened = database(base, synchronous)
        try:
            must_be_alone(opened)
        except BaseException:
            opened.close()
            raise
        return opened
    from cpts_adapters.storage.sql.database import Database  # noqa: PLC0415 - slow to import

    return Database(evolve(sqlite(base, synchronous), exclusive=True, busy_seconds=0))


def database(base: str, synchronous: Synchronous) -> AnyDatabase:
    """Open a base; raise ErreurDeStockage where it cannot serve."""
    if is_server(base):
        from cpts_adapters.storage.sql.pg_database import (  # noqa: PLC0415 - slow to import
            PgDatabase,
        )

        return PgDatabase(postgres(base))
    from cpts_adapters.storage.sql.database import Database  # noqa: PLC0415 - slow to import

    return Database(sqlite(base, synchronous))


def postgres(base: str, account: str = "") -> Postgres:
    """Return how a base on a server is reached."""
    from cpts_adapters.storage.sql.postgres import Postgres  # noqa: PLC0415 - slow to import

    return Postgres(base, account=account)


def sqlite(base: str, synchronous: Synchronous) -> Sqlite:
    """Return how a file is opened."""
    from cpts_adapters.storage.sql.sqlite import Sqlite  # noqa: PLC0415 - slow to import

    return Sqlite(file_of(base), synchronous=synchronous)


def workers(base: str, database: AnyDatabase, name: str) -> tuple[Deadlines, Jobs]:
    """Return what workers share on an open base; `name`: of the worker that asks."""
    if is_server(base):
        from cpts_adapters.storage.sql.pg_deadlines import (  # noqa: PLC0415 - slow to import
            PgDeadlines,
        )
        from cpts_adapters.storage.sql.pg_jobs import (  # noqa: PLC0415 - it may be missing
            ProcrastinateJobs,
        )

        settings = postgres(base)
        return PgDeadlines(database, settings), ProcrastinateJobs(settings, name)
    from cpts_adapters.storage.sql.deadlines import SqliteDeadlines  # noqa: PLC0415 - see above
    from cpts_adapters.storage.sql.jobs import SqliteJobs  # noqa: PLC0415 - see above

    return SqliteDeadlines(database), SqliteJobs(database)


def install_jobs(base: str, account: str) -> None:
    """Make what a server needs to keep jobs; a file has its table already."""
    if is_server(base):
        from cpts_adapters.storage.sql.pg_schema import install  # noqa: PLC0415 - slow to import

        install(postgres(base, account))
