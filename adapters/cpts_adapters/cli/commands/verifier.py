"""`cpts verifier`: the proof that nothing was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, bullets, out
from cpts_adapters.cli.exit_codes import FAULTS_FOUND
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.cli.session import Session

HELP = f"""{COMMANDS["verifier"]}

Chaque dossier est rejoué depuis son journal, et chaque chaîne d'empreintes relue ; les relevés sont
comparés aux dossiers dont ils viennent.
"""


@make(
    "verifier",
    click.Option(["--releves"], is_flag=True, help="Refait d'abord les relevés des dossiers."),
    text=HELP,
)
def command(session: Session, *, releves: bool) -> int:
    """Print the faults; return a code of its own when there are some."""
    from cpts_adapters.cli.progress import followed  # noqa: PLC0415 - see above

    faults = list(followed(_faults(session, releves=releves), "fautes"))
    count = len(session.application.store.streams(session.cpts))
    if session.json:
        as_json({"valide": not faults, "dossiers": count, "fautes": faults})
    elif faults:
        out(f"{len(faults)} fautes :")
        bullets(faults)
    elif not count:
        out(f"Aucun dossier pour la CPTS « {session.cpts} » : il n'y avait rien à vérifier.")
    else:
        out(f"Base intacte : {count} dossiers rejoués, chaînes d'empreintes entières.")
    return FAULTS_FOUND if faults else 0


def _faults(session: Session, *, releves: bool) -> Iterator[str]:
    from cpts_adapters.bootstrap import opened_portfolio  # noqa: PLC0415 - not for the help
    from cpts_core.application.verification import verifier  # noqa: PLC0415 - see above

    yield from verifier(session.application, session.cpts)
    with opened_portfolio(session.settings) as portfolio:
        if releves:
            portfolio.refresh(session.cpts)
        yield from portfolio.stale(session.cpts)
