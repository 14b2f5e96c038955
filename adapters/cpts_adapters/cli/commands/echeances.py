"""`cpts echeances [--au DATE]`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session


@make(
    "echeances",
    click.Option(["--au"], metavar="DATE", help="Jusqu'à ce jour inclus (par défaut : toutes)."),
    text=COMMANDS["echeances"],
)
def command(session: Session, au: str | None) -> None:
    """Print the deadlines that this person may see, soonest first."""
    from cpts_adapters import views  # noqa: PLC0415 - not for the help
    from cpts_adapters.cli import texts  # noqa: PLC0415 - see above
    from cpts_adapters.cli.moments import end_of_day, read_day  # noqa: PLC0415 - see above

    until = end_of_day(read_day(au), session.zone) if au else None
    listed = [views.due(session, due) for due in session.lectures.echeances(until)]
    if session.json:
        as_json(listed)
    else:
        texts.deadlines(session, listed)
