"""The jobs of a file: one table, looked at now and then."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from attrs import asdict, define, field
from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from cpts_adapters import polling
from cpts_adapters.serialisation.codec import instant
from cpts_adapters.storage.sql.tables import EVERYONE, jobs
from cpts_core.ports.travaux import ATTEMPTS, TAKEOVER, Job, wait_before

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpts_adapters.storage.sql.scope import AnyDatabase
    from cpts_core.ports.travaux import Perform, Stop

_own = jobs.c
_THE_JOB = (
    (_own.tenant == bindparam("of_tenant"))
    & (_own.kind == bindparam("of_kind"))
    & (_own.key == bindparam("of_key"))
)
SUBMIT = insert(jobs).on_conflict_do_nothing().returning(_own.key)
NEXT = (
    select(_own.tenant, _own.kind, _own.key, _own.payload, _own.attempts)
    .where(_own.at <= bindparam("now"))
    .order_by(_own.at)
    .limit(1)
)
BEGIN = update(jobs).where(_THE_JOB).values(attempts=_own.attempts + 1, at=bindparam("until"))
DELAY = update(jobs).where(_THE_JOB).values(at=bindparam("until"))
FORGET = delete(jobs).where(_THE_JOB)


@define
class SqliteJobs:
    """The `Jobs` port over an open file. `first_wait`: before the second attempt."""

    database: AnyDatabase
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    first_wait: timedelta = timedelta(seconds=10)
    takeover: timedelta = TAKEOVER

    def submit(self, job: Job) -> bool:
        """Keep a job until it is done; False where the same one is already waiting."""
        values = {**asdict(job), "attempts": 0, "at": instant(self.now())}
        with self.database.of(EVERYONE).writing() as writer:
            return writer.row(SUBMIT, **values) is not None

    def run_waiting(self, perform: Perform, stop: Stop) -> None:
        """Run jobs one by one until none waits."""
        polling.run_waiting(self, perform, stop)

    def serve(self, perform: Perform, beat: Callable[[], None], seconds: int, stop: Stop) -> None:
        """Run jobs as they come, and `beat` every so many seconds, until told to stop."""
        polling.serve(self, perform, beat, seconds, stop)

    def claim(self) -> tuple[Job, int] | None:
        """Take a job that waits, or whose worker died, and tell which attempt this is.

        # Angle mort : un travail plus long que `takeover` est donné à un second ouvrier.
        """
        now = self.now()
        everyone = self.database.of(EVERYONE)
        if not everyone.rows(NEXT, now=instant(now)):
            return None
        with everyone.writing() as writer:
            row = writer.row(NEXT, now=instant(now))
            if row is None:
                return None
            *named, attempts = row
            job = Job(*named)
            writer.change(BEGIN, **_key(job), until=instant(now + self.takeover))
        return job, attempts + 1

    def done(self, job: Job) -> None:
        """Forget a job that was done, or given up."""
        with self.database.of(EVERYONE).writing() as writer:
            writer.change(FORGET, **_key(job))

    def put_back(self, job: Job, attempt: int) -> None:
        """Keep a job that failed for a later attempt, or give it up."""
        if attempt >= ATTEMPTS:
            self.done(job)
            return
        until = instant(self.now() + wait_before(attempt + 1, self.first_wait))
        with self.database.of(EVERYONE).writing() as writer:
            writer.change(DELAY, **_key(job), until=until)

    def close(self) -> None:
        """Do nothing: the database is someone else's."""


def _key(job: Job) -> dict[str, str]:
    return {"of_tenant": job.tenant, "of_kind": job.kind, "of_key": job.key}
