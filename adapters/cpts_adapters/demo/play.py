"""The whole demonstration: the stories, what is noted on the way, the report."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from attrs import define, field

from cpts_adapters.demo import cast, escalation, life, report, stories
from cpts_adapters.demo.cast import CAMILLE, LOU, SACHA
from cpts_adapters.demo.stage import ZONE, Moment, Stage
from cpts_adapters.environment import ManualClock, RandomIds
from cpts_core.application.verification import verifier

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cpts_adapters.demo.report import Row, Section
    from cpts_core.application.service import Application

DAYS = 100
"""How long the demonstration lasts: three months and some days, for the purge to come."""
SEED = 20
IDENTITY = ("nom", "telephone")


def clock_for(ends: date) -> ManualClock:
    """Return a clock set on the morning of the first day."""
    first = ends - timedelta(days=DAYS)
    return ManualClock(datetime(first.year, first.month, first.day, 8, tzinfo=ZONE))


def ids_for(clock: ManualClock) -> RandomIds:
    """Return identifiers that are the same at each replay of the same dates."""
    return RandomIds(clock.now, Random(SEED).randbytes)  # noqa: S311 - a demonstration


@define
class Notes:
    """What is noted while the stories go on."""

    dues: list[Section] = field(factory=list)
    access: list[Section] = field(factory=list)
    identity: list[Row] = field(factory=list)

    def observe(self, stage: Stage) -> Iterator[Moment]:
        """Look at the lists, the rights and the identities at the moments that matter."""
        yield Moment(1, 9)
        identity = stage.linked(stage.streams[stories.CALL_ME], "identite")
        self._identity(stage, identity, "à la déclaration")
        yield Moment(4, 8)
        self._identity(stage, identity, "dossier clos")
        yield Moment(15, 18)
        self.dues.append(report.due(stage, SACHA, "Ce qui est dû, le jour d'un EIGS"))
        yield Moment(17, 8)
        self.dues.append(report.due(stage, SACHA, "Ce qui est dû, une fois le volet 1 reçu"))
        yield Moment(escalation.FORGOTTEN, 8)
        self.dues.append(report.due(stage, CAMILLE, "Ce qui est dû, seize jours après"))
        self.access += (_access(stage), _access_to_identity(stage))
        yield Moment(DAYS, 8)
        self._identity(stage, identity, "trois mois après")
        self.dues.append(report.due(stage, CAMILLE, "Ce qui est dû, au dernier jour"))

    def _identity(self, stage: Stage, stream: str, when: str) -> None:
        head = stage.application.store.load(stage.tenant, stream).head
        state = str(head.record.etat.value) if head else ""
        self.identity.append((when, state, *report.fields(stage, CAMILLE, stream, IDENTITY)))


def _access(stage: Stage) -> Section:
    persons = (
        (CAMILLE, "suit le dossier"),
        (SACHA, "ne le suit pas"),
        (cast.PETIT, "l'a déclaré"),
        (cast.ROUX, "en a déclaré un autre"),
        (cast.ANDREA, "n'en conduit pas l'analyse"),
        (cast.COORDINATION, ""),
        (cast.BUREAU, ""),
        (cast.OPERATEUR, ""),
        (cast.ARS, ""),
    )
    stream = stage.streams[escalation.OVERDUE]
    return report.access(
        stage, "Ce que chaque rôle voit et peut faire d'un incident", stream, persons
    )


def _access_to_identity(stage: Stage) -> Section:
    persons = ((CAMILLE, "suit le dossier"), (SACHA, ""), (cast.OPERATEUR, ""), (cast.ARS, ""))
    stream = stage.linked(stage.streams[escalation.OVERDUE], "identite")
    return report.access(stage, "… et de l'identité de son déclarant", stream, persons)


def play(application: Application, clock: ManualClock, ends: date) -> list[Section]:
    """Replay the stories on an empty store; return what there is to show."""
    first, projects = clock.instant, life.play(application, clock)
    clock.instant = first
    stage, notes = Stage(application, clock, cast.TENANT, ends, DAYS), Notes()
    stage.play(
        (
            stories.settings,
            stories.call_me,
            stories.confirmed,
            stories.near_miss,
            escalation.overdue,
            escalation.serious,
            stories.pending,
            stories.waiting,
            notes.observe,
        )
    )
    return [*_sections(stage, notes), *projects, _proof(application)]


def _sections(stage: Stage, notes: Notes) -> Iterator[Section]:
    yield report.people(cast.EVERYONE)
    for person, title in (
        (CAMILLE, stories.CALL_ME),
        (SACHA, stories.CONFIRMED),
        (LOU, stories.NEAR_MISS),
        (CAMILLE, escalation.OVERDUE),
        (CAMILLE, escalation.MEETING),
        (SACHA, escalation.SERIOUS),
        (SACHA, escalation.DECLARATION),
        (CAMILLE, stories.PENDING),
        (CAMILLE, stories.WAITING),
    ):
        yield report.timeline(stage, person, title)
    yield from notes.dues
    yield from notes.access
    yield _by_code(stage)
    yield _purge(notes)


def _by_code(stage: Stage) -> Section:
    """Return what the anonymous declarant reads, with nothing but the code."""
    someone = cast.anonymous(stage.code)
    title = f"Ce que lit le déclarant anonyme, avec son code {stage.code}"
    return report.record(stage, someone, title, stage.streams[stories.NEAR_MISS])


def _purge(notes: Notes) -> Section:
    columns = ("quand", "état", "nom", "téléphone")
    lines = ("Ce que la cellule lit des coordonnées du premier déclarant :",)
    rows = tuple(notes.identity)
    return report.Section("Une identité, de la déclaration à la purge", lines, columns, rows)


def _proof(application: Application) -> Section:
    tenants = (cast.TENANT, *life.TENANTS)
    faults = tuple(fault for tenant in tenants for fault in verifier(application, tenant))
    facts = sum(1 for tenant in tenants for _ in application.store.facts(tenant))
    sound = f"{facts} faits rejoués, chaînes d'empreintes entières : rien n'a été changé."
    return report.Section("La preuve", faults or (sound,))
