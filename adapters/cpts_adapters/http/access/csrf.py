"""Forms come from a page of this site, given to this very browser: two independent proofs.

The browser says which site sent the form (`Origin`, `Sec-Fetch-Site`); the form holds a token bound
to the session, or to the visit of who is not logged in (ADR 0134).
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cpts_adapters.http.access import cookies
from cpts_adapters.http.access.refusals import FormulaireEtranger
from cpts_adapters.http.access.secret import keyed

if TYPE_CHECKING:
    from starlette.datastructures import FormData
    from starlette.requests import Request

    from cpts_adapters.http.settings import WebSettings

FIELD = "jeton_de_formulaire"
HEADER = "x-jeton-de-formulaire"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
FILES = 0
FIELDS = 200


def token(request: Request) -> str:
    """Return what a form of this page must hold under the name `FIELD`.

    Who has no session is given the cookie of a visit with the page.
    """
    return _token(request, holder(request) or visit(request))


async def form(request: Request) -> FormData:
    """Read a form and check where it comes from; raise FormulaireEtranger.

    Files are refused, and more than `FIELDS` fields.
    """
    sent = await request.form(max_files=FILES, max_fields=FIELDS)
    check(request, str(sent.get(FIELD, "")))
    return sent


def check(request: Request, given: str = "") -> None:
    """Accept a request that changes something; raise FormulaireEtranger."""
    who = holder(request)
    given = given or request.headers.get(HEADER, "")
    expected = _token(request, who)
    if not who or not is_ours(request) or not _same(given, expected):
        raise FormulaireEtranger
    request.state.form_checked = True


def is_checked(request: Request) -> bool:
    """Tell whether nothing is changed, or what changes it was checked."""
    return request.method in SAFE or getattr(request.state, "form_checked", False)


def is_ours(request: Request) -> bool:
    """Tell whether the browser says that a page of this site sent the request."""
    settings: WebSettings = request.app.state.settings
    headers = request.headers
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = headers.get("origin")
    if origin is None:
        referer = urlsplit(headers.get("referer", ""))
        origin = f"{referer.scheme}://{referer.netloc}"
    return origin == settings.origin


def holder(request: Request) -> str:
    """Return what tells this browser from any other: its session, or its visit; '' for neither."""
    return cookies.read(request, cookies.SESSION) or cookies.read(request, cookies.VISIT)


def visit(request: Request) -> str:
    """Return the visit that the answer will give to the browser: one for the whole request."""
    if not hasattr(request.state, "visit"):
        request.state.visit = cookies.drawn()
    return str(request.state.visit)


def _token(request: Request, who: str) -> str:
    return keyed(request.app.state.settings.secret, "formulaire", who)


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), expected.encode())
