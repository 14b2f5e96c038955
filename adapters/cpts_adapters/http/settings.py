"""What the web façade is told when it starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import Factory, frozen

if TYPE_CHECKING:
    from cpts_adapters.bootstrap import Settings
    from cpts_adapters.http.access.accounts import Accounts
    from cpts_adapters.http.access.provider import Provider

ORIGIN = "http://127.0.0.1:8000"


def _connections(settings: WebSettings) -> int:
    return 4 if settings.base.base.startswith("postgresql:") else 1


@frozen(kw_only=True)
class WebSettings:
    """The base to serve, who may enter, and the bounds of what is received.

    `origin`: the address under which people reach the site; `secret`: what seals cookies and
    cursors, drawn by the operator; `demo`: whether the accounts of the demonstration may be told;
    `accounts`: those to serve instead of those of the base; `oidc`: who else may tell who someone
    is; `body_limit`: bytes; `feed_delay`: seconds before a fact is handed out (ADR 0131);
    `feed_wait`: seconds, at most, that a question to the feed waits for an answer.
    """

    base: Settings
    secret: bytes
    origin: str = ORIGIN
    demo: bool = False
    accounts: Accounts | None = None
    oidc: Provider | None = None
    connections: int = Factory(_connections, takes_self=True)
    body_limit: int = 256 * 1024
    feed_delay: float = 10.0
    feed_wait: float = 30.0
