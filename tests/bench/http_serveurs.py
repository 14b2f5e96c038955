"""The servers that the web façade is measured on: ours, and a bare Litestar handler.

`python -m tests.bench.http_serveurs nous BASE JETON CPTS COMPTES`, or `temoin FICHIER`: each
prints the port it listens on, and imports nothing of the other.
"""

from __future__ import annotations

import json
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import uvicorn

if TYPE_CHECKING:
    from starlette.applications import Starlette


def nous(base: str, jeton: str, cpts: str, comptes: str) -> Starlette:
    """Return our façade over a base, with so many accounts of the quality cell."""
    from cpts_adapters.bootstrap import Settings  # noqa: PLC0415 - see above
    from cpts_adapters.http.access.accounts import Account  # noqa: PLC0415 - see above
    from cpts_adapters.http.access.memory import MemoryAccounts  # noqa: PLC0415 - see above
    from cpts_adapters.http.app import create_app  # noqa: PLC0415 - see above
    from cpts_adapters.http.settings import WebSettings  # noqa: PLC0415 - see above
    from cpts_core.workflows.commun.roles import Role  # noqa: PLC0415 - see above

    accounts = MemoryAccounts()
    for rang in range(int(comptes)):
        compte = Account(f"camille-{rang}", {cpts: frozenset({Role.CELLULE_QUALITE})})
        accounts.let_in(compte, f"{jeton}-{rang}")
    settings = Settings(base, synchronous="NORMAL")
    return create_app(WebSettings(base=settings, secret=b"b" * 32, accounts=accounts))


def temoin(fichier: str) -> Any:
    """Return a bare Litestar handler that answers with this JSON, serialised at each request."""
    from litestar import Litestar, get  # noqa: PLC0415 - see above

    contenu = json.loads(Path(fichier).read_text(encoding="utf-8"))

    @get("/", sync_to_thread=False)
    def repondre() -> dict[str, Any]:
        return contenu

    return Litestar([repondre], openapi_config=None, logging_config=None)


def principal(qui: str, *arguments: str) -> None:
    """Serve until killed."""
    app = nous(*arguments) if qui == "nous" else temoin(*arguments)
    # The protocol must be named: asyncio only then sends small answers at once (TCP_NODELAY).
    porte = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    porte.bind(("127.0.0.1", 0))
    porte.listen()
    print(porte.getsockname()[1], flush=True)
    config = uvicorn.Config(app, log_level="error", access_log=False)
    uvicorn.Server(config).run([porte])


if __name__ == "__main__":
    principal(*sys.argv[1:])
