"""Journal, heads, commands, deadlines, vault, parameters."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _key(name: str, kind: type[Any] = sa.Text) -> sa.Column[Any]:
    return sa.Column(name, kind, primary_key=True, nullable=False)


def _text(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _integer(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer, nullable=False, autoincrement=False)


def upgrade() -> None:
    """Create every table and index of the first version."""
    op.create_table(
        "journal",
        _key("tenant"),
        _key("stream"),
        _key("version", sa.Integer),
        _key("rank", sa.Integer),
        *_text("workflow"),
        _integer("workflow_version"),
        *_text("type", "payload", "state", "deadlines", "survenu_le", "enregistre_le"),
        *_text("by", "role", "command_id", "previous_hash", "hash"),
    )
    op.create_table(
        "heads",
        _key("tenant"),
        _key("stream"),
        *_text("workflow"),
        _integer("workflow_version"),
        *_text("state"),
        _integer("version"),
        *_text("owner", "deadlines", "snapshot", "updated_at", "last_hash"),
    )
    op.create_index("heads_by_workflow", "heads", ["tenant", "workflow", "stream"])
    op.create_index("heads_by_state", "heads", ["tenant", "workflow", "state", "stream"])
    op.create_index("heads_by_owner", "heads", ["tenant", "owner", "stream"])
    op.create_table(
        "commands",
        _key("tenant"),
        _key("command_id"),
        *_text("content_hash", "stream"),
        _integer("version"),
        *_text("state"),
    )
    op.create_table(
        "deadlines", _key("tenant"), _key("stream"), _key("name"), *_text("due"), _integer("passed")
    )
    op.create_index("deadlines_by_date", "deadlines", ["tenant", "due", "stream", "name"])
    _create_vault()
    op.create_table(
        "parameters",
        _key("tenant"),
        _key("rank", sa.Integer),
        *_text("code", "value", "since", "decided_by"),
    )
    op.create_table("meta", _key("tenant"), _key("name"), *_text("value"))


def _create_vault() -> None:
    op.create_table(
        "vault_entries",
        _key("tenant"),
        _key("ref"),
        *_text("stream", "sensitivity"),
        sa.Column("salt", sa.LargeBinary, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_index("vault_entries_by_stream", "vault_entries", ["tenant", "stream", "sensitivity"])
    op.create_table(
        "aliases", _key("tenant"), _key("lookup"), _key("scope"), *_text("alias", "account")
    )
    op.create_index("aliases_by_name", "aliases", ["tenant", "alias"], unique=True)
    op.create_index("aliases_by_scope", "aliases", ["tenant", "scope"])
