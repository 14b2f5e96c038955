"""Any value of a described class: what its fields allow, drawn from their descriptions."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from attrs import fields, has
from hypothesis import strategies as st

from cpts_core.kernel.champs import Code, Description, Reference, descriptions
from cpts_core.kernel.messages import EcheanceProgrammee

MINUTE, JOUR = 60, 24 * 60
TEXTES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=40)
CODES = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}", fullmatch=True)
FUSEAUX = st.integers(1 - JOUR, JOUR - 1).map(lambda m: timezone(timedelta(minutes=m)))
INSTANTS = st.datetimes(datetime(2, 1, 2), datetime(9998, 1, 1), timezones=FUSEAUX)  # noqa: DTZ001
ECHEANCES = st.lists(st.builds(EcheanceProgrammee, CODES, INSTANTS, st.booleans()), max_size=3).map(
    tuple
)
SCALAIRES: dict[Any, st.SearchStrategy[Any]] = {
    bool: st.booleans(),
    int: st.integers(),
    Decimal: st.decimals(allow_nan=False),
    date: st.dates(),
    datetime: INSTANTS,
    Code: CODES,
    Reference: CODES,
}


@cache
def valeurs(classe: type) -> st.SearchStrategy[Any]:
    """Return any value of a described class."""
    decrits = descriptions(classe)
    tenus = {a.name: a.default for a in fields(classe) if a.name in decrits}
    return st.builds(classe, **{nom: _champ(d, tenus[nom]) for nom, d in decrits.items()})


def _champ(description: Description, defaut: Any) -> st.SearchStrategy[Any]:
    un = scalaires(description.genre)
    if description.multiple:
        return st.lists(un, max_size=3).map(tuple)
    return st.none() | un if defaut is None else un


def scalaires(genre: Any) -> st.SearchStrategy[Any]:
    """Return any value of one type."""
    if has(genre):
        return st.deferred(lambda: valeurs(genre))
    if isinstance(genre, type) and issubclass(genre, Enum):
        return st.sampled_from(genre)
    return SCALAIRES.get(genre, TEXTES)
