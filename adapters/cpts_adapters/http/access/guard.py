"""Around every request: headers that hold browsers back, the cookie of a visit, a line of log.

The line says what was asked, never who nor what about: the route's template, not the address; a
keyed hash that changes with the service's secret, not the account.
"""

from __future__ import annotations

import logging
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response

from cpts_adapters.http import problems
from cpts_adapters.http.access import cookies
from cpts_adapters.http.access.secret import keyed

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from cpts_adapters.http.settings import WebSettings

LOG = logging.getLogger("cpts.acces")
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
    " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action"
)
_FIXED = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
_YEAR = 365 * 24 * 3600


class Guard:
    """The outermost layer of ours. Anything that is not a request over HTTP passes untouched."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request, and say that it was."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request, began, status = Request(scope, receive), monotonic(), 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                _dress(request, MutableHeaders(scope=message))
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except Exception as error:
            if not status:
                await problems.respond(request, error)(scope, receive, sending)
            raise
        finally:
            LOG.info(line(request, status, monotonic() - began))


def line(request: Request, status: int, seconds: float) -> str:
    """Return the line of a request; status 0: it ended without an answer."""
    route = getattr(request.scope.get("route"), "path", "-")
    known: Any = getattr(request.state, "known", None)
    who = _hidden(request, known.account.name) if known else "-"
    method = request.method if request.method.isalpha() else "?"
    return f"{method[:8]} {route} {status or 500} {seconds * 1000:.0f}ms {who}"


def policy(settings: WebSettings) -> str:
    """Return the content security policy: this site only; logging out may lead to the provider."""
    targets = ["'self'"]
    if settings.oidc is not None:
        parts = urlsplit(settings.oidc.issuer)
        targets.append(f"{parts.scheme}://{parts.netloc}")
    return f"{_POLICY} {' '.join(targets)}"


def _dress(request: Request, headers: MutableHeaders) -> None:
    settings: WebSettings = request.app.state.settings
    for name, value in _FIXED.items():
        headers.setdefault(name, value)
    headers.setdefault("Content-Security-Policy", policy(settings))
    headers.setdefault("Cache-Control", "no-store")
    if cookies.is_secure(settings):
        headers.setdefault("Strict-Transport-Security", f"max-age={_YEAR}")
    if visit := getattr(request.state, "visit", ""):
        carrier = Response()
        cookies.write(carrier, settings, cookies.VISIT, visit)
        headers.append("set-cookie", carrier.headers["set-cookie"])


def _hidden(request: Request, account: str) -> str:
    settings: WebSettings = request.app.state.settings
    return keyed(settings.secret, "consigne", account)[:16]
