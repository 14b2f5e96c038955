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
def moule(classe: Any) -> tuple[type[Any], Callable[[Any], Iterable[Any]]]:
    """Return the draft of a class, made of all its fields by position, and what reads them."""
    noms = tuple(a.name for a in fields(classe))
    ouverte = type("Ouverte", (classe,), {"__slots__": (), **_OUVERT})
    brouillon = make_class("Brouillon", noms, bases=(ouverte,), slots=True, eq=False, repr=False)
    return brouillon, _lecteur(noms)


def _lecteur(noms: tuple[str, ...]) -> Callable[[Any], Iterable[Any]]:
    if len(noms) > 1:
        return attrgetter(*noms)
    return lambda valeur: [getattr(valeur, nom) for nom in noms]
