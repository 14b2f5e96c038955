"""`cpts ouvrir WORKFLOW [COMMANDE] --champ valeur`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from cpts_adapters.cli.base import Group
from cpts_adapters.cli.issuing import issuing
from cpts_adapters.cli.texts import dashed
from cpts_core.kernel.generiques import Reprendre
from cpts_core.kernel.messages import nom_de
from cpts_core.workflows.index import Registre

if TYPE_CHECKING:
    from datetime import datetime

    import click

    from cpts_adapters.cli.session import Session
    from cpts_core.kernel.messages import Command as Asked
    from cpts_core.kernel.workflow import Workflow

HELP = """Ouvre un dossier d'une procédure.

Sans --par, la déclaration est anonyme : un code de suivi est donné.
Pour les façons d'ouvrir un incident :

\b
cpts ouvrir incident
"""


class Openings(Group):
    """The ways to open a record of one workflow; without a name, the only one there is."""

    def __init__(self, workflow: Workflow) -> None:
        super().__init__(
            dashed(workflow.code),
            help=f"Ouvre un dossier : {workflow.nom}.",
            subcommand_metavar="[COMMANDE] …",
            no_args_is_help=True,
        )
        self.workflow = workflow
        rows = (row for row in workflow.lignes if None in row.departs)
        self.kinds = {dashed(nom_de(row.quand)): row.quand for row in rows}

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the opening commands, in the order of the table."""
        return list(self.kinds)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Generate an opening command."""
        kind = self.kinds.get(dashed(cmd_name))
        return issuing(dashed(cmd_name), kind, partial(_open, self.workflow)) if kind else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the only way to open when options come first."""
        ordinary = [name for name, kind in self.kinds.items() if kind is not Reprendre]
        if len(ordinary) == 1 and args and args[0].startswith("-") and args[0] != "--help":
            args = [ordinary[0], *args]
        return super().parse_args(ctx, args)


class Workflows(Group):
    """The workflows that may be opened: names from the index, a chapter imported when chosen."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the codes of the workflows."""
        return [dashed(code) for code in Registre()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import a chapter."""
        code = cmd_name.replace("-", "_")
        return Openings(Registre()[code]) if code in set(Registre()) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the titles, without importing any chapter."""
        with formatter.section("Procédures"):
            rows = [(dashed(code), title) for code, title in Registre().titres().items()]
            formatter.write_dl(rows)


def _open(
    workflow: Workflow, session: Session, asked: Asked, happened: datetime | None, once: str
) -> None:
    from cpts_adapters.cli.receipts import show  # noqa: PLC0415 - not for the help

    code = "" if session.par else session.application.ids.code()
    acteur = session.acting(session.par or code)
    _refuse_a_role_without_a_name(session)
    receipt = session.application.ouvrir(
        acteur, workflow.code, asked, survenu_le=happened, commande_id=once
    )
    show(session, acteur, workflow, receipt, code)


def _refuse_a_role_without_a_name(session: Any) -> None:
    if session.role and not session.par:
        session.acteur  # noqa: B018 - it says that a name is missing


command = Workflows(
    "ouvrir", help=HELP, subcommand_metavar="PROCÉDURE [COMMANDE] …", no_args_is_help=True
)
