"""Who may enter through the web: what is kept of accounts, sessions and tokens, and by whom.

Everything here belongs to the installation, not to a CPTS. Secrets are never kept: a password is
its argon2 hash, a session or a token the digest of what its holder shows (ADR 0133). Every
implementation runs the suite of `tests/adapters/http/access`.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

from attrs import field, frozen

from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from cpts_core.application.portee import Portee

GIVEN = frozenset(
    {Role.DECLARANT, Role.ARS, Role.CPAM, Role.URPS, Role.OBSERVATEUR, Role.OPERATEUR}
)
"""The roles that no register of a CPTS gives: an installation may."""


@frozen
class Account:
    """An account, and by CPTS the roles that its installation gives it.

    Those of the CPTS's own register (members, mandates) come on top, where it is known there.
    `portee`: the CPTS whose aggregates it reads; `password`: an argon2 hash, '' for none; `rpps`:
    the number under which Pro Santé Connect knows its holder, '' for none.
    """

    name: str
    roles: Mapping[str, frozenset[Role]] = field(factory=dict)
    portee: Portee | None = None
    password: str = field(default="", repr=False)
    rpps: str = field(default="", repr=False)
    closed: bool = False


@frozen
class Session:
    """Someone who logged in; `sealed`: what only the holder of its id can read, '' for nothing."""

    digest: str
    account: str
    began: datetime
    seen: datetime
    sealed: str = ""


@frozen
class Token:
    """What lets a program act as an account, and no further.

    `id`: how it is named to be revoked; `cpts`: the only one where it acts, '' for all; `roles`:
    the only ones it takes, none for all that its account holds; `used`: its last use, to the day.
    """

    digest: str
    id: str
    account: str
    expires: datetime
    cpts: str = ""
    roles: frozenset[Role] = frozenset()
    read_only: bool = False
    used: datetime | None = None


class Accounts(Protocol):
    """The accounts of an installation, and their tokens. Raises `ErreurDeStockage`."""

    def account(self, name: str) -> Account | None:
        """Return an account, closed or not."""

    def by_rpps(self, rpps: str) -> Account | None:
        """Return the account of a number; None where there is none, or where several have it."""

    def accounts(self) -> list[Account]:
        """Return all of them, by name."""

    def keep(self, account: Account) -> None:
        """Add an account, or put it in the place of the one of that name."""

    def give(self, token: Token) -> None:
        """Add a token."""

    def token(self, digest: str) -> tuple[Token, Account] | None:
        """Return a token that was not revoked, and its account, in one question."""

    def tokens(self, account: str) -> list[Token]:
        """Return the tokens of an account that were not revoked, by id."""

    def use(self, digest: str, at: datetime) -> None:
        """Remember that a token was used."""

    def revoke(self, account: str, token: str) -> bool:
        """Remove the token of that id; tell whether the account had it."""


class Sessions(Protocol):
    """Who is logged in, and what may be shown once. Raises `ErreurDeStockage`."""

    def open(self, session: Session) -> None:
        """Add a session."""

    def session(self, digest: str) -> tuple[Session, Account] | None:
        """Return a session and its account, in one question."""

    def see(self, digest: str, at: datetime) -> None:
        """Remember that a session was used."""

    def close(self, digest: str) -> None:
        """Remove a session."""

    def close_all(self, account: str) -> None:
        """Remove every session of an account."""

    def put(self, digest: str, content: str, until: datetime) -> None:
        """Keep a text that will be taken once."""

    def take(self, digest: str, now: datetime) -> str | None:
        """Remove a text and return it: to one caller only, and not after its end."""

    def forget(self, *, idle: datetime, began: datetime, now: datetime) -> int:
        """Remove sessions unused since `idle`, or older than `began`, and texts past their end."""


class Limits(Protocol):
    """How often something happened, whatever the process. Raises `ErreurDeStockage`."""

    def hit(self, key: str, window: int, weight: int = 1) -> int:
        """Count something in a window of time; return how often it happened there.

        `window`: the rank of the window; the count of a former one is forgotten.
        """


@frozen
class Entrance:
    """What the web façade asks to know who enters."""

    accounts: Accounts
    sessions: Sessions
    limits: Limits


def digest_of(secret: str) -> str:
    """Return what is kept of a secret drawn with 256 bits: no salt is needed to hide it."""
    return sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()
