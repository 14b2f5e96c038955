"""A bench: a project written in a folder, and pytest run there with the plugin."""

import json
import os
import subprocess
import sys
from functools import cached_property
from pathlib import Path

from attrs import frozen

GREFFON = ("-p", "cpts_adapters.vivant.plugin")
OPTIONS = ("-p", "no:cacheprovider", "-p", "no:hypothesispytest", "--import-mode=importlib")
SOBRE = ("--tb=native",)  # the usual one parses the whole parser at each failure
REGLAGES = "[pytest]\nbdd_features_base_dir = features\nstrict = true\ntestpaths = tests\n"


@frozen(slots=False)
class Jeu:
    """What a run answered."""

    code: int
    sortie: str
    chemin: Path

    @cached_property
    def messages(self) -> list[dict]:
        return [json.loads(ligne) for ligne in self.chemin.read_text("utf-8").splitlines()]

    def de(self, genre: str) -> list[dict]:
        return [message[genre] for message in self.messages if genre in message]


def poser(dossier: Path, fichiers: dict[str, str]) -> Path:
    """Write files in a folder; byte for byte."""
    for nom, contenu in {"pytest.ini": REGLAGES, **fichiers}.items():
        chemin = dossier / nom
        chemin.parent.mkdir(parents=True, exist_ok=True)
        chemin.write_bytes(contenu if isinstance(contenu, bytes) else contenu.encode())
    return dossier


def jouer(dossier: Path, *arguments: str, nom: str = "messages.ndjson", greffon=GREFFON) -> Jeu:
    """Run pytest in a folder, away from what surrounds this test."""
    chemin = dossier / nom
    ecrire = (f"--messages={chemin}",) if greffon else ()
    environnement = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
    fini = subprocess.run(
        [sys.executable, "-m", "pytest", *OPTIONS, *SOBRE, *greffon, *ecrire, *arguments],
        cwd=dossier,
        env=environnement | {"COLUMNS": "200"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return Jeu(fini.returncode, fini.stdout, chemin)
