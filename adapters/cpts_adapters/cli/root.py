"""`cpts` itself: the common options, and sub-commands imported when they are called."""

from __future__ import annotations

from importlib import import_module

import click

from cpts_adapters.cli import french
from cpts_adapters.cli.base import Group
from cpts_adapters.cli.index import COMMANDS

HELP = """Les procédures d'une CPTS, du signalement à la clôture.

Les options communes se placent avant ou après la commande. Pour le détail :

\b
cpts COMMANDE --help
cpts aide
"""


class Root(Group):
    """The root: it knows names and titles, and imports a command only to run it."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names, in the order of use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import a command."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"cpts_adapters.cli.commands.{cmd_name}")
        found: click.Command = module.command
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the names and titles, without importing anything."""
        with formatter.section("Commandes"):
            formatter.write_dl(list(COMMANDS.items()))


def _version(ctx: click.Context, option: click.Parameter, asked: bool) -> None:  # noqa: ARG001, FBT001
    if not asked or ctx.resilient_parsing:
        return
    from importlib.metadata import version  # noqa: PLC0415 - slow, and only this option needs it

    click.echo(f"cpts {version('cpts-core')}")
    ctx.exit()


def build() -> Root:
    """Return the root command, in French."""
    french.install()
    version = click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_version,
        help="Affiche la version.",
    )
    return Root("cpts", params=[version], help=HELP, root=True)
