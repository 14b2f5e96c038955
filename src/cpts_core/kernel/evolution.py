"""How an event changes a record: small folds that a chapter combines in a table.

`copie` is what `attrs.evolve` does, without running the constructor again, four times as fast:
records hold values that a decision has already checked, and replay must stay cheap.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from attrs import fields, make_class

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from cpts_core.kernel.messages import Event

Evolution = Any  # (donnees, evenement, survenu_le) -> donnees


Moule = tuple[type, "Callable[[Any], Iterable[Any]]", "Callable[..., None]"]


@cache
def _moule(classe: Any) -> Moule:
    """Return what makes values of a class without its constructor: a draft, a reader, a writer.

    The constructor of a frozen class writes each field through a call; the one of a plain class,
    the writer, does not. It fills a draft, of the same layout but open to writing, which then
    becomes the frozen class.
    """
    noms = tuple(a.name for a in fields(classe))
    ouvert = {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    brouillon = type("Brouillon", (classe,), {"__slots__": (), **ouvert})
    ecrire = vars(make_class("Ouverte", noms))["__init__"]
    return brouillon, _lecteur(noms), ecrire


def _lecteur(noms: tuple[str, ...]) -> Callable[[Any], Iterable[Any]]:
    if len(noms) > 1:
        return attrgetter(*noms)
    return lambda valeur: [getattr(valeur, nom) for nom in noms]


def copie(valeur: Any, changements: Mapping[str, Any]) -> Any:
    """Return a copy of an attrs value with some fields changed.

    Raises AttributeError for a field that the class does not have.
    """
    classe: Any = type(valeur)
    brouillon, lire, ecrire = _moule(classe)
    neuve: Any = object.__new__(brouillon)
    ecrire(neuve, *lire(valeur))
    for nom, contenu in changements.items():
        setattr(neuve, nom, contenu)
    neuve.__class__ = classe
    return neuve


def recopier(*noms: str, le: str | None = None, **fixes: Any) -> Evolution:
    """Copy the named fields of the event into the record, date the field `le`, set constants."""

    def evoluer(donnees: Any, evenement: Event, survenu_le: datetime) -> Any:
        changements = {nom: getattr(evenement, nom) for nom in noms}
        if le is not None:
            changements[le] = survenu_le
        changements.update(fixes)
        return copie(donnees, changements)

    return evoluer


def ajouter(liste: str, element: Callable[[Any, datetime], Any], **fixes: Any) -> Evolution:
    """Append `element(event, date)` to a tuple of the record, and set constants."""

    def evoluer(donnees: Any, evenement: Event, survenu_le: datetime) -> Any:
        suite = (*getattr(donnees, liste), element(evenement, survenu_le))
        return copie(donnees, {liste: suite, **fixes})

    return evoluer


def inchange(donnees: Any, evenement: Event, survenu_le: datetime) -> Any:  # noqa: ARG001
    """Keep the record: the fact is in the journal, nothing in the data depends on it."""
    return donnees


def devient(classe: type[Event], *noms: str, **fixes: Any) -> Callable[..., Event]:
    """Make an event from the command's fields of the same name (or those named), and constants."""
    champs = tuple(a.name for a in fields(classe))
    repris = noms or tuple(nom for nom in champs if nom not in fixes)
    if repris == champs:
        return _decalque(classe)

    def produire(donnees: Any, demande: Any, circonstances: Any) -> Event:  # noqa: ARG001
        return classe(**{nom: getattr(demande, nom) for nom in repris}, **fixes)

    return produire


def _decalque(classe: Any) -> Callable[..., Any]:
    """Make an event whose fields are all those of the command: its values were checked there."""
    brouillon, lire, ecrire = _moule(classe)

    def produire(donnees: Any, demande: Any, circonstances: Any) -> Any:  # noqa: ARG001
        fait: Any = object.__new__(brouillon)
        ecrire(fait, *lire(demande))
        fait.__class__ = classe
        return fait

    return produire
