"""What the scenarios together leave out: rows never crossed, rules never seen true, or false."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from cpts_adapters.vivant.observation import rangee

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cpts_core.kernel.workflow import Transition, Workflow


@define
class Couverture:
    """The sum of what every scenario saw."""

    rangees: set[str] = field(factory=set)
    regles: set[tuple[str, bool]] = field(factory=set)

    def ajouter(self, vu: Mapping[str, Any]) -> None:
        """Add what one scenario saw."""
        self.rangees.update(vu["rangees"])
        self.regles.update((nom, vraie) for nom, vraie in vu["regles"])

    def manques(self, workflow: Workflow) -> Iterator[str]:
        """Yield a French sentence for each row and half-seen rule of a workflow."""
        for transition in workflow.transitions:
            if rangee(workflow, transition) not in self.rangees:
                yield f"aucun scénario ne franchit {decrire(workflow, transition)}"
        regles = {r.nom: r for t in workflow.transitions for r in t.si}
        for nom, regle in regles.items():
            for vraie in (True, False):
                if (f"{workflow.code}:{nom}", vraie) not in self.regles:
                    sens = "vraie" if vraie else "fausse"
                    yield (
                        f"{workflow.code} : la règle « {regle.proposition} » ({nom}) "
                        f"n'est jamais vue {sens}"
                    )


def decrire(workflow: Workflow, transition: Transition) -> str:
    """Return a row in French: from where, by what, to where, and its place in the source."""
    departs = ", ".join("l'ouverture" if d is None else f"« {d.value} »" for d in transition.departs)
    arrivee = f"vers « {transition.vers.value} »" if transition.vers else "sans changer d'état"
    lieu = "/".join(transition.ligne.split("/")[-2:])
    return f"{workflow.code} : {departs}, « {transition.quand.libelle} » {arrivee} ({lieu})"
