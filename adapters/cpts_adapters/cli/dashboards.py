"""The dashboards of a portfolio, as tables to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from attrs import asdict

from cpts_adapters.cli.display import as_json, out, table, title
from cpts_core.application.portee import Etendue, Portee
from cpts_core.application.portefeuille import Tri

if TYPE_CHECKING:
    from cpts_adapters.boards import Section
    from cpts_adapters.cli.session import Session
    from cpts_core.application.portefeuille import Portefeuille

ETENDUES = {"region": Etendue.REGION, "departement": Etendue.DEPARTEMENT}


def read_scope(typed: str) -> Portee:
    """Return the scope that was typed; raise DonneesInvalides, or a usage error."""
    kind, _, codes = typed.strip().partition(":")
    if kind == "nation" and not codes:
        return Portee(Etendue.NATION)
    if kind == "cpts":
        return Portee(Etendue.ENSEMBLE, cpts=frozenset(filter(None, codes.split(","))))
    if kind not in ETENDUES:
        msg = f"La portée « {typed} » ne se lit pas : nation, region:76, departement:31, cpts:a,b."
        raise click.UsageError(msg)
    return Portee(ETENDUES[kind], codes.upper())


def read_sorting(typed: str) -> Tri:
    """Return what the columns are."""
    names = {tri.name.lower(): tri for tri in Tri}
    if typed.lower() not in names:
        raise click.UsageError(f"Le tri « {typed} » n'existe pas : {', '.join(names)}.")
    return names[typed.lower()]


def show(session: Session, questions: Portefeuille, sections: tuple[Section, ...]) -> None:
    """Print the tables, or give them as JSON."""
    if session.json:
        as_json([asdict(section) for section in sections])
        return
    out(f"Portée : {questions.acteur.portee} — {len(questions.communities)} CPTS.")
    for section in sections:
        out()
        title(section.title)
        table(section.columns, section.rows)
