"""The stage: an application, a clock that only goes forward, people who act under their roles."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from attrs import define, field, frozen

from cpts_adapters.serialisation.commands import read_command
from cpts_core.application.acteur import Acteur
from cpts_core.application.horloge import avancer
from cpts_core.application.lectures import Lectures
from cpts_core.kernel.errors import DemandeRefusee

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from cpts_adapters.environment import ManualClock
    from cpts_core.application.horloge import Effet
    from cpts_core.application.service import Application
    from cpts_core.workflows.commun.roles import Role

    Story = Callable[["Stage"], Iterator["Moment"]]

ZONE = ZoneInfo("Europe/Paris")
NIGHT = time(0, 5)
"""When what is due has its effect: just after midnight, as a nightly task would do it."""
ONE_DAY, AN_INSTANT = timedelta(days=1), timedelta(microseconds=1)


@frozen
class Person:
    """Someone of the story: the account, the role it acts under, what it does there."""

    account: str
    role: Role
    told: str


@frozen(order=True)
class Moment:
    """An instant of a story: so many days after the first one, at this local hour."""

    day: int
    hour: int = 10


@define
class Stage:
    """Where stories are played.

    `days`: how long it all lasts; `ends`: its last day; `code`: the follow-up code once given;
    `refusals`: what the procedure opposed, by the title of the record; `issued`: how many commands
    people issued.
    """

    application: Application
    clock: ManualClock
    tenant: str
    ends: date
    days: int
    code: str = ""
    streams: dict[str, str] = field(factory=dict)
    effects: list[Effet] = field(factory=list)
    refusals: dict[str, str] = field(factory=dict)
    issued: int = 0

    def at(self, moment: Moment) -> datetime:
        """Return the instant of a moment."""
        day = self.ends - timedelta(days=self.days - moment.day)
        return datetime.combine(day, time(moment.hour), ZONE)

    def day(self, number: int) -> str:
        """Return a day of the story as a command reads it."""
        return self.at(Moment(number)).date().isoformat()

    def actor(self, person: Person) -> Acteur:
        """Return a person as the application knows it."""
        return Acteur(self.tenant, person.account, frozenset((person.role,)))

    def reads(self, person: Person) -> Lectures:
        """Return what a person may read."""
        return Lectures(self.application, self.actor(person))

    def opens(self, person: Person, title: str, workflow: str, command: str, **values: Any) -> str:
        """Open a record and keep it under a title; return its stream."""
        kind = self.application.registre[workflow].commandes[command]
        asked = read_command(kind, values)
        receipt = self.application.ouvrir(self.actor(person), workflow, asked)
        self.streams[title] = receipt.flux
        self.issued += 1
        return receipt.flux

    def does(self, person: Person, stream: str, command: str, **values: Any) -> None:
        """Issue a command on a record."""
        head = self.application.store.load(self.tenant, stream).head
        if head is None:
            raise LookupError(stream)
        kind = head.procedure(self.application.registre).commandes[command]
        self.application.faire(self.actor(person), stream, read_command(kind, values))
        self.issued += 1

    def fails(self, person: Person, title: str, command: str) -> None:
        """Issue a command that the procedure opposes; keep its sentence under the title."""
        try:
            self.does(person, self.streams[title], command)
        except DemandeRefusee as refusal:
            self.refusals[title] = refusal.phrase
        else:
            raise AssertionError(command)

    def linked(self, stream: str, name: str) -> str:
        """Return the stream that a field of a record names."""
        head = self.application.store.load(self.tenant, stream).head
        return str(getattr(head.record.donnees if head else None, name))

    def play(self, stories: tuple[Story, ...]) -> None:
        """Play the stories together, moment by moment, until the last day."""
        waiting: list[tuple[Moment, int, Iterator[Moment]]] = []
        for rank, story in enumerate(stories):
            _resume(waiting, rank, story(self))
        while waiting:
            moment, rank, story_so_far = heappop(waiting)
            self._reach(self.at(moment))
            _resume(waiting, rank, story_so_far)
        self._reach(self.at(Moment(self.days, 8)))

    def _reach(self, instant: datetime) -> None:
        """Set the clock, stopping each night that has something to give its effect."""
        while (night := self._next_night(instant)) <= instant:
            self.clock.instant = night
            self.effects += avancer(self.application, self.tenant)
        self.clock.instant = instant

    def _next_night(self, until: datetime) -> datetime:
        """Return the first night to come after something is due; later than `until` without it."""
        known = self.application.store.due(self.tenant, until)
        first = min((due.at for due in known if not due.passed), default=until + ONE_DAY)
        return max(_night_after(first), _night_after(self.clock.instant + AN_INSTANT))


def _night_after(instant: datetime) -> datetime:
    """Return the first night at or after an instant."""
    day = instant.astimezone(ZONE).date()
    night = datetime.combine(day, NIGHT, ZONE)
    return night if night >= instant else datetime.combine(day + ONE_DAY, NIGHT, ZONE)


def _resume(
    waiting: list[tuple[Moment, int, Iterator[Moment]]], rank: int, story: Iterator[Moment]
) -> None:
    """Let a story go on until its next moment."""
    moment = next(story, None)
    if moment is not None:
        heappush(waiting, (moment, rank, story))
