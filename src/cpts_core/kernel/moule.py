"""Frozen values made without their frozen constructor, where speed counts.

That constructor writes each field through a call; the one of an open class does not. A draft has
the layout of a frozen class but is open to writing: filled, it becomes the frozen class by its
`__class__`. Nothing is checked on the way: the values were, when they came in.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from attrs import fields, make_class

if TYPE_CHECKING:
    from collections.abc import Callable

_OUVERT = {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__}


@cache
def brouillon(classe: Any) -> type[Any]:
    """Return the draft of a frozen class: same fields, same constructor, open to writing."""
    ouverte = type("Ouverte", (classe,), {"__slots__": (), **_OUVERT})
    return make_class("Brouillon", (), bases=(ouverte,), slots=True)


@cache
def releve(classe: Any) -> Callable[[Any], Any]:
    """Return what makes a draft of a class from any value that has all its fields."""
    noms = tuple(a.name for a in fields(classe))
    neuf, vide = object.__new__, brouillon(classe)
    remplir = vars(make_class("Remplie", noms))["__init__"]  # by position, keywords or not
    lire = attrgetter(*noms) if len(noms) > 1 else _un_a_un(noms)

    def relever(valeur: Any) -> Any:
        draft = neuf(vide)
        remplir(draft, *lire(valeur))
        return draft

    return relever


def _un_a_un(noms: tuple[str, ...]) -> Callable[[Any], Any]:
    return lambda valeur: [getattr(valeur, nom) for nom in noms]
