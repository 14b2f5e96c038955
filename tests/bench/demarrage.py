"""What a person waits for: the command line as it starts, and the acceptance suite."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

from cpts_adapters.bootstrap import Settings, create, opened
from cpts_core.application.acteur import Acteur
from cpts_core.workflows.commun.roles import Role
from tests.bench.mesure import Mesure, medianes, millis
from tests.bench.parcours import NIVEAU_2

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RACINE = Path(__file__).parents[2]
CPTS = str(Path(sys.executable).with_name("cpts"))
DECLARANT = Acteur("les-deux-rives", "Alix", frozenset((Role.DECLARANT,)))
CIBLES = {
    "`cpts --version`": 0.2,
    "`cpts --help`": 0.2,
    "`cpts voir` (un dossier déchiffré)": 0.45,
}
SUITE = 10.0
"""How long the acceptance suite may take, in seconds."""


def mesures() -> Iterator[Mesure]:
    """Measure the command line, then the acceptance suite."""
    yield from _ligne_de_commande()
    yield _acceptation()


def _ligne_de_commande() -> Iterator[Mesure]:
    with TemporaryDirectory() as dossier:
        base = str(Path(dossier) / "cpts.db")
        voir = [
            *("--base", base, "--cpts", DECLARANT.locataire, "--par", "Camille"),
            *("--role", "cellule qualité", "voir", _un_incident(base)),
        ]
        durees = medianes(
            {
                "python -c pass": _lancer(sys.executable, "-c", "pass"),
                "`cpts --version`": _lancer(CPTS, "--version"),
                "`cpts --help`": _lancer(CPTS, "--help"),
                "`cpts voir` (un dossier déchiffré)": _lancer(CPTS, *voir),
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


def _lancer(*commande: str) -> Callable[[], None]:
    def lancer() -> None:
        fini = subprocess.run(commande, capture_output=True, text=True, check=False)
        assert fini.returncode == 0, fini.stderr

    return lancer


def _en_plus(nom: str, duree: float, cible: float, details: str) -> Mesure:
    return Mesure(
        f"{nom}, en plus de `python -c pass`",
        f"{duree * 1e3:.0f} ms",
        f"< {cible * 1e3:.0f} ms",
        tenue=duree < cible,
        details=details,
    )


def _acceptation() -> Mesure:
    commande = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/acceptance")
    debut = perf_counter()
    fini = subprocess.run(commande, cwd=RACINE, capture_output=True, text=True, check=False)
    duree = perf_counter() - debut
    (bilan,) = fini.stdout.strip().splitlines()[-1:] or ["rien"]
    return Mesure(
        "la suite d'acceptation, démarrage compris",
        f"{duree:.1f} s",
        f"< {SUITE:.0f} s",
        tenue=duree < SUITE and fini.returncode == 0,
        details=bilan.strip("= "),
    )
