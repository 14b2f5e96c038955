"""The rival to beat: plain `transitions` and attrs, one shared machine, the whole table.

Configured as the kernel's own machine; each rule is a condition, the work is done in `after`. It
takes predicates, events, folds and deadlines from the chapter, and ends with the same records.
`par_attrs` makes the folds copy with `attrs.evolve`, as they would without the kernel.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from attrs import evolve
from transitions import Machine

from cpts_core.kernel import evolution
from cpts_core.kernel.echeancier import terme
from cpts_core.kernel.messages import Dossier, nom_de
from cpts_core.workflows.qualite.incident import INCIDENT, evolutions
from cpts_core.workflows.qualite.incident.dossier import Incident
from cpts_core.workflows.qualite.incident.etats import Etat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from transitions import EventData

    from cpts_core.kernel.messages import Circonstances, Event
    from cpts_core.kernel.regles import Regle
    from cpts_core.kernel.workflow import Transition

VIERGE = Incident()


class Modele:
    """What the machine drives: a state, and what its callbacks leave."""

    __slots__ = ("dossier", "evenements", "state")

    def __init__(self) -> None:
        self.state = "NOUVEAU"
        self.dossier = Dossier(Etat.RECU, 0, (), VIERGE)
        self.evenements: tuple[Event, ...] = ()


def par_transitions(modele: Modele, demande: Any, autour: Circonstances) -> bool:
    """Issue a command on a model; its record and events are then in the model."""
    evenement = MACHINE.events[nom_de(type(demande))]
    return bool(evenement.trigger(modele, demande=demande, autour=autour))


@contextmanager
def par_attrs() -> Iterator[None]:
    """Make the folds copy records with `attrs.evolve`."""
    copie = evolution.copie
    evolution.copie = evolutions.copie = _evoluer
    try:
        yield
    finally:
        evolution.copie = evolutions.copie = copie


def _evoluer(valeur: Any, changements: Mapping[str, Any]) -> Any:
    return evolve(valeur, **changements)


def _role(transition: Transition) -> Callable[[EventData], bool]:
    permis = frozenset(transition.qui)
    return lambda donnee: not permis.isdisjoint(donnee.kwargs["autour"].roles)


def _condition(regle: Regle) -> Callable[[EventData], bool]:
    predicat = regle.predicat

    def directe(donnee: EventData) -> bool:
        return bool(predicat(donnee.model.dossier.donnees, donnee.kwargs["autour"]))

    def sur_demande(donnee: EventData) -> bool:
        autour = donnee.kwargs["autour"]
        return bool(predicat(donnee.model.dossier.donnees, donnee.kwargs["demande"], autour))

    return sur_demande if regle.sur_demande else directe


def _effet(transition: Transition, vers: Etat) -> Callable[[EventData], None]:
    ecartees = {e.nom for e in (*transition.leve, *transition.programme)}

    def apres(donnee: EventData) -> None:
        modele, autour = donnee.model, donnee.kwargs["autour"]
        dossier = modele.dossier
        donnees = dossier.donnees
        produit = transition.alors(donnees, donnee.kwargs["demande"], autour)
        modele.evenements = produit if isinstance(produit, tuple) else (produit,)
        for evenement in modele.evenements:
            evoluer = evolutions.EVOLUTIONS[type(evenement)]
            donnees = evoluer(donnees, evenement, autour.survenu_le)
        echeances = tuple(e for e in dossier.echeances if e.nom not in ecartees)
        for echeance in transition.programme:
            if (programmee := terme(echeance, donnees, autour)) is not None:
                echeances = (*echeances, programmee)
        modele.dossier = Dossier(vers, dossier.version + 1, echeances, donnees)

    return apres


def _machine() -> Machine:
    machine = Machine(
        model=None,
        states=["NOUVEAU", *(etat.name for etat in Etat)],
        initial="NOUVEAU",
        auto_transitions=False,
        send_event=True,
    )
    for transition in INCIDENT.transitions:
        for depart in transition.departs:
            vers = transition.arrivee(depart)
            machine.add_transition(
                nom_de(transition.quand),
                "NOUVEAU" if depart is None else depart.name,
                vers.name,
                conditions=[
                    _role(transition),
                    *(_condition(regle) for regle in transition.si if regle.attendu),
                ],
                unless=[_condition(regle) for regle in transition.si if not regle.attendu],
                after=_effet(transition, vers),
            )
    return machine


MACHINE = _machine()
