"""Delays: how long a deadline runs, and the instant at which it has passed (ADR 0011).

Days, months and working days end at the local midnight that closes the last day; hours are elapsed
time, whatever the clocks do. The start day is never counted.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet
    from datetime import tzinfo

NOMBRE_MAXIMAL = 9999
_UN_JOUR = timedelta(days=1)
_UN_INSTANT = timedelta.resolution
_SAMEDI = 5


class UniteDeTemps(Enum):
    """What a delay counts; the value is what a person reads."""

    JOURS = "jours"
    MOIS = "mois"
    HEURES = "heures"
    JOURS_OUVRES = "jours ouvrés"


# Until Python 3.12, reading a member from its class is slow, and every deadline does it.
_JOURS, _MOIS, _HEURES = UniteDeTemps.JOURS, UniteDeTemps.MOIS, UniteDeTemps.HEURES

_SINGULIERS = {
    UniteDeTemps.JOURS: "jour",
    UniteDeTemps.MOIS: "mois",
    UniteDeTemps.HEURES: "heure",
    UniteDeTemps.JOURS_OUVRES: "jour ouvré",
}
_MOTS = {
    **{unite.value: unite for unite in UniteDeTemps},
    **{mot: unite for unite, mot in _SINGULIERS.items()},
    "jour calendaire": UniteDeTemps.JOURS,
    "jours calendaires": UniteDeTemps.JOURS,
    "h": UniteDeTemps.HEURES,
}
_PEUVENT_ETRE_NULS = (UniteDeTemps.JOURS, UniteDeTemps.JOURS_OUVRES)
_FORME = re.compile(r"([0-9]{1,4}) ?(\D+)")
_SANS_DELAI = "sans délai"


@frozen
class Calendrier:
    """How a CPTS counts its days: its time zone and its public holidays."""

    # Angle mort : a holiday that was not supplied counts as worked.
    fuseau: tzinfo
    feries: AbstractSet[date] = frozenset()

    def jour(self, instant: datetime) -> date:
        """Return the local day of an instant; raise ValueError when it has no time zone."""
        return _avec_fuseau(instant).astimezone(self.fuseau).date()

    def est_ouvre(self, jour: date) -> bool:
        """Tell whether a day is worked: Monday to Friday, holidays excepted (never Saturday)."""
        return jour.weekday() < _SAMEDI and jour not in self.feries

    def fin_du_jour(self, jour: date) -> datetime:
        """Return the first instant (UTC) of the following local day.

        fold=0 gives the earlier of two midnights, and reads a missing one with the offset that
        ends there: the very instant of the change.
        """
        # Angle mort : where clocks went back over midnight into the day before (Newfoundland until
        # 2010), the last day resumes for up to an hour after this instant.
        return datetime.combine(jour + _UN_JOUR, time.min, self.fuseau).astimezone(UTC)


@frozen
class Delai:
    """A delay: a number and what it counts.

    0 jour is « sans délai »: before the end of the day. Raises ValueError outside 0-9999, and for
    0 hour or 0 month, which mean nothing.
    """

    nombre: int
    unite: UniteDeTemps

    def __attrs_post_init__(self) -> None:
        """Refuse a number that means no delay."""
        minimum = 0 if self.unite in _PEUVENT_ETRE_NULS else 1
        if not minimum <= self.nombre <= NOMBRE_MAXIMAL:
            raise ValueError(
                f"un délai en {self.unite.value} va de {minimum} à {NOMBRE_MAXIMAL} :"
                f" {self.nombre} est refusé"
            )

    @classmethod
    def lire(cls, texte: str) -> Delai:
        """Read « 15 jours », « 3 mois », « 48 h », « 10 jours ouvrés » or « sans délai ».

        Raises ValueError with a French sentence.
        """
        normalise = " ".join(texte.casefold().split())
        if normalise == _SANS_DELAI:
            return cls(0, UniteDeTemps.JOURS)
        forme = _FORME.fullmatch(normalise)
        if forme is None or forme[2] not in _MOTS:
            raise ValueError(
                f"« {texte} » n'est pas un délai : écrire par exemple « 15 jours », « 3 mois »,"
                " « 48 heures », « 10 jours ouvrés » ou « sans délai »"
            )
        return cls(int(forme[1]), _MOTS[forme[2]])

    @property
    def libelle(self) -> str:
        """Return what a person reads; `lire` reads it back."""
        if self == Delai(0, UniteDeTemps.JOURS):
            return _SANS_DELAI
        mot = self.unite.value if self.nombre > 1 else _SINGULIERS[self.unite]
        return f"{self.nombre} {mot}"

    def __str__(self) -> str:
        """Return the label."""
        return self.libelle

    def terme(self, depart: datetime, calendrier: Calendrier) -> datetime:
        """Return the instant (UTC) at which the delay has passed, always after `depart`.

        Raises ValueError when `depart` has no time zone.
        """
        if self.unite is _HEURES:
            return _avec_fuseau(depart).astimezone(UTC) + timedelta(hours=self.nombre)
        return calendrier.fin_du_jour(self._dernier_jour(calendrier.jour(depart), calendrier))

    def _dernier_jour(self, depart: date, calendrier: Calendrier) -> date:
        if self.unite is _JOURS:
            return depart + self.nombre * _UN_JOUR
        if self.unite is _MOIS:
            return _mois_apres(depart, self.nombre)
        return _jour_ouvre_apres(depart, self.nombre, calendrier)


def dernier_jour(terme: datetime, calendrier: Calendrier) -> date:
    """Return the last local day included in a deadline, for display."""
    return calendrier.jour(terme - _UN_INSTANT)


def _avec_fuseau(instant: datetime) -> datetime:
    if instant.utcoffset() is None:
        raise ValueError("un instant sans fuseau horaire est refusé : le jour local serait inconnu")
    return instant


def _mois_apres(jour: date, nombre: int) -> date:
    annee, rang = divmod(jour.year * 12 + jour.month - 1 + nombre, 12)
    return date(annee, rang + 1, min(jour.day, monthrange(annee, rang + 1)[1]))


def _jour_ouvre_apres(jour: date, nombre: int, calendrier: Calendrier) -> date:
    while nombre > 0 or not calendrier.est_ouvre(jour):
        jour += _UN_JOUR
        nombre -= calendrier.est_ouvre(jour)
    return jour
