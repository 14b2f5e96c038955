"""`cpts acces DOSSIER`: who read a record, and who was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.completion import complete_stream
from cpts_adapters.cli.display import NOTHING, as_json, table
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session
    from cpts_core.application.consultations import Consultation

HELP = f"""{COMMANDS["acces"]}

Ceux qui répondent du dossier voient des noms ; celui qu'il concerne voit à quel titre il fut lu.
Une ligne vue dans une liste n'y est pas.
"""


@make("acces", click.Argument(["dossier"], shell_complete=complete_stream), text=HELP)
def command(session: Session, dossier: str) -> None:
    """Print the readings of a record, oldest first."""
    from cpts_core.application.consultations import consultations  # noqa: PLC0415 - not for help

    found = consultations(session.lectures, session.dossier(dossier))
    if session.json:
        as_json([_view(session, one) for one in found])
        return
    rows = [_row(session, one) for one in found]
    table(("quand", "quoi", "à quel titre", "qui", ""), rows)


def _view(session: Session, one: Consultation) -> dict[str, Any]:
    from cpts_adapters.views import iso  # noqa: PLC0415 - not for the help

    return {
        "le": iso(session, one.le),
        "vue": one.vue,
        "vue_libelle": one.libelle,
        "roles": list(one.roles),
        "refusee": one.refusee,
        "par": one.par,
    }


def _row(session: Session, one: Consultation) -> tuple[str, ...]:
    from cpts_adapters.cli.moments import show_instant  # noqa: PLC0415 - not for the help

    when, roles = show_instant(one.le, session.zone), ", ".join(one.roles)
    refused = "refusé" if one.refusee else ""
    return (when, one.libelle, roles or NOTHING, one.par or NOTHING, refused)
