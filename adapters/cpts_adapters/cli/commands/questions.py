"""`cpts questions [--decisions DOSSIER]`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, note, out
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

DECISIONS = "docs/adr"
TEXTE = f"""{COMMANDS["questions"]}

La page rassemble les contradictions des documents, leurs silences, que des décisions règlent en
attendant, et les valeurs qu'aucune source ne donne. Elle s'écrit en Markdown.
"""


@make(
    "questions",
    click.Option(
        ["--decisions"],
        metavar="DOSSIER",
        default=DECISIONS,
        show_default=True,
        help="Où lire les décisions.",
    ),
    text=TEXTE,
)
def command(session: Session, decisions: str) -> None:
    """Print the page; no store is opened."""
    from attrs import asdict  # noqa: PLC0415 - not for the help

    from cpts_adapters.vivant.questions import page, toutes  # noqa: PLC0415 - see above

    folder = Path(decisions)
    if not folder.is_dir():
        note(f"Aucun dossier « {decisions} » ici : les décisions ne sont pas citées.")
    questions = toutes(folder)
    if session.json:
        as_json([asdict(question) for question in questions])
    else:
        files = {path.name[:4]: path.name for path in sorted(folder.glob("[0-9]*.md"))}
        out(page(questions, files).rstrip())
