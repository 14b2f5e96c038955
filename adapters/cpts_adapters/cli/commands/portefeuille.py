"""`cpts portefeuille --portee region:76`: the dashboards over several CPTS."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

HELP = f"""{COMMANDS["portefeuille"]}

Aucun dossier n'y est lu. Un chiffre est masqué s'il est petit, si trop peu de CPTS le font, ou si
l'une d'elles le fait presque à elle seule ; d'autres le sont avec lui, pour qu'aucun calcul ne le
retrouve.
"""


@make(
    "portefeuille",
    click.Option(
        ["--portee"],
        metavar="PORTÉE",
        required=True,
        help="nation, region:CODE, departement:CODE, ou cpts:UNE,AUTRE…",
    ),
    click.Option(
        ["--procedure"],
        metavar="PROCÉDURE",
        multiple=True,
        help="Seulement cette procédure ; répétable.",
    ),
    click.Option(
        ["--tri"],
        metavar="TRI",
        default="taille",
        help="Colonnes : taille (par défaut), departement, region.",
    ),
    click.Option(
        ["--annees"],
        type=click.IntRange(1, 50),
        default=3,
        metavar="NOMBRE",
        help="Sur combien d'années (3).",
    ),
    text=HELP,
)
def command(
    session: Session, portee: str, procedure: tuple[str, ...], tri: str, annees: int
) -> None:
    """Print the dashboards of a scope."""
    from attrs import evolve  # noqa: PLC0415 - not for the help

    from cpts_adapters.boards import PROCEDURES, Boards  # noqa: PLC0415 - not for the help
    from cpts_adapters.bootstrap import opened_portfolio  # noqa: PLC0415 - see above
    from cpts_adapters.cli import dashboards  # noqa: PLC0415 - see above
    from cpts_core.application.portefeuille import Portefeuille  # noqa: PLC0415 - see above

    settings = session.settings
    acteur = evolve(session.acteur, portee=dashboards.read_scope(portee))
    with opened_portfolio(settings) as portfolio:
        questions = Portefeuille(
            portfolio, acteur, settings.clock.now(), tri=dashboards.read_sorting(tri)
        )
        boards = Boards(questions, settings.registry, annees)
        sections = tuple(boards.sections(procedure or PROCEDURES))
    dashboards.show(session, questions, sections)
