"""`cpts suivre CODE`: what a declarant reads, without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, out, pairs, title
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

HELP = f"""{COMMANDS["suivre"]}

Le code tient lieu de compte : « --par CODE » pour répondre à une question.
"""


@make("suivre", click.Argument(["code"], metavar="CODE"), text=HELP)
def command(session: Session, code: str) -> None:
    """Print the records that this follow-up code opens."""
    from cpts_adapters import views  # noqa: PLC0415 - not for the help
    from cpts_adapters.cli import texts  # noqa: PLC0415 - see above
    from cpts_core.kernel.errors import Introuvable  # noqa: PLC0415 - not for the help

    lectures = session.lectures_for(session.acting(_read(code)))
    heads = lectures.miens()
    if not heads:
        msg = "aucun dossier ne répond à ce code de suivi."
        raise Introuvable(msg)
    found = [
        {
            **views.record(session, head),
            "champs": views.fields(session, lectures, head, head.record.donnees),
            "possible": [
                views.possibility(one) for one in lectures.possible(head.stream) if one.faisable
            ],
        }
        for head in heads
    ]
    if session.json:
        as_json(found)
        return
    for view in found:
        title(f"{view['procedure']} — {view['etat_libelle']}")
        out(view["dossier"])
        pairs(texts.lines(session, view["champs"]))
        texts.possibilities(view["possible"])


def _read(typed: str) -> str:
    """Return a code, forgiving look-alikes; raise DonneesInvalides where it cannot be one."""
    from cpts_adapters.codes import read  # noqa: PLC0415 - see above
    from cpts_core.kernel.errors import Anomalie, DonneesInvalides  # noqa: PLC0415 - see above

    try:
        return read(typed)
    except ValueError as error:
        raise DonneesInvalides([Anomalie("code", str(error))]) from None
