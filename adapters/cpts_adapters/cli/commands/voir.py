"""`cpts voir DOSSIER`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.completion import complete_stream
from cpts_adapters.cli.display import as_json, out, pairs, title
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session


@make(
    "voir",
    click.Argument(["dossier"], shell_complete=complete_stream),
    text=COMMANDS["voir"],
)
def command(session: Session, dossier: str) -> None:
    """Print a record: its state, its deadlines, its fields."""
    from cpts_adapters import views  # noqa: PLC0415 - not for the help
    from cpts_adapters.cli import texts  # noqa: PLC0415 - see above

    lectures = session.lectures
    head = lectures.dossier(session.dossier(dossier))
    told = views.fields(session, lectures, head, head.record.donnees)
    due = [views.deadline(session, head, one) for one in head.record.echeances]
    if session.json:
        as_json({**views.record(session, head), "echeances": due, "champs": told})
        return
    workflow = head.procedure(session.application.registre)
    title(f"{workflow.nom} — {head.record.etat.value}")
    out(f"{head.stream}, version {head.record.version}")
    if due:
        out("Échéances :")
        texts.scheduled(session, due)
    pairs(texts.lines(session, told))
