"""The portfolio of whoever holds a scope: CPTS by size, state, delay and achievement, masked.

No record is read, no CPTS is named: what is small, or nearly one CPTS's own, is masked (ADR 0104).
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from cpts_adapters.boards import MASKED, PROCEDURES, Boards
from cpts_adapters.bootstrap import opened_portfolio
from cpts_adapters.http.charts import Cell, Figures, Row, bars
from cpts_adapters.http.pages.coordination_cadre import number
from cpts_core.application.petites_cellules import TOTAL
from cpts_core.application.portefeuille import Portefeuille, Tri

if TYPE_CHECKING:
    from typing import Any

    from cpts_adapters.boards import Section
    from cpts_adapters.bootstrap import Settings
    from cpts_adapters.http.charts import Drawing
    from cpts_core.application.acteur import Acteur

YEARS = 3
SORTINGS = {tri.name.lower(): tri for tri in Tri}


def portfolio(settings: Settings, acteur: Acteur, sorting: str) -> dict[str, Any]:
    """Return the dashboards of someone's scope; raise DroitInsuffisant without one."""
    sorted_by = SORTINGS.get(sorting, Tri.TAILLE)
    with opened_portfolio(settings) as counted:
        questions = Portefeuille(counted, acteur, settings.clock.now(), tri=sorted_by)
        boards = Boards(questions, settings.registry, YEARS)
        sections = tuple(boards.sections(PROCEDURES))
    return {
        "portee": str(acteur.portee),
        "nombre": len(questions.communities),
        "tri": sorted_by.name.lower(),
        "tris": {name: tri.value for name, tri in SORTINGS.items()},
        "masque": MASKED,
        "tableaux": [_drawn(rank, one) for rank, one in enumerate(sections)],
    }


def _drawn(rank: int, section: Section) -> Drawing:
    """Return a table with its bars: those of the last column, line by line, totals left out."""
    head, *series = section.columns
    rows = tuple(Row(label, tuple(map(_cell, cells))) for label, *cells in section.rows)
    figures = Figures(f"t{rank}", section.title, head or "", tuple(series), rows)
    return bars(figures, only=series[-1], without=TOTAL)


def _cell(shown: str) -> Cell:
    """Return a figure as it is told; what is masked draws nothing."""
    try:
        value = Decimal(shown.replace(",", "."))
    except InvalidOperation:
        return Cell(shown)
    return Cell(number(value), value)
