"""`cpts ouvrier`: a worker, in the foreground."""

from __future__ import annotations

import gc
import logging
import os
import signal
import socket
from threading import Event
from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import out
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

HELP = f"""{COMMANDS["ouvrier"]}

Toutes les CPTS de la base sont servies. Plusieurs ouvriers peuvent tourner sur une même base, y
compris depuis plusieurs machines si elle est sur un serveur : chaque échéance n'a qu'un effet.

Ctrl+C, ou SIGTERM, l'arrête après ce qu'il est en train de faire.
"""

OPTIONS = (
    click.Option(["--une-fois"], is_flag=True, help="Fait ce qui attend, puis s'arrête."),
    click.Option(
        ["--toutes"],
        type=click.IntRange(1, 59),
        default=10,
        show_default=True,
        metavar="SECONDES",
        help="Regarde les échéances toutes les tant de secondes.",
    ),
    click.Option(
        ["--nom"], metavar="NOM", default="", help="Nom de l'ouvrier dans ce qu'il raconte."
    ),
)


@make("ouvrier", *OPTIONS, text=HELP)
def command(session: Session, *, une_fois: bool, toutes: int, nom: str) -> None:
    """Work until told to stop, or once."""
    from cpts_adapters.bootstrap import opened_worker  # noqa: PLC0415 - not for the help
    from cpts_adapters.ouvrier.story import Story  # noqa: PLC0415 - see above

    gc.enable()  # unlike other commands, this one lasts
    # What libraries say is English, and quotes values: the worker tells its own story.
    logging.basicConfig(handlers=[logging.NullHandler()])
    stop = Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: stop.set())
    settings = session.settings
    name = nom.strip() or f"{socket.gethostname()}-{os.getpid()}"
    story = Story(name, settings.clock, out, as_json=session.json)
    with opened_worker(settings, story, stop) as worker:
        if une_fois:
            worker.once()
        else:
            worker.serve(toutes)
