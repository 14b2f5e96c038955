"""`cpts diagramme PROCÉDURE`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.completion import complete_workflow
from cpts_adapters.cli.display import as_json, out
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

FORMATS = ("mermaid", "dot")


@make(
    "diagramme",
    click.Argument(["workflow"], metavar="PROCÉDURE", shell_complete=complete_workflow),
    click.Option(
        ["--format", "form"], type=click.Choice(FORMATS), default=FORMATS[0], help="Langage."
    ),
    text=COMMANDS["diagramme"],
)
def command(session: Session, workflow: str, form: str) -> None:
    """Print the diagram of a workflow; no store is opened."""
    from cpts_adapters.cli.workflows import find  # noqa: PLC0415 - see above
    from cpts_core.kernel.diagrammes import dot, mermaid  # noqa: PLC0415 - not for the help
    from cpts_core.workflows.index import Registre  # noqa: PLC0415 - see above

    found = find(Registre(), workflow)
    drawn = {"dot": dot, "mermaid": mermaid}[form](found)
    if session.json:
        as_json({"procedure": found.code, "format": form, "diagramme": drawn})
    else:
        out(drawn.rstrip())
