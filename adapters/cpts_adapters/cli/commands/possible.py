"""`cpts possible DOSSIER`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.completion import complete_stream
from cpts_adapters.cli.display import as_json, out
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session


def show(session: Session, dossier: str) -> None:
    """Print what this person may do now on a record, and what is missing for the rest."""
    from cpts_adapters import views  # noqa: PLC0415 - not for the help
    from cpts_adapters.cli import texts  # noqa: PLC0415 - see above
    from cpts_adapters.cli.short_ids import short  # noqa: PLC0415 - see above

    stream = session.dossier(dossier)
    head = session.lectures.dossier(stream)
    found = [views.possibility(one) for one in session.lectures.possible(stream)]
    if session.json:
        as_json({**views.record(session, head), "possible": found})
        return
    out(f"Dossier {short(stream)} — {head.record.etat.value}")
    texts.possibilities(found)


command = make(
    "possible",
    click.Argument(["dossier"], shell_complete=complete_stream),
    text=COMMANDS["possible"],
)(show)
