"""Where all reports arrive: check that nothing was lost, and write the messages."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define, field

from cpts_adapters.os_errors import reason
from cpts_adapters.vivant.deroulement import PASSED
from cpts_adapters.vivant.messages.execution import conclusion, en_faute, entete, execution
from cpts_adapters.vivant.messages.fichier import ecrire, en_lignes
from cpts_adapters.vivant.suivi import PROPRIETE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cpts_adapters.vivant.collecte import Annonce
    from cpts_adapters.vivant.reglages import Reglages

FINS: dict[int, str] = {
    pytest.ExitCode.INTERRUPTED: "exécution interrompue",
    pytest.ExitCode.INTERNAL_ERROR: "erreur interne de pytest",
    pytest.ExitCode.USAGE_ERROR: "ligne de commande mal écrite",
    pytest.ExitCode.NO_TESTS_COLLECTED: "aucun test à jouer",
}
COMPLETES = {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED}


@define(eq=False)
class Redaction:
    """The hooks of the process that hears of every test."""

    reglages: Reglages
    annonce: Annonce = field(factory=dict)
    resultats: dict[str, dict[str, Any]] = field(factory=dict)
    fautes: list[str] = field(factory=list)
    rompue: bool = False  # something could not be collected
    debut: int = field(factory=time.time_ns)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Hear what a process of a parallel run collected: all collect the same."""
        self.annoncer(getattr(node, "workeroutput", {}).get(PROPRIETE, {}))

    def annoncer(self, annonce: Annonce) -> None:
        """Hear what is about to be played."""
        self.annonce = self.annonce or annonce

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Hear what could not be collected, or was refused."""
        self.rompue |= report.failed

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Hear what happened to a case."""
        for nom, vu in report.user_properties:
            if nom == PROPRIETE and isinstance(vu, dict):
                self._entendre(vu, reussi=report.passed)

    def _entendre(self, vu: dict[str, Any], *, reussi: bool) -> None:
        connu = self.resultats.get(vu["cas"])
        if connu:
            connu["accidents"] = connu["accidents"] + vu["accidents"]
        # A success whose steps did not all pass is no result.
        elif not reussi or all(etape["statut"] == PASSED for etape in vu["etapes"]):
            self.resultats[vu["cas"]] = vu

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Fail a run that lost a pickle; write the messages."""
        if exitstatus in COMPLETES and not (session.shouldstop or session.shouldfail):
            self.fautes += self._sans_resultat()
        if self.reglages.messages:
            self._ecrire(self.reglages.messages, exitstatus)
        if self.fautes and exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def _sans_resultat(self) -> Iterator[str]:
        for cas, lieu in self.annonce.get("lieux", {}).items():
            if cas not in self.resultats:
                yield f"{lieu} n'a pas de résultat."

    def _ecrire(self, chemin: Path, code: int) -> None:
        try:
            ecrire(chemin, self._messages(code))
        except OSError as refus:
            self.fautes.append(f"les messages ne s'écrivent pas : {reason(refus)}.")

    def _messages(self, code: int) -> str:
        cas = self.annonce.get("cas", [])
        specification: str = self.annonce.get("specification", "")
        fautif = self.fautes or any(map(en_faute, self.resultats.values()))
        reussie = code == pytest.ExitCode.OK and not fautif
        fin = conclusion(time.time_ns(), reussie=reussie, message=self._message(code))
        joue = en_lignes([*execution(cas, self.resultats, self.debut), fin])
        return en_lignes([entete()]) + specification + joue

    def _message(self, code: int) -> str | None:
        return "la collecte a échoué" if self.rompue else FINS.get(code)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say what is wrong with the specification, and where the messages are."""
        signales = self.annonce.get("diagnostics", [])
        if signales or self.fautes:
            terminalreporter.section("spécification")
        for phrase in (*signales, *self.fautes):
            terminalreporter.write_line(phrase, red=phrase in self.fautes)
