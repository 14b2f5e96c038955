"""`cpts importer FICHIER [--coffre FICHIER]`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, out
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

HELP = f"""{COMMANDS["importer"]}

La CPTS garde le nom qu'elle a dans le fichier. Tout est écrit, ou rien.
"""


@make(
    "importer",
    click.Argument(["fichier"], metavar="FICHIER"),
    click.Option(["--coffre"], metavar="FICHIER", help="Fichier du coffre, chiffré avec la clé."),
    text=HELP,
)
def command(session: Session, fichier: str, coffre: str | None) -> None:
    """Read the files, check every line, then write all of it in one transaction."""
    from cpts_adapters.exchange.importing import import_files  # noqa: PLC0415 - not for the help

    vault = Path(coffre) if coffre else None
    done = import_files(session.application, Path(fichier), vault)
    if session.json:
        as_json({"cpts": done.tenant, "faits": done.facts, "entrees": done.entries})
        return
    out(f"{done.facts} faits relus pour la CPTS « {done.tenant} ».")
    if coffre:
        out(f"{done.entries} entrées de coffre relues.")
    else:
        out("Sans son coffre, les textes et les noms restent illisibles.")
