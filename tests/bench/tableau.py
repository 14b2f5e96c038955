"""The table of the measures, as a page: figures, targets, machine, versions, command."""

from __future__ import annotations

import os
import platform
import sqlite3
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.bench.mesure import Mesure

VERSIONS = ("attrs", "cattrs", "click", "cryptography", "sqlalchemy", "transitions")


def page(mesures: Iterable[Mesure]) -> str:
    """Return the page kept in docs/."""
    mesures = tuple(mesures)
    details = (f"- {mesure.quoi} : {mesure.details}." for mesure in mesures if mesure.details)
    return "\n".join((*_entete(), *_tableau(mesures), "", "Détails :", "", *details, ""))


def ligne(mesure: Mesure) -> str:
    """Return a row for the terminal."""
    return f"{verdict(mesure):10} {mesure.chiffre:>12}  {mesure.cible:>14}  {mesure.quoi}"


def verdict(mesure: Mesure) -> str:
    """Return whether the target is met, in words."""
    if mesure.cible == "—":
        return "indicatif"
    return "tenue" if mesure.tenue else "MANQUÉE"


def _entete() -> Iterator[str]:
    yield "# Mesures"
    yield ""
    yield "Page écrite par `make bench` : ne pas la modifier à la main."
    yield ""
    yield "Chaque chiffre est un rapport, ou un écart, entre des médianes prises dans la même"
    yield "exécution, tours entrelacés, ramasse-miettes arrêté. Les durées, elles, dépendent de la"
    yield "machine et de ce qu'elle fait d'autre : voir `tests/bench`."
    yield ""
    yield f"- Machine : {_processeur()}, {os.cpu_count()} cœurs, {platform.system()}."
    yield f"- Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}."
    yield f"- {', '.join(f'{nom} {version(nom)}' for nom in VERSIONS)}."
    yield ""


def _tableau(mesures: Iterable[Mesure]) -> Iterator[str]:
    yield "| Mesure | Chiffre | Cible | |"
    yield "|---|---|---|---|"
    for mesure in mesures:
        yield f"| {mesure.quoi} | {mesure.chiffre} | {mesure.cible} | {verdict(mesure)} |"


def _processeur() -> str:
    try:
        texte = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.machine()
    noms = (
        li.partition(":")[2].strip() for li in texte.splitlines() if li.startswith("model name")
    )
    return next(noms, platform.machine())
