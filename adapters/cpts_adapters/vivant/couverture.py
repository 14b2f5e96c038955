"""What the scenarios cover together: rows, consecutive rows, rules seen true and seen false.

Rows never crossed and rules seen one way only are faults; pairs are published.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from cpts_adapters.vivant.rangees import decrire, lieu, paires, regles_de, unites

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from cpts_core.kernel.workflow import Workflow


@frozen(order=True)
class Scenario:
    """A scenario as the sources name it; the lines of an outline share one."""

    fichier: str
    ligne: int
    nom: str = field(eq=False, order=False)
    etiquettes: tuple[str, ...] = field(default=(), eq=False, order=False)

    def __str__(self) -> str:
        """Return where it is, then its name."""
        return f"{self.fichier}:{self.ligne} : « {self.nom} »"

    def unites(self) -> tuple[str, ...]:
        """Return what follows `src:` in its tags, well formed or not."""
        return tuple(e.removeprefix("src:") for e in self.etiquettes if e.startswith("src:"))


Par = defaultdict[Any, set[Scenario]]
"""Which scenarios did each thing."""


def _par() -> Par:
    return defaultdict(set)


@define
class Couverture:
    """The sum of what every scenario saw."""

    scenarios: set[Scenario] = field(factory=set)
    rangees: Par = field(factory=_par)
    paires: Par = field(factory=_par)
    regles: Par = field(factory=_par)

    def ajouter(self, scenario: Scenario, vu: Mapping[str, Any]) -> None:
        """Add what one scenario saw, as its observer wrote it."""
        self.scenarios.add(scenario)
        for code, rang, _ in vu["franchies"]:
            self.rangees[code, rang].add(scenario)
        for code, avant, apres in vu["paires"]:
            self.paires[code, avant, apres].add(scenario)
        for code, nom, vraie in vu["regles"]:
            self.regles[code, nom, vraie].add(scenario)

    def manques(self, workflow: Workflow) -> Iterator[str]:
        """Yield a French sentence for each row and each half-seen rule of a workflow."""
        code = workflow.code
        for rang, transition in enumerate(workflow.transitions):
            if not self.rangees.get((code, rang)):
                rangee = decrire(workflow, transition)
                yield f"{code} : aucun scénario ne franchit {rangee}, {lieu(transition)}."
        for nom, regle in regles_de(workflow).items():
            for vraie, sens in ((True, "vraie"), (False, "fausse")):
                if not self.regles.get((code, nom, vraie)):
                    yield (
                        f"{code} : aucun scénario ne voit {sens} la règle "
                        f"« {regle.proposition} » ({nom})."
                    )

    def bilan(self, workflow: Workflow) -> str:
        """Return the figures of a workflow in a French sentence."""
        code, rangees, regles = workflow.code, len(workflow.transitions), regles_de(workflow)
        franchies = sum(bool(self.rangees.get((code, rang))) for rang in range(rangees))
        vues = sum(bool(self.regles.get((code, n, v))) for n in regles for v in (True, False))
        suivies = sum(bool(self.paires.get((code, a, b))) for a, b in paires(workflow))
        return (
            f"{code} : {franchies} rangées sur {rangees}, {vues} côtés de règle sur"
            f" {2 * len(regles)}, {suivies} paires de rangées sur {len(paires(workflow))}."
        )

    def en_json(self, workflows: Iterable[Workflow]) -> dict[str, Any]:
        """Return the whole as plain JSON: the scenarios, and by machine who did what, by rank."""
        rangs = {scenario: rang for rang, scenario in enumerate(sorted(self.scenarios))}

        def par(vus: Par, cle: tuple[Any, ...]) -> list[int]:
            return sorted(rangs[scenario] for scenario in vus.get(cle, ()))

        return {
            "scenarios": [
                {"fichier": s.fichier, "ligne": s.ligne, "nom": s.nom, "unites": list(s.unites())}
                for s in rangs
            ],
            "machines": {w.code: self._machine(w, par) for w in workflows},
        }

    def _machine(self, workflow: Workflow, par: Callable[..., list[int]]) -> dict[str, Any]:
        code = workflow.code
        return {
            "nom": workflow.nom,
            "rangees": [
                {
                    "rangee": decrire(workflow, transition),
                    "unites": sorted(unites(transition.source)),
                    "scenarios": par(self.rangees, (code, rang)),
                }
                for rang, transition in enumerate(workflow.transitions)
            ],
            "regles": [
                {
                    "nom": nom,
                    "proposition": regle.proposition,
                    "unites": sorted(unites(regle.sources)),
                    "vraie": par(self.regles, (code, nom, True)),
                    "fausse": par(self.regles, (code, nom, False)),
                }
                for nom, regle in regles_de(workflow).items()
            ],
            "paires": [
                {
                    "avant": avant,
                    "apres": apres,
                    "scenarios": par(self.paires, (code, avant, apres)),
                }
                for avant, apres in paires(workflow)
            ],
        }
