"""`cpts adopter COPIE [--version N]`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

HELP = f"""{COMMANDS["adopter"]}

La fin de la référence suffit ; pour lire la copie avant : cpts catalogue COPIE.
"""


@make(
    "adopter",
    click.Argument(["copie"], metavar="COPIE"),
    click.Option(
        ["--version"],
        metavar="NOMBRE",
        type=click.IntRange(1),
        help="Cette version (sinon la dernière).",
    ),
    click.Option(
        ["commande_id", "--commande-id"],
        metavar="TEXTE",
        default="",
        help="Le même, envoyé deux fois, n'adopte qu'une fois.",
    ),
    text=HELP,
)
def command(session: Session, copie: str, version: int | None, commande_id: str) -> None:
    """Open a record from a copy of the catalogue."""
    from cpts_adapters.cli.receipts import show  # noqa: PLC0415 - not for the help
    from cpts_core.application.catalogue_commun import (  # noqa: PLC0415 - see above
        adopter,
        trouver,
    )

    application, acteur = session.application, session.acteur
    found = trouver(application, acteur, copie, version)
    receipt = adopter(application, acteur, found, commande_id=commande_id)
    show(session, acteur, application.registre[found.workflow], receipt, "")
