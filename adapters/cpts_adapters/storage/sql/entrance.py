"""Accounts, tokens, sessions and limits over SQL: rows of the installation, apart from any CPTS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen
from sqlalchemy import bindparam, delete, insert, select, text, update

from cpts_adapters.http.access.accounts import Entrance
from cpts_adapters.serialisation.codec import instant
from cpts_adapters.storage.sql import entrance_rows as rows
from cpts_adapters.storage.sql.entrance_tables import (
    INSTALLATION,
    accounts,
    sessions,
    tickets,
    tokens,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.sql import Executable

    from cpts_adapters.http.access.accounts import Account, Session, Token
    from cpts_adapters.storage.sql.scope import AnyDatabase
    from cpts_adapters.storage.sql.shapes import AnyRow, AnySelect

_ACCOUNT = (
    accounts.c.name,
    accounts.c.roles,
    accounts.c.scope,
    accounts.c.password,
    accounts.c.rpps,
    accounts.c.closed,
)
_TOKEN = tuple(column for column in tokens.c if column.name != "tenant")
_SESSION = tuple(column for column in sessions.c if column.name != "tenant")
_here = {"tenant": INSTALLATION}


def _all_accounts() -> AnySelect:
    return select(*_ACCOUNT).where(accounts.c.tenant == INSTALLATION).order_by(accounts.c.name)


def _with_account(table: Any, columns: Iterable[Any]) -> AnySelect:
    """Select the row of a digest and its account, in one question."""
    holder = (accounts.c.tenant == table.c.tenant) & (accounts.c.name == table.c.account)
    return (
        select(*columns, *_ACCOUNT)
        .join_from(table, accounts, holder)
        .where(table.c.tenant == INSTALLATION, table.c.digest == bindparam("digest"))
    )


_BY_NAME = _all_accounts().where(accounts.c.name == bindparam("name"))
_BY_RPPS = _all_accounts().where(accounts.c.rpps == bindparam("rpps"))
_TOKEN_HOLDER = _with_account(tokens, _TOKEN)
_SESSION_HOLDER = _with_account(sessions, _SESSION)


def sql_entrance(database: AnyDatabase) -> Entrance:
    """Return what the web façade asks, over an open database."""
    held = Held(database)
    return Entrance(SqlAccounts(held), SqlSessions(held), SqlLimits(held))


@frozen
class Held:
    """A database, for the rows of the installation."""

    database: AnyDatabase

    def rows(self, query: AnySelect, **values: Any) -> list[AnyRow]:
        """Read."""
        return self.database.of(INSTALLATION).rows(query, **values)

    def run(self, *statements: Executable) -> list[Any]:
        """Write, all or nothing; return the rows that the last statement gives."""
        found: list[Any] = []
        with self.database.of(INSTALLATION).writing() as writer:
            for statement in statements:
                found = writer.execute(statement)
        return found


@frozen
class SqlAccounts:
    """The `Accounts` over an open database."""

    _held: Held

    def account(self, name: str) -> Account | None:
        """Return an account, closed or not."""
        found = self._held.rows(_BY_NAME, name=name)
        return rows.account(found[0]) if found else None

    def by_rpps(self, rpps: str) -> Account | None:
        """Return the only account of a number."""
        found = self._held.rows(_BY_RPPS, rpps=rpps) if rpps else []
        return rows.account(found[0]) if len(found) == 1 else None

    def accounts(self) -> list[Account]:
        """Return all of them, by name."""
        return [rows.account(row) for row in self._held.rows(_all_accounts())]

    def keep(self, account: Account) -> None:
        """Add an account, or replace it."""
        own = accounts.c.tenant == INSTALLATION, accounts.c.name == account.name
        self._held.run(
            delete(accounts).where(*own), insert(accounts).values(_here | rows.account_row(account))
        )

    def give(self, token: Token) -> None:
        """Add a token."""
        self._held.run(insert(tokens).values(_here | rows.token_row(token)))

    def token(self, digest: str) -> tuple[Token, Account] | None:
        """Return a token and its account."""
        found = self._held.rows(_TOKEN_HOLDER, digest=digest)
        width = len(_TOKEN)
        return (rows.token(found[0][:width]), rows.account(found[0][width:])) if found else None

    def tokens(self, account: str) -> list[Token]:
        """Return the tokens of an account, by id."""
        own = tokens.c.tenant == INSTALLATION, tokens.c.account == account
        query: AnySelect = select(*_TOKEN).where(*own).order_by(tokens.c.id)
        return [rows.token(row) for row in self._held.rows(query)]

    def use(self, digest: str, at: datetime) -> None:
        """Remember that a token was used."""
        own = tokens.c.tenant == INSTALLATION, tokens.c.digest == digest
        self._held.run(update(tokens).where(*own).values(used=instant(at)))

    def revoke(self, account: str, token: str) -> bool:
        """Remove the token of that id."""
        own = tokens.c.tenant == INSTALLATION, tokens.c.account == account, tokens.c.id == token
        return bool(self._held.run(delete(tokens).where(*own).returning(tokens.c.id)))


@frozen
class SqlSessions:
    """The `Sessions` over an open database."""

    _held: Held

    def open(self, session: Session) -> None:
        """Add a session."""
        row = {
            "digest": session.digest,
            "account": session.account,
            "began": instant(session.began),
            "seen": instant(session.seen),
            "sealed": session.sealed,
        }
        self._held.run(insert(sessions).values(_here | row))

    def session(self, digest: str) -> tuple[Session, Account] | None:
        """Return a session and its account."""
        found = self._held.rows(_SESSION_HOLDER, digest=digest)
        width = len(_SESSION)
        return (rows.session(found[0][:width]), rows.account(found[0][width:])) if found else None

    def see(self, digest: str, at: datetime) -> None:
        """Remember that a session was used."""
        own = sessions.c.tenant == INSTALLATION, sessions.c.digest == digest
        self._held.run(update(sessions).where(*own).values(seen=instant(at)))

    def close(self, digest: str) -> None:
        """Remove a session."""
        own = sessions.c.tenant == INSTALLATION, sessions.c.digest == digest
        self._held.run(delete(sessions).where(*own))

    def close_all(self, account: str) -> None:
        """Remove every session of an account."""
        own = sessions.c.tenant == INSTALLATION, sessions.c.account == account
        self._held.run(delete(sessions).where(*own))

    def put(self, digest: str, content: str, until: datetime) -> None:
        """Keep a text that will be taken once."""
        row = {"digest": digest, "content": content, "until": instant(until)}
        self._held.run(insert(tickets).values(_here | row))

    def take(self, digest: str, now: datetime) -> str | None:
        """Remove a text and return it: of two callers at once, one deletes the row."""
        own = tickets.c.tenant == INSTALLATION, tickets.c.digest == digest
        gone = delete(tickets).where(*own).returning(tickets.c.content, tickets.c.until)
        found = self._held.run(gone)
        return found[0][0] if found and found[0][1] > instant(now) else None

    def forget(self, *, idle: datetime, began: datetime, now: datetime) -> int:
        """Remove what is over."""
        over = (sessions.c.seen < instant(idle)) | (sessions.c.began < instant(began))
        ended = delete(sessions).where(sessions.c.tenant == INSTALLATION, over)
        late = delete(tickets).where(
            tickets.c.tenant == INSTALLATION, tickets.c.until <= instant(now)
        )
        return sum(
            len(self._held.run(one.returning(column)))
            for one, column in ((ended, sessions.c.digest), (late, tickets.c.digest))
        )


_HIT = text(
    "INSERT INTO limits (tenant, key, rank, count) VALUES (:tenant, :key, :rank, :count)"
    " ON CONFLICT (tenant, key) DO UPDATE SET rank = excluded.rank, count = excluded.count"
    " + CASE WHEN limits.rank = excluded.rank THEN limits.count ELSE 0 END RETURNING count"
)


@frozen
class SqlLimits:
    """The `Limits` over an open database: one statement, so that no two processes miscount."""

    _held: Held

    def hit(self, key: str, window: int, weight: int = 1) -> int:
        """Count something in a window of time."""
        values = _here | {"key": key, "rank": window, "count": weight}
        return int(self._held.run(_HIT.bindparams(**values))[0][0])
