"""A table is checked when it is defined: every contradiction, with file, row and reason."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from attrs import NOTHING, fields, has

from cpts_core.kernel.errors import TableInvalide
from cpts_core.kernel.validation_passage import versions
from cpts_core.kernel.validation_valeurs import valeurs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.kernel.workflow import Echeance, Transition, Workflow


def valider(workflow: Workflow) -> None:
    """Raise TableInvalide listing all that is wrong with a workflow."""
    fautes = [faute for controle in CONTROLES for faute in controle(workflow)]
    if fautes:
        msg = f"table « {workflow.nom} » invalide :\n" + "\n".join(f"- {f}" for f in fautes)
        raise TableInvalide(msg)


def _a(transition: Transition, raison: str) -> str:
    return f"{transition.ligne} : « {transition.quand.__name__} » : {raison}"


def _rangees(workflow: Workflow) -> Iterator[str]:
    for t in workflow.transitions:
        if not t.qui:
            yield _a(t, "aucun rôle ne peut l'émettre")
        if not t.source:
            yield _a(t, "aucune source ne la justifie")
        inconnus = {e for e in (*t.departs, t.vers) if e is not None} - set(workflow.etats)
        if inconnus:
            yield _a(t, f"état inconnu : {', '.join(map(str, inconnus))}")
        if None in t.departs and t.vers is None:
            yield _a(t, "une ouverture doit dire dans quel état elle ouvre")
        for etat in t.departs:
            if etat in workflow.finals and t.arrivee(etat) is not etat:
                yield _a(t, f"sort de l'état final « {etat.value} »")


def _etats(workflow: Workflow) -> Iterator[str]:
    atteints = _cloture({None}, workflow, en_avant=True)
    for etat in workflow.etats:
        if etat not in atteints:
            yield f"{workflow.defini} : l'état « {etat.value} » n'est jamais atteint"
    if not workflow.finals:
        yield f"{workflow.defini} : aucun état final"
    sortants = _cloture(set(workflow.finals), workflow, en_avant=False)
    for etat in workflow.etats:
        if etat in atteints and etat not in sortants:
            yield f"{workflow.defini} : l'état « {etat.value} » est sans issue"


def _cloture(depart: set[Any], workflow: Workflow, *, en_avant: bool) -> set[Any]:
    """Return the states reached from these ones along the rows, or against them."""
    aretes = [(d, t.arrivee(d)) for t in workflow.transitions for d in t.departs]
    vus = set(depart)
    while (
        neufs := {(b if en_avant else a) for a, b in aretes if (a if en_avant else b) in vus} - vus
    ):
        vus |= neufs
    return vus


def _determinisme(workflow: Workflow) -> Iterator[str]:
    cases: dict[tuple[Any, type], list[Transition]] = {}
    for t in workflow.transitions:
        for etat in t.departs:
            cases.setdefault((etat, t.quand), []).append(t)
    for (etat, _), rangees in cases.items():
        for une, autre in combinations(rangees, 2):
            if not any(r.contredit(s) for r in une.si for s in autre.si):
                nom = "l'ouverture" if etat is None else f"« {etat.value} »"
                yield _a(autre, f"peut répondre en même temps que {une.ligne} depuis {nom}")


def _echeances(workflow: Workflow) -> Iterator[str]:
    levees = {e.nom for t in workflow.transitions for e in t.leve}
    programmees = {e.nom for t in workflow.transitions for e in t.programme}
    for t in workflow.transitions:
        for echeance in t.programme:
            if echeance.nom not in levees:
                yield _a(t, f"aucune rangée ne lève l'échéance « {echeance.nom} »")
            if workflow.echeances[echeance.nom] is not echeance:
                yield _a(t, f"deux échéances portent le nom « {echeance.nom} »")
            for raison in _echeance(workflow, echeance):
                yield _a(t, f"« {echeance.nom} » {raison}")
            if any(t.arrivee(etat) in workflow.finals for etat in t.departs):
                yield _a(t, f"programme « {echeance.nom} » dans un état final, où rien n'attend")
        for echeance in t.leve:
            if echeance.nom not in programmees:
                yield _a(t, f"lève « {echeance.nom} », que rien ne programme")


def _echeance(workflow: Workflow, echeance: Echeance) -> Iterator[str]:
    absents = set(echeance.departs) - _champs(workflow)
    if absents:
        yield f"compte d'un champ inconnu : {', '.join(sorted(absents))}"
    if echeance.alors is None:
        return
    if all(t.quand is not echeance.alors for t in workflow.transitions):
        yield f"a pour effet « {echeance.alors.__name__} », qu'aucune rangée n'attend"
    if any(a.init and a.default is NOTHING for a in fields(echeance.alors)):
        yield f"a pour effet « {echeance.alors.__name__} », dont personne ne donnera les valeurs"


def _reperes(workflow: Workflow) -> Iterator[str]:
    """Check what the workflow names by itself: links, readers, fields, states, events."""
    for lien in workflow.liens:
        if lien.champ not in _champs(workflow):
            yield f"{workflow.defini} : le lien « {lien.nom} » suit un champ inconnu"
    if workflow.proprietaire and workflow.proprietaire not in _champs(workflow):
        yield f"{workflow.defini} : le propriétaire est lu dans un champ inconnu"
    if not set(workflow.en_clair) <= set(workflow.etats):
        yield f"{workflow.defini} : un état en clair est inconnu"
    if not set(workflow.effacements) <= set(workflow.evolutions):
        yield f"{workflow.defini} : un effacement suit un événement inconnu"
    if not any(droit.qui for droit in workflow.lectures):
        yield f"{workflow.defini} : personne ne peut lire ce dossier"
    if not all(droit.source for droit in workflow.lectures):
        yield f"{workflow.defini} : un droit de lecture est sans source"


def _champs(workflow: Workflow) -> set[str]:
    return {a.name for a in fields(workflow.donnees)} if has(workflow.donnees) else set()


CONTROLES = (_rangees, _etats, _determinisme, _echeances, _reperes, valeurs, versions)
