"""`cpts parametres [--au DATE]`, `cpts parametres fixer CODE VALEUR --depuis DATE`."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

import click

from cpts_adapters.cli.base import Group
from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, out, table
from cpts_adapters.cli.index import COMMANDS
from cpts_adapters.cli.session import Session

if TYPE_CHECKING:
    from datetime import date

    from cpts_core.referentiels.parametres import Parametres

HELP = f"""{COMMANDS["parametres"]}

Pour en fixer un :

\b
cpts parametres fixer rappel_niveau_2 '20 jours' --depuis 2025-03-01
"""


def _day(session: Session, typed: str | None) -> date:
    from cpts_adapters.cli.moments import read_day  # noqa: PLC0415 - not for the help

    return read_day(typed) if typed else session.now.astimezone(session.zone).date()


@click.pass_context
def _list(ctx: click.Context, au: str | None) -> None:
    """Without a sub-command, list what applies."""
    if ctx.invoked_subcommand is not None:
        return
    from cpts_adapters.shared import parameter  # noqa: PLC0415 - not for the help

    session = ctx.ensure_object(Session)
    in_force = session.application.contexte.parametres(session.cpts, _day(session, au))
    authors = _authors(session, in_force)
    views = [parameter(kept, authors) for kept in in_force.tous()]
    if session.json:
        as_json(views)
        return
    if not views:
        out("Aucun paramètre n'a de valeur ce jour-là.")
        return
    rows = [(v["code"], v["valeur"], _day_of(v), v["par"] or v["confiance"]) for v in views]
    table(("paramètre", "valeur", "depuis", "par ou source"), rows)


def _day_of(view: dict[str, Any]) -> str:
    from cpts_adapters.cli.moments import read_day, show_day  # noqa: PLC0415 - not for the help

    return show_day(read_day(view["depuis"]))


def _authors(session: Session, in_force: Parametres) -> dict[str, str]:
    """Return the accounts behind the aliases that signed the choices."""
    from cpts_core.application.acteur import Acteur  # noqa: PLC0415 - not for the help

    chosen = (kept.surcharge.auteur for kept in in_force.tous() if kept.surcharge)
    nobody = Acteur(session.cpts, "", frozenset())
    return session.lectures_for(nobody).personnes(tuple(chosen))


@make(
    "fixer",
    click.Argument(["code"], metavar="CODE"),
    click.Argument(["valeur"], metavar="VALEUR"),
    click.Option(
        ["--depuis"], metavar="DATE", help="À partir de quand (par défaut : aujourd'hui)."
    ),
    text="Fixe un délai ou un réglage de la CPTS.",
)
def _set(session: Session, code: str, valeur: str, depuis: str | None) -> None:
    """Set a parameter."""
    from cpts_adapters.cli.moments import show_day  # noqa: PLC0415 - see above
    from cpts_core.application.reglages import fixer  # noqa: PLC0415 - not for the help

    since = _day(session, depuis)
    _known(code)
    fixer(session.application, session.acteur, code, valeur, since)
    if session.json:
        as_json({"code": code, "valeur": valeur, "depuis": since.isoformat()})
    else:
        out(f"C'est fixé : {code} = {valeur}, à partir du {show_day(since)}.")


def _known(code: str) -> None:
    """Refuse an unknown code with the closest one."""
    from cpts_core.referentiels.catalogue import catalogue  # noqa: PLC0415 - not for the help

    if code in catalogue():
        return
    close = get_close_matches(code, catalogue(), n=1)
    hint = f" Vouliez-vous dire « {close[0]} » ?" if close else ""
    msg = f"Le paramètre « {code} » n'existe pas.{hint}"
    raise click.UsageError(msg)


command = Group(
    "parametres",
    callback=_list,
    params=[click.Option(["--au"], metavar="DATE", help="Ce qui vaut ce jour-là.")],
    commands=[_set],
    help=HELP,
    subcommand_metavar="[fixer …]",
    invoke_without_command=True,
)
