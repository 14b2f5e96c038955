"""Dates and instants as people type and read them, in the time zone of the CPTS."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import click

from cpts_adapters.instants import UNTIL, days_left

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_FRENCH_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_NOON = time(12)


def to_iso(text: str) -> str:
    """Return a date typed the French way (20/03/2025 à 9h30) as ISO; anything else unchanged."""
    day = _FRENCH_DAY.match(text.strip())
    if day is None:
        return text
    rest = re.sub(r"^\s*(à\s*|T)?", "", text.strip()[day.end() :])
    iso = f"{day[3]}-{int(day[2]):02}-{int(day[1]):02}"
    hour = re.fullmatch(r"(\d{1,2})\s*[h:]\s*(\d{2})?", rest)
    if hour:
        return f"{iso}T{int(hour[1]):02}:{hour[2] or '00'}"
    return f"{iso}T{rest}" if rest else iso


def read_day(text: str) -> date:
    """Read a date; raise a usage error."""
    try:
        return date.fromisoformat(to_iso(text))
    except ValueError:
        msg = f"« {text} » n'est pas une date : écrire 2025-03-20 ou 20/03/2025."
        raise click.UsageError(msg) from None


def read_instant(text: str, zone: ZoneInfo, now: datetime) -> datetime:
    """Read an instant, local when it names no zone; raise a usage error.

    A day alone means its noon, or now when it is today and noon is still to come.
    """
    try:
        read = datetime.fromisoformat(to_iso(text))
    except ValueError:
        msg = f"« {text} » n'est pas un instant : écrire 2025-03-20T09:30 ou « 20/03/2025 9h30 »."
        raise click.UsageError(msg) from None
    if ":" in to_iso(text):
        return localized(read, zone)
    noon = datetime.combine(read, _NOON, zone).astimezone(UTC)
    return min(noon, now) if read.date() == now.astimezone(zone).date() else noon


def localized(instant: datetime, zone: ZoneInfo) -> datetime:
    """Return an aware instant in UTC: that of the zone when it names none."""
    aware = instant if instant.tzinfo else instant.replace(tzinfo=zone)
    return aware.astimezone(UTC)


def end_of_day(day: date, zone: ZoneInfo) -> datetime:
    """Return the instant at which a day is over."""
    return datetime.combine(day + timedelta(days=1), time.min, zone).astimezone(UTC)


def show_day(day: date) -> str:
    """Return a date as a person reads it."""
    return f"{day:%d/%m/%Y}"


def show_instant(instant: datetime, zone: ZoneInfo) -> str:
    """Return an instant as a person reads it."""
    return f"{instant.astimezone(zone):%d/%m/%Y %H:%M}"


def show_due(instant: datetime, zone: ZoneInfo) -> str:
    """Return a deadline: its last day where it ends at midnight, else the instant."""
    local = instant.astimezone(zone)
    if local.time() == time.min:
        return show_day((local - UNTIL).date())
    return show_instant(instant, zone)


def show_left(instant: datetime, zone: ZoneInfo, now: datetime) -> str:
    """Return how long remains, in words."""
    days = days_left(instant, zone, now)
    if instant <= now:
        return f"en retard de {-days} j" if days else "en retard"
    return f"dans {days} j" if days else "aujourd'hui"
