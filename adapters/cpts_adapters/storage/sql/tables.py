"""The tables, as the last migration leaves them; every one of them knows its tenant.

Only integers, texts and bytes: the same on every database. Instants are ISO 8601 texts in UTC,
whose order is the order of time.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, text

from cpts_adapters.storage.sql import entrance_tables  # noqa: F401 - `metadata` holds them too
from cpts_adapters.storage.sql.columns import integer, key, metadata, on_file, words

SCHEMA = "0008"
"""The revision that these tables describe: the last one of `migrations`."""

EVERYONE = ""
"""The tenant of what belongs to the whole store."""


journal = Table(
    "journal",
    metadata,
    key("tenant"),
    key("stream"),
    key("version", Integer),
    key("rank", Integer),
    words("workflow"),
    integer("workflow_version"),
    words("type"),
    words("payload"),
    words("state"),
    words("deadlines"),
    words("survenu_le"),
    words("enregistre_le"),
    words("by"),
    words("role"),
    words("command_id"),
    words("previous_hash"),
    words("hash"),
    Index("journal_by_date", "tenant", "enregistre_le"),
)

heads = Table(
    "heads",
    metadata,
    key("tenant"),
    key("stream"),
    words("workflow"),
    integer("workflow_version"),
    words("state"),
    integer("version"),
    words("owner"),
    words("deadlines"),
    words("snapshot"),
    words("updated_at"),
    words("last_hash"),
    Index("heads_by_workflow", "tenant", "workflow", "stream"),
    Index("heads_by_state", "tenant", "workflow", "state", "stream"),
    Index("heads_by_owner", "tenant", "owner", "stream"),
)

commands = Table(
    "commands",
    metadata,
    key("tenant"),
    key("command_id"),
    words("content_hash"),
    words("stream"),
    integer("version"),
    words("state"),
)

deadlines = Table(
    "deadlines",
    metadata,
    key("tenant"),
    key("stream"),
    key("name"),
    words("due"),
    integer("passed"),
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
    key("tenant"),
    key("ref"),
    words("stream"),
    words("sensitivity"),
    Column("salt", LargeBinary, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Index("vault_entries_by_stream", "tenant", "stream", "sensitivity"),
)

aliases = Table(
    "aliases",
    metadata,
    key("tenant"),
    key("lookup"),
    key("scope"),
    words("alias"),
    words("account"),
    Index("aliases_by_name", "tenant", "alias", unique=True),
    Index("aliases_by_scope", "tenant", "scope"),
)

parameters = Table(
    "parameters",
    metadata,
    key("tenant"),
    key("rank", Integer),
    words("code"),
    words("value"),
    words("since"),
    words("decided_by"),
)

catalogue = Table(
    "catalogue",
    metadata,
    key("tenant"),
    key("stream"),
    key("version", Integer),
    words("workflow"),
    words("content"),
    words("hash"),
    words("published_at"),
    Index("catalogue_by_workflow", "workflow", "published_at"),
)
"""What a CPTS (the tenant) published for all the others: the only table read across tenants."""

communities = Table(
    "communities",
    metadata,
    key("tenant"),
    words("name"),
    words("department"),
    words("region"),
    integer("population"),
)
"""The CPTS of the installation: where each is, for whom; its size is derived at a date."""

figures = Table(
    "figures",
    metadata,
    key("tenant"),
    key("stream"),
    key("code"),
    key("rank", Integer),
    words("detail"),
    integer("period"),
    integer("value"),
    Index("figures_by_code", "tenant", "code", "period", "detail", "value"),
)
"""What records tell to be counted, projected with each head: a rebuild gives it again."""

accesses = Table(
    "accesses",
    metadata,
    key("tenant"),
    key("id"),
    words("at"),
    words("reader"),
    words("roles"),
    words("stream"),
    words("workflow"),
    words("view"),
    integer("refused"),
    Index("accesses_by_stream", "tenant", "stream", "at", "id"),
    Index("accesses_by_reader", "tenant", "reader", "at", "id"),
    Index("accesses_by_date", "tenant", "at"),
)
"""Who read which record, and when: no personal data, forgotten at the end of the retention."""

jobs = Table(
    "jobs",
    on_file,
    key("tenant"),
    key("kind"),
    key("key"),
    words("payload"),
    integer("attempts"),
    words("at"),
    Index("jobs_by_date", "at"),
)
"""What workers have to do, each not before an instant: in the future for one being done."""

meta = Table("meta", metadata, key("tenant"), key("name"), words("value"))
