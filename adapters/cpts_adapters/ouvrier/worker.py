"""A worker: fires what is due, runs jobs, tells what it does, and outlives the loss of its base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from cpts_adapters.ouvrier.handlers import EVERY_DAY, HANDLERS
from cpts_adapters.ouvrier.story import UnknownKindError, reason
from cpts_core.application.balayage import balayer
from cpts_core.kernel.errors import ErreurDeStockage
from cpts_core.ports.travaux import ATTEMPTS, Job

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from cpts_adapters.ouvrier.handlers import Handler
    from cpts_adapters.ouvrier.story import Story
    from cpts_core.application.balayage import Passage
    from cpts_core.application.service import Application
    from cpts_core.ports.travaux import Deadlines, Jobs, Stop

LOST_SECONDS = 2
"""How long to wait before looking for a base that was lost."""


@define
class Worker:
    """One worker among others on the same base. `stop`: the order to finish and leave."""

    application: Application
    deadlines: Deadlines
    jobs: Jobs
    story: Story
    stop: Stop
    handlers: Mapping[str, Handler] = field(default=HANDLERS)
    _lost: str = field(default="", init=False)
    _told: set[tuple[str, ...]] = field(factory=set, init=False)
    _planned: date | None = field(default=None, init=False)

    def once(self) -> None:
        """Fire what is due and run what waits, then leave. Raises ErreurDeStockage."""
        self.story("ouvrier démarré")
        self._scan()
        self.jobs.run_waiting(self._perform, self.stop)
        self.story("ouvrier arrêté")

    def serve(self, seconds: int) -> None:
        """Work until told to stop, looking at the deadlines every so many seconds."""
        self.story("ouvrier démarré", toutes_les=f"{seconds} s")
        while not self.stop.is_set():
            try:
                self.jobs.serve(self._perform, self._beat, seconds, self.stop)
            except Exception as error:  # noqa: BLE001 - whatever happens, it is told and outlived
                self._lose(error)
                self.stop.wait(LOST_SECONDS)
        self.story("ouvrier arrêté")

    def _beat(self) -> None:
        """Scan; a base that is lost is told, and looked for again at the next beat."""
        try:
            self._scan()
        except Exception as error:  # noqa: BLE001 - see `serve`
            self._lose(error)
            return
        if self._lost:
            self._lost = ""
            self.story("base retrouvée")

    def _lose(self, error: Exception) -> None:
        fait = "base perdue" if isinstance(error, ErreurDeStockage) else "panne"
        if fait != self._lost:
            self.story(fait, raison=reason(error), nouvel_essai=f"{LOST_SECONDS} s")
        self._lost = fait

    def _scan(self) -> None:
        self.application.contexte.oublier()  # others may have set parameters
        for passage in balayer(self.application, self.deadlines, self.stop):
            self._tell(passage)
        self._plan_the_day()

    def _plan_the_day(self) -> None:
        today = self.application.clock.now().date()
        if today == self._planned:
            return
        for tenant in self.deadlines.tenants():
            for kind in EVERY_DAY:
                self.jobs.submit(Job(tenant, kind, today.isoformat()))
        self._planned = today

    def _tell(self, passage: Passage) -> None:
        due, effect = passage.due, passage.effet
        where = {"cpts": passage.locataire, "dossier": due.stream, "echeance": due.name}
        if passage.erreur is not None:
            self._tell_failure(**where, raison=reason(passage.erreur))
        elif effect is not None:
            self.story(
                "échéance déclenchée", **where, effet=effect.commande, empeche=effect.empeche
            )

    def _tell_failure(self, **details: str) -> None:
        """Tell that a deadline stays due: once, for it is tried again at each scan."""
        failure = tuple(details.values())
        if failure not in self._told:
            self._told.add(failure)
            self.story("échéance en échec", **details)

    def _perform(self, job: Job, attempt: int) -> None:
        where = {"cpts": job.tenant, "travail": job.kind, "cle": job.key, "essai": str(attempt)}
        try:
            told = self._handler(job)(self.application, job)
        except Exception as error:
            last = attempt >= ATTEMPTS
            fait = "travail abandonné" if last else "travail à reprendre"
            self.story(fait, **where, raison=reason(error))
            raise
        self.story("travail fait", **where, effet=told)

    def _handler(self, job: Job) -> Handler:
        if job.kind not in self.handlers:
            raise UnknownKindError
        return self.handlers[job.kind]
