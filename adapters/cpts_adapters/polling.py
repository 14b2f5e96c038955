"""Jobs run by looking at them now and then: for a queue that cannot call whoever waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpts_core.ports.travaux import Job, Jobs, Perform, Stop


class Queue(Protocol):
    """What a queue does for one worker."""

    def claim(self) -> tuple[Job, int] | None:
        """Take a job that waits, or whose worker died, and tell which attempt this is."""

    def done(self, job: Job) -> None:
        """Forget a job that was done, or given up."""

    def put_back(self, job: Job, attempt: int) -> None:
        """Keep a job that failed for a later attempt, or give it up."""


def run_waiting(queue: Queue, perform: Perform, stop: Stop) -> None:
    """Run jobs one by one until none waits."""
    while not stop.is_set() and (claimed := queue.claim()):
        job, attempt = claimed
        try:
            perform(job, attempt)
        except Exception:  # noqa: BLE001 - whatever happened, `perform` told it
            queue.put_back(job, attempt)
        else:
            queue.done(job)


def serve(jobs: Jobs, perform: Perform, beat: Callable[[], None], seconds: int, stop: Stop) -> None:
    """Beat, run what waits, sleep, until told to stop."""
    while not stop.is_set():
        beat()
        jobs.run_waiting(perform, stop)
        stop.wait(seconds)
