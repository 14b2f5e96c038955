"""`cpts restaurer DOSSIER`: a backup in an empty base, and what was erased since, erased again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, bullets, out
from cpts_adapters.cli.exit_codes import FAULTS_FOUND
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

HELP = f"""{COMMANDS["restaurer"]}

La base doit être vide ; un fichier absent est créé. Il faut la clé de la sauvegarde. Ce qui a été
effacé depuis est effacé de nouveau, d'après le registre que tient chaque machine.
"""


@make(
    "restaurer",
    click.Argument(["dossier"], metavar="DOSSIER"),
    click.Option(
        ["--registre"],
        metavar="FICHIER",
        multiple=True,
        help="Registre des effacements d'une machine (par défaut : celui d'ici) ; répétable.",
    ),
    text=HELP,
)
def command(session: Session, dossier: str, registre: tuple[str, ...]) -> int:
    """Restore, erase again, verify; return a code of its own when there are faults."""
    from cpts_adapters.backup.restoring import restored  # noqa: PLC0415 - not for the help

    done = restored(session.settings, Path(dossier), [Path(path) for path in registre])
    faults = done.faults
    if session.json:
        as_json(
            {
                "cpts": done.facts,
                "effacements": done.erased,
                "registres": done.registers,
                "valide": not faults,
                "fautes": faults,
            }
        )
        return FAULTS_FOUND if faults else 0
    out(f"Sauvegarde du {done.made_at} restaurée :")
    bullets([f"{tenant} : {count} faits" for tenant, count in done.facts.items()])
    if done.registers:
        out(f"{done.erased} effacements refaits.")
    else:
        out("Aucun registre des effacements : ce qui a été effacé depuis n'est pas refait.")
    out(f"{len(faults)} fautes :" if faults else "Base intacte.")
    bullets(faults)
    return FAULTS_FOUND if faults else 0
