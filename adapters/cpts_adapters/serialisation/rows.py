"""A fact as text and integers: what a journal row, an exported line and the hash chain hold."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any, NamedTuple

ORIGIN = ""
"""What precedes the first fact of a stream in its hash chain."""


class Unreadable(ValueError):
    """Stored or imported text that this version cannot read; the message is a French sentence."""


class FactRow(NamedTuple):
    """A fact, encoded; instants are ISO 8601 in UTC, whose order as text is their order in time."""

    stream: str
    version: int
    rank: int
    workflow: str
    workflow_version: int
    type: str
    payload: str
    state: str
    deadlines: str
    survenu_le: str
    enregistre_le: str
    by: str
    role: str
    command_id: str


def compact(value: Any) -> str:
    """Write JSON without spaces, accents kept."""
    return _ENCODER.encode(value)


def parsed(text: str) -> Any:
    """Read what `compact` wrote; raise ValueError for anything else."""
    value, end = _DECODER.raw_decode(text)
    if end != len(text):
        raise ValueError("du texte suit la fin du JSON")
    return value


_DECODER = json.JSONDecoder()
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def link(previous: str, tenant: str, row: FactRow) -> str:
    """Return the hash of a fact, which covers every column and the hash of the fact before."""
    return sha256(compact((previous, tenant, *row)).encode()).hexdigest()


def to_line(row: FactRow) -> str:
    """Write a fact as one line of an exported file: payload and deadlines are plain JSON there."""
    nested = {name: json.loads(getattr(row, name)) for name in _NESTED}
    return compact({**row._asdict(), **nested})


def from_line(line: str) -> FactRow:
    """Read an exported line back; raise Unreadable where it was cut or does not hold a fact."""
    try:
        values = json.loads(line)
    except ValueError:
        raise Unreadable("la ligne est coupée ou n'est pas du JSON") from None
    if not isinstance(values, dict) or set(values) != set(FactRow._fields):
        raise Unreadable("la ligne ne contient pas exactement les champs d'un fait")
    row = FactRow(**values | {name: compact(values[name]) for name in _NESTED})
    if bad := [name for name, value in row._asdict().items() if type(value) is not _TYPES[name]]:
        raise Unreadable(f"valeur d'un autre type que prévu : {', '.join(bad)}")
    return row


_NESTED = ("payload", "deadlines")
_TYPES = {
    name: int if name in {"version", "rank", "workflow_version"} else str
    for name in FactRow._fields
}
