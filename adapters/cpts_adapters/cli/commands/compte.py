"""`cpts compte creer|modifier|lister|fermer`: who may enter through the web."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click
from attrs import evolve

from cpts_adapters.cli.base import Group
from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, out, table
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session
    from cpts_adapters.http.access.accounts import Account
    from cpts_core.workflows.commun.roles import Role

NAME = click.Argument(["compte"], metavar="COMPTE")
OPTIONS = (
    click.Option(
        ["--donne"],
        metavar="RÔLE",
        multiple=True,
        help="Rôle qu'aucun registre ne donne, dans la CPTS de --cpts ; répétable.",
    ),
    click.Option(
        ["--portee"], metavar="PORTÉE", help="nation, region:76, departement:31, cpts:a,b."
    ),
    click.Option(["--rpps"], metavar="NUMÉRO", help="Pour entrer par Pro Santé Connect."),
    click.Option(
        ["--mot-de-passe"],
        is_flag=True,
        help="Demande un mot de passe (ou le lit, s'il n'y a personne pour répondre).",
    ),
)


@make(
    "creer",
    NAME,
    *OPTIONS,
    text=(
        "Ouvre un compte. Les rôles de membre, de bureau, de coordination et de cellule viennent du"
        " registre de la CPTS : ils ne se donnent pas ici."
    ),
)
def _create(session: Session, compte: str, **given: Any) -> None:
    from cpts_adapters.bootstrap import opened_entrance  # noqa: PLC0415 - not for the help
    from cpts_adapters.http.access import names  # noqa: PLC0415 - see above
    from cpts_adapters.http.access.accounts import Account  # noqa: PLC0415 - see above

    name = names.checked(compte)
    with opened_entrance(session.settings) as entrance:
        if entrance.accounts.account(name):
            msg = f"Le compte « {name} » existe déjà : « cpts compte modifier {name} »."
            raise click.UsageError(msg)
        account = _completed(session, Account(name), **given)
        entrance.accounts.keep(account)
    _said(session, account, f"Le compte « {name} » est ouvert.")


@make(
    "modifier",
    NAME,
    *OPTIONS,
    text=(
        "Change ce qui est donné, et garde le reste ; rouvre un compte fermé. Les rôles donnés dans"
        " la CPTS de --cpts sont remplacés. Ses sessions se ferment."
    ),
)
def _change(session: Session, compte: str, **given: Any) -> None:
    from cpts_adapters.bootstrap import opened_entrance  # noqa: PLC0415 - not for the help

    with opened_entrance(session.settings) as entrance:
        found = _found(entrance.accounts.account(compte), compte)
        account = _completed(session, evolve(found, closed=False), **given)
        entrance.accounts.keep(account)
        entrance.sessions.close_all(account.name)
    _said(session, account, f"Le compte « {account.name} » est à jour.")


@make("fermer", NAME, text="Ferme un compte : ses sessions et ses jetons ne valent plus rien.")
def _close(session: Session, compte: str) -> None:
    from cpts_adapters.bootstrap import opened_entrance  # noqa: PLC0415 - not for the help

    with opened_entrance(session.settings) as entrance:
        account = evolve(_found(entrance.accounts.account(compte), compte), closed=True)
        entrance.accounts.keep(account)
        entrance.sessions.close_all(account.name)
    _said(session, account, f"Le compte « {account.name} » est fermé.")


@make("lister", text="Liste les comptes, et ce que l'installation leur donne.")
def _list(session: Session) -> None:
    from cpts_adapters.bootstrap import opened_entrance  # noqa: PLC0415 - not for the help

    with opened_entrance(session.settings) as entrance:
        views = [_view(account) for account in entrance.accounts.accounts()]
    if session.json:
        as_json(views)
    elif not views:
        out("Aucun compte : « cpts compte creer » en ouvre un.")
    else:
        rows = [(v["compte"], _roles_text(v["roles"]), v["portee"], v["etat"]) for v in views]
        table(("compte", "rôles donnés", "portée", "état"), rows)


def _completed(
    session: Session,
    account: Account,
    *,
    donne: tuple[str, ...],
    portee: str | None,
    rpps: str | None,
    mot_de_passe: bool,
) -> Account:
    """Return an account with what was given; nothing is asked before all the rest is right."""
    from cpts_adapters.cli.dashboards import read_scope  # noqa: PLC0415 - rarely wanted
    from cpts_adapters.http.access import oidc, passwords  # noqa: PLC0415 - see above

    if donne:
        roles = {**account.roles, session.cpts: frozenset(map(_given, donne))}
        account = evolve(account, roles=roles)
    if portee is not None:
        account = evolve(account, portee=read_scope(portee))
    if rpps is not None:
        if not (number := oidc.rpps_of(rpps)):
            raise click.UsageError("Un numéro RPPS a onze chiffres.")
        account = evolve(account, rpps=number)
    if mot_de_passe:
        account = evolve(account, password=passwords.hashed(_password()))
    return account


def _given(typed: str) -> Role:
    from cpts_adapters.cli.roles import read_role  # noqa: PLC0415 - not for the help
    from cpts_adapters.http.access.accounts import GIVEN  # noqa: PLC0415 - see above

    role = read_role(typed)
    if role not in GIVEN:
        offered = ", ".join(sorted(one.value for one in GIVEN))
        msg = (
            f"Le rôle « {role.value} » vient du registre de la CPTS (adhésions, mandats)."
            f" Se donnent ici : {offered}."
        )
        raise click.UsageError(msg)
    return role


def _password() -> str:
    """Ask for a password without showing it, or read a line where nobody answers."""
    if sys.stdin.isatty():
        asked = click.prompt("Mot de passe", hide_input=True, confirmation_prompt="Encore une fois")
        return str(asked)
    return sys.stdin.readline().rstrip("\r\n")


def _found(account: Account | None, typed: str) -> Account:
    if account is None:
        msg = f"Le compte « {typed} » n'existe pas (« cpts compte lister » les donne)."
        raise click.UsageError(msg)
    return account


def _said(session: Session, account: Account, sentence: str) -> None:
    if session.json:
        as_json(_view(account))
    else:
        out(sentence)


def _view(account: Account) -> dict[str, Any]:
    return {
        "compte": account.name,
        "roles": {
            cpts: sorted(role.value for role in held)
            for cpts, held in sorted(account.roles.items())
        },
        "portee": str(account.portee or ""),
        "mot_de_passe": bool(account.password),
        "rpps": bool(account.rpps),
        "etat": "fermé" if account.closed else "ouvert",
    }


def _roles_text(roles: dict[str, list[str]]) -> str:
    return " ; ".join(f"{cpts} : {', '.join(held)}" for cpts, held in roles.items())


command = Group("compte", commands=[_create, _change, _close, _list], help=COMMANDS["compte"])
