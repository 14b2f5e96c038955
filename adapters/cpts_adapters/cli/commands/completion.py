"""`cpts completion SHELL`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, note, out
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session

WHERE = {
    "bash": 'eval "$(cpts completion bash)"   # à ajouter à ~/.bashrc',
    "zsh": 'eval "$(cpts completion zsh)"   # à ajouter à ~/.zshrc',
    "fish": "cpts completion fish > ~/.config/fish/completions/cpts.fish",
}
HELP = f"""{COMMANDS["completion"]}

\b
bash : {WHERE["bash"]}
zsh  : {WHERE["zsh"]}
fish : {WHERE["fish"]}
"""


@make(
    "completion",
    click.Argument(["shell"], metavar="INTERPRÉTEUR", type=click.Choice(list(WHERE))),
    text=HELP,
)
def command(session: Session, shell: str) -> None:
    """Print the script that a shell reads."""
    from click.shell_completion import get_completion_class  # noqa: PLC0415 - only here

    from cpts_adapters.cli.root import build  # noqa: PLC0415 - it imports this module

    kind = get_completion_class(shell)
    if kind is None:
        note(f"click ne connaît pas {shell}.")
        return
    script = kind(build(), {}, "cpts", "_CPTS_COMPLETE").source()
    if session.json:
        as_json({"interpreteur": shell, "script": script})
    else:
        out(script)
