"""`cpts miens`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session


@make("miens", text=COMMANDS["miens"])
def command(session: Session) -> None:
    """Print the records where this account acts as declarant."""
    from cpts_adapters import views  # noqa: PLC0415 - not for the help
    from cpts_adapters.cli import texts  # noqa: PLC0415 - see above

    listed = [views.record(session, head) for head in session.lectures.miens()]
    if session.json:
        as_json(listed)
    else:
        texts.records(session, listed)
