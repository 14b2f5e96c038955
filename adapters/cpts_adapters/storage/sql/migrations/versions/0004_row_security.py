"""On PostgreSQL, each transaction sees the rows of the CPTS it names, and of no other (ADR 0111).

A transaction that names none sees nothing. One that lists several may only read. Owners are held
to it as well (`FORCE`); only a superuser escapes, whom the application refuses to serve under.
"""

from __future__ import annotations

from cpts_adapters.storage.sql.migrations.row_security import secure

revision = "0004"
down_revision = "0003"

PRIVATE = (
    "journal",
    "heads",
    "commands",
    "deadlines",
    "vault_entries",
    "aliases",
    "parameters",
    "figures",
)
PUBLIC = ("catalogue", "communities")
"""What every CPTS may read, and only one may write: its own."""


def upgrade() -> None:
    """Do nothing on SQLite, which has no accounts: there, every question names its CPTS."""
    for table in PRIVATE:
        secure(table)
    for table in PUBLIC:
        secure(table, "true")
