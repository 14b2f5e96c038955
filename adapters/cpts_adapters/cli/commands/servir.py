"""`cpts servir`: the web façade, in the foreground."""

from __future__ import annotations

import gc
import logging
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import out, table, title
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session
    from cpts_adapters.http.access.provider import Provider
    from cpts_adapters.http.settings import WebSettings

HELP = f"""{COMMANDS["servir"]}

La description de l'API est à l'adresse /api. Ctrl+C arrête le service.
"""

OPTIONS = (
    click.Option(
        ["--hote"], default="127.0.0.1", show_default=True, metavar="ADRESSE", help="Où écouter."
    ),
    click.Option(
        ["--port"],
        type=click.IntRange(1, 65535),
        default=8000,
        show_default=True,
        metavar="NOMBRE",
        help="Sur quel port.",
    ),
    click.Option(
        ["--origine"],
        metavar="ADRESSE",
        help="Adresse sous laquelle le site se visite, comme https://cpts.example.",
    ),
    click.Option(
        ["--fournisseur"],
        type=click.Path(exists=True, dir_okay=False),
        metavar="FICHIER",
        help="Fournisseur d'identité (Pro Santé Connect) : issuer, client_id, client_secret.",
    ),
)


@make("servir", *OPTIONS, text=HELP)
def command(
    session: Session, *, hote: str, port: int, origine: str | None, fournisseur: str | None
) -> None:
    """Serve until told to stop."""
    import uvicorn  # noqa: PLC0415 - not for the help

    from cpts_adapters.http.app import create_app  # noqa: PLC0415 - see above

    gc.enable()  # unlike other commands, this one lasts
    origin = (origine or f"http://{hote}:{port}").rstrip("/")
    settings = _settings(session, origin, _provider(fournisseur))
    _log_accesses()
    app = create_app(settings)
    out(f"cpts sert {session.settings.where} à l'adresse {origin} (Ctrl+C l'arrête).")
    uvicorn.run(app, host=hote, port=port, log_level="warning", access_log=False)


def _log_accesses() -> None:
    """Write a line per request on the error output: nothing in it is personal."""
    log = logging.getLogger("cpts.acces")
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False


def _provider(path: str | None) -> Provider | None:
    from cpts_adapters.http.access.provider import read_provider  # noqa: PLC0415 - see above

    return read_provider(Path(path)) if path else None


def _settings(session: Session, origin: str, oidc: Provider | None) -> WebSettings:
    """Return what to serve; a demonstration lets its people in, and prints how they enter."""
    from cpts_adapters.bootstrap import kind_of, secret_of  # noqa: PLC0415 - not for the help
    from cpts_adapters.cli.commands.demo import DEMO  # noqa: PLC0415 - see above
    from cpts_adapters.http.settings import WebSettings  # noqa: PLC0415 - see above

    base = session.settings
    kind, secret = kind_of(base), secret_of(base, "web")
    if kind != DEMO:
        return WebSettings(base=base, secret=secret, origin=origin, oidc=oidc)
    from cpts_adapters.http.demo import draw_accounts  # noqa: PLC0415 - see above

    accounts, password, drawn = draw_accounts()
    title(f"Comptes de la démonstration (mot de passe de tous : {password})")
    table(("compte", "qui", "jeton"), [(p.account, p.told, token) for p, token in drawn])
    return WebSettings(base=base, secret=secret, origin=origin, demo=True, accounts=accounts)
