"""The addresses by which people log in and out; the page itself is a hook, which pages replace."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from attrs import frozen
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse
from starlette.routing import Route

from cpts_adapters.http.access import csrf, limits, names, oidc, passwords, sessions

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute

    from cpts_adapters.http.access.accounts import Account, Entrance

HOME = "/"
LOGIN = "/connexion"
_FALSE = "ce compte et ce mot de passe ne vont pas ensemble."


@frozen
class LoginView:
    """What a page to log in shows: what went wrong, where it leads, the provider's label or ''."""

    token: str
    after: str
    message: str = ""
    provider: str = ""


def access_routes() -> list[BaseRoute]:
    """Return the routes of the entrance."""
    return [
        Route(LOGIN, _ask, methods=["GET"], name="connexion"),
        Route(LOGIN, _log_in, methods=["POST"]),
        Route("/connexion/fournisseur", _leave_for_provider, methods=["GET"], name="fournisseur"),
        Route(oidc.BACK, _come_back, methods=["GET"]),
        Route("/deconnexion", _log_out, methods=["POST"], name="deconnexion"),
    ]


def login_at(path: str) -> str:
    """Return the address where to log in before going to a page of this site."""
    return f"{LOGIN}?suite={quote(local(path), safe='/')}"


def local(address: str) -> str:
    """Return an address of this site, its home for any other: no one is sent elsewhere."""
    plain = address.isprintable() and address.isascii() and "\\" not in address
    return address if plain and address.startswith("/") and address[1:2] != "/" else HOME


def plain_login(_: Request, view: LoginView) -> Response:
    """Return the page to log in where no better one is put in `app.state.login_page`."""
    other = (
        f'<p><a href="/connexion/fournisseur?suite={quote(view.after, safe="/")}">'
        f"{escape(view.provider)}</a></p>"
        if view.provider
        else ""
    )
    page = (
        '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Connexion</title>'
        f"<h1>Connexion</h1><p>{escape(view.message)}</p>{other}"
        '<form method="post" action="/connexion">'
        f'<input type="hidden" name="{csrf.FIELD}" value="{view.token}">'
        f'<input type="hidden" name="suite" value="{escape(view.after)}">'
        '<p><label>Compte <input name="compte" autocomplete="username" required></label></p>'
        '<p><label>Mot de passe <input name="mot_de_passe" type="password"'
        ' autocomplete="current-password" required></label></p>'
        "<button>Se connecter</button></form></html>"
    )
    return HTMLResponse(page, 401 if view.message else 200)


async def _ask(request: Request) -> Response:
    return await run_in_threadpool(_page, request, request.query_params.get("suite", HOME))


async def _log_in(request: Request) -> Response:
    form = await csrf.form(request)
    name, password, after = (
        str(form.get(field, "")) for field in ("compte", "mot_de_passe", "suite")
    )
    return await run_in_threadpool(_enter, request, name, password, after)


async def _leave_for_provider(request: Request) -> Response:
    return await run_in_threadpool(_begin, request)


async def _come_back(request: Request) -> Response:
    return await run_in_threadpool(_finish, request)


async def _log_out(request: Request) -> Response:
    await csrf.form(request)
    return await run_in_threadpool(_exit, request)


def _page(request: Request, after: str, message: str = "") -> Response:
    provider = request.app.state.settings.oidc
    label = provider.label if provider else ""
    view = LoginView(csrf.token(request), local(after), message, label)
    return request.app.state.login_page(request, view)  # type: ignore[no-any-return] # a hook


def _enter(request: Request, typed: str, password: str, after: str) -> Response:
    name = names.read(typed)
    limits.count(request, limits.LOGIN_FROM_HERE, limits.place_of(request))
    limits.count(request, limits.LOGIN_AS, name)
    account = _matching(request, name, password)
    if account is None:
        return _page(request, after, _FALSE)
    response = RedirectResponse(local(after), 303)
    sessions.start(request, account, response)
    return response


def _matching(request: Request, name: str, password: str) -> Account | None:
    """Return the account whose password it is: as long to answer whether it exists or not."""
    entrance: Entrance = request.app.state.entrance
    account = entrance.accounts.account(name) if name else None
    right = passwords.matches(account.password if account else "", password)
    return account if right and account and not account.closed else None


def _begin(request: Request) -> Response:
    limits.count(request, limits.PROVIDER, limits.place_of(request))
    after = local(request.query_params.get("suite", HOME))
    return RedirectResponse(oidc.begin(request, after), 303)


def _finish(request: Request) -> Response:
    limits.count(request, limits.PROVIDER, limits.place_of(request))
    done = oidc.finish(request)
    response = RedirectResponse(local(done.after), 303)
    sessions.start(request, done.account, response, done.token)
    return response


def _exit(request: Request) -> Response:
    response = RedirectResponse(HOME, 303)
    if elsewhere := oidc.leave(request, sessions.end(request, response)):
        response.headers["location"] = elsewhere
    return response
