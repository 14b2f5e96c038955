"""`cpts faire DOSSIER COMMANDE --champ valeur`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import click

from cpts_adapters.cli.base import Group, leading
from cpts_adapters.cli.completion import complete_stream
from cpts_adapters.cli.issuing import issuing
from cpts_adapters.cli.session import Session
from cpts_adapters.cli.texts import dashed
from cpts_core.kernel.errors import Introuvable
from cpts_core.kernel.messages import nom_de

if TYPE_CHECKING:
    from datetime import datetime

    from cpts_core.kernel.messages import Command as Asked
    from cpts_core.kernel.workflow import Workflow

HELP = """Émet une commande sur un dossier.

Sans commande, dit ce qui est possible. Pour ce qu'une commande attend :

\b
cpts faire DOSSIER COMMANDE --help
"""


class OnRecord(Group):
    """The commands of the record that the first argument names."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Accept common options between the record and the command."""
        if args and not args[0].startswith("-"):
            count = leading(args[1:])
            args = [*args[1 : 1 + count], args[0], *args[1 + count :]]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands of the record's workflow, none when no record is named yet."""
        workflow = _workflow(ctx)
        return [dashed(name) for name in _commands(workflow)] if workflow else []

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Generate a command of the record's workflow."""
        workflow = _workflow(ctx)
        kind = _commands(workflow).get(cmd_name.replace("-", "_")) if workflow else None
        if workflow is None or kind is None:
            return None
        stream = _stream(ctx)
        return issuing(dashed(cmd_name), kind, partial(_act, workflow, stream))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands of the record, when one is named."""
        workflow = _workflow(ctx)
        if workflow:
            with formatter.section("Commandes"):
                rows = [(dashed(name), kind.libelle) for name, kind in _commands(workflow).items()]
                formatter.write_dl(rows)


def _commands(workflow: Workflow) -> dict[str, type[Asked]]:
    """Return the commands on a record that exists, by name."""
    rows = (row for row in workflow.lignes if row.departs != (None,))
    return {nom_de(row.quand): row.quand for row in rows}


def _stream(ctx: click.Context) -> str:
    return ctx.ensure_object(Session).dossier(ctx.params["dossier"])


def _workflow(ctx: click.Context) -> Workflow | None:
    """Return the workflow of the record; None while no record is named."""
    if not ctx.params.get("dossier"):
        return None
    session = ctx.ensure_object(Session)
    head = session.application.store.load(session.cpts, _stream(ctx)).head
    if head is None:
        msg = "ce dossier n'existe pas."
        raise Introuvable(msg)
    return head.procedure(session.application.registre)


def _act(
    workflow: Workflow,
    stream: str,
    session: Session,
    asked: Asked,
    happened: datetime | None,
    once: str,
) -> None:
    from cpts_adapters.cli.receipts import show  # noqa: PLC0415 - not for the help

    acteur = session.acteur
    receipt = session.application.faire(
        acteur, stream, asked, survenu_le=happened, commande_id=once
    )
    show(session, acteur, workflow, receipt, "")


@click.pass_context
def _possible(ctx: click.Context, dossier: str) -> Any:
    """Without a command, say what is possible."""
    if ctx.invoked_subcommand is None:
        from cpts_adapters.cli.commands.possible import show  # noqa: PLC0415 - its own module

        show(ctx.ensure_object(Session), dossier)


command = OnRecord(
    "faire",
    callback=_possible,
    params=[click.Argument(["dossier"], shell_complete=complete_stream)],
    help=HELP,
    invoke_without_command=True,
    no_args_is_help=True,
)
