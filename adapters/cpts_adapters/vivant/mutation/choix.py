"""Which scenarios may notice a mutant, so that the others are not run.

A row made harder to cross, or whose effect changes, shows only where it is crossed. A row made
easier to cross shows only where its command is tried and it is not crossed. Both show where someone
asks what is possible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_adapters.vivant.mutation.mutants import Ou
from cpts_adapters.vivant.rangees import nom_d_etat
from cpts_core.kernel.messages import nom_de

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_adapters.vivant.mutation.mutants import Mutant
    from cpts_core.kernel.workflow import Workflow

    Vu = Mapping[str, Any]


def juges(workflow: Workflow, mutant: Mutant, vus: Mapping[str, Vu]) -> list[str]:
    """Return the tests to run, by id, the shortest first."""
    retenus = [test for test, vu in vus.items() if peut_voir(workflow, mutant, vu)]
    return sorted(retenus, key=lambda test: (len(vus[test]["franchies"]), test))


def peut_voir(workflow: Workflow, mutant: Mutant, vu: Vu) -> bool:
    """Tell whether what a scenario did lets it notice a mutant."""
    rangees = [workflow.lignes[rang] for rang in mutant.rangs]
    cases = [[workflow.code, nom_d_etat(d), nom_de(t.quand)] for t in rangees for d in t.departs]
    issues = {rang for *case, rang in vu["tentees"] if case in cases}
    if mutant.ou is not Ou.NON_FRANCHIES and not issues.isdisjoint(mutant.rangs):
        return True
    if mutant.ou is not Ou.FRANCHIES and issues.difference(mutant.rangs):
        return True
    return any(case[:2] in vu["consultes"] for case in cases)


def touche(code: str, vu: Vu) -> bool:
    """Tell whether a scenario meets a workflow at all."""
    choses = (chose for quoi in ("tentees", "consultes") for chose in vu.get(quoi, ()))
    return any(code == chose[0] for chose in choses)
