"""The deadlines of a file, to be fired by a worker."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import select

from cpts_adapters.holding import Holding
from cpts_adapters.serialisation.codec import instant
from cpts_adapters.storage.sql.tables import EVERYONE, deadlines, heads

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from cpts_adapters.storage.sql.scope import AnyDatabase
    from cpts_core.ports.store import Due


class SqliteDeadlines:
    """The `Deadlines` port over an open file.

    # Angle mort : deux processus sur un même fichier ne se voient pas ; l'effet reste unique, car
    # la commande d'une échéance n'est exécutée qu'une fois.
    """

    def __init__(self, database: AnyDatabase) -> None:
        self._database = database
        self._holding = Holding()

    def tenants(self, until: datetime | None = None) -> list[str]:
        """List the CPTS with a deadline to fire at or before an instant; all, without it."""
        query = select(heads.c.tenant)
        if until is not None:
            query = select(deadlines.c.tenant).where(
                deadlines.c.passed == 0, deadlines.c.due <= instant(until)
            )
        rows = self._database.of(EVERYONE).rows(query.distinct())
        return sorted(tenant for (tenant,) in rows)

    @contextmanager
    def held(self, tenant: str, due: Due) -> Iterator[bool]:
        """Hold a deadline, and its record, for the time it is fired."""
        with self._holding.of(tenant, due.stream) as free:
            yield free and self._is_to_fire(tenant, due)

    def _is_to_fire(self, tenant: str, due: Due) -> bool:
        own = deadlines.c
        query = select(own.name).where(
            own.tenant == tenant,
            own.stream == due.stream,
            own.name == due.name,
            own.due == instant(due.at),
            own.passed == 0,
        )
        return bool(self._database.of(tenant).rows(query))

    def close(self) -> None:
        """Do nothing: the database is someone else's."""
