"""`cpts historique DOSSIER`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.completion import complete_stream
from cpts_adapters.cli.display import as_json
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session


@make(
    "historique",
    click.Argument(["dossier"], shell_complete=complete_stream),
    click.Option(["--details"], is_flag=True, help="Montre aussi le contenu de chaque fait."),
    text=COMMANDS["historique"],
)
def command(session: Session, dossier: str, *, details: bool) -> None:
    """Print the facts of a record, in order."""
    from cpts_adapters import views  # noqa: PLC0415 - not for the help
    from cpts_adapters.cli import texts  # noqa: PLC0415 - see above

    lectures, stream = session.lectures, session.dossier(dossier)
    told = lectures.historique(stream)
    head = lectures.dossier(stream)
    found = [views.fact(session, lectures, head, one) for one in told]
    if session.json:
        as_json(found)
    else:
        texts.facts(session, found, details=details)
