"""How far an instant is, in the days of a CPTS: what every front end says of a deadline."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

UNTIL = timedelta(microseconds=1)
"""What separates the end of a day from its last instant."""


def days_left(instant: datetime, zone: ZoneInfo, now: datetime) -> int:
    """Return how many local days remain before a deadline (negative: it has passed)."""
    last = (instant - UNTIL).astimezone(zone).date()
    return (last - now.astimezone(zone).date()).days
