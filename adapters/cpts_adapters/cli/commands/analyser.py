"""`cpts analyser extraire DOSSIER`, `cpts analyser montrer DOSSIER --portee nation`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import Group
from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, out
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

HELP = f"""{COMMANDS["analyser"]}

L'opérateur extrait, dans un dossier neuf, des faits sans nom ni texte, sous des pseudonymes que
personne ne sait défaire. L'ARS ou l'observateur lit ensuite ce que disent ces faits de sa portée.
"""
FOLDER = click.Argument(["dossier"], metavar="DOSSIER")


@make(
    "extraire",
    FOLDER,
    text="Extrait les faits des CPTS inscrites, dans un dossier qui n'existe pas encore.",
)
def _extract(session: Session, dossier: str) -> None:
    """Write an extract."""
    from attrs import asdict  # noqa: PLC0415 - not for the help

    from cpts_adapters.analysis.extract import Extraction  # noqa: PLC0415 - see above
    from cpts_adapters.bootstrap import opened_portfolio  # noqa: PLC0415 - see above

    acteur, application = session.acteur, session.application
    with opened_portfolio(session.settings) as portfolio:
        extraction = Extraction(application, portfolio, acteur, session.now.date())
        done = extraction.write(Path(dossier))
    if session.json:
        as_json({"dossier": dossier, **asdict(done)})
        return
    out(f"{done.faits} faits et {done.releves} relevés de {done.cpts} CPTS extraits : {dossier}.")


@make(
    "montrer",
    FOLDER,
    click.Option(["--portee"], metavar="PORTÉE", required=True, help="nation, ou region:CODE."),
    text="Montre ce que disent les faits extraits, petits effectifs masqués.",
)
def _show(session: Session, dossier: str, portee: str) -> None:
    """Print the answers of an extract; no store is opened."""
    from attrs import evolve  # noqa: PLC0415 - not for the help

    from cpts_adapters.analysis.questions import opened_extract  # noqa: PLC0415 - see above
    from cpts_adapters.cli import extracts  # noqa: PLC0415 - see above
    from cpts_adapters.cli.dashboards import read_scope  # noqa: PLC0415 - see above

    settings = session.settings
    acteur = evolve(session.acteur, portee=read_scope(portee))
    with opened_extract(Path(dossier), acteur, settings.clock.now().date()) as questions:
        sections = tuple(extracts.sections(questions, settings.registry))
    extracts.show(session, acteur.portee, sections)


command = Group(
    "analyser",
    commands=[_extract, _show],
    help=HELP,
    subcommand_metavar="extraire … | montrer …",
)
