"""What a result depends on, as one hash: the table's files, the features that cross it, the steps.

# Angle mort : le noyau, l'application et les référentiels n'en sont pas ; leurs tests en répondent.
"""

from __future__ import annotations

import hashlib
import inspect
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING

import cpts_adapters.vivant
from cpts_adapters.vivant.rangees import regles_de

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest

    from cpts_core.kernel.workflow import Workflow

_CHIFFRES = 16


def empreinte(tests: Iterable[str], chemins: Iterable[Path], racine: Path) -> str:
    """Return a hash of the tests run, by id, of these files and their names, and of the measure."""
    total = hashlib.sha256("\n".join(sorted(tests)).encode())
    for chemin in sorted({*chemins, *_mesure()}):
        nom = chemin.relative_to(racine) if chemin.is_relative_to(racine) else chemin.name
        total.update(f"\0{nom}\0".encode())
        total.update(hashlib.sha256(chemin.read_bytes()).digest())
    return total.hexdigest()[:_CHIFFRES]


def fichiers_de(workflow: Workflow) -> set[Path]:
    """Return the files that write a table: its module or its package, and those of its rules."""
    defini = Path(workflow.defini.rpartition(":")[0])
    ecrits = set(defini.parent.rglob("*.py")) if defini.name == "__init__.py" else {defini}
    return ecrits | {Path(inspect.getfile(r.predicat)) for r in regles_de(workflow).values()}


def etapes(tests: Iterable[pytest.Item]) -> set[Path]:
    """Return the modules of these tests, and what is beside them that is no test: the steps."""
    modules = {test.path: test.config.getini("python_files") for test in tests}
    return set(modules) | {
        chemin
        for module, motifs in modules.items()
        for chemin in module.parent.rglob("*.py")
        if not any(fnmatch(chemin.name, motif) for motif in motifs)
    }


def _mesure() -> set[Path]:
    """Return the files of the operators: changing them changes what is measured."""
    vivant = Path(cpts_adapters.vivant.__file__).parent
    return {*(vivant / "mutation").glob("*.py"), vivant / "rangees.py"}
