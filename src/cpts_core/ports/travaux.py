"""What workers ask of a storage: which deadlines to fire, which jobs to run, each by one at a time.

Both may be given twice, to a worker that took over from a dead one: whatever they start is carried
out under an id of its own, so that its effect is had once. Every implementation runs
`tests/contracts`.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from datetime import datetime

    from cpts_core.ports.store import Due

ATTEMPTS = 5
"""How many times a job is tried before it is given up."""

TAKEOVER = timedelta(seconds=30)
"""After how long a worker that gives no sign of life is held for dead."""


@frozen
class Job:
    """Something to do outside of any command: a message, an export, a purge.

    `kind`: what knows how to do it; `key`: tells two jobs of a kind apart, in a CPTS; `payload`:
    identifiers and codes, never personal data, for whoever keeps the queue reads it.
    """

    tenant: str
    kind: str
    key: str
    payload: str = ""


def wait_before(attempt: int, first: timedelta) -> timedelta:
    """Return how long to wait before an attempt (2 or more): each time four times longer."""
    wait: timedelta = first * 4 ** (attempt - 2)
    return wait


class Perform(Protocol):
    """Does a job; what it raises is a failure."""

    def __call__(self, job: Job, attempt: int) -> None:
        """Do it; `attempt` counts from 1."""


class Stop(Protocol):
    """The order to stop, given from elsewhere."""

    def is_set(self) -> bool:
        """Tell whether it was given."""

    def wait(self, timeout: float) -> bool:
        """Wait for it, so many seconds at most; tell whether it was given."""


class Deadlines(Protocol):
    """The scheduled deadlines of every CPTS of an installation. Raises `ErreurDeStockage`."""

    def tenants(self, until: datetime | None = None) -> list[str]:
        """List the CPTS with a deadline to fire at or before an instant; all, without it."""

    def held(self, tenant: str, due: Due) -> AbstractContextManager[bool]:
        """Hold a deadline, and its record, for the time it is fired.

        False where another worker holds the record, or where it is no longer to be fired.
        """

    def close(self) -> None:
        """Let go of everything."""


class Jobs(Protocol):
    """The jobs of an installation. Raises `ErreurDeStockage`.

    A job that fails is tried again later, `ATTEMPTS` times in all. One whose worker died is given
    to another after `TAKEOVER`.
    """

    def submit(self, job: Job) -> bool:
        """Keep a job until it is done; False where the same one is already waiting."""

    def run_waiting(self, perform: Perform, stop: Stop) -> None:
        """Run jobs one by one until none waits."""

    def serve(
        self,
        perform: Perform,
        beat: Callable[[], None],
        seconds: int,
        stop: Stop,
    ) -> None:
        """Run jobs as they come, and `beat` every so many seconds, until told to stop."""

    def close(self) -> None:
        """Let go of everything."""
