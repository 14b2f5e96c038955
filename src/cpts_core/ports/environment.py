"""What the world gives: the time, fresh identifiers, the working calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from cpts_core.kernel.delais import Calendrier


class Clock(Protocol):
    """The instant it is."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""


class Ids(Protocol):
    """Fresh identifiers, none of which can be guessed from another."""

    def stream(self) -> str:
        """Return a new stream id; later ones sort after earlier ones (UUIDv7)."""

    def alias(self) -> str:
        """Return a new opaque identifier for a person."""

    def code(self) -> str:
        """Return a new follow-up code, easy to read aloud and to copy by hand."""


class Calendars(Protocol):
    """Working calendars."""

    def calendar(self, zone: tzinfo, territory: str, year: int) -> Calendrier:
        """Return the calendar of a zone, with the holidays of that year and the two after it.

        `territory`: a choice of the parameter `jours_feries` ("metropole", "guadeloupe"…). A
        missing holiday counts as worked, so the years to come are there too.
        """
