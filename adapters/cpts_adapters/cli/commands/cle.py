"""`cpts cle changer`: the vault under a new key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.cli.base import Group
from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, out
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session


@make(
    "changer",
    text=(
        "Scelle de nouveau tout le coffre sous une clé neuve : tout, ou rien. Arrêtez d'abord ce"
        " qui utilise la base. L'ancienne clé est gardée : les sauvegardes d'avant en ont besoin."
    ),
)
def _change(session: Session) -> None:
    """Change the key; say where the former one is kept."""
    from cpts_adapters.operations import change_key  # noqa: PLC0415 - not for the help

    done = change_key(session.settings)
    sealed = done.resealed
    if session.json:
        as_json(
            {
                "cle": str(done.key),
                "ancienne": str(done.former),
                "entrees": sealed.entries if sealed else 0,
                "alias": sealed.aliases if sealed else 0,
            }
        )
        return
    if sealed:
        out(f"{sealed.entries} textes scellés de nouveau, {sealed.aliases} alias retrouvés.")
    else:
        out("La base avait déjà sa nouvelle clé : le changement interrompu est terminé.")
    out(f"Clé du coffre : {done.key}")
    out(f"Ancienne clé, pour les sauvegardes d'avant : {done.former}")


command = Group("cle", commands=[_change], help=COMMANDS["cle"])
