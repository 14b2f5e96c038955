"""What chance decides, from a seed: the same seed draws the same population."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, TypeVar

from attrs import define, field

from cpts_adapters.demo.population.proportions import proportions
from cpts_core.ports.portefeuille import Community
from cpts_core.referentiels.territoires import territoires

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpts_adapters.demo.population.proportions import Proportions

T = TypeVar("T")
WORKING_DAYS = 5


@define
class Draw:
    """The chances of one CPTS."""

    seed: str
    days: int
    known: Proportions = field(factory=proportions)
    random: Random = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311 - a demonstration

    def chance(self, percent: float) -> bool:
        """Tell whether something with this chance, in %, happens."""
        return self.random.random() * 100 < percent

    def rate(self, name: str) -> bool:
        """Tell whether one of the known rates happens."""
        return self.chance(self.known.rates[name])

    def among(self, values: Sequence[T], weights: Sequence[float] | None = None) -> T:
        """Return one of these values."""
        return self.random.choices(values, weights)[0]

    def day(self) -> int:
        """Return a day of the story, soon enough for something to come of it."""
        return self.random.randrange(1, self.days)

    def hour(self) -> int:
        """Return an hour of the day."""
        return self.random.randrange(8, 19)

    def delay(self, mean: float) -> int:
        """Return some days: most of them short, some long."""
        return int(self.random.expovariate(1 / mean))

    def whole(self, least: int, most: int) -> int:
        """Return a whole number between two, both included."""
        return self.random.randint(least, most)

    def size(self) -> int:
        """Return a size class, from 0, with the shares of a survey."""
        return self.among(range(len(self.known.sizes)), self.known.sizes)


def community(draw: Draw, rank: int, size: int) -> Community:
    """Return a fictional CPTS of this size, in some département."""
    place = draw.among(tuple(territoires().departements.values()))
    return Community(
        tenant=f"cpts-{rank:03}",
        name=f"CPTS fictive n° {rank} ({place.nom})",
        department=place.code,
        region=place.region,
        population=draw.whole(draw.known.least[size], draw.known.most[size]),
    )
