"""Accounts, sessions and limits of one process: for a demonstration, and for tests."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from cpts_adapters.http.access.accounts import Account, Entrance, Session, Token, digest_of

if TYPE_CHECKING:
    from cpts_adapters.http.access.accounts import Accounts

FOR_EVER = datetime.max.replace(tzinfo=UTC)


@define
class MemoryAccounts:
    """The `Accounts` of one process."""

    _accounts: dict[str, Account] = field(factory=dict)
    _tokens: dict[str, Token] = field(factory=dict)
    _lock: Lock = field(factory=Lock)

    def account(self, name: str) -> Account | None:
        """Return an account, closed or not."""
        return self._accounts.get(name)

    def by_rpps(self, rpps: str) -> Account | None:
        """Return the only account of a number."""
        found = [account for account in self.accounts() if rpps and account.rpps == rpps]
        return found[0] if len(found) == 1 else None

    def accounts(self) -> list[Account]:
        """Return all of them, by name."""
        with self._lock:
            return sorted(self._accounts.values(), key=lambda account: account.name)

    def keep(self, account: Account) -> None:
        """Add an account, or replace it."""
        with self._lock:
            self._accounts[account.name] = account

    def give(self, token: Token) -> None:
        """Add a token."""
        with self._lock:
            self._tokens[token.digest] = token

    def let_in(self, account: Account, secret: str) -> None:
        """Keep an account that whoever shows this token acts as, in all it holds, for ever."""
        self.keep(account)
        digest = digest_of(secret)
        self.give(Token(digest, digest[:8], account.name, FOR_EVER))

    def token(self, digest: str) -> tuple[Token, Account] | None:
        """Return a token and its account."""
        token = self._tokens.get(digest)
        account = self._accounts.get(token.account) if token else None
        return (token, account) if token and account else None

    def tokens(self, account: str) -> list[Token]:
        """Return the tokens of an account, by id."""
        with self._lock:
            own = [token for token in self._tokens.values() if token.account == account]
        return sorted(own, key=lambda token: token.id)

    def use(self, digest: str, at: datetime) -> None:
        """Remember that a token was used."""
        with self._lock:
            if token := self._tokens.get(digest):
                self._tokens[digest] = evolve(token, used=at)

    def revoke(self, account: str, token: str) -> bool:
        """Remove the token of that id."""
        own = [one.digest for one in self.tokens(account) if one.id == token]
        with self._lock:
            for digest in own:
                self._tokens.pop(digest, None)
        return bool(own)


@define
class MemorySessions:
    """The `Sessions` of one process."""

    _accounts: Accounts
    _sessions: dict[str, Session] = field(factory=dict)
    _texts: dict[str, tuple[str, datetime]] = field(factory=dict)
    _lock: Lock = field(factory=Lock)

    def open(self, session: Session) -> None:
        """Add a session."""
        with self._lock:
            self._sessions[session.digest] = session

    def session(self, digest: str) -> tuple[Session, Account] | None:
        """Return a session and its account."""
        session = self._sessions.get(digest)
        account = self._accounts.account(session.account) if session else None
        return (session, account) if session and account else None

    def see(self, digest: str, at: datetime) -> None:
        """Remember that a session was used."""
        with self._lock:
            if session := self._sessions.get(digest):
                self._sessions[digest] = evolve(session, seen=at)

    def close(self, digest: str) -> None:
        """Remove a session."""
        with self._lock:
            self._sessions.pop(digest, None)

    def close_all(self, account: str) -> None:
        """Remove every session of an account."""
        with self._lock:
            own = [one.digest for one in self._sessions.values() if one.account == account]
            for digest in own:
                del self._sessions[digest]

    def put(self, digest: str, content: str, until: datetime) -> None:
        """Keep a text that will be taken once."""
        with self._lock:
            self._texts[digest] = content, until

    def take(self, digest: str, now: datetime) -> str | None:
        """Remove a text and return it."""
        with self._lock:
            content, until = self._texts.pop(digest, ("", now))
        return content if until > now else None

    def forget(self, *, idle: datetime, began: datetime, now: datetime) -> int:
        """Remove what is over."""
        with self._lock:
            ended = [
                one.digest
                for one in self._sessions.values()
                if one.seen < idle or one.began < began
            ]
            late = [digest for digest, (_, until) in self._texts.items() if until <= now]
            for digest in ended:
                del self._sessions[digest]
            for digest in late:
                del self._texts[digest]
        return len(ended) + len(late)


@define
class MemoryLimits:
    """The `Limits` of one process."""

    _counts: dict[str, tuple[int, int]] = field(factory=dict)
    _lock: Lock = field(factory=Lock)

    def hit(self, key: str, window: int, weight: int = 1) -> int:
        """Count something in a window of time."""
        with self._lock:
            last, count = self._counts.get(key, (window, 0))
            count = weight + (count if last == window else 0)
            self._counts[key] = window, count
            return count


def entrance_over(accounts: Accounts) -> Entrance:
    """Return an entrance of one process over accounts."""
    return Entrance(accounts, MemorySessions(accounts), MemoryLimits())
