"""The pytest side of coverage: the fixtures to observe with, what travels in each report.

A step builds its application with the fixtures `registre` and `observateur`; the rest follows.
What a scenario saw is plain JSON in its report, so that a parallel run says the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cpts_adapters.vivant.juge import Juge, relatif
from cpts_adapters.vivant.mesures import mesures
from cpts_adapters.vivant.observation import Observateur
from cpts_core.kernel.decision import decide
from cpts_core.workflows.index import Registre

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytest_bdd.parser import Feature
    from pytest_bdd.parser import Scenario as ScenarioLu

REMPLACES = pytest.StashKey[dict[str, Any]]()
"""The workflows that stand in for those of the registry, while tables are mutated."""
DECIDER = pytest.StashKey[Any]()
"""The `decide` that stands in for the kernel's, while deadlines are mutated."""
SCENARIO = pytest.StashKey[dict[str, Any]]()
OBSERVATEUR = pytest.StashKey[Observateur]()
JUGE = "cpts-couverture"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare what the project sets once, and where the file goes."""
    parser.addini(
        "vivant_workflows", "procédures mesurées : code, module:CONSTANTE ou *", "args", []
    )
    parser.addini("vivant_statuts", "le fichier qui garde le statut de chaque unité")
    groupe = parser.getgroup("vivant", "spécification vivante")
    groupe.addoption("--couverture", metavar="FICHIER", help="écrit la couverture en JSON")
    groupe.addoption("--statuts", action="store_true", help="écrit le statut de chaque unité")


def pytest_configure(config: pytest.Config) -> None:
    """Judge in the process that sees all the reports."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Juge(config), JUGE)


@pytest.fixture
def observateur(request: pytest.FixtureRequest, pytestconfig: pytest.Config) -> Observateur:
    """Return the `decide` that remembers what this scenario sees."""
    vu = Observateur(pytestconfig.stash.get(DECIDER, decide))
    request.node.stash[OBSERVATEUR] = vu
    return vu


@pytest.fixture
def registre(pytestconfig: pytest.Config) -> Registre:
    """Return the workflows of the index, those of the project, and what stands in for some."""
    remplaces = pytestconfig.stash.get(REMPLACES, {})
    return Registre(ajoutes={**mesures(pytestconfig), **remplaces})


def pytest_bdd_before_scenario(
    request: pytest.FixtureRequest, feature: Feature, scenario: ScenarioLu
) -> None:
    """Remember which scenario a test is, by its name and place in the sources."""
    regle = scenario.rule.tags if scenario.rule else set()
    request.node.stash[SCENARIO] = {
        "fichier": relatif(feature.filename, request.config),
        "ligne": scenario.line_number,
        "nom": scenario.name,
        "etiquettes": sorted(scenario.tags | feature.tags | regle),
    }


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, Any]:
    """Attach to the report of a scenario what it is and what it saw."""
    rapport = yield
    if rapport.when == "call" and SCENARIO in item.stash:
        rapport.cpts_scenario = item.stash[SCENARIO]
        rapport.cpts_vu = item.stash.get(OBSERVATEUR, Observateur()).en_json()
    return rapport
