"""The common catalogue: what a CPTS shares with all the others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the table of published copies: one row per version, never changed."""
    op.create_table(
        "catalogue",
        sa.Column("tenant", sa.Text, primary_key=True, nullable=False),
        sa.Column("stream", sa.Text, primary_key=True, nullable=False),
        sa.Column("version", sa.Integer, primary_key=True, nullable=False),
        *(
            sa.Column(name, sa.Text, nullable=False)
            for name in ("workflow", "content", "hash", "published_at")
        ),
    )
    op.create_index("catalogue_by_workflow", "catalogue", ["workflow", "published_at"])
