"""The tables, as the last migration leaves them; every one of them knows its tenant.

Only integers, texts and bytes: the same on every database. Instants are ISO 8601 texts in UTC,
whose order is the order of time.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text

SCHEMA = "0001"
"""The revision that these tables describe: the last one of `migrations`."""

metadata = MetaData()


def _key(name: str, kind: type[Any] = Text) -> Column[Any]:
    return Column(name, kind, primary_key=True, nullable=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _integer(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, autoincrement=False)


journal = Table(
    "journal",
    metadata,
    _key("tenant"),
    _key("stream"),
    _key("version", Integer),
    _key("rank", Integer),
    _text("workflow"),
    _integer("workflow_version"),
    _text("type"),
    _text("payload"),
    _text("state"),
    _text("deadlines"),
    _text("survenu_le"),
    _text("enregistre_le"),
    _text("by"),
    _text("role"),
    _text("command_id"),
    _text("previous_hash"),
    _text("hash"),
)

heads = Table(
    "heads",
    metadata,
    _key("tenant"),
    _key("stream"),
    _text("workflow"),
    _integer("workflow_version"),
    _text("state"),
    _integer("version"),
    _text("owner"),
    _text("deadlines"),
    _text("snapshot"),
    _text("updated_at"),
    _text("last_hash"),
    Index("heads_by_workflow", "tenant", "workflow", "stream"),
    Index("heads_by_state", "tenant", "workflow", "state", "stream"),
    Index("heads_by_owner", "tenant", "owner", "stream"),
)

commands = Table(
    "commands",
    metadata,
    _key("tenant"),
    _key("command_id"),
    _text("content_hash"),
    _text("stream"),
    _integer("version"),
    _text("state"),
)

deadlines = Table(
    "deadlines",
    metadata,
    _key("tenant"),
    _key("stream"),
    _key("name"),
    _text("due"),
    _integer("passed"),
    Index("deadlines_by_date", "tenant", "due", "stream", "name"),
)

vault_entries = Table(
    "vault_entries",
    metadata,
    _key("tenant"),
    _key("ref"),
    _text("stream"),
    _text("sensitivity"),
    Column("salt", LargeBinary, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Index("vault_entries_by_stream", "tenant", "stream", "sensitivity"),
)

aliases = Table(
    "aliases",
    metadata,
    _key("tenant"),
    _key("lookup"),
    _key("scope"),
    _text("alias"),
    _text("account"),
    Index("aliases_by_name", "tenant", "alias", unique=True),
    Index("aliases_by_scope", "tenant", "scope"),
)

parameters = Table(
    "parameters",
    metadata,
    _key("tenant"),
    _key("rank", Integer),
    _text("code"),
    _text("value"),
    _text("since"),
    _text("decided_by"),
)

meta = Table("meta", metadata, _key("tenant"), _key("name"), _text("value"))
