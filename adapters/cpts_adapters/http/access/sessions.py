"""Sessions: opened at login under a new id, closed at logout, ended by idleness or by age."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from cpts_adapters.http.access import cookies
from cpts_adapters.http.access.accounts import Account, Session, digest_of
from cpts_adapters.http.access.refusals import NonIdentifie
from cpts_adapters.http.access.secret import keyed

if TYPE_CHECKING:
    from datetime import datetime

    from starlette.requests import Request
    from starlette.responses import Response

    from cpts_adapters.http.access.accounts import Entrance
    from cpts_adapters.http.settings import WebSettings

IDLE = timedelta(minutes=45)
LONGEST = timedelta(hours=12)
SEEN_TO_THE = timedelta(minutes=1)
_SEALING = {"alg": "dir", "enc": "A256GCM"}


def start(request: Request, account: Account, response: Response, kept: str = "") -> None:
    """Open a session under an id drawn here, and give it to the browser with this answer.

    Whatever id the browser came with is closed. `kept`: a text that only the holder of the new id
    will read again.
    """
    settings: WebSettings = request.app.state.settings
    end(request, response)
    _forget(request)
    drawn, now = cookies.drawn(), settings.base.clock.now()
    sealed = _seal(drawn, kept) if kept else ""
    _entrance(request).sessions.open(Session(digest_of(drawn), account.name, now, now, sealed))
    cookies.write(response, settings, cookies.SESSION, drawn)


def current(request: Request) -> Account:
    """Return the account of the session that a request belongs to; raise NonIdentifie."""
    drawn, now = cookies.read(request, cookies.SESSION), _now(request)
    found = _entrance(request).sessions.session(digest_of(drawn)) if drawn else None
    if found is None or not is_open(*found, now):
        raise NonIdentifie("identifiez-vous pour continuer.")
    session, account = found
    if now - session.seen >= SEEN_TO_THE:
        _entrance(request).sessions.see(session.digest, now)
    return account


def is_open(session: Session, account: Account, now: datetime) -> bool:
    """Tell whether a session still lets its holder in."""
    fresh = now - session.seen < IDLE and now - session.began < LONGEST
    return fresh and not account.closed


def end(request: Request, response: Response) -> str:
    """Close the session, if there is one; return what was kept with it.

    The visit that follows is a new one too: no form given before is valid after.
    """
    settings: WebSettings = request.app.state.settings
    drawn, kept = cookies.read(request, cookies.SESSION), ""
    if drawn:
        found = _entrance(request).sessions.session(digest_of(drawn))
        kept = _open(drawn, found[0].sealed) if found else ""
        _entrance(request).sessions.close(digest_of(drawn))
    for cookie in (cookies.SESSION, cookies.VISIT):
        cookies.remove(response, settings, cookie)
    return kept


def _forget(request: Request) -> None:
    """Remove what is over: at each login, which is rare enough and follows them."""
    now = _now(request)
    _entrance(request).sessions.forget(idle=now - IDLE, began=now - LONGEST, now=now)


def _now(request: Request) -> datetime:
    settings: WebSettings = request.app.state.settings
    return settings.base.clock.now()


def _entrance(request: Request) -> Entrance:
    entrance: Entrance = request.app.state.entrance
    return entrance


def _key(drawn: str) -> OctKey:
    return OctKey.import_key(bytes.fromhex(keyed(drawn.encode(), "session")))


def _seal(drawn: str, text: str) -> str:
    return jwe.encrypt_compact(_SEALING, text.encode(), _key(drawn))


def _open(drawn: str, sealed: str) -> str:
    try:
        return jwe.decrypt_compact(sealed, _key(drawn)).plaintext.decode() if sealed else ""  # type: ignore[union-attr]
    except JoseError:
        return ""
