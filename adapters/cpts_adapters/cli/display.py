"""What is printed: plain lines, or `rich` on a terminal; JSON when asked.

`rich` is imported for a terminal only; without it, everything stays plain.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = "  "
NOTHING = "—"


def out(text: str = "") -> None:
    """Print a line."""
    click.echo(text)


def note(text: str) -> None:
    """Print a remark, apart from the answer."""
    click.echo(text, err=True)


def as_json(value: Any, *, err: bool = False) -> None:
    """Print a value as JSON."""
    import json  # noqa: PLC0415 - only when asked

    click.echo(json.dumps(value, ensure_ascii=False, indent=2), err=err)


def title(text: str) -> None:
    """Print a title."""
    out(click.style(text, bold=True) if sys.stdout.isatty() else text)


def table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under their columns."""
    if sys.stdout.isatty() and _rich_table(columns, rows):
        return
    lines = [columns, *rows]
    widths = [max(len(line[rank]) for line in lines) for rank in range(len(columns))]
    for line in lines:
        cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        out(GAP.join(cells).rstrip())


def _rich_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Print a table with `rich`; tell whether it could."""
    try:
        from rich.console import Console  # noqa: PLC0415 - heavy, for a terminal only
        from rich.table import Table  # noqa: PLC0415 - see above
        from rich.text import Text  # noqa: PLC0415 - see above
    except ModuleNotFoundError:
        note("rich n'est pas installé (pip install 'cpts-core[cli]') : affichage simple.")
        return False
    grid = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        grid.add_column(column, overflow="fold")
    for row in rows:
        grid.add_row(*map(Text, row))
    Console().print(grid)
    return True


def pairs(fields: Sequence[tuple[str, str]], indent: str = "") -> None:
    """Print labels and values, one a line; the lines of a long value stay under it."""
    width = max((len(label) for label, _ in fields), default=0)
    for label, value in fields:
        first, *others = value.splitlines() or [""]
        out(f"{indent}{label.ljust(width)}{GAP}{first}".rstrip())
        for other in others:
            out(f"{indent}{' ' * width}{GAP}{other}")


def bullets(lines: Sequence[str], indent: str = "  ") -> None:
    """Print a list."""
    for line in lines:
        out(f"{indent}- {line}")
