"""All that is particular to PostgreSQL: how to connect, whose rows are seen, what errors mean."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import psycopg
from attrs import frozen
from psycopg import errors, sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from cpts_core.kernel.errors import ConflitDeVersion, ErreurDeStockage, ReponsePerdue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

SCHEMES = ("postgresql", "postgres")

_RIGHTS = {
    "alembic_version, meta": "SELECT",
    "meta": "UPDATE (value)",
    "journal, commands, parameters, catalogue": "SELECT, INSERT",
    "accesses": "SELECT, INSERT, DELETE",
    "heads, deadlines, vault_entries, aliases, communities, figures": (
        "SELECT, INSERT, UPDATE, DELETE"
    ),
    "accounts, tokens, sessions, tickets, limits": "SELECT, INSERT, UPDATE, DELETE",
}
"""What the account that uses the base may do: the journal and the copies are never changed."""

_FUNCTIONS = ("due_tenants", "all_tenants")
"""What tells workers the names of the CPTS, and nothing of their rows."""


@frozen
class Postgres:
    """Where the server is, and how long to wait for it.

    `url`: as libpq reads it, several hosts and `target_session_attrs=read-write` included;
    `account`: when creating the base under the account that owns it, the one that will use it.
    """

    url: str
    account: str = ""
    connect_seconds: int = 5
    lock_seconds: int = 5
    statement_seconds: int = 30

    @property
    def where(self) -> str:
        """Name the base in a message, without any password."""
        parts = urlsplit(self.url)
        return f"{parts.netloc.rpartition('@')[2]}{parts.path}"

    def engine(self) -> Engine:
        """Return an engine whose every connection is a new one, in autocommit."""
        return create_engine(
            "postgresql+psycopg://",
            creator=self.connect,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,
        )

    def connect(self) -> psycopg.Connection[Any]:
        """Open a connection in autocommit: each transaction says where it begins and ends."""
        given = conninfo_to_dict(self.url)
        waits = (
            f"-c lock_timeout={self.lock_seconds}s"
            f" -c statement_timeout={self.statement_seconds}s -c timezone=UTC"
        )
        options = f"{given.get('options', '')} {waits}".strip()
        defaults = {"connect_timeout": self.connect_seconds, "application_name": "cpts"}
        chosen: dict[str, Any] = {**defaults, **given, "options": options}
        text = make_conninfo(**chosen)
        return psycopg.connect(text, autocommit=True)

    def exists(self) -> bool:
        """Tell that the server has the base: connecting to it would say otherwise."""
        return True

    def make(self) -> bool:
        """Do nothing: the server already has the base, empty."""
        return False

    def unmake(self) -> None:
        """Do nothing: the base is the server's."""

    def begin_migration(self, connection: Connection) -> None:
        """Be the only one to migrate: whoever comes meanwhile waits, then finds nothing to do."""
        connection.exec_driver_sql("BEGIN")
        connection.exec_driver_sql("SET LOCAL lock_timeout = 0")
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('cpts'))")

    def open_to_all(self, connection: Connection) -> None:
        """Let the account that will use the base read and write; the journal is only added to."""
        if not self.account:
            return
        account = sql.Identifier(self.account).as_string()
        for tables, rights in _RIGHTS.items():
            connection.exec_driver_sql(f"GRANT {rights} ON {tables} TO {account}")
        for name in _FUNCTIONS:
            connection.exec_driver_sql(f"GRANT EXECUTE ON FUNCTION {name} TO {account}")

    def lacks_table(self, error: DBAPIError) -> bool:
        """Tell whether a statement failed because its table does not exist."""
        return isinstance(error.orig, errors.UndefinedTable)

    @contextmanager
    def explained(self) -> Iterator[None]:
        """Turn what the driver raises into an ErreurDeStockage: one French sentence.

        Two commands that wait for each other, or a serialisation failure, are a ConflitDeVersion.
        """
        try:
            yield
        except DBAPIError as error:
            raise self._explain(error.orig) from error
        except psycopg.Error as error:
            raise self._explain(error) from error

    def _explain(self, error: BaseException | None) -> Exception:
        if isinstance(error, errors.DeadlockDetected | errors.SerializationFailure):
            return ConflitDeVersion(
                "deux demandes se sont croisées sur les mêmes dossiers : réessayez."
            )
        reason = next((text for kinds, text in _REASONS if isinstance(error, kinds)), None)
        if reason is None:
            said = str(error).splitlines()[0] if str(error) else type(error).__name__
            reason = f"a refusé l'opération ({said})"
        return ErreurDeStockage(f"la base {self.where} {reason} ; rien n'a été écrit.")

    def lost(self) -> ReponsePerdue:
        """Return the failure of a commit whose answer never came."""
        return ReponsePerdue(
            f"la base {self.where} s'est tue pendant l'enregistrement : relancez la même demande,"
            " elle ne sera pas exécutée deux fois."
        )


_Kinds = type[BaseException] | tuple[type[BaseException], ...]
_REASONS: tuple[tuple[_Kinds, str], ...] = (
    (errors.InsufficientPrivilege, "refuse cette opération à ce compte, ou pour cette CPTS"),
    (errors.ReadOnlySqlTransaction, "est en lecture seule (un serveur de secours, peut-être)"),
    (errors.DiskFull, "n'a plus de place sur le disque"),
    (errors.LockNotAvailable, "est occupée depuis trop longtemps par une autre demande"),
    (errors.QueryCanceled, "met trop longtemps à répondre"),
    (errors.TooManyConnections, "n'accepte plus de connexion"),
    (
        (errors.InvalidPassword, errors.InvalidAuthorizationSpecification),
        "ne reconnaît pas ce compte ou son mot de passe",
    ),
    (errors.InvalidCatalogName, "n'existe pas sur ce serveur"),
    (
        (errors.AdminShutdown, errors.CrashShutdown, errors.CannotConnectNow),
        "s'arrête ou redémarre",
    ),
    (psycopg.OperationalError, "ne répond pas (serveur arrêté, ou réseau coupé)"),
)
