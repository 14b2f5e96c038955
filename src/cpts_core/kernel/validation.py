"""A table is checked when it is defined: every contradiction, with file, row and reason."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from attrs import NOTHING, fields, has

from cpts_core.kernel.champs import Description, descriptions, genre_admis
from cpts_core.kernel.errors import TableInvalide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.kernel.workflow import Transition, Workflow


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
    champs = {a.name for a in fields(workflow.donnees)}
    for t in workflow.transitions:
        for echeance in t.programme:
            if echeance.nom not in levees:
                yield _a(t, f"aucune rangée ne lève l'échéance « {echeance.nom} »")
            if workflow.echeances[echeance.nom] is not echeance:
                yield _a(t, f"deux échéances portent le nom « {echeance.nom} »")
            if absents := set(echeance.departs) - champs:
                yield _a(t, f"« {echeance.nom} » compte d'un champ inconnu : {absents}")
        for echeance in t.leve:
            if echeance.nom not in programmees:
                yield _a(t, f"lève « {echeance.nom} », que rien ne programme")


def _classes(workflow: Workflow) -> Iterator[str]:
    commandes = dict.fromkeys(t.quand for t in workflow.transitions)
    for classe in (*commandes, *workflow.evolutions, workflow.donnees):
        if not has(classe) or "__slots__" not in vars(classe):
            yield f"{classe.__qualname__} : une classe attrs figée et à emplacements est attendue"
            continue
        for attribut in fields(classe):
            if "champ" not in attribut.metadata:
                yield f"{classe.__qualname__}.{attribut.name} : champ sans description"
        for nom, description in descriptions(classe).items():
            if not _admis(description, classe is workflow.donnees):
                yield f"{classe.__qualname__}.{nom} : genre {description.genre!r} non admis"
    for attribut in fields(workflow.donnees):
        if attribut.default is NOTHING:
            yield f"{workflow.donnees.__qualname__}.{attribut.name} : valeur initiale attendue"
    for classe in (*commandes, *workflow.evolutions):
        if not getattr(classe, "libelle", ""):
            yield f"{classe.__qualname__} : libellé attendu"


def _admis(description: Description, dans_le_dossier: bool) -> bool:  # noqa: FBT001
    """Accept the scalars; a record may also hold tuples of described values."""
    if genre_admis(description.genre):
        return True
    return dans_le_dossier and description.multiple and has(description.genre)


def _liens(workflow: Workflow) -> Iterator[str]:
    champs = {a.name for a in fields(workflow.donnees)}
    for lien in workflow.liens:
        if lien.champ not in champs:
            yield f"{workflow.defini} : le lien « {lien.nom} » suit un champ inconnu"
    if not workflow.lectures:
        yield f"{workflow.defini} : personne ne peut lire ce dossier"


CONTROLES = (_rangees, _etats, _determinisme, _echeances, _classes, _liens)
