"""The one cattrs converter: how described values become JSON, and back.

Scalars are spelled by `kernel.valeurs`. The journal writes every field of an event, so that a
default may change without rewriting the past; a record omits the fields that hold their default,
which is what replay would give them. Reading is strict: an unknown field, a missing one or a value
of another type raises, whoever edited the line.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, get_args, get_origin

from attrs import has
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from cpts_core.kernel.champs import Code, Identite, Membre, Reference, Saisie, Texte
from cpts_core.kernel.messages import Event
from cpts_core.kernel.valeurs import ecrire, lire

if TYPE_CHECKING:
    from collections.abc import Callable

_TEXTS = (Code, Reference, Membre, Identite, Texte, Saisie)


def build() -> Converter:
    """Return the converter of every stored value; hooks are compiled when a class is first met."""
    converter = Converter(detailed_validation=False)
    for kind in (Decimal, date, datetime):
        converter.register_unstructure_hook(kind, ecrire)
        converter.register_structure_hook(kind, _read_text)
    converter.register_unstructure_hook_func(_is_enum, ecrire)
    converter.register_structure_hook_func(_is_enum, _read_text)
    for number in (bool, int):
        converter.register_structure_hook(number, _read_number)
    for text in _TEXTS:
        converter.register_structure_hook(text, _check_text)
    converter.register_structure_hook_factory(_is_tuple, lambda kind: _tuples(kind, converter))
    converter.register_structure_hook_factory(has, lambda kind: _fields(kind, converter))
    converter.register_unstructure_hook_factory(
        has,
        lambda kind: make_dict_unstructure_fn(
            kind, converter, _cattrs_omit_if_default=not issubclass(kind, Event)
        ),
    )
    return converter


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _fields(kind: type, converter: Converter) -> Callable[..., Any]:
    structure: Any = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True)

    def read(value: Any, _: Any) -> Any:
        if isinstance(value, dict):
            return structure(value, kind)
        raise ValueError("un objet est attendu")

    return read


def _tuples(kind: Any, converter: Converter) -> Callable[..., Any]:
    element = get_args(kind)[0]
    structure = converter.get_structure_hook(element)

    def read(value: Any, _: Any) -> tuple[Any, ...]:
        if isinstance(value, list):
            return tuple([structure(item, element) for item in value])
        raise ValueError("une liste est attendue")

    return read


def _read_text(value: Any, kind: Any) -> Any:
    return lire(kind, _check_text(value, kind))


def _check_text(value: Any, _: Any) -> str:
    if isinstance(value, str):
        return value
    raise ValueError("un texte est attendu")


def _read_number(value: Any, kind: Any) -> Any:
    if type(value) is kind:
        return value
    raise ValueError("oui ou non est attendu" if kind is bool else "un nombre entier est attendu")
