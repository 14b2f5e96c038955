"""The tables of who enters through the web (ADR 0133)."""

from __future__ import annotations

from sqlalchemy import Index, Table

from cpts_adapters.storage.sql.columns import integer, key, metadata, words

INSTALLATION = "*"
"""The tenant of who enters: no CPTS has that name, and a transaction that names one sees none."""

accounts = Table(
    "accounts",
    metadata,
    key("tenant"),
    key("name"),
    words("roles"),
    words("scope"),
    words("password"),
    words("rpps"),
    integer("closed"),
    Index("accounts_by_rpps", "tenant", "rpps"),
)
"""Who may enter through the web; of a password, its argon2 hash."""

tokens = Table(
    "tokens",
    metadata,
    key("tenant"),
    key("digest"),
    words("id"),
    words("account"),
    words("expires"),
    words("cpts"),
    words("roles"),
    integer("read_only"),
    words("used"),
    Index("tokens_by_account", "tenant", "account", "id"),
)
"""What programs show to act as an account: only digests."""

sessions = Table(
    "sessions",
    metadata,
    key("tenant"),
    key("digest"),
    words("account"),
    words("began"),
    words("seen"),
    words("sealed"),
    Index("sessions_by_account", "tenant", "account"),
)
"""Who is logged in: only digests."""

tickets = Table("tickets", metadata, key("tenant"), key("digest"), words("content"), words("until"))
"""What may be shown once, before its end."""

limits = Table("limits", metadata, key("tenant"), key("key"), integer("rank"), integer("count"))
"""How often something happened in its last window of time."""

PASSING = (sessions, tickets, limits)
"""What a backup leaves behind: it would let someone in again."""
