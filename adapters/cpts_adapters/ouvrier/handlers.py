"""What workers know how to do, by kind of job: each may be done twice, and has its effect once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.application.acces import oublier

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cpts_core.application.service import Application
    from cpts_core.ports.travaux import Job

    Handler = Callable[[Application, Job], str]

OUBLI_DES_LECTURES = "oubli_des_lectures"


def forget_readings(application: Application, job: Job) -> str:
    """Forget the readings older than the retention of a CPTS; tell how many."""
    return f"{oublier(application, job.tenant)} lectures oubliées"


HANDLERS: Mapping[str, Handler] = {OUBLI_DES_LECTURES: forget_readings}
"""Returns what to tell of it."""

EVERY_DAY = (OUBLI_DES_LECTURES,)
"""What is to be done once a day, in every CPTS."""
