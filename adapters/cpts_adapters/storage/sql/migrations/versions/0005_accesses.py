"""The access log: who read which record, when, and what was refused (ADR 0123)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cpts_adapters.storage.sql.migrations.row_security import secure

revision = "0005"
down_revision = "0004"


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def upgrade() -> None:
    """Create the table: one row per reading, never changed."""
    op.create_table(
        "accesses",
        sa.Column("tenant", sa.Text, primary_key=True, nullable=False),
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        *_text("at", "reader", "roles", "stream", "workflow", "view"),
        sa.Column("refused", sa.Integer, nullable=False, autoincrement=False),
    )
    op.create_index("accesses_by_stream", "accesses", ["tenant", "stream", "at", "id"])
    op.create_index("accesses_by_reader", "accesses", ["tenant", "reader", "at", "id"])
    op.create_index("accesses_by_date", "accesses", ["tenant", "at"])
    secure("accesses")
