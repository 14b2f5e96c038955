"""`cpts indicateurs [--annee ANNÉE]`, `cpts indicateurs calculer INDICATEUR ANNÉE`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import Group
from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.completion import complete_stream
from cpts_adapters.cli.display import as_json, out, table, title
from cpts_adapters.cli.index import COMMANDS
from cpts_adapters.cli.session import Session

if TYPE_CHECKING:
    from cpts_core.application.indicateurs_calcules.resultats import Resultat

HELP = f"""{COMMANDS["indicateurs"]}

Une année civile se lit une fois ses chiffres arrêtés. Un chiffre masqué ne se retrouve pas.
"""


@click.pass_context
def _list(ctx: click.Context, annee: int | None) -> None:
    """Without a sub-command, print the indicators of a year."""
    if ctx.invoked_subcommand is not None:
        return
    from cpts_core.application.indicateurs_calcules.lecture import indicateurs  # noqa: PLC0415 - not for the help

    session = ctx.ensure_object(Session)
    read = indicateurs(session.lectures, annee or session.now.astimezone(session.zone).year - 1)
    if session.json:
        from cpts_adapters.shared import indicators as views  # noqa: PLC0415 - see above

        as_json({"annee": read.annee, "seuil": read.seuil, "indicateurs": views(read)})
        return
    title(f"indicateurs de l'année {read.annee}")
    table(("code", "indicateur", "valeur", "sur"), [_row(r, read.seuil) for r in read.resultats])
    out(f"« < {read.seuil} » : trop peu de dossiers, ou de quoi en retrouver trop peu.")


def _row(result: Resultat, threshold: int) -> tuple[str, str, str, str]:
    """Return a line; a masked number only ever shows the threshold."""
    calcul, masked = result.calcul, f"< {threshold}"
    if result.masque:
        return calcul.code, calcul.libelle, masked, masked
    unit = "" if result.numerateur is None else " %"
    value = f"{result.valeur}{unit}".replace(".", ",")
    return calcul.code, calcul.libelle, value, str(result.denominateur)


@make(
    "calculer",
    click.Argument(["indicateur"], shell_complete=complete_stream),
    click.Argument(["annee"], metavar="ANNÉE", type=click.IntRange(1, 99)),
    text="Mesure un indicateur du contrat pour une année de contrat.",
)
def _measure(session: Session, indicateur: str, annee: int) -> None:
    """Measure an indicator by the ordinary command."""
    from cpts_core.application.indicateurs_calcules.lecture import mesurer  # noqa: PLC0415 - see above

    receipt = mesurer(session.lectures, session.dossier(indicateur), annee)
    if session.json:
        as_json({"dossier": receipt.flux, "version": receipt.version, "etat": receipt.etat})
    else:
        out(f"C'est mesuré, pour l'année de contrat {annee}.")


command = Group(
    "indicateurs",
    callback=_list,
    params=[
        click.Option(
            ["--annee"],
            metavar="ANNÉE",
            type=click.IntRange(2000, 2200),
            help="Année civile (par défaut : la dernière).",
        )
    ],
    commands=[_measure],
    help=HELP,
    subcommand_metavar="[calculer …]",
    invoke_without_command=True,
)
