"""The verdict of an acceptance run: sums its reports up, fails what leaves something unseen."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define, field

from cpts_adapters.vivant import liens, statuts, unites
from cpts_adapters.vivant.couverture import Couverture, Scenario
from cpts_adapters.vivant.mesures import fichier_de, mesures, statuts_de, unites_de
from cpts_core.workflows.index import Registre

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.kernel.workflow import Workflow

CHOIX = ("keyword", "markexpr", "deselect", "lf", "stepwise", "collectonly")
"""The options of pytest that leave tests out."""


def relatif(chemin: str | Path, config: pytest.Config) -> str:
    """Return a path as sentences and files name it: from the root of the project, with slashes."""
    return Path(os.path.relpath(chemin, config.rootpath)).as_posix()


@define(eq=False)
class Juge:
    """Takes in the report of each scenario; speaks when the run ends.

    `vus`: what each test saw, by its id; `fautes`: French sentences, any of which fails the run.
    """

    config: pytest.Config
    couverture: Couverture = field(factory=Couverture)
    scenarios: dict[str, Scenario] = field(factory=dict)
    vus: dict[str, dict[str, Any]] = field(factory=dict)
    echoues: set[Scenario] = field(factory=set)
    echecs: int = 0
    entiere: bool = False
    fautes: list[str] = field(factory=list)

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Take in one scenario; a failing one covers nothing."""
        self.echecs += report.failed
        if not hasattr(report, "cpts_scenario"):
            return
        lu = report.cpts_scenario
        scenario = Scenario(**{**lu, "etiquettes": tuple(lu["etiquettes"])})
        self.scenarios[report.nodeid], self.vus[report.nodeid] = scenario, report.cpts_vu
        if report.passed:
            self.couverture.ajouter(scenario, report.cpts_vu)
        else:
            self.echoues.add(scenario)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Judge the run, and write the file."""
        if not self.scenarios:
            return
        toute = self._tout_a_tourne(session)
        self.entiere = toute and not self.echecs
        self.fautes = list(self._juger())
        if toute:
            self.fautes += self._juger_les_unites()
        if self.fautes and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        if chemin := fichier_de(self.config):
            self.ecrire(chemin)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print each fault, then the figures."""
        if not self.scenarios or not mesures(self.config):
            return
        terminalreporter.section("couverture des tables")
        for faute in self.fautes:
            terminalreporter.write_line(faute, red=True)
        for workflow in mesures(self.config).values():
            terminalreporter.write_line(self.couverture.bilan(workflow))
        if not self.entiere:
            terminalreporter.write_line(
                "Exécution partielle, ou en échec : rien ne dit ce qui n'est jamais franchi."
            )

    def ecrire(self, chemin: Path) -> None:
        """Write the coverage as JSON."""
        chemin.parent.mkdir(parents=True, exist_ok=True)
        contenu = self.couverture.en_json(mesures(self.config).values())
        chemin.write_text(json.dumps(contenu, ensure_ascii=False, indent=1) + "\n", "utf-8")

    def _juger(self) -> Iterator[str]:
        mesurees, connues = mesures(self.config).values(), unites_de(self.config)
        yield from liens.mensonges(self.couverture, self._rencontres())
        for workflow in mesurees:
            yield from liens.unites_inconnues(workflow, connues)
            if self.entiere:
                yield from self.couverture.manques(workflow)
        if dossier := os.environ.get(unites.VARIABLE):
            yield from unites.desaccords(Path(dossier), connues)

    def _juger_les_unites(self) -> Iterator[str]:
        """Write the statuses when asked; else yield what is false in the file, or lacks."""
        garde = statuts_de(self.config)
        if garde is None:
            return
        base = self.config.rootpath / str(self.config.getini("bdd_features_base_dir"))
        declarees = statuts.Declarations.lire(base / statuts.DECLARATIONS)
        connues = unites_de(self.config).values()
        suivis = statuts.suivre(connues, declarees, self.scenarios.values(), self.echoues)
        yield from statuts.fautes(suivis, declarees)
        if self.config.getoption("statuts"):
            statuts.ecrire(garde, suivis)
        elif self.entiere:  # what fails says so itself
            yield from statuts.ecarts(suivis, statuts.lire(garde))

    def _rencontres(self) -> list[Workflow]:
        """Return the workflows that scenarios meet, measured or not."""
        registre = Registre(ajoutes=mesures(self.config))
        vus = (*self.couverture.rangees, *self.couverture.regles)
        return [registre[code] for code in sorted({code for code, *_ in vus})]

    def _tout_a_tourne(self, session: pytest.Session) -> bool:
        """Tell whether every feature ran, with nothing chosen or cut."""
        options = session.config.option
        choisi = any(getattr(options, nom, None) for nom in CHOIX)
        choisi |= any("::" in argument for argument in session.config.args)
        if choisi or session.shouldstop or session.shouldfail:
            return False
        base = self.config.rootpath / str(self.config.getini("bdd_features_base_dir"))
        toutes = {relatif(chemin, self.config) for chemin in base.rglob("*.feature")}
        return toutes <= {s.fichier for s in self.scenarios.values()}
