"""Which step definitions each place of the tests sees, looked up once per step text.

pytest-bdd walks through every fixture at every step, so that a suite costs steps times
definitions; the same look-up, remembered, is also what the guards and the messages need (ADR 0053).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field
from pytest_bdd.compat import get_fixture_names, getfixturedefs
from pytest_bdd.scenario import iterparentnodeids
from pytest_bdd.steps import step_function_context_registry

from cpts_adapters.vivant.definitions import Definition

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from _pytest.fixtures import FixtureManager
    from _pytest.nodes import Node
    from pytest_bdd.parser import Step
    from pytest_bdd.steps import StepFunctionContext

    Vue = tuple[pytest.FixtureDef[Any], Definition]


@define(eq=False)
class Repertoire:
    """The step definitions of a run, once everything is collected."""

    fixtures: FixtureManager
    racine: Path
    _connues: dict[int, Definition] = field(factory=dict)
    _visibles: dict[Node, list[Vue]] = field(factory=dict)
    _retenues: dict[tuple[Node, str, str], list[Vue]] = field(factory=dict)

    def toutes(self) -> list[Definition]:
        """Return what tests may see, but what pytest-bdd itself defines, in a stable order."""
        fixturedefs = self.fixtures._get_all_fixture_defs()  # noqa: SLF001 - pytest has no other door
        contextes = (step_function_context_registry.get(f.func) for f in fixturedefs)
        connues = {id(c): self._definition(c) for c in contextes if c}
        ecrites = (d for d in connues.values() if not d.uri.startswith("pytest_bdd/"))
        return sorted(ecrites, key=lambda definition: definition.rang)

    def retenues(self, item: pytest.Item, genre: str, texte: str) -> tuple[Definition, ...]:
        """Return the definitions that match a step of a test, one per function."""
        vues = self._vues(item, genre, texte)
        return tuple({definition.fonction: definition for _, definition in vues}.values())

    def fixturedefs(
        self,
        step: Step,
        fixturemanager: FixtureManager,  # noqa: ARG002 - the signature is that of pytest-bdd
        node: Node,
    ) -> list[pytest.FixtureDef[Any]]:
        """Return what pytest-bdd looks for at each step, in its order."""
        return [fixturedef for fixturedef, _ in self._vues(node, step.type, step.name)]

    def contexte(self, request: pytest.FixtureRequest, step: Step) -> StepFunctionContext | None:
        """Return the definition that plays a step: the nearest, and of those, the last.

        pytest-bdd makes a fixture of them at each step, and asks pytest for its value.
        """
        vues = self._vues(request.node, step.type, step.name)
        proches = sorted(vues, key=lambda vue: [*iterparentnodeids(vue[0].baseid)])
        return proches[-1][1].contexte if proches else None

    def _vues(self, item: Node, genre: str, texte: str) -> list[Vue]:
        # A test sees what its module or class sees: no step definition is born inside a test.
        lieu = item.parent or item
        cle = (lieu, genre, texte)
        if cle not in self._retenues:
            self._retenues[cle] = [v for v in self._visibles_de(lieu) if v[1].accepte(genre, texte)]
        return self._retenues[cle]

    def _visibles_de(self, lieu: Node) -> list[Vue]:
        if lieu not in self._visibles:
            noms = get_fixture_names(fixturemanager=self.fixtures)
            fixturedefs = (f for n in noms for f in getfixturedefs(self.fixtures, n, lieu) or ())
            self._visibles[lieu] = [
                (fixturedef, self._definition(contexte))
                for fixturedef in fixturedefs
                if (contexte := step_function_context_registry.get(fixturedef.func))
            ]
        return self._visibles[lieu]

    def _definition(self, contexte: StepFunctionContext) -> Definition:
        if id(contexte) not in self._connues:
            self._connues[id(contexte)] = Definition.de(contexte, self.racine)
        return self._connues[id(contexte)]
