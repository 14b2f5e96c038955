"""The passage to a new version is checked when that version is defined: nothing is left unsaid."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from cpts_core.kernel.champs import descriptions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cpts_core.kernel.passage import Passage
    from cpts_core.kernel.workflow import Workflow


def versions(workflow: Workflow) -> Iterator[str]:
    """Yield all that is wrong with how a version follows the one before."""
    for faute in (*_anciens_faits(workflow), *_passage(workflow)):
        yield f"{workflow.defini} : {faute}"


def _passage(workflow: Workflow) -> Iterator[str]:
    passage = workflow.passage
    if passage is None:
        if workflow.version != 1:
            yield f"la version {workflow.version} ne dit pas comment on y passe"
        return
    avant = passage.depuis
    if (avant.code, avant.version) != (workflow.code, workflow.version - 1):
        yield f"{workflow!r} ne fait pas suite à {avant!r}"
        return
    if not passage.source:
        yield "aucune source ne justifie le passage"
    for controle in (_etats, _echeances, _donnees, _evenements):
        yield from controle(workflow, passage)


def _etats(workflow: Workflow, passage: Passage) -> Iterator[str]:
    avant = passage.depuis
    dits = (*passage.etats, *passage.bloques, *passage.restent)
    yield from _un_sort_et_un_seul("état", avant.etats, dits)
    for ancien, nouveau in passage.etats.items():
        if nouveau not in tuple(workflow.etats):
            yield f"le passage mène à un état inconnu : {nouveau}"
        elif (ancien in avant.finals) is not (nouveau in workflow.finals):
            yield f"passer de « {ancien.value} » à « {nouveau.value} » clôt ou rouvre un dossier"
    for etat in passage.restent - avant.finals:
        yield f"un dossier « {etat} » n'est pas clos : il ne peut rester sous son ancienne version"
    for etat, proposition in passage.bloques.items():
        if etat in avant.finals:
            yield f"un dossier clos « {etat} » bloquerait à jamais : il passe, ou il reste"
        if not proposition:
            yield f"le passage ne dit pas ce qu'attendent les dossiers « {etat} »"


def _echeances(workflow: Workflow, passage: Passage) -> Iterator[str]:
    gardees = [e.nom for e in passage.garde]
    dites = (*gardees, *(e.nom for e in passage.leve))
    yield from _un_sort_et_un_seul("échéance", passage.depuis.echeances, dites)
    for nom in gardees:
        if nom not in workflow.echeances:
            yield f"le passage garde l'échéance « {nom} », que la nouvelle version ne connaît pas"
    for etat, programmees in passage.programme.items():
        if etat not in passage.etats.values() or etat in workflow.finals:
            yield f"le passage programme des échéances dans « {etat} », où rien n'attend"
        for echeance in programmees:
            if workflow.echeances.get(echeance.nom) is not echeance:
                yield f"le passage programme « {echeance.nom} », que rien ne programme ensuite"
            if echeance.nom in gardees:
                yield f"le passage garde et programme « {echeance.nom} »"


def _donnees(workflow: Workflow, passage: Passage) -> Iterator[str]:
    """Check the fields that are copied; what a function makes is checked on an empty record."""
    avant = passage.depuis.donnees
    if passage.donnees is None:
        voulus = {nom: (d.genre, d.multiple) for nom, d in descriptions(workflow.donnees).items()}
        for nom, decrit in descriptions(avant).items():
            if voulus.get(nom) != (decrit.genre, decrit.multiple):
                yield f"le passage ne dit pas ce que devient « {decrit.champ.libelle} » ({nom})"
        return
    try:
        donnees = passage.donnees(avant())
    except ValueError:  # an empty record lacks what it asks for: another one may have it
        return
    if type(donnees) is not workflow.donnees:
        yield f"le passage donne {type(donnees).__name__} et non {workflow.donnees.__name__}"


def _evenements(workflow: Workflow, passage: Passage) -> Iterator[str]:
    """Refuse one tag for two shapes: a journal is read without asking which was meant."""
    for nom, classe in workflow.evenements.items():
        ancienne = passage.depuis.evenements.get(nom, classe)
        if classe is not ancienne and classe.VERSION <= ancienne.VERSION:
            yield f"l'événement « {nom} » a changé : sa VERSION doit dépasser {ancienne.VERSION}"


def _anciens_faits(workflow: Workflow) -> Iterator[str]:
    actuelles = {f"{nom}/{classe.VERSION}" for nom, classe in workflow.evenements.items()}
    for etiquette in actuelles & set(workflow.anciens_faits):
        yield f"le fait « {etiquette} » est d'aujourd'hui : il n'y a rien à en changer"


def _un_sort_et_un_seul(quoi: str, anciens: Iterable[Any], dits: Iterable[Any]) -> Iterator[str]:
    comptes, attendus = Counter(dits), list(anciens)
    for ancien in attendus:
        if comptes[ancien] != 1:
            yield f"{quoi} « {ancien} » : une suite attendue, {comptes[ancien]} données"
    for inconnu in comptes.keys() - set(attendus):
        yield f"{quoi} « {inconnu} » : la version d'avant ne le connaît pas"
