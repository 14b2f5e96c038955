"""What changes in a mutant, and how a person reads it."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import TableInvalide

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpts_core.kernel.errors import ErreurProcedure
    from cpts_core.kernel.messages import Circonstances, Command, Dossier
    from cpts_core.kernel.workflow import Transition, Workflow

UN_JOUR = timedelta(days=1)


class Ou(Enum):
    """Where a change of rows can show: what crosses them, or what tries them without crossing."""

    FRANCHIES = "franchies"
    NON_FRANCHIES = "non franchies"
    PARTOUT = "partout"


@frozen(eq=False)
class Mutant:
    """A table that differs in one place.

    `cle`: stable name; `hypothese`: what follows « si » in French; `rangs`: the rows it touches,
    `ou` they show it; `table`: the changed workflow, None where the validation refuses it;
    `decider`: what decides under it.
    """

    cle: str
    hypothese: str
    rangs: tuple[int, ...]
    table: Workflow | None
    ou: Ou = Ou.FRANCHIES
    decider: Callable[..., Decision | ErreurProcedure] = decide

    @property
    def phrase(self) -> str:
        """Return the sentence that names a survivor."""
        return f"si {self.hypothese}, aucun scénario ne le verrait"


def avec(workflow: Workflow, rang: int, *rangees: Transition) -> Workflow | None:
    """Return the workflow with one row replaced by these, None where its validation refuses it."""
    autour = workflow.transitions
    try:
        return evolve(workflow, transitions=(*autour[:rang], *rangees, *autour[rang + 1 :]))
    except TableInvalide:
        return None


@frozen
class Decalage:
    """A `decide` under which one deadline falls later, or sooner, by some days.

    The delay is a parameter that a CPTS may set: shifting what was scheduled covers every value.
    """

    nom: str
    jours: int

    def __call__(
        self,
        workflow: Workflow,
        dossier: Dossier | None,
        demande: Command,
        circonstances: Circonstances,
    ) -> Decision | ErreurProcedure:
        """Decide, then move what was just scheduled under this name."""
        decision = decide(workflow, dossier, demande, circonstances)
        if not isinstance(decision, Decision):
            return decision
        anciennes = {(e.nom, e.le) for e in dossier.echeances} if dossier else set()
        echeances = tuple(self._decaler(e, anciennes) for e in decision.dossier.echeances)
        return evolve(decision, dossier=evolve(decision.dossier, echeances=echeances))

    def _decaler(self, echeance: Any, anciennes: set[Any]) -> Any:
        if echeance.nom != self.nom or (echeance.nom, echeance.le) in anciennes:
            return echeance
        return echeance._replace(le=echeance.le + self.jours * UN_JOUR)
