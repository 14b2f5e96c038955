"""`cpts sauvegarder DOSSIER`: the whole base, in a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, bullets, out
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

HELP = f"""{COMMANDS["sauvegarder"]}

Toutes les CPTS de la base, telles qu'elles sont à un même instant, dans un dossier qui n'existe pas
encore. Les textes y restent scellés : sans la clé, gardée ailleurs, ils sont illisibles.
"""


@make(
    "sauvegarder",
    click.Argument(["dossier"], metavar="DOSSIER"),
    text=HELP,
)
def command(session: Session, dossier: str) -> None:
    """Write the backup; say which CPTS it holds."""
    from cpts_adapters.backup.folder import back_up  # noqa: PLC0415 - not for the help
    from cpts_adapters.operations import opened_whole  # noqa: PLC0415 - see above

    settings = session.settings
    with opened_whole(settings) as whole:
        done = back_up(whole, [session.cpts], settings.clock.now(), Path(dossier))
    if session.json:
        as_json({"dossier": dossier, "cpts": done.facts})
        return
    out(f"Sauvegarde écrite : {dossier}")
    bullets([f"{tenant} : {count} faits" for tenant, count in done.facts.items()])
    out(f"Gardez ailleurs la clé ({settings.key_path}) et le registre des effacements.")
