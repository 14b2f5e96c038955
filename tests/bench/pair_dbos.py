"""A peer: a command as one durable step of DBOS, on SQLite.

The step is the fastest command there is, `sqlite3` alone; DBOS adds what makes it durable. Its file
is in the same journal mode and at the same synchronous setting as ours, which it leaves otherwise.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from dbos import DBOS, SetWorkflowID
from sqlalchemy import create_engine, event

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Engine


@contextmanager
def etapes(chemin: Path, synchrone: str, faire: Callable[[str, str], None]) -> Iterator[Any]:
    """Give what carries out a command, on a record and under an id, as a durable step."""
    adresse = f"sqlite:///{chemin}"
    DBOS(
        config={
            "name": "banc",
            "system_database_url": adresse,
            "system_database_engine": _moteur(adresse, synchrone),
            "log_level": "ERROR",
        }
    )

    @DBOS.step()
    def etape(flux: str, numero: str) -> None:
        faire(flux, numero)

    @DBOS.workflow()
    def commande(flux: str, numero: str) -> None:
        etape(flux, numero)

    def emettre(flux: str, numero: str) -> None:
        with SetWorkflowID(numero):
            commande(flux, numero)

    DBOS.launch()
    try:
        yield emettre
    finally:
        DBOS.destroy(destroy_registry=True)


def _moteur(adresse: str, synchrone: str) -> Engine:
    moteur = create_engine(adresse)

    @event.listens_for(moteur, "connect")
    def regler(connexion: Any, _: Any) -> None:
        connexion.isolation_level = "IMMEDIATE"
        reglages = ("busy_timeout=30000", "foreign_keys=ON", "journal_mode=WAL")
        for pragma in (*reglages, f"synchronous={synchrone}"):
            connexion.execute(f"PRAGMA {pragma}")

    return moteur
