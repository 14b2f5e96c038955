"""`cpts dossier PROJET`: part by part, annex by annex, what is there and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.completion import complete_stream
from cpts_adapters.cli.display import as_json, out, title
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpts_adapters.cli.session import Session
    from cpts_core.workflows.projet.points import Point

HELP = f"""{COMMANDS["dossier"]}

Chaque point dit d'où il vient : l'unité du document, ou la loi.
"""


@make("dossier", click.Argument(["projet"], shell_complete=complete_stream), text=HELP)
def command(session: Session, projet: str) -> None:
    """Print the points of a project, with what each lacks."""
    from cpts_adapters import views  # noqa: PLC0415 - not for the help
    from cpts_core.application.dossier_de_projet import dossier_de_projet  # noqa: PLC0415 - see above

    stream = session.dossier(projet)
    points = dossier_de_projet(session.lectures, stream)
    head = session.lectures.dossier(stream)
    if session.json:
        as_json({**views.record(session, head), "points": [_view(point) for point in points]})
        return
    title(f"projet de santé — {head.record.etat.value}")
    out(_summary(points))
    for partie in dict.fromkeys(point.partie for point in points):
        out()
        title(partie.value)
        for point in points:
            if point.partie is partie:
                out(f"  {_line(point)}")


def _summary(points: Sequence[Point]) -> str:
    """Return how many points are still lacking, those that nothing requires aside."""
    lacking = [p for p in points if not p.present and p.exigence.name != "FACULTATIF"]
    return f"Il manque {len(lacking)} points." if lacking else "Rien ne manque."


def _line(point: Point) -> str:
    mark = "présent" if point.present else "manque" if point.exigence.name != "FACULTATIF" else "—"
    when = "" if point.exigence.name == "COMPLET" else f", {point.exigence.value}"
    return f"{mark.ljust(8)} {point}{when}"


def _view(point: Point) -> dict[str, Any]:
    """Return a point as `--json` shows it."""
    return {
        "partie": point.partie.name,
        "partie_libelle": point.partie.value,
        "libelle": point.libelle,
        "present": point.present,
        "manques": list(point.manques),
        "exigence": point.exigence.name,
        "exigence_libelle": point.exigence.value,
        "sources": [str(source) for source in point.source],
    }
