"""Logging in through a provider: code and PKCE, each login known by a state that serves once.

What a login needs at its end waits in the base under the digest of its state, and only for the
browser that began it (ADR 0135).
"""

from __future__ import annotations

import hmac
import json
import re
from base64 import urlsafe_b64encode
from datetime import timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from attrs import asdict, frozen

from cpts_adapters.http.access import cookies, csrf, identity_token
from cpts_adapters.http.access.accounts import digest_of
from cpts_adapters.http.access.refusals import NonIdentifie

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from cpts_adapters.http.access.accounts import Account, Entrance
    from cpts_adapters.http.access.provider import Client
    from cpts_adapters.http.settings import WebSettings

BACK = "/connexion/retour"
PATIENCE = timedelta(minutes=10)
_RPPS = re.compile(r"8?(\d{11})")
"""Alone, or after the figure that says which register it comes from."""
_LONGEST = 4096


@frozen
class Pending:
    """A login that has begun: what its end is compared with, where it leads."""

    nonce: str
    verifier: str
    browser: str
    after: str


@frozen
class LoggedIn:
    """A login that has ended: whose, where it leads, the token that logging out will name."""

    account: Account
    after: str
    token: str


def begin(request: Request, after: str) -> str:
    """Return where to send the browser."""
    client, settings = _client(request), _settings(request)
    state = cookies.drawn()
    browser = csrf.holder(request) or csrf.visit(request)
    pending = Pending(cookies.drawn(), cookies.drawn(), digest_of(browser), after)
    until = settings.base.clock.now() + PATIENCE
    _entrance(request).sessions.put(digest_of(state), json.dumps(asdict(pending)), until)
    asked = {
        "response_type": "code",
        "client_id": client.provider.client_id,
        "redirect_uri": back_to(settings),
        "scope": client.provider.scope,
        "state": state,
        "nonce": pending.nonce,
        "acr_values": client.provider.acr,
        "code_challenge": _challenge(pending.verifier),
        "code_challenge_method": "S256",
    }
    return _with(client.address("authorization_endpoint"), asked)


def finish(request: Request) -> LoggedIn:
    """Return who the provider says it is; raise NonIdentifie, or FournisseurMuet."""
    client, settings = _client(request), _settings(request)
    given = request.query_params
    pending = _pending(request, given.get("state", ""))
    code = given.get("code", "")
    if not 0 < len(code) <= _LONGEST or given.get("iss", client.provider.issuer) != (
        client.provider.issuer
    ):
        raise NonIdentifie("la connexion n'a pas abouti : recommencez.")
    token, access = client.exchange(code, pending.verifier, back_to(settings))
    now = settings.base.clock.now()
    claims = identity_token.claims_of(client, token, pending.nonce, now)
    told = client.userinfo(access)
    if told.get("sub") != claims["sub"]:
        raise NonIdentifie("l'identité reçue n'est pas celle de la connexion : recommencez.")
    return LoggedIn(_account(request, told), pending.after, token)


def leave(request: Request, token: str) -> str:
    """Return where the provider ends its own session, '' where there is nothing to end there."""
    settings: WebSettings = request.app.state.settings
    if settings.oidc is None or not token:
        return ""
    client = _client(request)
    sent = {
        "id_token_hint": token,
        "client_id": client.provider.client_id,
        "post_logout_redirect_uri": settings.origin + "/",
    }
    address = client.address("end_session_endpoint")
    return _with(address, sent) if address else ""


def back_to(settings: WebSettings) -> str:
    """Return where the provider sends the browser back: under our own address, never the asked."""
    return settings.origin + BACK


def rpps_of(value: object) -> str:
    """Return the number of a professional, '' for anything else."""
    found = _RPPS.fullmatch(value) if isinstance(value, str) else None
    return found.group(1) if found else ""


def _pending(request: Request, state: str) -> Pending:
    """Take what waits under a state: once, in time, and by the browser that began."""
    now = _settings(request).base.clock.now()
    kept = _entrance(request).sessions.take(digest_of(state), now) if state else None
    pending = Pending(**json.loads(kept)) if kept else None
    browser = digest_of(csrf.holder(request))
    if pending is None or not hmac.compare_digest(pending.browser, browser):
        raise NonIdentifie("cette connexion n'a pas commencé ici, ou date trop : recommencez.")
    return pending


def _account(request: Request, told: Mapping[str, Any]) -> Account:
    rpps = rpps_of(told.get(_client(request).provider.claim))
    account = _entrance(request).accounts.by_rpps(rpps) if rpps else None
    if account is None or account.closed:
        raise NonIdentifie("aucun compte n'est ouvert ici à ce professionnel : voyez votre CPTS.")
    return account


def _challenge(verifier: str) -> str:
    return urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def _with(address: str, asked: dict[str, str]) -> str:
    return f"{address}{'&' if '?' in address else '?'}{urlencode(asked)}"


def _client(request: Request) -> Client:
    client: Client | None = request.app.state.oidc
    if client is None:
        raise NonIdentifie("aucun fournisseur d'identité n'est réglé ici : utilisez un compte.")
    return client


def _settings(request: Request) -> WebSettings:
    settings: WebSettings = request.app.state.settings
    return settings


def _entrance(request: Request) -> Entrance:
    entrance: Entrance = request.app.state.entrance
    return entrance
