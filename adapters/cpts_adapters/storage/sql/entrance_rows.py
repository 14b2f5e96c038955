"""Accounts, tokens and sessions as rows."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from cpts_adapters.http.access.accounts import Account, Session, Token
from cpts_adapters.serialisation.codec import instant
from cpts_core.application.portee import Etendue, Portee
from cpts_core.workflows.commun.roles import Role


def account_row(one: Account) -> dict[str, Any]:
    """Return the row of an one."""
    roles = {cpts: sorted(role.name for role in held) for cpts, held in one.roles.items()}
    return {
        "name": one.name,
        "roles": json.dumps(roles, sort_keys=True),
        "scope": _scope_text(one.portee),
        "password": one.password,
        "rpps": one.rpps,
        "closed": int(one.closed),
    }


def _scope_text(portee: Portee | None) -> str:
    if portee is None:
        return ""
    return json.dumps([portee.etendue.name, portee.code, sorted(portee.cpts)])


def account(row: Any) -> Account:
    """Return the account of a row."""
    name, roles, scope, password, rpps, closed = row
    held = {cpts: frozenset(map(Role.__getitem__, names)) for cpts, names in _read(roles).items()}
    return Account(name, held, _scope(scope), password, rpps, bool(closed))


def _scope(kept: str) -> Portee | None:
    if not kept:
        return None
    extent, code, cpts = _read(kept)
    return Portee(Etendue[extent], code, frozenset(cpts))


def _read(kept: str) -> Any:
    return json.loads(kept)


def token_row(one: Token) -> dict[str, Any]:
    """Return the row of a one."""
    return {
        "digest": one.digest,
        "id": one.id,
        "account": one.account,
        "expires": instant(one.expires),
        "cpts": one.cpts,
        "roles": " ".join(sorted(role.name for role in one.roles)),
        "read_only": int(one.read_only),
        "used": instant(one.used) if one.used else "",
    }


def token(row: Any) -> Token:
    """Return the token of a row."""
    digest, key, holder, expires, cpts, roles, read_only, used = row
    return Token(
        digest,
        key,
        holder,
        datetime.fromisoformat(expires),
        cpts,
        frozenset(map(Role.__getitem__, roles.split())),
        bool(read_only),
        datetime.fromisoformat(used) if used else None,
    )


def session(row: Any) -> Session:
    """Return the session of a row."""
    digest, holder, began, seen, sealed = row
    return Session(
        digest, holder, datetime.fromisoformat(began), datetime.fromisoformat(seen), sealed
    )
