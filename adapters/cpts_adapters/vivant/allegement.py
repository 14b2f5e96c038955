"""What pytest-bdd works out at every step or reads twice, worked out once (ADR 0108).

Each name replaced here is private to pytest-bdd: its exact pin, and tests that compare what both
answer, keep this true.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytest_bdd import parser
from pytest_bdd.gherkin_parser import GherkinDocument, get_gherkin_document

from cpts_adapters.vivant.lecture import ENCODAGE, Lecture, uri_de

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pytest_bdd.gherkin_parser import Cell, DataTable

    from cpts_adapters.vivant.repertoire import Repertoire

# By its name: the package hides this module behind the function of the same name.
JEU = import_module("pytest_bdd.scenario")


def alleger_la_lecture(racine: Path) -> Callable[[], None]:
    """Give pytest-bdd the documents that the guards read too; return what takes them back."""

    def document(chemin: str, encodage: str = ENCODAGE) -> GherkinDocument:
        return _document(chemin, encodage, racine)

    remplacement = pytest.MonkeyPatch()
    remplacement.setattr(parser, "get_gherkin_document", document)
    return remplacement.undo


def alleger_le_jeu(repertoire: Repertoire) -> Callable[[], None]:
    """Give pytest-bdd remembered look-ups; return what takes them back."""
    remplacement = pytest.MonkeyPatch()
    remplacement.setattr(JEU, "find_fixturedefs_for_step", repertoire.fixturedefs)
    remplacement.setattr(JEU, "get_step_function", repertoire.contexte)
    remplacement.setattr(JEU, "signature", cache(JEU.signature))
    remplacement.setattr(JEU, "get_required_args", cache(JEU.get_required_args))
    remplacement.setattr(parser.Step, "render_datatable", staticmethod(remplir))
    return remplacement.undo


def remplir(tableau: DataTable, valeurs: Mapping[str, object]) -> DataTable:
    """Return the table of a step with the values of an example; pytest-bdd copies it in depth.

    Without values it is the table itself: what steps receive of it is a copy anyway.
    """
    if not valeurs:
        return tableau

    def remplie(case: Cell) -> Cell:
        return replace(case, value=parser.render_string(case.value, valeurs))

    lignes = [replace(ligne, cells=[*map(remplie, ligne.cells)]) for ligne in tableau.rows]
    return replace(tableau, rows=lignes)


def _document(chemin: str, encodage: str, racine: Path) -> GherkinDocument:
    """Return what pytest-bdd makes of a file; of one that is faulty, it says so itself."""
    octets = Path(chemin).read_bytes()
    # Files that open in text mode otherwise than they are: pytest-bdd keeps its own reading.
    if encodage == ENCODAGE and b"\r" not in octets:
        lecture = Lecture.de(uri_de(Path(chemin), racine), octets.decode(ENCODAGE))
        if lecture.fonctionnalite:
            return GherkinDocument.from_dict(lecture.document)
    return get_gherkin_document(chemin, encodage)
