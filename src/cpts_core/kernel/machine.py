"""The same table as a `transitions` Machine: the referee of the plan, and what embedders can hold.

One shared Machine per workflow version, driven through a throw-away cursor: never one Machine per
record, never `add_model`. It knows states and guards; events, data and deadlines stay in
`decision.py`. Only this module knows `transitions`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from transitions import Machine

from cpts_core.kernel.messages import nom_de
from cpts_core.kernel.plan import plan_de

if TYPE_CHECKING:
    from collections.abc import Callable

    from transitions import EventData

    from cpts_core.kernel.messages import Circonstances, Command, Dossier
    from cpts_core.kernel.plan import Ligne
    from cpts_core.kernel.workflow import Workflow

NOUVEAU = "NOUVEAU"


class Curseur:
    """A throw-away model: the machine writes its state here and nowhere else."""

    __slots__ = ("state",)

    def __init__(self, state: str) -> None:
        self.state = state


@cache
def machine(workflow: Workflow) -> Machine:
    """Return the shared Machine of a workflow version, built once."""
    construite: Machine = _machine(Machine, workflow, model=None)
    return construite


def graphe(workflow: Workflow, **options: Any) -> Any:
    """Return a fresh `GraphMachine`, its own model, for who wants `get_graph()`.

    It draws with pygraphviz or graphviz where they are installed, else as Mermaid text.
    """
    from transitions.extensions import GraphMachine  # noqa: PLC0415 - heavy, and rarely wanted

    options = {"model": GraphMachine.self_literal, "title": workflow.nom, **options}
    return _machine(GraphMachine, workflow, **options)


def arrivee(
    workflow: Workflow, dossier: Dossier | None, demande: Command, circonstances: Circonstances
) -> str | None:
    """Return the state's name after the command, None where the machine refuses it."""
    curseur = Curseur(NOUVEAU if dossier is None else dossier.etat.name)
    evenement = machine(workflow).events.get(nom_de(type(demande)))
    if evenement is None or curseur.state not in evenement.transitions:
        return None
    donnees = (dossier or plan_de(workflow).neant).donnees
    accepte = evenement.trigger(
        curseur, donnees=donnees, demande=demande, circonstances=circonstances
    )
    return curseur.state if accepte else None


def _machine(classe: type[Machine], workflow: Workflow, **options: Any) -> Any:
    construite = classe(
        states=[NOUVEAU, *(etat.name for etat in workflow.etats)],
        initial=NOUVEAU,
        auto_transitions=False,
        send_event=True,
        **options,
    )
    for (etat, commande), lignes in plan_de(workflow).lignes.items():
        for ligne in lignes:
            construite.add_transition(
                trigger=nom_de(commande),
                source=NOUVEAU if etat is None else etat.name,
                dest=ligne.vers.name,
                conditions=[_garde(ligne)],
            )
    return construite


def _garde(ligne: Ligne) -> Callable[[EventData], bool]:
    """Compile all conditions into one: the library stops at the first and tells nothing."""

    def permet(donnee: EventData) -> bool:
        donnees, demande, circonstances = (
            donnee.kwargs[nom] for nom in ("donnees", "demande", "circonstances")
        )
        return not ligne.qui.isdisjoint(circonstances.roles) and all(
            regle.vraie(donnees, demande, circonstances) for regle in ligne.transition.si
        )

    return permet
