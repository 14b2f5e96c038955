"""Which scenarios may notice a mutant: those that cross its rows, try them, or ask about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_adapters.vivant.rangees import nom_d_etat
from cpts_core.kernel.messages import nom_de

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_adapters.vivant.mutation.mutants import Mutant
    from cpts_core.kernel.workflow import Workflow

    Vu = Mapping[str, Any]

FRANCHIE, TENTEE, DEMANDEE, ETRANGERE = 3, 2, 1, 0
"""How near a scenario comes to a row."""


def juges(workflow: Workflow, mutant: Mutant, vus: Mapping[str, Vu]) -> list[str]:
    """Return the tests to run, by id: those that cross the rows first, then the shortest."""
    notes = {test: proximite(workflow, mutant, vu) for test, vu in vus.items()}
    retenus = [test for test, note in notes.items() if note is not ETRANGERE]
    return sorted(retenus, key=lambda test: (-notes[test], len(vus[test]["franchies"]), test))


def proximite(workflow: Workflow, mutant: Mutant, vu: Vu) -> int:
    """Return how near a scenario comes to the rows of a mutant."""
    rangees = [workflow.transitions[rang] for rang in mutant.rangs]
    franchies = {rang for code, rang, _ in vu["franchies"] if code == workflow.code}
    if not franchies.isdisjoint(mutant.rangs):
        return FRANCHIE
    cases = [[workflow.code, nom_d_etat(d), nom_de(t.quand)] for t in rangees for d in t.departs]
    if any(case in vu["tentees"] for case in cases):
        return TENTEE
    return DEMANDEE if any(case[:2] in vu["consultes"] for case in cases) else ETRANGERE


def touche(code: str, vu: Vu) -> bool:
    """Tell whether a scenario meets a workflow at all."""
    return any(code == chose[0] for quoi in ("tentees", "consultes") for chose in vu[quoi])
