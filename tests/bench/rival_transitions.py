"""The rival to beat: plain `transitions`, one shared machine, the whole table of the chapter.

It takes its predicates, events, folds and deadlines from the chapter, as the kernel does, and ends
with the same records; each rule is a condition, the work is done in `after`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from transitions import Machine

from cpts_core.kernel.echeancier import terme
from cpts_core.kernel.messages import Dossier, nom_de
from cpts_core.workflows.qualite.incident import INCIDENT
from cpts_core.workflows.qualite.incident.dossier import Incident
from cpts_core.workflows.qualite.incident.etats import Etat
from cpts_core.workflows.qualite.incident.evolutions import EVOLUTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpts_core.kernel.messages import Circonstances, Event
    from cpts_core.kernel.regles import Regle
    from cpts_core.kernel.workflow import Transition

VIERGE = Incident()


class Modele:
    """What `transitions` drives: a state, and what its callbacks leave."""

    __slots__ = ("dossier", "evenements", "state")

    def __init__(self) -> None:
        self.state = "NOUVEAU"
        self.dossier = Dossier(Etat.RECU, 0, (), VIERGE)
        self.evenements: tuple[Event, ...] = ()


def _role(transition: Transition) -> Callable[..., bool]:
    permis = frozenset(transition.qui)
    return lambda _, __, autour: not permis.isdisjoint(autour.roles)


def _condition(regle: Regle) -> Callable[..., bool]:
    predicat = regle.predicat
    if regle.sur_demande:
        return lambda modele, demande, autour: predicat(modele.dossier.donnees, demande, autour)
    return lambda modele, _, autour: predicat(modele.dossier.donnees, autour)


def _effet(transition: Transition, vers: Any) -> Callable[..., None]:
    levees = {e.nom for e in (*transition.leve, *transition.programme)}

    def apres(modele: Modele, demande: Any, autour: Circonstances) -> None:
        donnees = modele.dossier.donnees
        produit = transition.alors(donnees, demande, autour)
        modele.evenements = produit if isinstance(produit, tuple) else (produit,)
        for evenement in modele.evenements:
            donnees = EVOLUTIONS[type(evenement)](donnees, evenement, autour.survenu_le)
        echeances = tuple(e for e in modele.dossier.echeances if e.nom not in levees)
        for echeance in transition.programme:
            if (programmee := terme(echeance, donnees, autour)) is not None:
                echeances = (*echeances, programmee)
        modele.dossier = Dossier(vers, modele.dossier.version + 1, echeances, donnees)

    return apres


def _machine() -> Machine:
    machine = Machine(
        model=None,
        states=["NOUVEAU", *(etat.name for etat in Etat)],
        initial="NOUVEAU",
        auto_transitions=False,
    )
    for transition in INCIDENT.transitions:
        for depart in transition.departs:
            vers = transition.arrivee(depart)
            machine.add_transition(
                nom_de(transition.quand),
                "NOUVEAU" if depart is None else depart.name,
                vers.name,
                conditions=[_role(transition), *(_condition(r) for r in transition.si if r.attendu)],
                unless=[_condition(r) for r in transition.si if not r.attendu],
                after=_effet(transition, vers),
            )
    return machine


MACHINE = _machine()


def par_transitions(modele: Modele, demande: Any, autour: Circonstances) -> bool:
    """Issue a command on a model; its record and events are then in the model."""
    evenement = MACHINE.events[nom_de(type(demande))]
    return bool(evenement.trigger(modele, modele, demande, autour))
