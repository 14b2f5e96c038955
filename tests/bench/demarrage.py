"""What a person waits for: the command line as it starts, and the acceptance suite.

As on a machine where both ran before: the bytecode is kept, in a folder of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_adapters.bootstrap import Settings, create, opened
from cpts_core.application.acteur import Acteur
from cpts_core.workflows.commun.roles import Role
from tests.bench.mesure import Mesure, medianes, millis
from tests.bench.parcours import NIVEAU_2

if TYPE_CHECKING:
    from collections.abc import Iterator

RACINE = Path(__file__).parents[2]
CPTS = str(Path(sys.executable).with_name("cpts"))
DECLARANT = Acteur("les-deux-rives", "Alix", frozenset((Role.DECLARANT,)))
CIBLES = {
    "`cpts --version`": 0.2,
    "`cpts --help`": 0.2,
    "`cpts voir` (un dossier déchiffré)": 0.45,
}
SUITE = 15.0
"""How long the acceptance suite may take, all chapters of project and quality, in seconds."""


def mesures() -> Iterator[Mesure]:
    """Measure the command line, then the acceptance suite."""
    with TemporaryDirectory() as dossier:
        lanceur = Lanceur(dossier)
        yield from _ligne_de_commande(lanceur, str(Path(dossier) / "cpts.db"))
        yield _acceptation(lanceur)


@frozen
class Lanceur:
    """Run programs that find their bytecode in this folder."""

    bytecode: str

    def lancer(self, *commande: str) -> subprocess.CompletedProcess[str]:
        """Run a program to its end."""
        environ = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environ["PYTHONPYCACHEPREFIX"] = self.bytecode
        return subprocess.run(
            commande, cwd=RACINE, env=environ, capture_output=True, text=True, check=False
        )

    def reussir(self, *commande: str) -> None:
        """Run a program that must succeed."""
        fini = self.lancer(*commande)
        assert fini.returncode == 0, fini.stderr


def _ligne_de_commande(lanceur: Lanceur, base: str) -> Iterator[Mesure]:
    voir = [
        *("--base", base, "--cpts", DECLARANT.locataire, "--par", "Camille"),
        *("--role", "cellule qualité", "voir", _un_incident(base)),
    ]
    durees = medianes(
        {
            "python -c pass": partial(lanceur.reussir, sys.executable, "-c", "pass"),
            "`cpts --version`": partial(lanceur.reussir, CPTS, "--version"),
            "`cpts --help`": partial(lanceur.reussir, CPTS, "--help"),
            "`cpts voir` (un dossier déchiffré)": partial(lanceur.reussir, CPTS, *voir),
        },
        tours=9,
    )
    socle = durees["python -c pass"]
    for nom, cible in CIBLES.items():
        yield _en_plus(nom, durees[nom] - socle, cible, millis({nom: durees[nom], "socle": socle}))


def _un_incident(base: str) -> str:
    reglages = Settings(base=base)
    create(reglages)
    with opened(reglages) as application:
        return application.ouvrir(DECLARANT, "incident", NIVEAU_2[0].demande).flux


def _en_plus(nom: str, duree: float, cible: float, details: str) -> Mesure:
    return Mesure(
        f"{nom}, en plus de `python -c pass`",
        f"{duree * 1e3:.0f} ms",
        f"< {cible * 1e3:.0f} ms",
        tenue=duree < cible,
        details=details,
    )


def _acceptation(lanceur: Lanceur) -> Mesure:
    """Time the suite as it runs the second time, once its bytecode is written."""
    suite = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/acceptance")
    lanceur.reussir(*suite, "--collect-only")
    debut = perf_counter()
    fini = lanceur.lancer(*suite)
    duree = perf_counter() - debut
    (bilan,) = fini.stdout.strip().splitlines()[-1:] or ["rien"]
    return Mesure(
        "la suite d'acceptation, démarrage compris",
        f"{duree:.1f} s",
        f"< {SUITE:.0f} s",
        tenue=duree < SUITE and fini.returncode == 0,
        details=bilan.strip("= "),
    )
