"""A case: a test of pytest, the pickle it plays, and the definitions of its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen
from pytest_bdd.scenario import scenario_wrapper_template_registry
from pytest_bdd.utils import registry_get_safe

if TYPE_CHECKING:
    import pytest
    from pytest_bdd.parser import Scenario, ScenarioTemplate

    from cpts_adapters.vivant.definitions import Definition
    from cpts_adapters.vivant.lecture import Lecture
    from cpts_adapters.vivant.repertoire import Repertoire

EXEMPLE = "_pytest_bdd_example"


@frozen(eq=False)
class Cas:
    """What a test plays; `etapes` holds, for each step, the definitions that match it."""

    id: str
    lecture: Lecture
    pickle: dict[str, Any]
    etapes: tuple[tuple[Definition, ...], ...]

    @property
    def lieu(self) -> str:
        """Return where the pickle is, and its name."""
        return f"{self.lecture.uri}:{self.pickle['location']['line']} : « {self.pickle['name']} »"

    def divergence(self, joue: Scenario) -> str | None:
        """Return how what pytest-bdd plays differs from the pickle; None when it does not."""
        attendues = [_contenu(etape) for etape in self.pickle["steps"]]
        for rang, (attendue, etape) in enumerate(zip(attendues, joue.steps, strict=False), 1):
            tableau = etape.datatable.raw() if etape.datatable else None
            if attendue != (etape.name, tableau, etape.docstring):
                return f"pytest-bdd lit l'étape {rang} autrement que l'analyseur officiel."
        if len(attendues) != len(joue.steps):
            return "pytest-bdd ne compte pas les mêmes étapes que l'analyseur officiel."
        return None


def modele(item: pytest.Item) -> ScenarioTemplate | None:
    """Return the scenario that a test plays, as pytest-bdd holds it; None for another test."""
    fonction = getattr(item, "obj", None)
    return registry_get_safe(
        scenario_wrapper_template_registry, getattr(fonction, "__func__", fonction)
    )


def pickle_de(item: pytest.Item, scenario: ScenarioTemplate, lecture: Lecture) -> Any:
    """Return the pickle of a test: that of its row of examples; None when there is none."""
    appel = getattr(item, "callspec", None)
    rang = appel.indices.get(EXEMPLE, 0) if appel else 0
    pickles = lecture.pickles_par_ligne.get(scenario.line_number, [])
    return pickles[rang] if rang < len(pickles) else None


def etapes_de(
    item: pytest.Item, scenario: ScenarioTemplate, pickle: dict[str, Any], repertoire: Repertoire
) -> tuple[tuple[Definition, ...], ...]:
    """Return the definitions that match each step of a pickle, as the test sees them."""
    return tuple(
        repertoire.retenues(item, modele.type, etape["text"])
        for modele, etape in zip(scenario.steps, pickle["steps"], strict=False)
    )


def _contenu(etape: dict[str, Any]) -> tuple[str, list[list[str]] | None, str | None]:
    argument = etape.get("argument", {})
    lignes = argument.get("dataTable", {}).get("rows")
    tableau = [[case["value"] for case in ligne["cells"]] for ligne in lignes] if lignes else None
    return etape["text"], tableau, argument.get("docString", {}).get("content")
