"""How an event changes a record: small folds that a chapter combines in a table.

`copie` is what `attrs.evolve` does, without running the constructor again: records hold values
that a decision has already checked, and replay must stay cheap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import fields

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from cpts_core.kernel.messages import Event

Evolution = Any  # (donnees, evenement, survenu_le) -> donnees


Case = tuple[str, Any, Any]
_CASES: dict[type, tuple[Case, ...]] = {}


def _cases(classe: Any) -> tuple[Case, ...]:
    """Return the slots of a class: name, reader and writer."""
    emplacements = ((a.name, getattr(classe, a.name)) for a in fields(classe))
    return tuple((nom, case.__get__, case.__set__) for nom, case in emplacements)


def copie(valeur: Any, changements: Mapping[str, Any]) -> Any:
    """Return a copy of a slotted attrs value with some fields changed."""
    classe = type(valeur)
    neuve = object.__new__(classe)
    cases = _CASES.get(classe) or _CASES.setdefault(classe, _cases(classe))
    for nom, prendre, poser in cases:
        poser(neuve, changements[nom] if nom in changements else prendre(valeur))
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

    def produire(donnees: Any, demande: Any, circonstances: Any) -> Event:  # noqa: ARG001
        return classe(**{nom: getattr(demande, nom) for nom in repris}, **fixes)

    repris = noms or tuple(a.name for a in fields(classe) if a.name not in fixes)
    return produire
