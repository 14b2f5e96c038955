"""What the portfolio asks of a storage: which CPTS there are, and counts by CPTS.

Nothing here reads a record: counts leave a CPTS, cases do not. Who may ask for which area, and what
of the answer may be shown, is for `application/portefeuille`: small counts are still here.
Every implementation runs `tests/contracts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime


@frozen
class Community:
    """A CPTS of the installation.

    `department`, `region`: codes of the code officiel géographique; `population`: inhabitants of
    its territory. Its size class is not kept: it follows from the agreement, at a date.
    """

    tenant: str
    name: str
    department: str
    region: str
    population: int


@frozen
class Area:
    """The CPTS that a question is about: those that meet every condition given; all, without any.

    `tenants`: only these; None for no such condition.
    """

    region: str = ""
    department: str = ""
    tenants: frozenset[str] | None = None

    def holds(self, community: Community) -> bool:
        """Tell whether a CPTS is in the area."""
        return (
            self.region in ("", community.region)
            and self.department in ("", community.department)
            and (self.tenants is None or community.tenant in self.tenants)
        )


@frozen
class Figure:
    """One value that a record gives to be counted: never a text, never a person.

    `code`: what is measured; `detail`: what it is sorted by (a mission…); `period`: a year;
    `value`: a whole number in the unit of the measure.
    """

    code: str
    detail: str
    period: int
    value: int


class Tally(NamedTuple):
    """How many records of a CPTS have the same key: a state, a deadline."""

    tenant: str
    key: str
    number: int


class Spread(NamedTuple):
    """How many figures of a CPTS have the same value, under the same detail."""

    tenant: str
    detail: str
    value: int
    number: int


class Portfolio(Protocol):
    """The CPTS of an installation and their counts. Raises `ErreurDeStockage`."""

    def register(self, community: Community) -> None:
        """Keep where a CPTS is and for whom; what was known of it is replaced."""

    def communities(self, area: Area) -> list[Community]:
        """List the CPTS of an area, by tenant."""

    def states(self, area: Area, workflow: str) -> list[Tally]:
        """Count the records of a workflow by state name."""

    def overdue(self, area: Area, at: datetime) -> list[Tally]:
        """Count the deadlines before an instant and still expected, by "workflow/name"."""

    def figures(self, area: Area, code: str, since: int, until: int) -> list[Spread]:
        """Count the figures of a code by detail and value, over years (both ends included)."""

    def named(self, area: Area, code: str, since: int, until: int, name: str) -> list[Spread]:
        """Count them under the detail that the figure `name` of the record they name gives.

        An indicator knows its mission by reference only. What names no such record is under ''.
        """

    def stale(self, tenant: str) -> Iterator[str]:
        """Check what is projected against the records; yield a French sentence per fault."""

    def refresh(self, tenant: str) -> int:
        """Project the records of a CPTS again, all or nothing; return how many."""
