"""`cpts workflows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, table
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session


@make("workflows", text=COMMANDS["workflows"])
def command(session: Session) -> None:
    """Print the codes and titles; no chapter is imported."""
    from cpts_core.workflows.index import Registre  # noqa: PLC0415 - not for the help

    titles = Registre().titres()
    if session.json:
        as_json([{"procedure": code, "titre": title} for code, title in titles.items()])
    else:
        table(("procédure", "titre"), list(titles.items()))
