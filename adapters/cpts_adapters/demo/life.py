"""The life of a health project, in the order of time: other outcomes, the real run, a resumption.

Each CPTS has one project, hence a tenant of its own. The clock goes from one to the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.demo import contrat, outcomes, projet_report
from cpts_adapters.demo.cast import COORDINATION
from cpts_adapters.demo.dated import staged, timeline
from cpts_adapters.demo.projet import FIRST, PROJECT, VERSION, Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.demo.outcomes import Outcome
    from cpts_adapters.demo.report import Section
    from cpts_adapters.demo.stage import Stage
    from cpts_adapters.environment import ManualClock
    from cpts_core.application.service import Application

TENANT, LAST = "deux-vallees", "2025-11-26"
TENANTS = (TENANT, *(o.tenant for o in (*outcomes.OUTCOMES, outcomes.RESUMED)))
ABOUT = (
    "CPTS fictive « Les Deux Vallées ». Le second document donne deux dates, celle du dépôt (ARS et"
    " CPAM) et celle de la signature ; il dit aussi que les avis sont favorables. Toute autre date"
    " est marquée « fictif », ou « calculé » quand une règle la tire d'une autre."
)


def play(application: Application, clock: ManualClock) -> list[Section]:
    """Play every project; return what there is to show, the real run first."""
    others = [s for outcome in outcomes.OUTCOMES for s in _outcome(application, clock, outcome)]
    run = list(_run(application, clock))
    return [*run, *others, *_outcome(application, clock, outcomes.RESUMED)]


def _run(application: Application, clock: ManualClock) -> Iterator[Section]:
    stage, run = staged(application, clock, TENANT, FIRST, LAST), Run()
    stage.play((run.story, contrat.story))
    lacking = projet_report.lacking(run.draft)
    yield timeline(stage, COORDINATION, PROJECT, ABOUT)
    yield projet_report.completeness(
        "Le dossier avant son dépôt : ce qui est là, ce qui manque",
        run.draft,
        run.ready,
        f"Il manque {lacking} points : « déclarer le dossier complet » est refusé.",
        f"Le refus : {stage.refusals[PROJECT]}",
    )
    yield from run.dues
    yield projet_report.opinions(stage, "Les avis, tous favorables", stage.streams[PROJECT])
    yield timeline(stage, COORDINATION, contrat.CONTRACT, projet_report.FICTITIOUS)
    yield projet_report.deadlines(stage, "Les missions, datées depuis la signature", VERSION)
    yield from projet_report.payments(
        stage, "Ce que le contrat paie, et quand", stage.streams[contrat.CONTRACT]
    )


def _outcome(application: Application, clock: ManualClock, outcome: Outcome) -> Iterator[Section]:
    stage = staged(application, clock, outcome.tenant, outcome.first, outcome.last)
    stage.play((outcome.story,))
    for title in outcome.titles:
        yield timeline(stage, COORDINATION, title, *_lines(stage, title))
    yield from _details(stage)


def _lines(stage: Stage, title: str) -> Iterator[str]:
    """Return what is to be known of an outcome: where, and what was met on the way."""
    yield f"Une autre CPTS fictive ({stage.tenant})."
    if title in stage.refusals:
        yield f"Le refus, avant la décision du bureau : {stage.refusals[title]}"
    if title == outcomes.TACIT:
        yield projet_report.validated_on(stage, stage.streams[title])


def _details(stage: Stage) -> Iterator[Section]:
    streams = stage.streams
    if overruled := streams.get(outcomes.OVERRULED):
        yield projet_report.opinions(stage, "… l'avis, et la décision du bureau", overruled)
    if resumed := streams.get(outcomes.THIRD_CONTRACT):
        yield projet_report.resumption(stage, "… ce que la reprise retrouve", resumed)
