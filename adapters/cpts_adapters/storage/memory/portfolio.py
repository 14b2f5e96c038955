"""The portfolio in memory, beside the store whose heads it counts: nothing is projected."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from cpts_core.application.releves import releves
from cpts_core.ports.portefeuille import Spread, Tally

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from cpts_adapters.storage.memory.state import Memory
    from cpts_core.ports.portefeuille import Area, Community, Figure
    from cpts_core.ports.store import Head


class MemoryPortfolio:
    """The `Portfolio` port in memory."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def register(self, community: Community) -> None:
        """Keep where a CPTS is and for whom; what was known of it is replaced."""
        self._memory.communities[community.tenant] = community

    def communities(self, area: Area) -> list[Community]:
        """List the CPTS of an area, by tenant."""
        known = self._memory.communities
        return [known[tenant] for tenant in sorted(known) if area.holds(known[tenant])]

    def states(self, area: Area, workflow: str) -> list[Tally]:
        """Count the records of a workflow by state name."""
        found = Counter(
            (tenant, head.record.etat.name)
            for tenant, head in self._heads(area)
            if head.workflow == workflow
        )
        return [Tally(*key, count) for key, count in sorted(found.items())]

    def overdue(self, area: Area, at: datetime) -> list[Tally]:
        """Count the deadlines before an instant and still expected, by "workflow/name"."""
        found = Counter(
            (tenant, f"{head.workflow}/{echeance.nom}")
            for tenant, head in self._heads(area)
            for echeance in head.record.echeances
            if echeance.le < at
        )
        return [Tally(*key, count) for key, count in sorted(found.items())]

    def figures(self, area: Area, code: str, since: int, until: int) -> list[Spread]:
        """Count the figures of a code by detail and value, over years (both ends included)."""
        found = Counter(
            (tenant, figure.detail, figure.value)
            for tenant, figure in self._figures(area, code, since, until)
        )
        return [Spread(*key, count) for key, count in sorted(found.items())]

    def named(self, area: Area, code: str, since: int, until: int, name: str) -> list[Spread]:
        """Count them under the detail that the figure `name` of the record they name gives."""
        names = {
            (tenant, head.stream): figure.detail
            for tenant, head in self._heads(area)
            for figure in releves(head)[:1]
            if figure.code == name
        }
        found = Counter(
            (tenant, names.get((tenant, figure.detail), ""), figure.value)
            for tenant, figure in self._figures(area, code, since, until)
        )
        return [Spread(*key, count) for key, count in sorted(found.items())]

    def stale(self, tenant: str) -> Iterator[str]:  # noqa: ARG002 - the port's signature
        """Yield nothing: what is counted when asked is never behind."""
        return iter(())

    def refresh(self, tenant: str) -> int:
        """Change nothing; return how many records there are."""
        return len(self._memory.tenant(tenant).heads)

    def _heads(self, area: Area) -> Iterator[tuple[str, Head]]:
        for community in self.communities(area):
            for head in self._memory.tenant(community.tenant).heads.values():
                yield community.tenant, head

    def _figures(
        self, area: Area, code: str, since: int, until: int
    ) -> Iterator[tuple[str, Figure]]:
        for tenant, head in self._heads(area):
            for figure in releves(head):
                if figure.code == code and since <= figure.period <= until:
                    yield tenant, figure
