"""`cpts aide [SUJET]`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, out, pairs, title
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

SUBJECTS = ("codes", "roles", "dates", "dossiers")
DATES = (
    ("2025-03-20", "un jour"),
    ("20/03/2025", "le même jour"),
    ("2025-03-20T09:30", "un instant, à l'heure de la CPTS"),
    ("« 20/03/2025 9h30 »", "le même instant"),
    ("2025-03-20T09:30+01:00", "un instant, avec son fuseau"),
)
RECORDS = (
    ("019a…-7f3c21d0", "l'identifiant entier"),
    ("7f3c21d0", "sa fin : 4 signes au moins, tant qu'un seul dossier finit ainsi"),
    ("--champ -", "lit le texte sur l'entrée : rien ne reste dans l'historique du terminal"),
)


@make(
    "aide",
    click.Argument(["sujet"], metavar="SUJET", type=click.Choice(SUBJECTS), required=False),
    text=COMMANDS["aide"],
)
def command(session: Session, sujet: str | None) -> None:
    """Print one subject, or all."""
    shown = {name: _rows(name) for name in ((sujet,) if sujet else SUBJECTS)}
    if session.json:
        as_json({name: dict(rows) for name, rows in shown.items()})
        return
    for name, rows in shown.items():
        title(TITLES[name])
        pairs(rows, "  ")
        out()


TITLES = {
    "codes": "Codes de sortie",
    "roles": "Rôles (--role)",
    "dates": "Dates",
    "dossiers": "Désigner un dossier, donner un texte",
}


def _rows(subject: str) -> list[tuple[str, str]]:
    if subject == "codes":
        from cpts_adapters.cli.exit_codes import MEANINGS  # noqa: PLC0415 - not for the help

        return [(str(code), meaning) for code, meaning in MEANINGS.items()]
    if subject == "roles":
        from cpts_adapters.cli.roles import OFFERED  # noqa: PLC0415 - not for the help

        return [(role.name.lower().replace("_", "-"), role.value) for role in OFFERED]
    return list(DATES if subject == "dates" else RECORDS)
