"""Tokens: drawn, shown once, then only recognised. Their holder is a program."""

from __future__ import annotations

from datetime import timedelta
from secrets import token_hex, token_urlsafe
from typing import TYPE_CHECKING

from attrs import evolve

from cpts_adapters.http.access.accounts import Account, Token, digest_of
from cpts_adapters.http.access.refusals import NonIdentifie

if TYPE_CHECKING:
    from datetime import datetime

    from starlette.requests import Request

    from cpts_adapters.http.access.accounts import Accounts, Entrance
    from cpts_adapters.http.settings import WebSettings

BEARER = "bearer"
PREFIX = "cpts_"
"""How a token begins, so that who finds one in a file knows what it is."""
LONGEST = 256
USED_TO_THE = timedelta(days=1)


def draw(accounts: Accounts, token: Token) -> tuple[str, Token]:
    """Keep a new token; return what its holder will show, which nobody can find again."""
    secret = PREFIX + token_urlsafe(32)
    kept = evolve(token, digest=digest_of(secret), id=token_hex(4))
    accounts.give(kept)
    return secret, kept


def shown(request: Request) -> tuple[Token, Account]:
    """Return the token that a request shows, and its account; raise NonIdentifie."""
    scheme, _, secret = request.headers["authorization"].partition(" ")
    settings: WebSettings = request.app.state.settings
    entrance: Entrance = request.app.state.entrance
    secret = secret.strip()
    found = None
    if scheme.casefold() == BEARER and 0 < len(secret) <= LONGEST:
        found = entrance.accounts.token(digest_of(secret))
    now = settings.base.clock.now()
    if found is None or found[0].expires <= now or found[1].closed:
        raise NonIdentifie("identifiez-vous : un jeton valable est attendu.")
    _remember(entrance.accounts, found[0], now)
    return found


def _remember(accounts: Accounts, token: Token, now: datetime) -> None:
    """Keep the day of the last use: not every request writes."""
    if token.used is None or now - token.used >= USED_TO_THE:
        accounts.use(token.digest, now)
