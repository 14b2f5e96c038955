"""The tables of Procrastinate, made by whoever makes the base (ADR 0114)."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from psycopg import sql

if TYPE_CHECKING:
    from cpts_adapters.storage.sql.postgres import Postgres

SCHEMA = "cpts_travaux"
LOCK = "SELECT pg_advisory_xact_lock(hashtext('cpts'))"
EXISTS = "SELECT 1 FROM pg_namespace WHERE nspname = %s"
_GRANTS = (
    "GRANT USAGE ON SCHEMA {schema} TO {account}",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {account}",
    "GRANT USAGE ON ALL SEQUENCES IN SCHEMA {schema} TO {account}",
)


def install(settings: Postgres) -> None:
    """Make the schema of the jobs where it is missing, and open it to the account of the base.

    Without Procrastinate nothing is made: « cpts init » will once it is there.

    # Angle mort : une version de Procrastinate qui change ses tables est à migrer avec ses outils.
    """
    if find_spec("procrastinate") is None:
        return
    with settings.explained(), settings.connect() as connection, connection.transaction():
        connection.execute(LOCK)
        name = sql.Identifier(SCHEMA)
        if connection.execute(EXISTS, (SCHEMA,)).fetchone() is None:
            connection.execute(sql.SQL("CREATE SCHEMA {}").format(name))
            connection.execute(sql.SQL("SET LOCAL search_path TO {}").format(name))
            connection.execute(_tables())
        if settings.account:
            account = sql.Identifier(settings.account)
            for grant in _GRANTS:
                connection.execute(sql.SQL(grant).format(schema=name, account=account))


def _tables() -> bytes:
    from procrastinate.schema import SchemaManager  # noqa: PLC0415 - it may be missing

    return SchemaManager.get_schema().encode()
