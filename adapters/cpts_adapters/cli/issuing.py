"""A command class as a click command: its options, and what happens when it is issued."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from cpts_adapters.cli.base import Command
from cpts_adapters.cli.generated import ONCE, WHEN, field_options
from cpts_adapters.cli.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from cpts_core.kernel.messages import Command as Asked

LENIENT = {"ignore_unknown_options": True, "allow_extra_args": True}


def issuing(name: str, kind: type[Asked], issue: Callable[..., Any]) -> Command:
    """Return the click command that builds one of `kind` and passes it to `issue`.

    `issue(session, command, happened_at, command_id)`; unknown options are left to
    `build_command`, which refuses them with everything else.
    """

    @click.pass_context
    def callback(ctx: click.Context, /, **params: Any) -> Any:
        from cpts_adapters.cli.typed import build_command  # noqa: PLC0415 - not for the help

        session = ctx.ensure_object(Session)
        happened, once = params.pop(WHEN), params.pop(ONCE)
        built = build_command(session, kind, params, ctx.args)
        return issue(session, built, _instant(session, happened), once or "")

    label = kind.libelle[:1].upper() + kind.libelle[1:]
    return Command(
        name,
        callback=callback,
        params=field_options(kind),
        help=f"{label}.",
        context_settings=LENIENT,
    )


def _instant(session: Session, typed: str | None) -> datetime | None:
    from cpts_adapters.cli.moments import read_instant  # noqa: PLC0415 - not for the help

    return read_instant(typed, session.zone, session.now) if typed else None
