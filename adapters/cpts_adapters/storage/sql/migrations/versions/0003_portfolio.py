"""The portfolio: the CPTS of the installation, and what their records tell to be counted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def _key(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, primary_key=True, nullable=False)


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _integer(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, autoincrement=False)


def upgrade() -> None:
    """Create both tables; `cpts verifier --releves` fills the second one for older records."""
    op.create_table(
        "communities",
        _key("tenant"),
        *_text("name", "department", "region"),
        _integer("population"),
    )
    op.create_table(
        "figures",
        _key("tenant"),
        _key("stream"),
        _key("code"),
        sa.Column("rank", sa.Integer, primary_key=True, nullable=False, autoincrement=False),
        *_text("detail"),
        _integer("period"),
        _integer("value"),
    )
    op.create_index("figures_by_code", "figures", ["tenant", "code", "period", "detail", "value"])
