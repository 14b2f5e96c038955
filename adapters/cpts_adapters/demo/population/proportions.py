"""The proportions of the population, each with its source (proportions.toml)."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from attrs import frozen


@frozen
class Proportions:
    """Shares in %, and volumes a year by size class, from class 1."""

    sizes: tuple[float, ...]
    least: tuple[int, ...]
    most: tuple[int, ...]
    outcomes: tuple[float, ...]
    meeting: float
    eigs: float
    volumes: dict[str, tuple[int, ...]]
    rates: dict[str, int]


@cache
def proportions() -> Proportions:
    """Read the shipped proportions; raise KeyError where one has no described source."""
    read = tomllib.loads(files(__package__).joinpath("proportions.toml").read_text("utf-8"))
    sources = read.pop("sources")
    for table in read.values():
        sources[table["source"]]
    return Proportions(
        sizes=tuple(read["tailles"]["parts"]),
        least=tuple(read["habitants"]["de"]),
        most=tuple(read["habitants"]["a"]),
        outcomes=tuple(read["consequences"]["parts"]),
        meeting=read["reunion"]["part"],
        eigs=read["eigs"]["part"],
        volumes={name: tuple(per_year) for name, per_year in _numbers(read["volumes"]).items()},
        rates=_numbers(read["suites"]),
    )


def _numbers(table: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in table.items() if name != "source"}
