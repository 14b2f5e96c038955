"""While a test plays its scenario: note what happens to each step, and send it with the report."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest
from attrs import frozen

from cpts_adapters.vivant.collecte import CAS
from cpts_adapters.vivant.deroulement import (
    AMBIGUOUS,
    PASSED,
    UNDEFINED,
    Deroulement,
    EtapeAmbigue,
    EtapeInconnue,
    LectureDivergente,
    accident,
)

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytest_bdd.parser import Scenario, Step

PROPRIETE = "vivant"
DEROULEMENT = pytest.StashKey[Deroulement]()


@frozen(eq=False)
class Suivi:
    """The hooks of a test, in each process that plays some."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Start to follow a test that plays a pickle."""
        if CAS in item.stash:
            item.stash[DEROULEMENT] = Deroulement(item.stash[CAS])

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_before_scenario(
        self, request: pytest.FixtureRequest, scenario: Scenario
    ) -> None:
        """Refuse a scenario that pytest-bdd reads in its own way."""
        if CAS in request.node.stash:
            divergence = request.node.stash[CAS].divergence(scenario)
            if divergence:
                raise LectureDivergente(divergence)

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_before_step(self, request: pytest.FixtureRequest, step: Step) -> None:
        """Start a step; refuse it when several definitions match it."""
        suivi = request.node.stash.get(DEROULEMENT, None)
        if suivi:
            suivi.commencer()
            if suivi.est_ambigue():
                refus = EtapeAmbigue(f"plusieurs définitions acceptent « {step.name} ».")
                suivi.finir(AMBIGUOUS, refus)
                raise refus

    @pytest.hookimpl(trylast=True)  # a step passed once every other hook agrees
    def pytest_bdd_after_step(self, request: pytest.FixtureRequest) -> None:
        """End a step."""
        suivi = request.node.stash.get(DEROULEMENT, None)
        if suivi:
            suivi.finir(PASSED)

    def pytest_bdd_step_error(self, request: pytest.FixtureRequest, exception: Exception) -> None:
        """End a step that raised."""
        suivi = request.node.stash.get(DEROULEMENT, None)
        if suivi:
            suivi.interrompre(exception)

    @pytest.hookimpl(tryfirst=True)  # before a hook that would raise over what stopped the step
    def pytest_bdd_after_scenario(self, request: pytest.FixtureRequest) -> None:
        """End a step that something else than an exception of Python stopped."""
        suivi = request.node.stash.get(DEROULEMENT, None)
        if suivi:
            suivi.interrompre(sys.exception())

    @pytest.hookimpl(trylast=True)  # it raises: the other hooks come first
    def pytest_bdd_step_func_lookup_error(self, request: pytest.FixtureRequest, step: Step) -> None:
        """Note a step that nothing defines, and say so in French."""
        refus = EtapeInconnue(f"aucune définition n'accepte « {step.name} ».")
        suivi = request.node.stash.get(DEROULEMENT, None)
        if suivi:
            suivi.commencer()
            suivi.finir(UNDEFINED, refus)
        raise refus

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[Any]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Send with the report what happened, as plain JSON."""
        rapport = yield
        vu = _vu(item.stash.get(DEROULEMENT, None), call)
        if vu:
            rapport.user_properties.append((PROPRIETE, vu))
        return rapport


def _vu(suivi: Deroulement | None, call: pytest.CallInfo[Any]) -> dict[str, Any] | None:
    """Return what a phase of a test says of its case; None when it says nothing."""
    erreur = call.excinfo.value if call.excinfo else None
    if not suivi or (call.when != "call" and not erreur):
        return None
    if call.when == "teardown" and erreur:
        return {"cas": suivi.cas.id, "accidents": [accident(erreur, avant=False)]}
    return suivi.clore(erreur)


@pytest.fixture
def joindre(request: pytest.FixtureRequest) -> Any:
    """Return a function that attaches a text or bytes to the step being played.

    `joindre(corps, media, nom=None)`: content, media type, and a file name when there is one.
    """
    return request.node.stash[DEROULEMENT].joindre
