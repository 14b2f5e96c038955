"""The feed: the journal in the order of recording, across the records of a CPTS (ADR 0131)."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Index the journal by instant of recording."""
    op.create_index("journal_by_date", "journal", ["tenant", "enregistre_le"])
