"""Who asks: the account behind a request, and what it may act as in one CPTS.

A program shows a token; a browser has a session. What a page or the API calls is here; closed by
default: a request that changes something under a session is refused unless its form was checked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from cpts_adapters.http.access import csrf, limits, sessions, tokens
from cpts_adapters.http.access.refusals import FormulaireEtranger, NonIdentifie
from cpts_core.application.acteur import SYSTEME, Acteur
from cpts_core.application.registre_des_roles import RegistreDesRoles
from cpts_core.kernel.errors import DroitInsuffisant
from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from collections.abc import Hashable

    from starlette.requests import Request

    from cpts_adapters.http.access.accounts import Account, Token
    from cpts_core.application.service import Application

__all__ = ["NonIdentifie", "acteur", "identified", "known", "lecteur"]


@frozen
class Known:
    """Who asks, and the token that it shows, None under a session."""

    account: Account
    token: Token | None = None


def acteur(request: Request, cpts: str) -> Acteur:
    """Return who asks, as it may act today in a CPTS.

    The application lent to the request is in `request.state.application`. Raises NonIdentifie, or
    DroitInsuffisant where nothing is held in that CPTS: the same whether it exists or not.
    """
    who = _who(request)
    account = who.account
    application: Application = request.state.application
    held = RegistreDesRoles(application).roles(cpts, account.name)
    roles = held | account.roles.get(cpts, frozenset())
    return _narrowed(Acteur(cpts, account.name, roles, account.portee), who.token)


def lecteur(request: Request) -> Acteur:
    """Return who asks for aggregates over several CPTS, in none of them: what its scope needs.

    Raises NonIdentifie, or DroitInsuffisant where no role is given.
    """
    who = _who(request)
    account = who.account
    roles = frozenset(role for given in account.roles.values() for role in given)
    return _narrowed(Acteur("", account.name, roles, account.portee), who.token)


def identified(request: Request) -> Account:
    """Return the account behind a request; raise NonIdentifie."""
    return _who(request).account


def known(request: Request) -> Account | None:
    """Return the account behind a request, None for a visitor; for what anyone may see."""
    try:
        return identified(request)
    except NonIdentifie:
        return None


def _narrowed(held: Acteur, token: Token | None) -> Acteur:
    """Return what a token leaves of someone's roles, never those of the system."""
    roles: frozenset[Hashable] = held.roles - {Role.SYSTEME}
    portee = held.portee
    if token is not None:
        if token.cpts not in ("", held.locataire):
            roles, portee = frozenset(), None
        if token.roles:
            roles &= token.roles
    if not roles or held.compte.casefold() == SYSTEME:
        raise DroitInsuffisant("vous n'avez aucun rôle dans cette CPTS.")
    return evolve(held, roles=roles, portee=portee)


def _who(request: Request) -> Known:
    """Return who asks, looked up once a request."""
    found: Known | None = getattr(request.state, "known", None)
    if found is None:
        found = _found(request)
        limits.count(request, limits.ACTING, found.account.name)
        request.state.known = found
    return found


def _found(request: Request) -> Known:
    if "authorization" in request.headers:
        token, account = tokens.shown(request)
        if token.read_only and request.method not in csrf.SAFE:
            raise DroitInsuffisant("ce jeton ne permet que de lire.")
        return Known(account, token)
    account = sessions.current(request)
    if not csrf.is_checked(request):
        raise FormulaireEtranger
    return Known(account)
