"""The portfolio over SQL: counts by CPTS, read from indexes; no record is decoded to count it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import asdict
from sqlalchemy import select

from cpts_adapters.storage.sql.portfolio_queries import (
    communities_query,
    figures_query,
    named_query,
    overdue_query,
    states_query,
)
from cpts_adapters.storage.sql.projection import figure_rows, project
from cpts_adapters.storage.sql.tables import EVERYONE, figures
from cpts_core.application.releves import releves
from cpts_core.ports.portefeuille import Community, Figure, Spread, Tally

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from cpts_adapters.storage.sql.scope import AnyDatabase
    from cpts_adapters.storage.sql.shapes import AnyRow, AnySelect
    from cpts_core.ports.portefeuille import Area
    from cpts_core.ports.store import Head, Store

PAGE = 1000


class SqlPortfolio:
    """The `Portfolio` port over an open database; `store` decodes what is projected again."""

    def __init__(self, database: AnyDatabase, store: Store) -> None:
        self._database = database
        self._store = store

    def register(self, community: Community) -> None:
        """Keep where a CPTS is and for whom; what was known of it is replaced."""
        with self._database.of(community.tenant).writing() as writer:
            writer.run("unregister", {"of_tenant": community.tenant})
            writer.run("register", asdict(community))

    def communities(self, area: Area) -> list[Community]:
        """List the CPTS of an area, by tenant."""
        rows = self._database.of(EVERYONE).rows(communities_query(area))
        return [Community(*row) for row in rows]

    def states(self, area: Area, workflow: str) -> list[Tally]:
        """Count the records of a workflow by state name."""
        return [Tally(*row) for row in self._rows(area, states_query(area, workflow))]

    def overdue(self, area: Area, at: datetime) -> list[Tally]:
        """Count the deadlines before an instant and still expected, by "workflow/name"."""
        return [Tally(*row) for row in self._rows(area, overdue_query(area, at))]

    def figures(self, area: Area, code: str, since: int, until: int) -> list[Spread]:
        """Count the figures of a code by detail and value, over years (both ends included)."""
        return [Spread(*r) for r in self._rows(area, figures_query(area, code, since, until))]

    def named(self, area: Area, code: str, since: int, until: int, name: str) -> list[Spread]:
        """Count them under the detail that the figure `name` of the record they name gives."""
        query = named_query(area, code, since, until, name)
        return [Spread(*row) for row in self._rows(area, query)]

    def stale(self, tenant: str) -> Iterator[str]:
        """Check what is projected against the records; yield a French sentence per fault."""
        kept = self._projected(tenant)
        for head in self._heads(tenant):
            if kept.pop(head.stream, []) != list(releves(head)):
                yield f"dossier {head.stream} : ses relevés diffèrent de son état courant."
        for stream in kept:
            yield f"dossier {stream} : ses relevés existent, son état courant manque."

    def refresh(self, tenant: str) -> int:
        """Project the records of a CPTS again, all or nothing; return how many."""
        heads = list(self._heads(tenant))
        with self._database.of(tenant).writing() as writer:
            writer.run("unproject_all", {"of_tenant": tenant})
            for head in heads:
                project(writer, tenant, head.stream, figure_rows(head), fresh=True)
        return len(heads)

    def _rows(self, area: Area, query: AnySelect) -> list[AnyRow]:
        """Read the rows of the CPTS of an area, and of no other."""
        listed = tuple(community.tenant for community in self.communities(area))
        return self._database.of(listed).rows(query)

    def _projected(self, tenant: str) -> dict[str, list[Figure]]:
        query = select(figures).where(figures.c.tenant == tenant)
        found: dict[str, list[Figure]] = {}
        for row in self._database.of(tenant).rows(query.order_by(figures.c.stream, figures.c.rank)):
            figure = Figure(row.code, row.detail, row.period, row.value)
            found.setdefault(row.stream, []).append(figure)
        return found

    def _heads(self, tenant: str) -> Iterator[Head]:
        after = ""
        while page := self._store.heads(tenant, after=after, limit=PAGE):
            yield from page
            after = page[-1].stream
