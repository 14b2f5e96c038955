"""What every command of `cpts` shares: French help, and common options before or after its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from cpts_adapters.cli.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

COMMON = (
    ("base", "BASE", "CPTS_BASE", "Fichier, ou postgresql://… (par défaut : cpts.db)."),
    ("cle", "FICHIER", "CPTS_CLE", "Clé du coffre (par défaut : à côté de la base)."),
    (
        "effacements",
        "FICHIER",
        "CPTS_EFFACEMENTS",
        "Registre des effacements (par défaut : à côté de la clé).",
    ),
    ("cpts", "NOM", "CPTS_CPTS", "CPTS concernée (par défaut : cpts)."),
    ("par", "COMPTE", "CPTS_PAR", "Qui agit."),
    ("role", "RÔLE", "CPTS_ROLE", "À quel titre (par défaut : déclarant) ; répétable."),
)


def leading(args: Sequence[str]) -> int:
    """Return how many of the first words are common options and their values."""
    count = 0
    while count < len(args) and args[count].startswith("--"):
        name, given, _ = args[count][2:].partition("=")
        if name not in {"json", *(known for known, *_ in COMMON)}:
            break
        count += 1 if given or name == "json" else 2
    return count


class Formatter(click.HelpFormatter):
    """Help as French writes it: a space before the colon."""

    def write_heading(self, heading: str) -> None:
        """Write the title of a section."""
        self.write(f"{'':>{self.current_indent}}{heading} :\n")


class Context(click.Context):
    """The context of every command; its `obj` is the session."""

    formatter_class = Formatter


class Roles(click.ParamType[str]):
    """Roles in the environment are separated by commas: some names hold a space."""

    name = "rôle"
    envvar_list_splitter = ","


def _keep(ctx: click.Context, option: click.Parameter, value: Any) -> None:
    """Keep a common option in the session, wherever it was written."""
    if value not in (None, (), False):
        setattr(ctx.ensure_object(Session), str(option.name), value)


def common_options(*, root: bool = False) -> list[click.Parameter]:
    """Return fresh common options; only those of the root read the environment and are shown."""
    options: list[click.Parameter] = [
        click.Option(
            [f"--{name}"],
            metavar=metavar,
            help=text,
            envvar=variable if root else None,
            show_envvar=root,
            type=Roles() if name == "role" else str,
            multiple=name == "role",
            expose_value=False,
            callback=_keep,
            hidden=not root,
        )
        for name, metavar, variable, text in COMMON
    ]
    as_json = click.Option(
        ["--json"],
        is_flag=True,
        help="Répond en JSON.",
        expose_value=False,
        callback=_keep,
        hidden=not root,
    )
    return [*options, as_json]


class Command(click.Command):
    """A command of `cpts`."""

    context_class = Context

    def __init__(self, name: str, **kwargs: Any) -> None:
        super().__init__(name, options_metavar="[OPTIONS]", **kwargs)
        self.params += common_options()


class Group(click.Group):
    """A command that another one follows."""

    context_class = Context

    def __init__(self, name: str, *, root: bool = False, **kwargs: Any) -> None:
        kwargs.setdefault("subcommand_metavar", "COMMANDE …")
        super().__init__(name, options_metavar="[OPTIONS]", **kwargs)
        self.params += common_options(root=root)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a sub-command; an unknown one is refused with the closest names."""
        found = self.get_command(ctx, args[0])
        if found is None and not ctx.resilient_parsing:
            raise click.NoSuchCommand(args[0], possibilities=self.list_commands(ctx), ctx=ctx)
        return args[0] if found else None, found, args[1:]


def command(
    name: str, *params: click.Parameter, text: str
) -> Callable[[Callable[..., Any]], Command]:
    """Make a command from a function that receives the session, then the parameters."""

    def decorate(function: Callable[..., Any]) -> Command:
        @click.pass_context
        def callback(ctx: click.Context, /, **values: Any) -> Any:
            return function(ctx.ensure_object(Session), **values)

        return Command(name, callback=callback, params=list(params), help=text)

    return decorate
