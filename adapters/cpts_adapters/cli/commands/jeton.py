"""`cpts jeton creer|lister|revoquer`: what lets programs in, as an account and no further."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import click

from cpts_adapters.cli.base import Group
from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, out, table
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session
    from cpts_adapters.http.access.accounts import Token

DAYS = 90
NAME = click.Argument(["compte"], metavar="COMPTE")


@make(
    "creer",
    NAME,
    click.Option(
        ["--partout"],
        is_flag=True,
        help="Dans toutes les CPTS du compte (sinon : celle de --cpts).",
    ),
    click.Option(
        ["--seulement"],
        metavar="RÔLE",
        multiple=True,
        help="Seulement ces rôles du compte (sinon : tous) ; répétable.",
    ),
    click.Option(["--lecture"], is_flag=True, help="Ne permet que de lire."),
    click.Option(
        ["--jours"],
        type=click.IntRange(1, 366),
        default=DAYS,
        show_default=True,
        metavar="NOMBRE",
        help="Combien de jours il vaut.",
    ),
    text="Tire un jeton et le montre, cette seule fois.",
)
def _create(session: Session, compte: str, **given: Any) -> None:
    from cpts_adapters.bootstrap import opened_entrance  # noqa: PLC0415 - not for the help
    from cpts_adapters.cli.roles import read_role  # noqa: PLC0415 - see above
    from cpts_adapters.http.access import tokens  # noqa: PLC0415 - see above
    from cpts_adapters.http.access.accounts import Token  # noqa: PLC0415 - see above

    asked = Token(
        "",
        "",
        compte,
        session.settings.clock.now() + timedelta(days=given["jours"]),
        "" if given["partout"] else session.cpts,
        frozenset(map(read_role, given["seulement"])),
        read_only=given["lecture"],
    )
    with opened_entrance(session.settings) as entrance:
        account = entrance.accounts.account(compte)
        if account is None or account.closed:
            msg = f"Aucun compte ouvert ne se nomme « {compte} »."
            raise click.UsageError(msg)
        secret, token = tokens.draw(entrance.accounts, asked)
    if session.json:
        as_json({**_view(token), "jeton": secret})
    else:
        out(secret)
        out("Gardez-le : il ne sera plus montré.")
        out(f"Pour l'ôter : « cpts jeton revoquer {compte} {token.id} ».")


@make("lister", NAME, text="Liste les jetons d'un compte, sans les montrer.")
def _list(session: Session, compte: str) -> None:
    from cpts_adapters.bootstrap import opened_entrance  # noqa: PLC0415 - not for the help

    with opened_entrance(session.settings) as entrance:
        views = [_view(token) for token in entrance.accounts.tokens(compte)]
    if session.json:
        as_json(views)
    elif not views:
        out(f"Le compte « {compte} » n'a pas de jeton.")
    else:
        columns = ("id", "cpts", "roles", "lecture", "fin", "usage")
        rows = [tuple(str(view[column]) for column in columns) for view in views]
        table(("jeton", "cpts", "rôles", "lecture seule", "vaut jusqu'au", "dernier usage"), rows)


@make(
    "revoquer",
    NAME,
    click.Argument(["jeton"], metavar="JETON"),
    text="Révoque un jeton, par son identifiant : il ne vaut plus rien à l'instant.",
)
def _revoke(session: Session, compte: str, jeton: str) -> None:
    from cpts_adapters.bootstrap import opened_entrance  # noqa: PLC0415 - not for the help

    with opened_entrance(session.settings) as entrance:
        if not entrance.accounts.revoke(compte, jeton):
            msg = f"Le compte « {compte} » n'a pas de jeton « {jeton} »."
            raise click.UsageError(msg)
    if session.json:
        as_json({"compte": compte, "id": jeton, "revoque": True})
    else:
        out(f"Le jeton {jeton} est révoqué.")


def _view(token: Token) -> dict[str, Any]:
    return {
        "id": token.id,
        "compte": token.account,
        "cpts": token.cpts or "toutes",
        "roles": ", ".join(sorted(role.value for role in token.roles)) or "tous",
        "lecture": "oui" if token.read_only else "non",
        "fin": token.expires.date().isoformat(),
        "usage": token.used.date().isoformat() if token.used else "jamais",
    }


command = Group("jeton", commands=[_create, _list, _revoke], help=COMMANDS["jeton"])
