"""The jobs of a server: Procrastinate's, in a schema of their own (ADR 0114)."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from attrs import asdict, define, field
from procrastinate import (
    App,
    BaseRetryStrategy,
    JobContext,
    PsycopgConnector,
    RetryDecision,
    SyncPsycopgConnector,
)
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from cpts_adapters.storage.sql.pg_schema import SCHEMA
from cpts_core.ports.travaux import ATTEMPTS, TAKEOVER, Job, wait_before

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from procrastinate.jobs import Job as Queued

    from cpts_adapters.storage.sql.postgres import Postgres
    from cpts_core.ports.travaux import Perform, Stop

JOB, BEAT = "travail", "battement"
"""The tasks that Procrastinate knows: any job, and what a worker does every so many seconds."""

LOOK_SECONDS = 0.1


@define
class Again(BaseRetryStrategy):
    """When a job that failed is tried again."""

    first_wait: timedelta

    def get_retry_decision(self, *, exception: BaseException, job: Queued) -> RetryDecision | None:
        """Return the instant of the next attempt, None to give up."""
        del exception
        attempt = job.attempts + 1
        if attempt >= ATTEMPTS:
            return None
        wait = wait_before(attempt + 1, self.first_wait)
        return RetryDecision(retry_in={"seconds": round(wait.total_seconds())})


@define
class ProcrastinateJobs:
    """The `Jobs` port over a server. `first_wait`: before the second attempt."""

    settings: Postgres
    name: str = "cpts"
    first_wait: timedelta = timedelta(seconds=10)
    takeover: timedelta = TAKEOVER
    _submitting: App | None = field(default=None, init=False)

    def submit(self, job: Job) -> bool:
        """Keep a job until it is done; False where the same one is already waiting."""
        name = f"{job.tenant}/{job.kind}/{job.key}"
        with self._explained():
            if self._submitting is None:
                connector = SyncPsycopgConnector(**_connection(self.settings))
                self._submitting = App(connector=connector)
                self._submitting.open()
            task = self._submitting.configure_task(
                JOB, allow_unknown=True, lock=name, queueing_lock=name
            )
            try:
                task.defer(**asdict(job))
            except AlreadyEnqueued:
                return False
        return True

    def run_waiting(self, perform: Perform, stop: Stop) -> None:
        """Run jobs one by one until none waits."""
        app = self._app(perform)
        self._run(app, stop, wait=False)

    def serve(self, perform: Perform, beat: Callable[[], None], seconds: int, stop: Stop) -> None:
        """Run jobs as they come, and `beat` every so many seconds, until told to stop."""
        app = self._app(perform)

        @app.periodic(cron=_every(seconds))
        @app.task(name=BEAT, queueing_lock=BEAT, pass_context=True)
        async def battement(context: JobContext, timestamp: int) -> None:
            del timestamp
            await _take_over(context.app, self.takeover)
            await asyncio.to_thread(beat)

        beat()
        self._run(app, stop, wait=True)

    def close(self) -> None:
        """Close the connection that submits."""
        if self._submitting is not None:
            self._submitting.close()

    def _app(self, perform: Perform) -> App:
        app = App(connector=PsycopgConnector(**_connection(self.settings)))

        @app.task(name=JOB, pass_context=True, retry=Again(self.first_wait))
        def travail(context: JobContext, /, **given: Any) -> None:
            perform(Job(**given), context.job.attempts + 1)

        return app

    def _run(self, app: App, stop: Stop, *, wait: bool) -> None:
        with self._explained():
            # One connection tells at once what opening a pool takes half a minute to say.
            self.settings.connect().close()
            asyncio.run(self._work(app, stop, wait=wait))

    async def _work(self, app: App, stop: Stop, *, wait: bool) -> None:
        """Work until stopped, or, without `wait`, until nothing waits; finish what is begun."""
        async with app.open_async():
            await _take_over(app, self.takeover)
            work = asyncio.create_task(
                app.run_worker_async(
                    name=self.name,
                    wait=wait,
                    delete_jobs="successful",
                    install_signal_handlers=False,
                    update_heartbeat_interval=self.takeover.total_seconds() / 3,
                    stalled_worker_timeout=self.takeover.total_seconds(),
                )
            )
            while not work.done() and not stop.is_set():
                await asyncio.wait({work}, timeout=LOOK_SECONDS)
            work.cancel()
            with suppress(asyncio.CancelledError):
                await work

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn what Procrastinate raises into a French sentence."""
        with self.settings.explained():
            try:
                yield
            except ConnectorException as error:
                if error.__cause__ is None:
                    raise
                raise error.__cause__ from None


async def _take_over(app: App, after: timedelta) -> None:
    """Give back to the queue the jobs of workers that are dead."""
    seconds = after.total_seconds()
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=seconds):
        # Another worker may have done so in between.
        with suppress(ConnectorException):
            await app.job_manager.retry_job(job)


def _connection(settings: Postgres) -> dict[str, Any]:
    given = conninfo_to_dict(settings.url)
    options = f"{given.get('options', '')} -c search_path={SCHEMA} -c timezone=UTC".strip()
    waits = {"connect_timeout": settings.connect_seconds, "application_name": "cpts ouvrier"}
    chosen: dict[str, Any] = {**waits, **given, "options": options}
    return {
        "conninfo": make_conninfo(**chosen),
        "min_size": 1,
        "max_size": 4,
        "timeout": float(settings.connect_seconds),
    }


def _every(seconds: int) -> str:
    """Return the beat as Procrastinate reads it: five places, then the seconds."""
    return f"* * * * * */{seconds}"
