"""`cpts liste PROCÉDURE --etat …`."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.completion import complete_workflow
from cpts_adapters.cli.display import as_json
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session
    from cpts_core.kernel.workflow import Workflow


@make(
    "liste",
    click.Argument(["workflow"], metavar="PROCÉDURE", shell_complete=complete_workflow),
    click.Option(["--etat"], metavar="ÉTAT", multiple=True, help="Seulement cet état ; répétable."),
    click.Option(
        ["--limite"], metavar="NOMBRE", type=click.IntRange(1), default=100, help="Au plus (100)."
    ),
    text=COMMANDS["liste"],
)
def command(session: Session, workflow: str, etat: tuple[str, ...], limite: int) -> None:
    """Print the records of a workflow that this person may see."""
    from cpts_adapters import views  # noqa: PLC0415 - not for the help
    from cpts_adapters.cli import texts  # noqa: PLC0415 - see above
    from cpts_adapters.cli.workflows import find  # noqa: PLC0415 - see above

    found = find(session.application.registre, workflow)
    states = tuple(state for one in etat for state in _states(found, one))
    heads = session.lectures.liste(found.code, etats=states, limite=limite)
    listed = [views.record(session, head) for head in heads]
    if session.json:
        as_json(listed)
    else:
        texts.records(session, listed)


def _states(workflow: Workflow, typed: str) -> tuple[str, ...]:
    """Return the states that have this name or label, in every version of the procedure."""
    known = [state for version in workflow.versions for state in version.etats]
    told = {
        str(state.name)
        for state in known
        if typed.casefold() in (state.name.casefold(), str(state.value).casefold())
    }
    if told:
        return tuple(sorted(told))
    labels = list(dict.fromkeys(str(state.value) for state in known))
    close = get_close_matches(typed, labels, n=1)
    hint = f"Vouliez-vous dire « {close[0]} » ? " if close else ""
    msg = f"L'état « {typed} » n'existe pas. {hint}Les états : {', '.join(labels)}."
    raise click.UsageError(msg)
