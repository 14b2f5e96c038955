"""What an export on a person holds (ADR 0122)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpts_core.ports.acces import Access


@frozen
class Acte:
    """Something the person did: the record, when, what, under which role."""

    flux: str
    procedure: str
    le: datetime
    libelle: str
    role: str


@frozen
class Element:
    """A value held about the person: where, what it is, what it says."""

    flux: str
    procedure: str
    champ: str
    valeur: str


@define
class Detenu:
    """All that is held on a person.

    `identifiants`: each opaque identifier with its scope ('' for the whole CPTS); `decrit`: what
    the vault says of them; `ecrits`: their texts; `citations`: the fields that name them.
    """

    identifiants: dict[str, str]
    actes: list[Acte] = field(factory=list)
    decrit: list[Element] = field(factory=list)
    ecrits: list[Element] = field(factory=list)
    citations: list[Element] = field(factory=list)
    reglages: list[tuple[str, date]] = field(factory=list)
    lectures: list[Access] = field(factory=list)
