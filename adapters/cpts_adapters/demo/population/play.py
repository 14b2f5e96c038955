"""Plays a population, one CPTS after the other, by the commands that people would issue.

Each CPTS is played in memory, then written in the store as one transaction (ADR 0105).
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from functools import partial
from itertools import takewhile
from random import Random
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_adapters.bootstrap import rehearsal
from cpts_adapters.demo.population import project, quality, requests
from cpts_adapters.demo.population.draw import Draw, community
from cpts_adapters.demo.stage import ZONE, Stage
from cpts_adapters.environment import ManualClock, RandomIds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cpts_adapters.demo.stage import Moment, Story
    from cpts_core.application.service import Application
    from cpts_core.ports.portefeuille import Community, Portfolio

YEAR = 365
STORIES = {
    "incidents": quality.incident,
    "medecin_traitant": requests.doctor,
    "soin_non_programme": requests.unplanned,
}


@frozen
class Played:
    """What a CPTS did: how many commands, how many facts."""

    community: Community
    commands: int
    facts: int


@frozen
class Population:
    """How many CPTS, over how many years until a last day, from which seed."""

    count: int
    years: int
    ends: date
    seed: int

    @property
    def days(self) -> int:
        """Return how many days it lasts."""
        return self.years * YEAR

    def play(self, application: Application, portfolio: Portfolio) -> Iterator[Played]:
        """Play each CPTS and keep it in the store of this application."""
        for rank in range(1, self.count + 1):
            yield self._one(application, portfolio, rank)

    def _one(self, kept: Application, portfolio: Portfolio, rank: int) -> Played:
        draw = Draw(f"{self.seed}/{rank}", self.days)
        size = draw.size()
        place = community(draw, rank, size)
        begins = datetime.combine(self.ends - timedelta(self.days), time(8), ZONE)
        clock = ManualClock(begins)
        drawn = Random(f"ids {self.seed}/{rank}").randbytes  # noqa: S311 - a demonstration
        played = rehearsal(kept, clock, RandomIds(clock.now, drawn))
        stage = Stage(played, clock, place.tenant, self.ends, self.days)
        stage.play(tuple(partial(_until_the_end, s) for s in _stories(draw, size, self.years)))
        facts = _keep(played, kept, place.tenant)
        portfolio.register(place)
        return Played(place, stage.issued, facts)


def _stories(draw: Draw, size: int, years: int) -> Iterator[Story]:
    for code in project.missions(draw):
        yield partial(project.mission, draw=draw, code=code)
    for name, story in STORIES.items():
        for rank in range(draw.known.volumes[name][size] * years):
            yield partial(story, draw=draw, title=f"{name} {rank}")


def _until_the_end(story: Story, stage: Stage) -> Iterator[Moment]:
    """Leave a story where it is on the last day."""
    return takewhile(lambda moment: moment.day < stage.days, story(stage))


def _keep(played: Application, kept: Application, tenant: str) -> int:
    store = played.store
    heads = store.heads(tenant, limit=100_000)
    return kept.store.restore(
        tenant, store.facts(tenant), heads, entries=played.vault.everything(tenant)
    )
