"""The truth of the links: a scenario that claims a unit meets a row or a rule that declares it.

A tag that names no unit is refused where features are read; here it is a claim nothing declares.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from cpts_adapters.vivant.rangees import regles_de, unites, unites_de_rangee

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cpts_adapters.vivant.couverture import Couverture, Scenario
    from cpts_core.kernel.workflow import Workflow


def mensonges(couverture: Couverture, workflows: Iterable[Workflow]) -> Iterator[str]:
    """Yield a French sentence for each claim that nothing the scenario met declares."""
    rencontrees = _unites_rencontrees(couverture, {w.code: w for w in workflows})
    for scenario in sorted(couverture.scenarios):
        for code in scenario.unites():
            if code not in rencontrees[scenario]:
                yield (
                    f"{scenario} : ce scénario se réclame de {code}, mais il ne franchit aucune"
                    " rangée et ne voit aucune règle qui la déclare."
                )


def unites_inconnues(workflow: Workflow, connues: Iterable[str]) -> Iterator[str]:
    """Yield a French sentence for each unit that a table declares and no document has."""
    declarees = {u for t in workflow.transitions for u in unites_de_rangee(t)}
    declarees |= {u for regle in regles_de(workflow).values() for u in unites(regle.sources)}
    declarees |= {u for lecture in workflow.lectures for u in unites(lecture.source)}
    for code in sorted(declarees - set(connues)):
        yield f"{workflow.code} : la table déclare {code}, qui n'existe dans aucun document."


def _unites_rencontrees(
    couverture: Couverture, workflows: Mapping[str, Workflow]
) -> dict[Scenario, set[str]]:
    """Return what each scenario may claim: what its rows and its rules declare."""
    rencontrees: dict[Scenario, set[str]] = defaultdict(set)
    for (code, rang), scenarios in couverture.rangees.items():
        if code in workflows:
            declarees = unites_de_rangee(workflows[code].lignes[rang])
            for scenario in scenarios:
                rencontrees[scenario] |= declarees
    for (code, nom, _), scenarios in couverture.regles.items():
        if code in workflows and nom in regles_de(workflows[code]):
            declarees = unites(regles_de(workflows[code])[nom].sources)
            for scenario in scenarios:
                rencontrees[scenario] |= declarees
    return rencontrees
