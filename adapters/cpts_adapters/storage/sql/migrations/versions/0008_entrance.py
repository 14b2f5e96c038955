"""Who enters through the web: accounts, tokens, sessions, what is shown once, limits (ADR 0133).

These rows belong to the installation: a transaction that names a CPTS sees none of them.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cpts_adapters.storage.sql.migrations.row_security import secure

revision = "0008"
down_revision = "0007"


def _key(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, primary_key=True, nullable=False) for name in names]


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _integer(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer, nullable=False, autoincrement=False) for name in names]


def upgrade() -> None:
    """Create the tables, empty."""
    op.create_table(
        "accounts",
        *_key("tenant", "name"),
        *_text("roles", "scope", "password", "rpps"),
        *_integer("closed"),
    )
    op.create_index("accounts_by_rpps", "accounts", ["tenant", "rpps"])
    op.create_table(
        "tokens",
        *_key("tenant", "digest"),
        *_text("id", "account", "expires", "cpts", "roles"),
        *_integer("read_only"),
        *_text("used"),
    )
    op.create_index("tokens_by_account", "tokens", ["tenant", "account", "id"])
    op.create_table(
        "sessions", *_key("tenant", "digest"), *_text("account", "began", "seen", "sealed")
    )
    op.create_index("sessions_by_account", "sessions", ["tenant", "account"])
    op.create_table("tickets", *_key("tenant", "digest"), *_text("content", "until"))
    op.create_table("limits", *_key("tenant", "key"), *_integer("rank", "count"))
    for table in ("accounts", "tokens", "sessions", "tickets", "limits"):
        secure(table)
