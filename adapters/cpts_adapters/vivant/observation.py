"""Watch decisions: which rows a scenario crosses, which rules it sees true and false.

The observer wraps `decide`, so that the core knows nothing of it. What it saw is plain JSON, so
that it travels between the processes of a parallel run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from cpts_core.kernel.decision import Decision, decide, examiner

if TYPE_CHECKING:
    from cpts_core.kernel.errors import ErreurProcedure
    from cpts_core.kernel.messages import Circonstances, Command, Dossier
    from cpts_core.kernel.workflow import Transition, Workflow


def rangee(workflow: Workflow, transition: Transition) -> str:
    """Return the stable key of a row: the workflow's code and its rank in the table."""
    return f"{workflow.code}#{workflow.lignes.index(transition)}"


@define
class Observateur:
    """A `decide` that remembers: rows crossed, in order, and (rule, truth) pairs."""

    rangees: list[str] = field(factory=list)
    regles: set[tuple[str, bool]] = field(factory=set)

    def __call__(
        self,
        workflow: Workflow,
        dossier: Dossier | None,
        demande: Command,
        circonstances: Circonstances,
    ) -> Decision | ErreurProcedure:
        """Decide, and remember."""
        for _, regle, vraie in examiner(workflow, dossier, demande, circonstances):
            self.regles.add((f"{workflow.code}:{regle.nom}", vraie))
        decision = decide(workflow, dossier, demande, circonstances)
        if isinstance(decision, Decision):
            self.rangees.append(rangee(workflow, decision.transition))
        return decision

    def en_json(self) -> dict[str, Any]:
        """Return what was seen, as plain JSON."""
        return {"rangees": self.rangees, "regles": sorted(map(list, self.regles))}
