"""What the machine gives: the time, randomness, the public holidays of a territory."""

from __future__ import annotations

import secrets
from collections.abc import Set as AbstractSet
from datetime import UTC, date, datetime, timedelta
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from cpts_adapters import codes
from cpts_core.kernel.delais import Calendrier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import tzinfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_RANDOM_BITS = 74
_LOW_BITS = 62


@frozen
class SystemClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        """Return the present instant, in UTC."""
        return datetime.now(UTC)


@define
class ManualClock:
    """A clock that someone sets: for demonstrations and tests."""

    instant: datetime

    def now(self) -> datetime:
        """Return the instant it was set to."""
        return self.instant


@define
class RandomIds:
    """Identifiers drawn from the system's randomness, or from a source given for a demonstration.

    Stream ids are UUIDv7 (RFC 9562), each above the last within the process even when the clock
    stands still or goes back: one at random above it, up to 2^40 further.
    """

    now: Callable[[], datetime] = field(default=SystemClock().now)
    token_bytes: Callable[[int], bytes] = field(default=secrets.token_bytes)
    _last: int = field(default=0, init=False)
    _lock: Lock = field(factory=Lock, init=False)

    def stream(self) -> str:
        """Return a new stream id; later ones sort after earlier ones."""
        with self._lock:
            drawn = int.from_bytes(self.token_bytes(10)) >> (80 - _RANDOM_BITS)
            dated = (self.now() - _EPOCH) // _MILLISECOND << _RANDOM_BITS | drawn
            self._last = max(dated, self._last + 1 + drawn % 2**40)
            return _uuid7(self._last)

    def alias(self) -> str:
        """Return a new opaque identifier for a person (128 random bits)."""
        return f"p-{self.token_bytes(16).hex()}"

    def code(self) -> str:
        """Return a new follow-up code."""
        return codes.draw(self.token_bytes)


def _uuid7(value: int) -> str:
    """Return 48 bits of time and 74 random ones, with version and variant in their place."""
    high, low = divmod(value, 1 << _LOW_BITS)
    milliseconds, random = divmod(high, 1 << 12)
    digits = f"{milliseconds << 80 | 7 << 76 | random << 64 | 2 << 62 | low:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


TERRITORIES = {
    "metropole": None,
    "alsace": "Alsace",
    "moselle": "Moselle",
    "guadeloupe": "Guadeloupe",
    "martinique": "Martinique",
    "guyane": "Guyane",
    "la_reunion": "La Réunion",
    "mayotte": "Mayotte",
    "saint_barthelemy": "Saint-Barthélemy",
    "saint_martin": "Saint-Martin",
    "saint_pierre_et_miquelon": "Saint-Pierre-et-Miquelon",
    "nouvelle_caledonie": "Nouvelle-Calédonie",
    "polynesie_francaise": "Polynésie Française",
    "wallis_et_futuna": "Wallis-et-Futuna",
}
"""The choices of the parameter `jours_feries`, as the library of holidays names them."""


@frozen
class HolidayCalendars:
    """Calendars with the public holidays of France and of its territories overseas."""

    def calendar(self, zone: tzinfo, territory: str, year: int) -> Calendrier:
        """Return the calendar of a zone, with the holidays of that year and the two after it."""
        return Calendrier(zone, Holidays(territory, year))


@frozen(eq=False)
class Holidays(AbstractSet[date]):
    """The holidays of a territory, computed when a day is first looked for.

    Most delays are not in working days, and the library costs more than the rest of a command.
    """

    territory: str
    year: int

    @classmethod
    def _from_iterable(cls, days: Iterable[date]) -> frozenset[date]:  # type: ignore[override]
        """Return what an operation on sets gives: a plain set."""
        return frozenset(days)

    def __contains__(self, day: object) -> bool:
        """Tell whether a day is a holiday."""
        return day in self._days

    def __iter__(self) -> Iterator[date]:
        """Iterate over the holidays."""
        return iter(self._days)

    def __len__(self) -> int:
        """Count the holidays."""
        return len(self._days)

    @property
    def _days(self) -> frozenset[date]:
        return holidays_of(self.territory, self.year)


@cache
def holidays_of(territory: str, year: int) -> frozenset[date]:
    """Return the public holidays of a territory from one year to the end of the second after."""
    from holidays import country_holidays  # noqa: PLC0415 - slow to import

    subdivision = TERRITORIES[territory]
    return frozenset(country_holidays("FR", subdiv=subdivision, years=range(year, year + 3)))
