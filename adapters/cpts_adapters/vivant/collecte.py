"""Once the tests are collected: tie them to their pickles, and refuse what would lie."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import pytest_bdd.parser
from attrs import define, field

from cpts_adapters.vivant.allegement import alleger_le_jeu
from cpts_adapters.vivant.cas import Cas, etapes_de, modele, pickle_de
from cpts_adapters.vivant.gardes import examiner
from cpts_adapters.vivant.gardes.etapes import (
    etapes_ambigues,
    etapes_coroutines,
    etapes_inutiles,
)
from cpts_adapters.vivant.gardes.liaisons import pickles_sans_test
from cpts_adapters.vivant.menage import menage_apres
from cpts_adapters.vivant.messages.fichier import en_lignes
from cpts_adapters.vivant.messages.specification import cas_de_test, specification
from cpts_adapters.vivant.repertoire import Repertoire

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from cpts_adapters.vivant.gardes.diagnostic import Diagnostic
    from cpts_adapters.vivant.gardes.etiquettes import Permises
    from cpts_adapters.vivant.lecture import Lecture
    from cpts_adapters.vivant.reglages import Reglages

LECTEUR = Path(pytest_bdd.parser.__file__)
CAS = pytest.StashKey[Cas]()
Annonce = dict[str, Any]
"""What a run is about to play: `specification` (NDJSON), `cas`, `lieux`, `diagnostics`."""


@define(eq=False)
class Collecte:
    """The hooks of collection, in each process that collects."""

    reglages: Reglages
    permises: Permises
    annoncer: Callable[[Annonce], None]
    lectures: dict[Path, Lecture] = field(factory=dict)
    diagnostics: list[Diagnostic] = field(factory=list)
    repertoire: Repertoire | None = None
    _tests: Counter[str] = field(factory=Counter)

    @pytest.hookimpl(wrapper=True)
    def pytest_collection(self) -> Generator[None, object, object]:
        """Leave alone for the rest of the run what is imported and read here."""
        with menage_apres():
            return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self,
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """Say in one sentence that pytest-bdd does not read a feature: the guards say why."""
        rapport = yield
        appel: pytest.CallInfo[Any] | None = getattr(rapport, "call", None)
        lieux = appel.excinfo.traceback if appel and appel.excinfo else ()
        if appel and appel.excinfo and any(lieu.path == LECTEUR for lieu in lieux):
            raison = f"{appel.excinfo.typename}: {appel.excinfo.value}"
            rapport.longrepr = f"pytest-bdd ne lit pas la fonctionnalité de ce module : {raison}"
        return rapport

    @pytest.hookimpl(tryfirst=True)  # before any test is deselected
    def pytest_collection_modifyitems(
        self, session: pytest.Session, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Read the features, tie each test to its pickle, report what the guards found."""
        self.repertoire = Repertoire(session._fixturemanager, self.reglages.racine)  # noqa: SLF001 - pytest has no other door
        config.add_cleanup(alleger_le_jeu(self.repertoire))
        scenarios = [(item, scenario) for item in items if (scenario := modele(item))]
        chemins = {nom: Path(nom).resolve() for nom in {s.feature.filename for _, s in scenarios}}
        rompue = session.testsfailed > 0
        partout = self.reglages.entier or rompue
        for chemin in self.reglages.fichiers(chemins.values(), partout=partout):
            self._lire(chemin)
        for item, scenario in scenarios:
            self._apparier(item, scenario, chemins[scenario.feature.filename])
        cas = [item.stash[CAS] for item, _ in scenarios if CAS in item.stash]
        self.diagnostics += self._fautes(cas, entier=self.reglages.entier and not rompue)
        if self.reglages.refuse and self.diagnostics:
            self._refuser(session)
        if session.testsfailed and not config.option.continue_on_collection_errors:
            items.clear()  # the processes of a parallel run would play them all the same

    @pytest.hookimpl(tryfirst=True)  # and after the plugins that leave tests out at the last moment
    def pytest_runtestloop(self, session: pytest.Session) -> None:
        """Announce what is about to be played, in a process that collected something."""
        if self.repertoire is None:
            return
        items = () if session.config.option.collectonly else session.items
        cas = [item.stash[CAS] for item in items if CAS in item.stash]
        definitions = self.repertoire.toutes()
        lectures = self.lectures.values() if self.reglages.messages else ()
        self.annoncer(
            {
                "specification": en_lignes(specification(lectures, definitions)),
                "cas": cas_de_test(cas, definitions) if self.reglages.messages else [],
                "lieux": {un.id: un.lieu for un in cas},
                "diagnostics": [str(d) for d in self.diagnostics if not self.reglages.refuse],
            }
        )

    def _lire(self, chemin: Path) -> None:
        lecture, fautes = examiner(chemin, self.reglages.racine, self.permises)
        self.diagnostics += fautes
        if lecture:
            self.lectures[chemin] = lecture

    def _apparier(self, item: pytest.Item, scenario: Any, chemin: Path) -> None:
        lecture = self.lectures.get(chemin)
        pickle = pickle_de(item, scenario, lecture) if lecture else None
        if lecture and pickle and self.repertoire:
            self._tests[pickle["id"]] += 1  # several tests may play one pickle
            identifiant = f"{pickle['id']}-cas{self._tests[pickle['id']]}"
            etapes = etapes_de(item, scenario, pickle, self.repertoire)
            item.stash[CAS] = Cas(identifiant, lecture, pickle, etapes)

    def _fautes(self, cas: list[Cas], *, entier: bool) -> Iterator[Diagnostic]:
        definitions = self.repertoire.toutes() if self.repertoire else []
        yield from etapes_ambigues(cas)
        yield from etapes_coroutines(definitions)
        if entier:
            fautives = {d.uri for d in self.diagnostics}
            saines = [lue for lue in self.lectures.values() if lue.uri not in fautives]
            yield from pickles_sans_test(saines, cas)
            yield from etapes_inutiles(definitions, cas)

    def _refuser(self, session: pytest.Session) -> None:
        """Report the diagnostics as errors of collection, one report per file."""
        for uri, fautes in groupby(sorted(set(self.diagnostics)), key=lambda d: d.uri):
            dit = "\n".join(map(str, fautes))
            rapport = pytest.CollectReport(nodeid=uri, outcome="failed", longrepr=dit, result=[])
            session.config.hook.pytest_collectreport(report=rapport)
