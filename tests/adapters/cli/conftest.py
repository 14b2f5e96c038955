"""A terminal in the test's own process, on a store of its own."""

import json
import os
from datetime import date
from pathlib import Path
from shutil import copy
from typing import Any

import pytest
from attrs import frozen

from cpts_adapters.bootstrap import Settings, create
from cpts_adapters.cli.entree import run

CELLULE = ("--par", "camille", "--role", "cellule qualité")
FIN_DE_LA_DEMO = date(2026, 6, 30)


@frozen
class Reponse:
    """What a command answered."""

    code: int
    sortie: str
    erreur: str

    @property
    def json(self) -> Any:
        return json.loads(self.sortie)

    @property
    def refus(self) -> Any:
        return json.loads(self.erreur)["erreur"]


class Terminal:
    """Runs `cpts` as a person would type it."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *mots: str) -> Reponse:
        self._capsys.readouterr()
        code = run(mots)
        ecrit = self._capsys.readouterr()
        return Reponse(code, ecrit.out, ecrit.err)

    def ouvrir(self, *mots: str) -> str:
        """Open an anonymous incident; return its identifier."""
        return str(self._anonyme(*mots)["dossier"])

    def declarer(self, *mots: str) -> tuple[str, str]:
        """Open an anonymous incident; return its identifier and its follow-up code."""
        recu = self._anonyme(*mots)
        return recu["dossier"], recu["code_de_suivi"]

    def _anonyme(self, *mots: str) -> Any:
        incident = ("ouvrir", "incident", "declarer-sans-se-nommer", "--json")
        reponse = self(*incident, "--danger", "ecarte", "--mots", "deux flacons voisins", *mots)
        assert reponse.code == 0, reponse.erreur
        return reponse.json

    def oriente(self) -> str:
        """Bring an incident to level 2, where a call-back is due; return its identifier."""
        dossier = self.ouvrir()
        fait = ("--jour", "2025-03-20", "--fait", "les flacons se ressemblent")
        analyse = ("--nature", "evenement", "--cause", "rangement commun")
        vers = ("--confrere", "alix", "--competence", "plaies", "--accord-recueilli")
        for commande in (
            ("recueillir-un-fait", *fait),
            ("conclure-l-analyse", *analyse),
            ("orienter-vers-un-confrere", *vers),
        ):
            assert self(*CELLULE, "faire", dossier, *commande).code == 0
        return dossier


@pytest.fixture(scope="session")
def modele(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store made once, copied by each test."""
    base = tmp_path_factory.mktemp("modele") / "cpts.db"
    create(Settings(str(base), synchronous="NORMAL"))
    return base


@pytest.fixture
def dossier_vide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, and no setting from the environment."""
    for nom in [nom for nom in os.environ if nom.startswith("CPTS_")]:
        monkeypatch.delenv(nom)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def base(modele: Path, dossier_vide: Path) -> Path:
    """A new store, at the place where `cpts` looks for it."""
    for suffixe in ("", ".cle"):
        copy(f"{modele}{suffixe}", dossier_vide)
    return dossier_vide / modele.name


@pytest.fixture
def cpts(capsys: pytest.CaptureFixture[str], dossier_vide: Path) -> Terminal:
    """The command line, without any store."""
    return Terminal(capsys)


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of the demonstration, played once."""
    base = tmp_path_factory.mktemp("demo") / "demo.db"
    assert run(["--base", str(base), "demo", "--fin", FIN_DE_LA_DEMO.isoformat()]) == 0
    return base
