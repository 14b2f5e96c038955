"""The rows of a table as every measure names them: rank, pairs, units declared, French sentence."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from cpts_core.kernel.regles import il_faut_que
from cpts_core.kernel.sources import Unite

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cpts_core.kernel.regles import Regle
    from cpts_core.kernel.sources import Source
    from cpts_core.kernel.workflow import Transition, Workflow

OUVERTURE = ""
"""How a state is named where the record does not exist yet."""
_ETATS_CITES = 3


@cache
def rangs(workflow: Workflow) -> Mapping[Transition, int]:
    """Return the rank of every row, the generic ones after those of the chapter."""
    return {transition: rang for rang, transition in enumerate(workflow.lignes)}


@cache
def regles_de(workflow: Workflow) -> Mapping[str, Regle]:
    """Return the rules of the chapter's rows, by name.

    Raises ValueError where two rules share a name: what is seen of one would be said of the other.
    """
    regles: dict[str, Regle] = {}
    for regle in (r for t in workflow.transitions for r in t.si):
        if regles.setdefault(regle.nom, regle) is not regle:
            msg = f"{workflow.code} : deux règles portent le nom « {regle.nom} »"
            raise ValueError(msg)
    return regles


def nom_d_etat(etat: Any) -> str:
    """Return the stable name of a state, OUVERTURE before the record exists."""
    return OUVERTURE if etat is None else str(etat.name)


def se_suivent(avant: Transition, apres: Transition) -> bool:
    """Tell whether some state is entered by one row and left by the other."""
    return any(avant.arrivee(depart) in apres.departs for depart in avant.departs)


@cache
def paires(workflow: Workflow) -> tuple[tuple[int, int], ...]:
    """Return the ranks of the chapter's rows that the states let follow one another.

    # Angle mort : une paire que les règles interdisent est comptée comme les autres.
    """
    rangees = list(enumerate(workflow.transitions))
    return tuple((a, b) for a, une in rangees for b, autre in rangees if se_suivent(une, autre))


def distinctives(workflow: Workflow, transition: Transition) -> tuple[Regle, ...]:
    """Return the rules that tell a row from those that answer the same command beside it."""
    voisines = [
        regle
        for autre in workflow.lignes
        if autre is not transition and autre.quand is transition.quand
        for regle in autre.si
    ]
    return tuple(r for r in transition.si if any(r.contredit(v) for v in voisines))


def unites(sources: Iterable[Source]) -> frozenset[str]:
    """Return the ids of the units among these sources."""
    return frozenset(source.code for source in sources if isinstance(source, Unite))


def unites_de_rangee(transition: Transition) -> frozenset[str]:
    """Return the units that a row declares, itself or through the deadlines it schedules."""
    return unites((*transition.source, *(s for e in transition.programme for s in e.source)))


def decrire(workflow: Workflow, transition: Transition) -> str:
    """Return a row in French: what, from where, to where, under which distinguishing rules."""
    arrivee = f" vers « {transition.vers.value} »" if transition.vers else ""
    cas = "".join(f" ({il_faut_que(r.proposition)})" for r in distinctives(workflow, transition))
    return f"« {transition.quand.libelle} » {depuis(transition)}{arrivee}{cas}"


def depuis(transition: Transition) -> str:
    """Return in French the states that a row leaves."""
    departs = [d for d in transition.departs if d is not None]
    if not departs:
        return "à l'ouverture"
    cites = [f"« {etat.value} »" for etat in departs]
    if len(cites) <= _ETATS_CITES:
        return f"depuis {' ou '.join(cites)}"
    return f"depuis {cites[0]} et {len(cites) - 1} autres états"


def lieu(transition: Transition) -> str:
    """Return where the row is written: the end of the path, and the line."""
    return "/".join(transition.ligne.split("/")[-3:])
