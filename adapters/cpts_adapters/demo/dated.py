"""Stories whose days are dates of a calendar; where each date comes from is told with it."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from cpts_adapters.cli.moments import show_day
from cpts_adapters.demo.report import Section
from cpts_adapters.demo.stage import ZONE, Moment, Stage
from cpts_core.application.presentation import nom_de_l_auteur

if TYPE_CHECKING:
    from cpts_adapters.demo.report import Row
    from cpts_adapters.demo.stage import Person
    from cpts_adapters.environment import ManualClock
    from cpts_core.application.lectures import Lectures
    from cpts_core.application.service import Application
    from cpts_core.kernel.messages import Fait

DEPOSITED, SIGNED = "2024-07-19", "2024-11-25"
"""The only two dates that the second document gives."""
GIVEN, COMPUTED, INVENTED = "du texte", "calculé", "fictif"
COLUMNS = ("jour", "la date est", "fait", "état", "par")
MORNING = time(8)


def staged(
    application: Application, clock: ManualClock, tenant: str, first: str, last: str
) -> Stage:
    """Return the stage of a CPTS between two days, its clock set on the first morning."""
    begins, ends = date.fromisoformat(first), date.fromisoformat(last)
    clock.instant = datetime.combine(begins, MORNING, ZONE)
    return Stage(application, clock, tenant, ends, (ends - begins).days)


def on(stage: Stage, day: str, hour: int = 10) -> Moment:
    """Return the moment of a day of the calendar."""
    begins = stage.ends - timedelta(days=stage.days)
    return Moment((date.fromisoformat(day) - begins).days, hour)


def timeline(stage: Stage, person: Person, title: str, *lines: str) -> Section:
    """Return the facts of a story by day, those that repeat counted once."""
    lectures, stream = stage.reads(person), stage.streams[title]
    told = Counter(_told(stage, lectures, fact) for fact in lectures.historique(stream))
    rows = tuple(_counted(row, times) for row, times in told.items())
    return Section(title, lines, COLUMNS, rows)


def origin(day: date) -> str:
    """Tell whether the document gives a date."""
    return GIVEN if day.isoformat() in (DEPOSITED, SIGNED) else INVENTED


def _told(stage: Stage, lectures: Lectures, fact: Fait) -> Row:
    day = fact.survenu_le.astimezone(ZONE).date()
    computed = any(fact.survenu_le == effect.due.at for effect in stage.effects)
    state = fact.procedure(stage.application.registre).etats[fact.etat].value
    return (
        show_day(day),
        COMPUTED if computed else origin(day),
        fact.evenement.libelle,
        str(state),
        nom_de_l_auteur(lectures, fact.par),
    )


def _counted(row: Row, times: int) -> Row:
    day, source, fact, *rest = row
    return (day, source, f"{fact} (× {times})" if times > 1 else fact, *rest)
