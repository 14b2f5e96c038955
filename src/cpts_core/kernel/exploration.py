"""Walk a table without anybody: commands built from examples, the shortest way to each state.

Pure and bounded: the scenarios that need "a record in that state", the generated skeletons and the
random walks of the tests all start from here.
"""

from __future__ import annotations

from collections import deque
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from itertools import product
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_core.kernel.champs import (
    Code,
    Identite,
    Membre,
    Reference,
    Saisie,
    Texte,
    descriptions,
)
from cpts_core.kernel.decision import Decision, decide

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from cpts_core.kernel.champs import Description
    from cpts_core.kernel.messages import Circonstances, Command, Dossier
    from cpts_core.kernel.workflow import Transition, Workflow

_PAR_DEFAUT: dict[Any, tuple[Any, ...]] = {
    bool: (True, False),
    int: (1, 2),
    Decimal: (Decimal(1),),
    date: (date(2025, 3, 20),),
    datetime: (datetime(2025, 3, 20, 9, tzinfo=UTC),),
    Code: ("exemple",),
    Reference: ("exemple",),
    Membre: ("Camille",),
    Identite: ("Camille Exemple",),
    Texte: ("quelques mots",),
    Saisie: ("exemple",),
}
NOEUDS = 4000


@frozen
class Etape:
    """One step of a walk: under which role, which command, by which row."""

    role: Hashable
    commande: Command
    transition: Transition


def exemples_de(description: Description) -> tuple[Any, ...]:
    """Return example values of a field, the usual one first."""
    if isinstance(description.genre, type) and issubclass(description.genre, Enum):
        connus: tuple[Any, ...] = tuple(description.genre)
        preferes = description.champ.exemples
        connus = (*preferes, *(c for c in connus if c not in preferes))
    else:
        connus = description.champ.exemples or _PAR_DEFAUT[description.genre]
    return (
        tuple(v if isinstance(v, tuple) else (v,) for v in connus)
        if description.multiple
        else connus
    )


def commandes_d_exemple(classe: type[Command]) -> Iterator[Command]:
    """Yield commands of a class: the usual one, the fullest, then each with one field varied."""
    champs = descriptions(classe)
    usuels = {nom: exemples_de(d)[0] for nom, d in champs.items() if d.obligatoire}
    tous = {nom: exemples_de(d)[0] for nom, d in champs.items()}
    bases = (usuels, tous) if len(tous) > len(usuels) else (usuels,)
    yield from (classe(**base) for base in bases)
    for base in bases:
        for nom, description in champs.items():
            autres = (v for v in exemples_de(description) if base.get(nom) != v)
            yield from (classe(**{**base, nom: valeur}) for valeur in autres)


def par_etat(dossier: Dossier) -> Any:
    """Take two records of one state for the same: a few dozen nodes, whatever the table."""
    return dossier.etat


def par_contenu(dossier: Dossier) -> Any:
    """Tell two records of one state apart by what they hold."""
    return dossier.etat, dossier.donnees


def explorer(
    workflow: Workflow,
    circonstances: Callable[[Hashable], Circonstances],
    cle: Callable[[Dossier], Any] = par_contenu,
    ouverture: Transition | None = None,
) -> Iterator[tuple[Dossier, tuple[Etape, ...]]]:
    """Yield records breadth first, each with the walk that made it, at most NOEUDS of them.

    `ouverture`: the only row that may open the record; any may, without it.
    """
    classes = dict.fromkeys(t.quand for t in workflow.transitions)
    candidates = {classe: tuple(commandes_d_exemple(classe)) for classe in classes}
    vus: set[Any] = set()
    file: deque[tuple[Dossier | None, tuple[Etape, ...]]] = deque([(None, ())])
    while file and len(vus) < NOEUDS:
        dossier, chemin = file.popleft()
        for suivant, etape in _pas(workflow, dossier, candidates, circonstances):
            if dossier is None and ouverture not in (None, etape.transition):
                continue
            if cle(suivant) not in vus:
                vus.add(cle(suivant))
                yield suivant, (*chemin, etape)
                file.append((suivant, (*chemin, etape)))


def chemin_vers(
    workflow: Workflow, etat: Any, circonstances: Callable[[Hashable], Circonstances]
) -> tuple[Etape, ...]:
    """Return a short walk to a state; raise LookupError where examples do not lead there.

    The first opening of the table is the usual one: it is preferred. Steps that change the state
    come first: in a wide table, the others are too many to try.
    """
    usuelle = next(t for t in workflow.transitions if None in t.departs)
    for cle, ouverture in product((par_etat, par_contenu), (usuelle, None)):
        for dossier, chemin in explorer(workflow, circonstances, cle, ouverture):
            if dossier.etat is etat:
                return chemin
    msg = f"les exemples de « {workflow.nom} » ne mènent pas à « {etat.value} »"
    raise LookupError(msg)


def _pas(
    workflow: Workflow,
    dossier: Dossier | None,
    candidates: dict[type[Command], tuple[Command, ...]],
    circonstances: Callable[[Hashable], Circonstances],
) -> Iterator[tuple[Dossier, Etape]]:
    depart = None if dossier is None else dossier.etat
    for transition in workflow.transitions:
        if depart not in transition.departs:
            continue
        role = transition.qui[0]
        for commande in candidates[transition.quand]:
            decision = decide(workflow, dossier, commande, circonstances(role))
            if isinstance(decision, Decision) and decision.transition is transition:
                yield decision.dossier, Etape(role, commande, transition)
