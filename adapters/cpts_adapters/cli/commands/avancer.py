"""`cpts avancer`: what is due has its effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, out, table
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session
    from cpts_core.application.horloge import Effet

HELP = f"""{COMMANDS["avancer"]}

Les lectures plus vieilles que leur durée de conservation sont oubliées.

Deux passages n'ont qu'un effet : la commande peut être lancée chaque nuit.
"""


@make("avancer", text=HELP)
def command(session: Session) -> None:
    """Fire what is due, and print what was done."""
    from cpts_adapters.cli.progress import followed  # noqa: PLC0415 - see above
    from cpts_core.application.acces import oublier  # noqa: PLC0415 - not for the help
    from cpts_core.application.horloge import avancer  # noqa: PLC0415 - see above

    effects = list(followed(avancer(session.application, session.cpts), "échéances"))
    oublier(session.application, session.cpts)
    if session.json:
        as_json([_view(effect) for effect in effects])
    elif effects:
        table(("dossier", "échéance", "effet"), [_row(effect) for effect in effects])
    else:
        out("Rien n'est arrivé à échéance.")


def _view(effect: Effet) -> dict[str, str | None]:
    due = effect.due
    return {
        "dossier": due.stream,
        "procedure": due.workflow,
        "echeance": due.name,
        "le": due.at.isoformat(timespec="seconds"),
        "effet": effect.commande,
        "empeche": effect.empeche or None,
    }


def _row(effect: Effet) -> tuple[str, str, str]:
    from cpts_adapters.cli.short_ids import short  # noqa: PLC0415 - not for the help

    told = f"{effect.commande} ({effect.empeche})" if effect.empeche else effect.commande
    return (f"{effect.due.workflow} {short(effect.due.stream)}", effect.due.name, told)
