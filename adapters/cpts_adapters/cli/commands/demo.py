"""`cpts demo`: a few months of a fictional CPTS, or some years of many, replayed at once."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from attrs import asdict

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, out, table, title
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from cpts_adapters.bootstrap import Settings
    from cpts_adapters.cli.session import Session
    from cpts_adapters.demo.report import Section

HELP = f"""{COMMANDS["demo"]}

Avec --base, la base reste ouverte à cpts ; sans elle, tout est effacé à la fin.

Avec --annees, c'est toute une population : --cpts dit alors combien de CPTS.
"""
DEMO = "démonstration"


@make(
    "demo",
    click.Option(["--recommencer"], is_flag=True, help="Efface d'abord la démonstration."),
    click.Option(["--fin"], metavar="DATE", help="Dernier jour raconté (par défaut : hier)."),
    click.Option(
        ["--annees"],
        metavar="NOMBRE",
        type=click.IntRange(1, 10),
        help="Joue toute une population ; --cpts dit combien de CPTS.",
    ),
    click.Option(
        ["--graine"], metavar="NOMBRE", type=int, default=1, help="Hasard de la population (1)."
    ),
    text=HELP,
)
def command(
    session: Session, *, recommencer: bool, fin: str | None, annees: int | None, graine: int
) -> None:
    """Replay the stories, print the report."""
    ends = _last_day(fin)
    with _place(session) as base:
        if annees:
            _populate(session, base, ends, annees, graine, recommencer=recommencer)
        else:
            _replay(session, base, ends, recommencer=recommencer)


def _replay(session: Session, base: str, ends: date, *, recommencer: bool) -> None:
    from cpts_adapters.bootstrap import create, opened  # noqa: PLC0415 - not for the help
    from cpts_adapters.demo.play import play  # noqa: PLC0415 - see above

    settings = _settings(session, base, ends)
    _make_room(settings, recommencer=recommencer)
    create(settings)
    with opened(settings) as application:
        sections = play(application, settings.clock, ends)  # type: ignore[arg-type] # ours
    if session.json:
        as_json([asdict(section) for section in sections])
    else:
        _print(sections)
        if session.base:
            _invite(settings)


def _populate(
    session: Session, base: str, ends: date, years: int, seed: int, *, recommencer: bool
) -> None:
    from cpts_adapters.bootstrap import Settings  # noqa: PLC0415 - not for the help
    from cpts_adapters.cli.population import how_many, populate, salts  # noqa: PLC0415 - see above
    from cpts_adapters.demo.population.play import Population  # noqa: PLC0415 - see above

    population = Population(how_many(session), years, ends, seed)
    key, drawn = session.cle or None, salts(seed).randbytes
    settings = Settings(base, key, synchronous="NORMAL", kind=DEMO, salts=drawn)
    _make_room(settings, recommencer=recommencer)
    populate(session, settings, population)


def _last_day(typed: str | None) -> date:
    """Return the last day told: before today, so that the real clock comes after it."""
    from datetime import UTC, datetime, timedelta  # noqa: PLC0415 - not for the help

    from cpts_adapters.cli.moments import read_day  # noqa: PLC0415 - see above

    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    ends = read_day(typed) if typed else yesterday
    if ends > yesterday:
        msg = "Le dernier jour raconté doit être passé."
        raise click.UsageError(msg)
    return ends


@contextmanager
def _place(session: Session) -> Iterator[str]:
    """Give the file of the store: the one asked for, or one that lasts as long as the command."""
    if session.base:
        yield session.base
        return
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - only here

    with TemporaryDirectory() as folder:
        yield str(Path(folder, "demo.db"))


def _settings(session: Session, base: str, ends: date) -> Settings:
    from cpts_adapters.bootstrap import Settings  # noqa: PLC0415 - not for the help
    from cpts_adapters.demo.play import clock_for, ids_for  # noqa: PLC0415 - see above

    clock = clock_for(ends)
    key = session.cle or None
    return Settings(base, key, synchronous="NORMAL", clock=clock, ids=ids_for(clock), kind=DEMO)


def _make_room(settings: Settings, *, recommencer: bool) -> None:
    """Refuse an existing store, or delete it when asked and when it is only a demonstration."""
    from cpts_adapters.bootstrap import kind_of  # noqa: PLC0415 - not for the help
    from cpts_adapters.operations import remove  # noqa: PLC0415 - see above

    if not settings.path.exists():
        return
    if not recommencer:
        msg = f"La base {settings.path} existe déjà : « cpts demo --recommencer » l'efface d'abord."
        raise click.UsageError(msg)
    if kind_of(settings) != DEMO:
        msg = f"La base {settings.path} n'est pas une démonstration : elle n'est pas effacée."
        raise click.UsageError(msg)
    remove(settings)


def _print(sections: Sequence[Section]) -> None:
    from cpts_adapters.demo.cast import CPTS  # noqa: PLC0415 - not for the help

    out(f"CPTS fictive « {CPTS} » : personnes et événements sont inventés.")
    for section in sections:
        out()
        title(section.title)
        for line in section.lines:
            out(line)
        if section.rows:
            table(section.columns, section.rows)


def _invite(settings: Any) -> None:
    from cpts_adapters.demo.cast import CAMILLE, TENANT  # noqa: PLC0415 - not for the help

    out()
    title("À vous")
    out(f"export CPTS_BASE={settings.path} CPTS_CPTS={TENANT}")
    out(f"export CPTS_PAR={CAMILLE.account} CPTS_ROLE='{CAMILLE.role.value}'")
    out("cpts echeances")
    out("cpts liste incident")
