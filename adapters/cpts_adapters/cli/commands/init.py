"""`cpts init`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from attrs import evolve

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, out
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

HELP = f"""{COMMANDS["init"]}

Sur une base qui existe, la met à jour sans rien perdre.
"""


ACCOUNT = click.Option(
    ["--compte"],
    metavar="COMPTE",
    default="",
    help="Sur PostgreSQL : le compte ordinaire qui utilisera la base.",
)


@make("init", ACCOUNT, text=HELP)
def command(session: Session, compte: str) -> None:
    """Create the store and the key, or bring the store up to date."""
    from cpts_adapters.bootstrap import create  # noqa: PLC0415 - not for the help

    settings = evolve(session.settings, account=compte)
    new = create(settings)
    base, key = settings.where, settings.key_path
    if session.json:
        as_json({"base": base, "cle": str(key), "nouvelle": new})
    elif new:
        out(f"Base créée : {base}")
        out(f"Clé du coffre : {key}")
        out("Gardez une copie de cette clé ailleurs : sans elle, les textes sont illisibles.")
    else:
        out(f"La base {base} existe ; elle est à jour.")
