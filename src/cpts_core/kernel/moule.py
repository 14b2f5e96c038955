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
    from collections.abc import Callable, Iterable

_OUVERT = {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__}


@cache
def brouillon(classe: Any) -> type[Any]:
    """Return the draft of a frozen class: same fields, same constructor, open to writing."""
    ouverte = type("Ouverte", (classe,), {"__slots__": (), **_OUVERT})
    return make_class("Brouillon", (), bases=(ouverte,), slots=True)


@cache
def moule(classe: Any) -> tuple[type[Any], Callable[[Any], Iterable[Any]], Callable[..., None]]:
    """Return the draft of a class, what reads its fields in a value, what fills a draft with them.

    The values are given by position, whatever the constructor of the class asks.
    """
    noms = tuple(a.name for a in fields(classe))
    return brouillon(classe), _lecteur(noms), vars(make_class("Remplie", noms))["__init__"]


def _lecteur(noms: tuple[str, ...]) -> Callable[[Any], Iterable[Any]]:
    if len(noms) > 1:
        return attrgetter(*noms)
    return lambda valeur: [getattr(valeur, nom) for nom in noms]
