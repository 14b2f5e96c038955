"""Charts as SVG without script: drawn from the very table of figures shown beside them (ADR 0138).

What is drawn is computed here; `templates/charts.html` writes it. A series is told by its name and
its pattern as well as by its colour; a figure that is not known, or not shown, draws nothing.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDTH = 360
"""Units of the drawing: about the pixels of a phone, so that its texts stay readable there."""
_LONGEST, _BAR, _LABEL, _GAP = 190, 14, 18, 4
_HEIGHT, _TOP, _FOOT, _SIDE = 190, 44, 24, 34


@frozen
class Cell:
    """A figure as it is read, and what is drawn of it: None draws nothing."""

    shown: str
    value: Decimal | None = None


@frozen
class Row:
    """A line of a table: what it is about, one cell for each series."""

    label: str
    cells: tuple[Cell, ...]


@frozen
class Figures:
    """A table of figures with its title; `head` says what its lines are about."""

    id: str
    title: str
    head: str
    series: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def highest(self) -> Decimal:
        """Return the highest value drawn; one without any."""
        values = [c.value for row in self.rows for c in row.cells if c.value is not None]
        return max([*values, Decimal(0)]) or Decimal(1)

    @property
    def drawn(self) -> tuple[str, ...]:
        """Return the series of which there is more than nothing to draw."""
        return tuple(
            name
            for rank, name in enumerate(self.series)
            if any(row.cells[rank].value for row in self.rows)
        )


@frozen
class Mark:
    """A bar or a point: where, how large, of which series (from 1), and the text beside it."""

    x: float
    y: float
    width: float
    series: int
    text: str
    text_x: float
    text_y: float


@frozen
class Text:
    """A label of the drawing."""

    x: float
    y: float
    said: str


@frozen
class Drawing:
    """A chart ready to be written; `lines` join the points of a series."""

    kind: str
    figures: Figures
    height: int
    marks: tuple[Mark, ...]
    texts: tuple[Text, ...]
    lines: tuple[tuple[int, str], ...] = field(default=())

    @property
    def width(self) -> int:
        """Return the width of the drawing."""
        return WIDTH

    @property
    def seen(self) -> bool:
        """Tell whether anything is drawn at all."""
        return any(mark.width for mark in self.marks)

    @property
    def description(self) -> str:
        """Return the whole chart in words, for those who do not see it."""
        names = self.figures.series
        told = (
            f"{row.label} : "
            + ", ".join(f"{n} {c.shown}" for n, c in zip(names, row.cells, strict=True))
            for row in self.figures.rows
        )
        return " ; ".join(told) + "."


def bars(figures: Figures, only: str = "", without: str = "") -> Drawing:
    """Draw horizontal bars, grouped by line; each one says its series and its figure.

    `only`: the one series to draw, where the table has more than a drawing can tell; `without`:
    the line to leave out, where it is the sum of the others.
    """
    marks, texts, y = [], [], 0
    for row in (one for one in figures.rows if one.label != (without or None)):
        texts.append(Text(0, y + _BAR, row.label))
        y += _LABEL
        told = [c for c in zip(figures.series, row.cells, strict=True) if only in ("", c[0])]
        for rank, (name, cell) in enumerate(told, 1):
            length = _length(cell.value, figures.highest)
            said = f"{name} : {cell.shown}"
            marks.append(Mark(0, y, length, rank, said, length + 6, y + _BAR - 3))
            y += _BAR + _GAP
        y += _GAP
    return Drawing("barres", figures, y, tuple(marks), tuple(texts))


def trend(figures: Figures) -> Drawing:
    """Draw a point by line and series, from left to right; a line joins the last series."""
    texts = tuple(
        Text(_place(i, figures.rows), _HEIGHT - 6, row.label) for i, row in enumerate(figures.rows)
    )
    marks = tuple(mark for i, row in enumerate(figures.rows) for mark in _points(figures, i, row))
    last = max((mark.series for mark in marks), default=0)
    path = " ".join(f"{m.x:g},{m.y:g}" for m in marks if m.series == last)
    return Drawing("courbe", figures, _HEIGHT, marks, texts, ((last, path),))


def _length(value: Decimal | None, highest: Decimal) -> float:
    return round(float(max(value or 0, Decimal(0)) / highest) * _LONGEST, 1)


def _place(rank: int, rows: Sequence[Row]) -> float:
    step = (WIDTH - 2 * _SIDE) / max(len(rows) - 1, 1)
    return round(_SIDE + rank * step, 1)


def _points(figures: Figures, rank: int, row: Row) -> Iterator[Mark]:
    """Yield the points of a line; the figure of the highest is written above it, others below."""
    top = max((c.value for c in row.cells if c.value is not None), default=None)
    above = True
    for series, cell in enumerate(row.cells, 1):
        if cell.value is None:
            continue
        x, y = _place(rank, figures.rows), _level(cell.value, figures.highest)
        over, above = above and cell.value == top, above and cell.value != top
        yield Mark(x, y, 5, series, cell.shown, x, y - 10 if over else y + 18)


def _level(value: Decimal, highest: Decimal) -> float:
    rise = float(max(value, Decimal(0)) / highest)
    return round(_HEIGHT - _FOOT - 16 - rise * (_HEIGHT - _FOOT - 16 - _TOP), 1)
