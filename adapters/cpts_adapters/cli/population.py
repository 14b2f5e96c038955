"""`cpts demo --cpts N --annees A`: many fictional CPTS over some years, drawn from a seed."""

from __future__ import annotations

from random import Random
from time import perf_counter
from typing import TYPE_CHECKING

import click
from attrs import asdict, frozen

from cpts_adapters.bootstrap import create, opened, opened_portfolio
from cpts_adapters.cli.display import as_json, out, title
from cpts_adapters.cli.progress import followed

if TYPE_CHECKING:
    from cpts_adapters.bootstrap import Settings
    from cpts_adapters.cli.session import Session
    from cpts_adapters.demo.population.play import Population


@frozen
class Made:
    """What was made, and in how long."""

    cpts: int
    commandes: int
    faits: int
    secondes: float
    commandes_par_seconde: int


def how_many(session: Session) -> int:
    """Read the number of CPTS where other commands read which one."""
    if not session.cpts.isdecimal() or not int(session.cpts):
        msg = "Dites combien de CPTS : « cpts demo --cpts 900 --annees 3 »."
        raise click.UsageError(msg)
    return int(session.cpts)


def salts(seed: int) -> Random:
    """Return the randomness of what is sealed, so that a seed gives the same facts."""
    return Random(f"sels {seed}")  # noqa: S311 - a demonstration


def populate(session: Session, settings: Settings, population: Population) -> None:
    """Make the store, play the population, say what was made."""
    create(settings)
    begun, commands, facts = perf_counter(), 0, 0
    with opened(settings) as application, opened_portfolio(settings) as portfolio:
        played = population.play(application, portfolio)
        for one in followed(played, "CPTS", population.count):
            commands += one.commands
            facts += one.facts
    lasted = perf_counter() - begun
    _show(session, Made(population.count, commands, facts, lasted, round(commands / lasted)))


def _show(session: Session, made: Made) -> None:
    if session.json:
        as_json(asdict(made))
        return
    out(f"{made.cpts} CPTS fictives : tout y est inventé, les proportions sont citées.")
    out(
        f"{made.commandes} commandes, {made.faits} faits, en {made.secondes:.0f} s :"
        f" {made.commandes_par_seconde} commandes par seconde."
    )
    if session.base:
        out()
        title("À vous")
        out(f"export CPTS_BASE={session.base} CPTS_PAR=observatoire CPTS_ROLE=observateur")
        out("cpts portefeuille --portee nation")
