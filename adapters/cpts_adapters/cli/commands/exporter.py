"""`cpts exporter FICHIER [--coffre FICHIER]`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, out
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from cpts_adapters.cli.session import Session

HELP = f"""{COMMANDS["exporter"]}

Le fichier ne contient ni nom ni texte. --coffre écrit à part ce qui est scellé,
chiffré avec la clé : les deux sont nécessaires pour tout retrouver.
"""


@make(
    "exporter",
    click.Argument(["fichier"], metavar="FICHIER"),
    click.Option(["--coffre"], metavar="FICHIER", help="Écrit aussi le coffre, chiffré."),
    text=HELP,
)
def command(session: Session, fichier: str, coffre: str | None) -> None:
    """Write the facts, then the vault when asked; each file is written whole or not at all."""
    from cpts_adapters.exchange.facts import export_facts  # noqa: PLC0415 - not for the help
    from cpts_adapters.exchange.vault import export_vault  # noqa: PLC0415 - see above

    facts = _write(fichier, lambda f: export_facts(session.application, session.cpts, f))
    entries = (
        _write(coffre, lambda f: export_vault(session.application, session.cpts, f))
        if coffre
        else None
    )
    if session.json:
        as_json({"fichier": fichier, "faits": facts, "coffre": coffre, "entrees": entries})
        return
    out(f"{facts} faits écrits dans {fichier}.")
    if coffre:
        out(f"{entries} entrées de coffre écrites dans {coffre}, chiffrées avec la clé.")


def _write(path: str, write: Callable[[TextIO], int]) -> int:
    from cpts_adapters.exchange.lines import replacing  # noqa: PLC0415 - not for the help

    with replacing(Path(path)) as file:
        return write(file)
