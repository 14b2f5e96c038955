"""The compiled plan: the table as a dictionary keyed by state and command, for the hot path.

Derived once per workflow version. `machine.py` derives a `transitions` Machine from the same rows,
and a property test demands identical traces from both.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_core.kernel.echeancier import suite_de
from cpts_core.kernel.generiques import EVOLUTIONS, ProcedureChangee, Reprendre
from cpts_core.kernel.messages import Dossier

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from cpts_core.kernel.echeancier import Suite
    from cpts_core.kernel.passage import Passage
    from cpts_core.kernel.regles import Regle
    from cpts_core.kernel.workflow import Transition, Workflow


@frozen(eq=False)
class Ligne:
    """A row ready to be applied from one state."""

    transition: Transition
    vers: Any
    qui: frozenset[Hashable]
    directes: tuple[tuple[Any, bool], ...]
    demandes: tuple[tuple[Any, bool], ...]
    choix: tuple[Regle, ...]
    alors: Any
    echeances: Suite | None


@frozen(eq=False)
class Plan:
    """All rows by (state, command class), and the fold of every event.

    `neant`: the record an opening starts from, in no state, at version 0.
    """

    lignes: Mapping[tuple[Any, type], tuple[Ligne, ...]]
    evolutions: Mapping[type, Any]
    neant: Dossier

    @property
    def vierge(self) -> Any:
        """Return the data of a record to which nothing happened yet."""
        return self.neant.donnees


@cache
def plan_de(workflow: Workflow) -> Plan:
    """Compile a workflow; the same object is returned for the same workflow."""
    lignes: dict[tuple[Any, type], tuple[Ligne, ...]] = {}
    for (etat, commande), rangees in par_case(workflow).items():
        lignes[etat, commande] = tuple(_compiler(workflow, etat, t, rangees) for t in rangees)
    evolutions = {**workflow.evolutions, **EVOLUTIONS}
    if workflow.passage is not None:
        evolutions[ProcedureChangee] = partial(_passer, workflow, workflow.passage)
    neant: Any = None
    return Plan(lignes, evolutions, Dossier(neant, 0, (), workflow.donnees()))


def _passer(workflow: Workflow, passage: Passage, donnees: Any, *_: Any) -> Any:
    return passage.convertir(workflow, donnees)


def par_case(workflow: Workflow) -> dict[tuple[Any, type], list[Transition]]:
    """Group the rows that may answer one command in one state."""
    cases: dict[tuple[Any, type], list[Transition]] = {}
    for transition in workflow.lignes:
        for etat in transition.departs:
            cases.setdefault((etat, transition.quand), []).append(transition)
    return cases


def _compiler(
    workflow: Workflow, etat: Any, transition: Transition, rangees: list[Transition]
) -> Ligne:
    vers = transition.arrivee(etat)
    return Ligne(
        transition=transition,
        vers=vers,
        qui=frozenset(transition.qui),
        directes=tuple((r.predicat, r.attendu) for r in transition.si if not r.sur_demande),
        demandes=tuple((r.predicat, r.attendu) for r in transition.si if r.sur_demande),
        choix=_choix(transition, rangees),
        alors=transition.alors,
        echeances=suite_de(transition, workflow.echeances, clot=vers in workflow.finals),
    )


def _choix(transition: Transition, rangees: list[Transition]) -> tuple[Regle, ...]:
    """Return the rules that tell this row from its neighbours in the same case."""
    if transition.quand is Reprendre:
        return transition.si[:1]
    voisines = [r for autre in rangees if autre is not transition for r in autre.si]
    return tuple(r for r in transition.si if any(r.contredit(v) for v in voisines))
