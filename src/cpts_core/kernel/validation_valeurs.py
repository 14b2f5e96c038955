"""The values of a table, checked with it: commands, events and record."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import NOTHING, fields, has

from cpts_core.kernel.champs import descriptions, genre_admis
from cpts_core.kernel.messages import nom_de

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cpts_core.kernel.champs import Description
    from cpts_core.kernel.workflow import Workflow


def valeurs(workflow: Workflow) -> Iterator[str]:
    """Yield all that is wrong with the classes of a workflow, with the file that defines it."""
    for faute in _fautes(workflow):
        yield f"{workflow.defini} : {faute}"


def _fautes(workflow: Workflow) -> Iterator[str]:
    commandes = tuple(dict.fromkeys(t.quand for t in workflow.transitions))
    evenements = tuple(workflow.evolutions)
    for classe in (*commandes, *evenements, workflow.donnees):
        yield from _classe(classe, dans_le_dossier=classe is workflow.donnees)
    for classe in (*commandes, *evenements):
        if not getattr(classe, "libelle", ""):
            yield f"{classe.__qualname__} : libellé attendu"
    for classe in (*evenements, workflow.donnees):
        yield from _sans_controle(classe)
    yield from _sans_valeur_initiale(workflow.donnees)
    yield from _homonymes(commandes)
    yield from _homonymes(evenements)


def _classe(classe: Any, *, dans_le_dossier: bool) -> Iterator[str]:
    if not _figee(classe):
        yield f"{classe.__qualname__} : une classe attrs figée et à emplacements est attendue"
        return
    for attribut in fields(classe):
        if "champ" not in attribut.metadata:
            yield f"{classe.__qualname__}.{attribut.name} : champ sans description"
    for nom, description in descriptions(classe).items():
        if not _admis(description, dans_le_dossier=dans_le_dossier):
            yield f"{classe.__qualname__}.{nom} : genre {description.genre!r} non admis"


def _figee(classe: Any) -> bool:
    if not has(classe) or "__slots__" not in vars(classe):
        return False
    return classe.__setattr__ is not object.__setattr__


def _admis(description: Description, *, dans_le_dossier: bool) -> bool:
    """Accept the scalars; a record may also hold tuples of described values."""
    if genre_admis(description.genre):
        return True
    return dans_le_dossier and description.multiple and has(description.genre)


def _sans_controle(classe: Any) -> Iterator[str]:
    """Refuse what would only run sometimes: events and records are made without constructor."""
    if not _figee(classe):
        return
    controles = [a.name for a in fields(classe) if a.validator or a.converter]
    if hasattr(classe, "__attrs_post_init__"):
        controles.append("__attrs_post_init__")
    if controles:
        noms = ", ".join(controles)
        yield f"{classe.__qualname__} : la demande contrôle ses valeurs, pas le fait ({noms})"


def _sans_valeur_initiale(classe: Any) -> Iterator[str]:
    for attribut in fields(classe) if has(classe) else ():
        if attribut.default is NOTHING:
            yield f"{classe.__qualname__}.{attribut.name} : valeur initiale attendue"


def _homonymes(classes: Iterable[type]) -> Iterator[str]:
    for nom, fois in Counter(map(nom_de, classes)).items():
        if fois > 1:
            yield f"{fois} classes portent le nom « {nom} »"
