"""`pytest --mutation`: after the scenarios pass, each table that changed is mutated and judged.

Needs `couverture_plugin`, one process, and a system that forks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import define

from cpts_adapters.vivant.couverture_plugin import JUGE
from cpts_adapters.vivant.mutation.campagne import Campagne
from cpts_adapters.vivant.mutation.execution import Panne

if TYPE_CHECKING:
    from collections.abc import Generator

CAMPAGNE = "cpts-mutation"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options, and the target."""
    parser.addini(
        "vivant_mutation_seuil", "score attendu de chaque table, en pour cent", default="95"
    )
    groupe = parser.getgroup("vivant", "spécification vivante")
    groupe.addoption("--mutation", action="store_true", help="mute les tables qui ont changé")
    groupe.addoption(
        "--mutation-processus", type=int, default=2, metavar="N", help="essais menés de front"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Take part only where asked."""
    if not config.getoption("mutation"):
        return
    if config.getoption("numprocesses", None):
        raise pytest.UsageError("--mutation se lance sans -n : elle répartit elle-même ses essais.")
    config.pluginmanager.register(Mutation(Campagne(config)), CAMPAGNE)


@define(eq=False)
class Mutation:
    """Runs the campaign after the tests, then judges and prints."""

    campagne: Campagne
    panne: str = ""

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self, session: pytest.Session) -> Generator[None, object, object]:
        """Leave the scenarios out where nothing changed; else mutate once they have passed."""
        tests = list(session.items)
        if self.campagne.a_jour(tests):
            session.items.clear()
            return (yield)
        fait = yield
        if session.testsfailed:
            self.panne = "les scénarios échouent : les tables ne sont pas mutées."
        else:
            self._mener(session, tests)
        return fait

    def _mener(self, session: pytest.Session, tests: list[pytest.Item]) -> None:
        gestion = session.config.pluginmanager
        ecran: Any = gestion.get_plugin("terminalreporter")
        juge: Any = gestion.get_plugin(JUGE)
        ecran.write_line("")
        try:
            self.campagne.mener(tests, juge, ecran.write_line)
        except Panne as panne:
            self.panne = str(panne)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail where a table is under its target, or a survivor has no reason."""
        if session.exitstatus == pytest.ExitCode.OK and (self.panne or self.campagne.fautes()):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print the survivors as French sentences, then the scores."""
        terminalreporter.section("mutation des tables")
        fautes = [self.panne] if self.panne else self.campagne.fautes()
        for faute in fautes:
            terminalreporter.write_line(faute, red=True)
        for phrase in self.campagne.bilan():
            terminalreporter.write_line(phrase)
