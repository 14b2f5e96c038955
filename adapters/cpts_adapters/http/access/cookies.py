"""Cookies: signed, so that only those that this service gave are read; unreadable by scripts."""

from __future__ import annotations

import hmac
import re
from secrets import token_urlsafe
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cpts_adapters.http.access.secret import keyed

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection
    from starlette.responses import Response

    from cpts_adapters.http.settings import WebSettings

SESSION = "cpts-session"
VISIT = "cpts-visite"
"""Someone who is not logged in, for the length of a browser's session."""

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_SIGNED = re.compile(r"([A-Za-z0-9_-]{43})\.([0-9a-f]{64})")
_BYTES = 32


def is_secure(settings: WebSettings) -> bool:
    """Tell whether cookies are for HTTPS only: always, but on this very machine."""
    origin = urlsplit(settings.origin)
    return not (origin.scheme == "http" and origin.hostname in LOOPBACK)


def name_of(settings: WebSettings, cookie: str) -> str:
    """Return the name of a cookie: `__Host-` lets no neighbouring site put one here."""
    return f"__Host-{cookie}" if is_secure(settings) else cookie


def drawn() -> str:
    """Return a new identifier: 256 random bits."""
    return token_urlsafe(_BYTES)


def read(request: HTTPConnection, cookie: str) -> str:
    """Return the identifier that a cookie holds; '' for none, or for one not given from here."""
    settings: WebSettings = request.app.state.settings
    found = _SIGNED.fullmatch(request.cookies.get(name_of(settings, cookie), ""))
    if not found:
        return ""
    value, signature = found.groups()
    right = hmac.compare_digest(signature, _signature(settings, cookie, value))
    return value if right else ""


def write(response: Response, settings: WebSettings, cookie: str, value: str) -> None:
    """Give an identifier to a browser, until it is closed."""
    response.set_cookie(
        name_of(settings, cookie),
        f"{value}.{_signature(settings, cookie, value)}",
        path="/",
        secure=is_secure(settings),
        httponly=True,
        samesite="lax",
    )


def remove(response: Response, settings: WebSettings, cookie: str) -> None:
    """Take an identifier back from a browser."""
    response.delete_cookie(
        name_of(settings, cookie),
        path="/",
        secure=is_secure(settings),
        httponly=True,
        samesite="lax",
    )


def _signature(settings: WebSettings, cookie: str, value: str) -> str:
    return keyed(settings.secret, "cookie", cookie, value)
