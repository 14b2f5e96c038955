"""How an event changes a record: small folds that a chapter combines in a table.

`copie` is what `attrs.evolve` does, without running the constructor again, many times as fast:
records hold values that a decision has already checked, and replay must stay cheap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import fields

from cpts_core.kernel.moule import moule

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from cpts_core.kernel.messages import Event

Evolution = Any  # (donnees, evenement, survenu_le) -> donnees


def copie(valeur: Any, changements: Mapping[str, Any]) -> Any:
    """Return a copy of an attrs value with some fields changed.

    Raises AttributeError for a field that the class does not have.
    """
    classe: Any = type(valeur)
    brouillon, lire = moule(classe)
    neuve = brouillon(*lire(valeur))
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


def devient(
    classe: type[Event], *noms: str, tirage: str = "", **fixes: Any
) -> Callable[..., Event]:
    """Make an event from the command's fields of the same name (or those named), and constants.

    `tirage`: the field that names the record opened elsewhere, by the identifier drawn for it.
    """
    champs = tuple(a.name for a in fields(classe))
    repris = noms or tuple(nom for nom in champs if nom not in fixes and nom != tirage)

    def produire(donnees: Any, demande: Any, circonstances: Any) -> Event:  # noqa: ARG001
        ouvert = {tirage: circonstances.tirage} if tirage else {}
        return classe(**{nom: getattr(demande, nom) for nom in repris}, **ouvert, **fixes)

    return _decalque(classe) if repris == champs else produire


def _decalque(classe: Any) -> Callable[..., Any]:
    """Make an event whose fields are all those of the command."""

    def produire(donnees: Any, demande: Any, circonstances: Any) -> Any:  # noqa: ARG001
        brouillon, lire = moule(classe)  # made at the first decision: a reader never pays for it
        fait = brouillon(*lire(demande))
        fait.__class__ = classe
        return fait

    return produire
