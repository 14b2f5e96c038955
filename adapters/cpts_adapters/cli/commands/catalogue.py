"""`cpts catalogue [COPIE] [--version N]`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

HELP = f"""{COMMANDS["catalogue"]}

Sans COPIE, tout le catalogue ; la fin de sa référence suffit pour en lire une.
"""
VERSION = click.IntRange(1)


@make(
    "catalogue",
    click.Argument(["copie"], metavar="[COPIE]", required=False),
    click.Option(
        ["--version"], metavar="NOMBRE", type=VERSION, help="Cette version (sinon la dernière)."
    ),
    text=HELP,
)
def command(session: Session, copie: str | None, version: int | None) -> None:
    """Print the copies that CPTS share, or one of them."""
    from cpts_adapters import shared as plain  # noqa: PLC0415 - not for the help
    from cpts_adapters.cli import copies  # noqa: PLC0415 - see above
    from cpts_core.application.catalogue_commun import (  # noqa: PLC0415 - see above
        catalogue,
        trouver,
    )

    if copie:
        one = plain.copy(session, trouver(session.application, session.acteur, copie, version))
        as_json(one) if session.json else copies.show(session, one)
        return
    shared = catalogue(session.application, session.acteur)
    views = [plain.copy(session, one) for one in shared if version in (None, one.version)]
    as_json(views) if session.json else copies.show_all(session, views)
