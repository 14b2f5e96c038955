"""The tables, as the last migration leaves them; every one of them knows its tenant.

Only integers, texts and bytes: the same on every database. Instants are ISO 8601 texts in UTC,
whose order is the order of time.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text, text

SCHEMA = "0008"
"""The revision that these tables describe: the last one of `migrations`."""

EVERYONE = ""
"""The tenant of what belongs to the whole store."""

INSTALLATION = "*"
"""The tenant of who enters: no CPTS has that name, and a transaction that names one sees none."""

metadata = MetaData()

on_file = MetaData()
"""What a server has otherwise: Procrastinate keeps its jobs there."""


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
    Index("journal_by_date", "tenant", "enregistre_le"),
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
    Index(
        "deadlines_to_fire",
        "due",
        "tenant",
        postgresql_where=text("passed = 0"),
        sqlite_where=text("passed = 0"),
    ),
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

catalogue = Table(
    "catalogue",
    metadata,
    _key("tenant"),
    _key("stream"),
    _key("version", Integer),
    _text("workflow"),
    _text("content"),
    _text("hash"),
    _text("published_at"),
    Index("catalogue_by_workflow", "workflow", "published_at"),
)
"""What a CPTS (the tenant) published for all the others: the only table read across tenants."""

communities = Table(
    "communities",
    metadata,
    _key("tenant"),
    _text("name"),
    _text("department"),
    _text("region"),
    _integer("population"),
)
"""The CPTS of the installation: where each is, for whom; its size is derived at a date."""

figures = Table(
    "figures",
    metadata,
    _key("tenant"),
    _key("stream"),
    _key("code"),
    _key("rank", Integer),
    _text("detail"),
    _integer("period"),
    _integer("value"),
    Index("figures_by_code", "tenant", "code", "period", "detail", "value"),
)
"""What records tell to be counted, projected with each head: a rebuild gives it again."""

accesses = Table(
    "accesses",
    metadata,
    _key("tenant"),
    _key("id"),
    _text("at"),
    _text("reader"),
    _text("roles"),
    _text("stream"),
    _text("workflow"),
    _text("view"),
    _integer("refused"),
    Index("accesses_by_stream", "tenant", "stream", "at", "id"),
    Index("accesses_by_reader", "tenant", "reader", "at", "id"),
    Index("accesses_by_date", "tenant", "at"),
)
"""Who read which record, and when: no personal data, forgotten at the end of the retention."""

accounts = Table(
    "accounts",
    metadata,
    _key("tenant"),
    _key("name"),
    _text("roles"),
    _text("scope"),
    _text("password"),
    _text("rpps"),
    _integer("closed"),
    Index("accounts_by_rpps", "tenant", "rpps"),
)
"""Who may enter through the web; of a password, its argon2 hash."""

tokens = Table(
    "tokens",
    metadata,
    _key("tenant"),
    _key("digest"),
    _text("id"),
    _text("account"),
    _text("expires"),
    _text("cpts"),
    _text("roles"),
    _integer("read_only"),
    _text("used"),
    Index("tokens_by_account", "tenant", "account", "id"),
)
"""What programs show to act as an account: only digests."""

sessions = Table(
    "sessions",
    metadata,
    _key("tenant"),
    _key("digest"),
    _text("account"),
    _text("began"),
    _text("seen"),
    _text("sealed"),
    Index("sessions_by_account", "tenant", "account"),
)
"""Who is logged in: only digests."""

tickets = Table(
    "tickets", metadata, _key("tenant"), _key("digest"), _text("content"), _text("until")
)
"""What may be shown once, before its end."""

limits = Table("limits", metadata, _key("tenant"), _key("key"), _integer("rank"), _integer("count"))
"""How often something happened in its last window of time."""

PASSING = (sessions, tickets, limits)
"""What a backup leaves behind: it would let someone in again."""

jobs = Table(
    "jobs",
    on_file,
    _key("tenant"),
    _key("kind"),
    _key("key"),
    _text("payload"),
    _integer("attempts"),
    _text("at"),
    Index("jobs_by_date", "at"),
)
"""What workers have to do, each not before an instant: in the future for one being done."""

meta = Table("meta", metadata, _key("tenant"), _key("name"), _text("value"))
