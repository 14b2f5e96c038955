"""What the tests of this folder read: the repository, its configuration, its import graph."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import grimp

RACINE = Path(__file__).resolve().parents[2]
SOURCES = ("src", "adapters")
PAQUETS = ("cpts_core", "cpts_adapters")
ECRITS = (*SOURCES, "features", "tests", "docs", ".ci")


@cache
def projet() -> dict[str, Any]:
    return tomllib.loads((RACINE / "pyproject.toml").read_text("utf-8"))


@cache
def graphe() -> grimp.ImportGraph:
    return grimp.build_graph(*PAQUETS, include_external_packages=True, cache_dir=None)


def modules(*dossiers: str) -> list[Path]:
    return sorted(chemin for dossier in dossiers for chemin in (RACINE / dossier).rglob("*.py"))


def textes() -> list[Path]:
    """Every text the project holds, at the root and in its folders."""
    ranges = (chemin for dossier in ECRITS for chemin in (RACINE / dossier).rglob("*"))
    poses = (chemin for chemin in RACINE.iterdir() if chemin.name not in {".git", "uv.lock"})
    return sorted(
        chemin
        for chemin in (*ranges, *poses)
        if chemin.is_file() and "__pycache__" not in chemin.parts
    )


def lire(chemin: Path) -> str:
    return chemin.read_text("utf-8", errors="replace")


def relatif(chemin: Path) -> str:
    return chemin.relative_to(RACINE).as_posix()
