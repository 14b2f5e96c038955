"""The sentences of the architecture: the code keeps them, and each refuses what it forbids."""

from copy import deepcopy
from itertools import accumulate

import pytest
from importlinter.api import read_configuration
from importlinter.application.use_cases import lint_imports
from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.independence import IndependenceContract
from importlinter.contracts.layers import LayersContract

from tests.architecture.depot import RACINE, graphe

CONFIGURATION = str(RACINE / "pyproject.toml")
LUE = read_configuration(CONFIGURATION)
CONTRATS = {options["id"]: options for options in LUE["contracts_options"]}
GENRES = {
    classe.type_name: classe for classe in (ForbiddenContract, IndependenceContract, LayersContract)
}

VIOLATIONS = (
    ("coeur", "cpts_core.application", "cpts_adapters.bootstrap"),
    ("coeur", "cpts_core.application", "sqlalchemy"),
    ("coeur", "cpts_core.kernel", "time"),
    ("coeur", "cpts_core.workflows.commun", "pathlib"),
    ("coeur", "cpts_core.referentiels", "tomllib"),
    ("transitions", "cpts_core.kernel.workflow", "transitions"),
    ("transitions", "cpts_core.application", "transitions"),
    ("transitions", "cpts_adapters.cli", "transitions"),
    ("couches", "cpts_core.kernel", "cpts_core.referentiels"),
    ("couches", "cpts_core.referentiels", "cpts_core.workflows"),
    ("couches", "cpts_core.workflows.commun", "cpts_core.application"),
    ("couches", "cpts_core.workflows.commun", "cpts_core.ports"),
    ("couches", "cpts_core.ports", "cpts_core.workflows"),
    ("ports", "cpts_core.ports", "cpts_core.referentiels"),
    ("facades", "cpts_adapters.cli", "cpts_adapters.storage"),
    ("facades", "cpts_adapters.cli.entree", "cpts_adapters.storage.sql"),
    ("facades", "cpts_adapters.http", "cpts_adapters.storage.memory"),
    ("stockages", "cpts_adapters.storage.memory", "cpts_adapters.storage.sql.tables"),
    ("stockages", "cpts_adapters.storage.sql.tables", "cpts_adapters.storage.memory"),
    ("stockages", "cpts_adapters.storage.refusals", "cpts_adapters.storage.memory"),
)


def tenu(contrat: str, graphe_verifie) -> bool:
    options = CONTRATS[contrat]
    classe = GENRES[options["type"]]
    verifie = classe(
        name=options["name"], session_options=LUE["session_options"], contract_options=options
    )
    return verifie.check(graphe_verifie, verbose=False).kept


def avec(importeur: str, importe: str):
    """The graph of the project, with one import more."""
    modifie = deepcopy(graphe())
    for module in {*avec_parents(importeur), *avec_parents(importe)} - modifie.modules:
        modifie.add_module(module, is_squashed=not module.startswith("cpts_"))
    modifie.add_import(importer=importeur, imported=importe)
    return modifie


def avec_parents(module: str) -> list[str]:
    return list(accumulate(module.split("."), "{}.{}".format))


@pytest.mark.parametrize("contrat", CONTRATS)
def test_le_code_tient_le_contrat(contrat):
    assert lint_imports(CONFIGURATION, limit_to_contracts=(contrat,), cache_dir=None, no_logo=True)


@pytest.mark.parametrize(("contrat", "importeur", "importe"), VIOLATIONS)
def test_un_import_interdit_rompt_le_contrat(contrat, importeur, importe):
    assert not tenu(contrat, avec(importeur, importe))


def test_la_composition_peut_choisir_un_stockage():
    assert tenu("facades", avec("cpts_adapters.bootstrap", "cpts_adapters.storage.sql"))


def test_chaque_contrat_a_sa_violation():
    assert set(CONTRATS) == {contrat for contrat, _, _ in VIOLATIONS}
