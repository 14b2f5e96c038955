"""The vocabulary of the référentiels: what is dated, sourced, and marked with what it is worth.

What begins on a day holds until the next of its kind begins; before the first, nothing is read
(ADR 0010).
"""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from attrs import frozen

from cpts_core.kernel.errors import HorsPeriode

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


class Inconnu(Enum):
    """What no source says: nothing is computed from it, it is listed as an open question."""

    INCONNU = "inconnu"


INCONNU: Final = Inconnu.INCONNU


class Confiance(Enum):
    """What a value is worth. Unverified background has no mark: it is never shipped."""

    S1 = "texte lui-même"
    S2 = "source secondaire"
    D = "choix du projet"


@frozen
class Reference:
    """A source, by its short key, and what it is."""

    cle: str
    titre: str

    def __str__(self) -> str:
        """Return the key."""
        return self.cle


@frozen(kw_only=True)
class Provenance:
    """Where a value comes from, what it is worth, the day the project last read its source."""

    sources: tuple[Reference, ...]
    confiance: Confiance
    verifie_le: date
    note: str = ""


@frozen
class Effet:
    """The first day of something; `conventionnel` when no source gives that day (ADR 0010)."""

    depuis: date
    conventionnel: bool = False


@frozen
class Question:
    """Something that no source answers, for the page « Questions ouvertes »."""

    code: str
    phrase: str


class Date(Protocol):
    """Something that begins on a day."""

    @property
    def effet(self) -> Effet:
        """Return when it begins."""


T = TypeVar("T", bound=Date)


def en_vigueur(quoi: str, elements: Sequence[T], jour: date) -> T:
    """Return the element in force on a day; raise HorsPeriode before the first one."""
    for element in reversed(elements):
        if element.effet.depuis <= jour:
            return element
    premier = f"{elements[0].effet.depuis:%d/%m/%Y}"
    raise HorsPeriode(f"{quoi} : rien n'est connu au {jour:%d/%m/%Y}, avant le {premier}.")


def verifier_l_ordre(elements: Sequence[Date]) -> None:
    """Raise ValueError unless there is something, each beginning after the one before."""
    if not elements:
        raise ValueError("aucune valeur")
    for avant, apres in pairwise(elements):
        if apres.effet.depuis <= avant.effet.depuis:
            raise ValueError(
                f"les dates d'effet se chevauchent ou sont en désordre :"
                f" {apres.effet.depuis:%d/%m/%Y} vient après {avant.effet.depuis:%d/%m/%Y}"
            )
