"""A version of the national agreement: which missions, due when, for which sizes (ADR 0013).

A health project states its version and may keep it: two versions are both right at their date.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from cpts_core.referentiels.modele import INCONNU

if TYPE_CHECKING:
    from cpts_core.kernel.delais import Delai
    from cpts_core.referentiels.modele import Effet, Inconnu, Provenance


class Statut(Enum):
    """What the agreement asks of a mission; an uncertain one is off until a source settles it."""

    SOCLE = "socle"
    OPTIONNELLE = "optionnelle"
    INCERTAIN = "incertain"


class AuChoix(Enum):
    """A deadline that the agreement leaves to the CPTS: known, and none."""

    AU_CHOIX = "au choix de la CPTS"


AU_CHOIX: Final = AuChoix.AU_CHOIX


@frozen(kw_only=True)
class Engagement:
    """How long after the signature a mission must start, then be fully deployed."""

    demarrage: Delai | Inconnu | AuChoix
    deploiement: Delai | Inconnu | AuChoix
    provenance: Provenance

    @property
    def inconnu(self) -> bool:
        """Tell whether no source gives one of the two."""
        return INCONNU in (self.demarrage, self.deploiement)


@frozen(kw_only=True)
class Mission:
    """A mission in one version; `numero` is for display, never a key."""

    code: str
    libelle: str
    rang_legal: int
    statut: Statut
    numero: str
    engagement: Engagement
    provenance: Provenance

    @property
    def active(self) -> bool:
        """Tell whether a project may retain it without further proof."""
        return self.statut is not Statut.INCERTAIN


@frozen
class Taille:
    """The size class of a CPTS; `reserve` says in French when the figure is on a bound."""

    numero: int
    reserve: str = ""


@frozen(kw_only=True)
class Tailles:
    """The least population of each class, from class 1; the bounds as they are published."""

    minimums: tuple[int, ...]
    bornes_publiees: tuple[int, ...]
    provenance: Provenance

    def de(self, population: int) -> Taille:
        """Return the class of a population; raise ValueError for a negative one."""
        if population < 0:
            raise ValueError("une population n'est pas négative")
        numero = sum(population >= minimum for minimum in self.minimums)
        return Taille(numero, self._reserve(population))

    def _reserve(self, population: int) -> str:
        if population not in self.bornes_publiees:
            return ""
        return (
            "La population est exactement sur une borne : la taille est une hypothèse à vérifier."
        )


@frozen(kw_only=True)
class VersionACI:
    """A version of the agreement, in force from its date until the next one."""

    code: str
    libelle: str
    effet: Effet
    missions: tuple[Mission, ...]
    tailles: Tailles
    provenance: Provenance

    def mission(self, code: str) -> Mission:
        """Return a mission by code; raise KeyError when this version has none."""
        for mission in self.missions:
            if mission.code == code:
                return mission
        raise KeyError(code)

    def socles(self) -> tuple[Mission, ...]:
        """Return the core missions, components apart: 1A and 1B are two here."""
        return self._de_statut(Statut.SOCLE)

    def optionnelles(self) -> tuple[Mission, ...]:
        """Return the missions that a CPTS freely retains."""
        return self._de_statut(Statut.OPTIONNELLE)

    def _de_statut(self, statut: Statut) -> tuple[Mission, ...]:
        return tuple(m for m in self.missions if m.statut is statut)


def compter(missions: tuple[Mission, ...]) -> int:
    """Count missions as the agreement does: those of one legal rank (1A and 1B) are one."""
    return len({mission.rang_legal for mission in missions})
