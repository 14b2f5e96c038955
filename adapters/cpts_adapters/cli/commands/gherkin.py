"""`cpts gherkin corriger [FICHIERS] [--essai]` and `cpts gherkin proposer PROCÉDURE`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import Group
from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.completion import complete_workflow
from cpts_adapters.cli.display import as_json, out
from cpts_adapters.cli.exit_codes import FAULTS_FOUND
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpts_adapters.cli.session import Session
    from cpts_adapters.vivant.correction import Correction

FEATURES = ("features",)
CORRIGER = """Répare la typographie des fonctionnalités.

Un dossier vaut pour tous ses fichiers .feature ; sans rien, c'est « features ».
Les mots-clés, les étapes et les marges retrouvent des espaces et des apostrophes
simples ; les titres, les cases et les textes longs restent comme ils sont.

Avec --essai, rien n'est écrit, et le code de sortie dit s'il reste à réparer.
"""

PROPOSER = """Écrit des squelettes de scénarios pour une procédure.

Ils franchissent chaque rangée de sa table, puis chaque paire de rangées qui se suivent,
avec les exemples de ses champs. Ce que ces exemples n'atteignent pas est dit à la fin.
"""


@make(
    "corriger",
    click.Argument(["fichiers"], metavar="[FICHIERS]", nargs=-1),
    click.Option(["--essai"], is_flag=True, help="Montre sans écrire."),
    text=CORRIGER,
)
def corriger(session: Session, fichiers: Sequence[str], *, essai: bool) -> int:
    """Print what was repaired, or would be; return a code of its own for the latter."""
    from cpts_adapters.vivant.correction import (  # noqa: PLC0415 - not for the help
        FichiersIllisibles,
        corriger_fichiers,
    )
    from cpts_core.kernel.errors import Anomalie, DonneesInvalides  # noqa: PLC0415 - see above

    try:
        corrections = corriger_fichiers(fichiers or FEATURES, essai=essai)
    except FichiersIllisibles as refus:
        raise DonneesInvalides([Anomalie(d.lieu, d.phrase) for d in refus.diagnostics]) from refus
    _montrer(corrections, essai=essai, en_json=session.json)
    return FAULTS_FOUND if essai and corrections else 0


def _montrer(corrections: Sequence[Correction], *, essai: bool, en_json: bool) -> None:
    if en_json:
        as_json(
            [
                {"fichier": c.fichier, "ligne": c.ligne, "raisons": list(c.raisons)}
                for c in corrections
            ]
        )
        return
    for correction in corrections:
        out(str(correction))
    out(_bilan(len(corrections), essai=essai))


def _bilan(nombre: int, *, essai: bool) -> str:
    if not nombre:
        return "Rien à réparer."
    lignes = f"{nombre} lignes" if nombre > 1 else "1 ligne"
    accord = "s" if nombre > 1 else ""
    return f"{lignes} à réparer." if essai else f"{lignes} réparée{accord}."


@make(
    "proposer",
    click.Argument(["workflow"], metavar="PROCÉDURE", shell_complete=complete_workflow),
    click.Option(["--sans-paires"], is_flag=True, help="Chaque rangée seulement."),
    text=PROPOSER,
)
def proposer(session: Session, workflow: str, *, sans_paires: bool) -> None:
    """Print the skeletons; no store is opened."""
    from cpts_adapters.cli.workflows import find  # noqa: PLC0415 - see above
    from cpts_adapters.vivant import generateur  # noqa: PLC0415 - see above
    from cpts_core.workflows.index import Registre  # noqa: PLC0415 - see above

    found = find(Registre(), workflow)
    ecrits = generateur.proposer(found, avec_paires=not sans_paires)
    if session.json:
        as_json({"procedure": found.code, "squelettes": ecrits})
    else:
        out(ecrits.rstrip())


command = Group("gherkin", help=COMMANDS["gherkin"])
command.add_command(corriger)
command.add_command(proposer)
