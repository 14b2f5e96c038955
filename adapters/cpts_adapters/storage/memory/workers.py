"""Deadlines and jobs in memory, beside the store whose memory they share."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from attrs import define, field

from cpts_adapters import polling
from cpts_adapters.holding import Holding
from cpts_core.ports.travaux import ATTEMPTS, TAKEOVER, Job, wait_before

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpts_adapters.storage.memory.state import Memory
    from cpts_core.ports.store import Due
    from cpts_core.ports.travaux import Perform, Stop


class MemoryDeadlines:
    """The `Deadlines` port in memory."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._holding = Holding()

    def tenants(self, until: datetime | None = None) -> list[str]:
        """List the CPTS with a deadline to fire at or before an instant; all, without it."""
        return sorted(
            name
            for name, tenant in self._memory.tenants.items()
            if any(
                until is None or any(e.le <= until and not e.passee for e in head.record.echeances)
                for head in tenant.heads.values()
            )
        )

    @contextmanager
    def held(self, tenant: str, due: Due) -> Iterator[bool]:
        """Hold a deadline, and its record, for the time it is fired."""
        with self._holding.of(tenant, due.stream) as free:
            yield free and self._is_to_fire(tenant, due)

    def _is_to_fire(self, tenant: str, due: Due) -> bool:
        head = self._memory.tenant(tenant).heads.get(due.stream)
        planned = head.record.echeances if head else ()
        return any((e.nom, e.le, e.passee) == (due.name, due.at, False) for e in planned)

    def close(self) -> None:
        """Do nothing."""


@define
class Waiting:
    """How many times a job was begun, and from when it may be again."""

    attempts: int
    at: datetime


@define
class MemoryJobs:
    """The `Jobs` port in memory. `first_wait`: before the second attempt."""

    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    first_wait: timedelta = timedelta(seconds=10)
    takeover: timedelta = TAKEOVER
    _waiting: dict[Job, Waiting] = field(factory=dict, init=False)

    def submit(self, job: Job) -> bool:
        """Keep a job until it is done; False where the same one is already waiting."""
        if any(_name(kept) == _name(job) for kept in self._waiting):
            return False
        self._waiting[job] = Waiting(0, self.now())
        return True

    def run_waiting(self, perform: Perform, stop: Stop) -> None:
        """Run jobs one by one until none waits."""
        polling.run_waiting(self, perform, stop)

    def serve(self, perform: Perform, beat: Callable[[], None], seconds: int, stop: Stop) -> None:
        """Run jobs as they come, and `beat` every so many seconds, until told to stop."""
        polling.serve(self, perform, beat, seconds, stop)

    def claim(self) -> tuple[Job, int] | None:
        """Take a job that waits, or whose worker died, and tell which attempt this is."""
        now = self.now()
        job = next((job for job, kept in self._waiting.items() if kept.at <= now), None)
        if job is None:
            return None
        kept = self._waiting[job]
        kept.attempts, kept.at = kept.attempts + 1, now + self.takeover
        return job, kept.attempts

    def done(self, job: Job) -> None:
        """Forget a job that was done, or given up."""
        self._waiting.pop(job, None)

    def put_back(self, job: Job, attempt: int) -> None:
        """Keep a job that failed for a later attempt, or give it up."""
        if attempt >= ATTEMPTS:
            self.done(job)
        else:
            self._waiting[job].at = self.now() + wait_before(attempt + 1, self.first_wait)

    def close(self) -> None:
        """Do nothing."""


def _name(job: Job) -> tuple[str, str, str]:
    return job.tenant, job.kind, job.key
