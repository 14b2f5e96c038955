"""What a result depends on, as one hash: the table's files, the features that cross it, the steps.

# Angle mort : le noyau, l'application et les référentiels n'en sont pas ; leurs tests en répondent.
"""

from __future__ import annotations

import hashlib
import inspect
from pathlib import Path
from typing import TYPE_CHECKING

import cpts_adapters.vivant
from cpts_adapters.vivant.rangees import regles_de

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest

    from cpts_core.kernel.workflow import Workflow

_CHIFFRES = 16


def empreinte(chemins: Iterable[Path], racine: Path) -> str:
    """Return a hash of these files, of their names from the root, and of the measure itself."""
    total = hashlib.sha256()
    for chemin in sorted({*chemins, *_mesure()}):
        nom = chemin.relative_to(racine) if chemin.is_relative_to(racine) else chemin.name
        total.update(f"{nom}\0".encode())
        total.update(hashlib.sha256(chemin.read_bytes()).digest())
    return total.hexdigest()[:_CHIFFRES]


def fichiers_de(workflow: Workflow) -> set[Path]:
    """Return the files that write a table: its module or its package, and those of its rules."""
    defini = Path(workflow.defini.rpartition(":")[0])
    ecrits = set(defini.parent.rglob("*.py")) if defini.name == "__init__.py" else {defini}
    return ecrits | {Path(inspect.getfile(r.predicat)) for r in regles_de(workflow).values()}


def etapes(tests: Iterable[pytest.Item]) -> set[Path]:
    """Return the Python files beside the tests, which hold the steps and what they use."""
    dossiers = {test.path.parent for test in tests}
    return {chemin for dossier in dossiers for chemin in dossier.rglob("*.py")}


def _mesure() -> set[Path]:
    """Return the files of the operators: changing them changes what is measured."""
    vivant = Path(cpts_adapters.vivant.__file__).parent
    return {*(vivant / "mutation").glob("*.py"), vivant / "rangees.py"}
