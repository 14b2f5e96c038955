"""The answers of an extract, as tables to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import asdict, frozen

from cpts_adapters.cli.display import as_json, out, table, title
from cpts_core.application.analyse import FAIT_PAR_FAIT
from cpts_core.application.petites_cellules import TOTAL
from cpts_core.application.releves import DELAIS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from cpts_adapters.analysis.questions import Questions
    from cpts_adapters.cli.session import Session
    from cpts_core.application.petites_cellules import Case, TableauPublie
    from cpts_core.application.portee import Portee
    from cpts_core.kernel.workflow import Workflow

    Values = Mapping[Case, int | Decimal | None]

MASKED = "masqué"


@frozen
class Section:
    """A table and its title."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def sections(questions: Questions, registry: Mapping[str, Workflow]) -> Iterator[Section]:
    """Give every table of an extract."""
    sizes = tuple((size, str(count)) for size, count in sorted(questions.sizes().items()))
    yield Section("CPTS par taille", ("taille", "CPTS"), sizes)
    incidents = questions.incidents()
    yield _table("Incidents par niveau et par mois", incidents, incidents.chiffres)
    for delay in (d for code in sorted(FAIT_PAR_FAIT & DELAIS.keys()) for d in DELAIS[code]):
        medians = questions.delays(delay.code)
        yield _table(f"{delay.libelle}, médiane en jours", medians.comptes, medians.valeurs)
    medians = questions.achievements()
    what = "Atteinte des indicateurs par mission, médiane en %"
    yield _table(what, medians.comptes, medians.valeurs)
    for code, rows in questions.counts().items():
        yield _counts(registry[code], rows)


def _table(what: str, shape: TableauPublie, values: Values) -> Section:
    columns = (*shape.colonnes, TOTAL)
    rows = tuple(
        (line, *(_shown(values.get((line, column))) for column in columns))
        for line in (*shape.lignes, TOTAL)
    )
    return Section(what, ("", *columns), rows)


def _counts(workflow: Workflow, counted: list[tuple[str, str, int | None]]) -> Section:
    values = {(state, size): count for state, size, count in counted}
    states = sorted({state for state, _ in values} - {TOTAL})
    columns = (*sorted({size for _, size in values} - {TOTAL}), TOTAL)
    rows = tuple(
        (
            state if state == TOTAL else workflow.libelle_d_etat(state),
            *(_shown(values.get((state, column))) for column in columns),
        )
        for state in (*states, TOTAL)
    )
    return Section(f"{workflow.nom.capitalize()}, par état", ("", *columns), rows)


def show(session: Session, portee: Portee | None, answers: tuple[Section, ...]) -> None:
    """Print the tables, or give them as JSON."""
    if session.json:
        as_json([asdict(section) for section in answers])
        return
    out(f"Portée : {portee}.")
    for section in answers:
        out()
        title(section.title)
        table(section.columns, section.rows)


def _shown(value: int | Decimal | None) -> str:
    if value is None:
        return MASKED
    return str(value).removesuffix(".0").replace(".", ",")
