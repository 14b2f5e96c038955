"""A campaign: which tables changed, their mutants, the scenarios that judge them, the results."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from cpts_adapters.vivant.mesures import mesures
from cpts_adapters.vivant.mutation import resultats as fichiers
from cpts_adapters.vivant.mutation.choix import juges, touche
from cpts_adapters.vivant.mutation.empreintes import empreinte, etapes, fichiers_de
from cpts_adapters.vivant.mutation.execution import Panne, essayer, temoin
from cpts_adapters.vivant.mutation.operateurs import mutants
from cpts_adapters.vivant.mutation.resultats import Raisons, Resultat, Resultats

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest

    from cpts_adapters.vivant.juge import Juge
    from cpts_adapters.vivant.mutation.execution import Essai
    from cpts_adapters.vivant.mutation.mutants import Mutant
    from cpts_core.kernel.workflow import Workflow

Dire = Callable[[str], None]


@define
class Campagne:
    """Everything `--mutation` does to the measured workflows of one project."""

    config: pytest.Config
    resultats: Resultats = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.resultats = fichiers.lire(self.base / fichiers.RESULTATS)

    @property
    def base(self) -> Path:
        """Return the folder of the features, which keeps the results."""
        return self.config.rootpath / str(self.config.getini("bdd_features_base_dir"))

    def a_jour(self, tests: Sequence[pytest.Item]) -> bool:
        """Tell whether no table, feature or step changed since the results were written."""
        return self.resultats.ensemble == self._ensemble(tests)

    def mener(self, tests: Sequence[pytest.Item], juge: Juge, dire: Dire) -> None:
        """Mutate the tables that changed, and write the results; raises Panne."""
        gc.freeze()
        faits = dict(self.resultats.par_workflow)
        for code, workflow in mesures(self.config).items():
            concernes = [test for test in tests if touche(code, juge.vus.get(test.nodeid, {}))]
            features = tuple(sorted({juge.scenarios[t.nodeid].fichier for t in concernes}))
            marque = self._marque(workflow, features, concernes)
            if code not in faits or faits[code].empreinte != marque:
                debut = perf_counter()
                trouve = muter(
                    workflow, concernes, juge, self.config.getoption("mutation_processus")
                )
                faits[code] = evolve(trouve, empreinte=marque, features=features)
                dire(f"{code} : {trouve.total} mutants en {perf_counter() - debut:.0f} s.")
        connus = {code: faits[code] for code in mesures(self.config)}
        self.resultats = Resultats(self._ensemble(tests), connus)
        fichiers.ecrire(self.base / fichiers.RESULTATS, self.resultats)

    def fautes(self) -> list[str]:
        """Return what fails the campaign, as French sentences."""
        seuil = float(self.config.getini("vivant_mutation_seuil"))
        return list(fichiers.fautes(self.resultats.par_workflow, self._raisons, seuil))

    def bilan(self) -> list[str]:
        """Return the scores, as French sentences."""
        return list(fichiers.bilan(self.resultats.par_workflow, self._raisons))

    @property
    def _raisons(self) -> Raisons:
        return Raisons.lire(self.base / fichiers.RAISONS)

    def _marque(
        self, workflow: Workflow, features: Sequence[str], tests: Sequence[pytest.Item]
    ) -> str:
        ecrits = {self.config.rootpath / feature for feature in features}
        return self._empreinte(tests, fichiers_de(workflow) | ecrits)

    def _ensemble(self, tests: Sequence[pytest.Item]) -> str:
        tables = [fichiers_de(w) for w in mesures(self.config).values()]
        return self._empreinte(tests, set(self.base.rglob("*.feature")).union(*tables))

    def _empreinte(self, tests: Sequence[pytest.Item], chemins: set[Path]) -> str:
        ids = [test.nodeid for test in tests]
        return empreinte(ids, chemins | etapes(tests), self.config.rootpath)


def muter(workflow: Workflow, tests: Sequence[pytest.Item], juge: Juge, processus: int) -> Resultat:
    """Judge every mutant of a workflow; raises Panne where scenarios fail under no change."""
    par_id = {test.nodeid: test for test in tests}
    vus_par = {test: juge.vus[test] for test in par_id}

    def essai(mutant: Mutant) -> Essai:
        return mutant, [par_id[test] for test in juges(workflow, mutant, vus_par)]

    tous = list(mutants(workflow))
    essais = [essai(mutant) for mutant in (temoin(workflow), *tous) if mutant.table]
    verdicts = essayer(essais, processus)
    vus = {mutant.cle: tue for mutant, tue in verdicts}
    if vus.pop(temoin(workflow).cle):
        raise Panne(f"{workflow.code} : les scénarios échouent sans que rien ne change.")
    return Resultat(
        empreinte="",
        tues=sum(vus.values()),
        refuses=sum(mutant.table is None for mutant in tous),
        survivants={m.cle: m.phrase for m in tous if not vus.get(m.cle, True)},
    )
