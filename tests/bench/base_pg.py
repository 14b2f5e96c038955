"""A real server with the settings that lose nothing, and a base on it under an ordinary account."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import psycopg
from attrs import evolve

from cpts_adapters.bootstrap import Settings, create
from cpts_adapters.environment import ManualClock
from cpts_core.workflows.index import Registre
from tests.bench.parcours import DEBUT
from tests.bench.renouvelable import RENOUVELABLE
from tests.postgres.serveur import serveur

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.postgres.serveur import Serveur

COMPTE = "cpts_application"
SUR = ("fsync=on", "synchronous_commit=on", "full_page_writes=on", "shared_buffers=256MB")
"""As in production: nothing acknowledged is lost."""


@contextmanager
def bases() -> Iterator[Bases]:
    """Start a server, stop it at the end."""
    with serveur(*SUR) as lance, TemporaryDirectory() as dossier:
        with psycopg.connect(lance.url(), autocommit=True) as connexion:
            connexion.execute(f"CREATE ROLE {COMPTE} LOGIN")
        yield Bases(lance, Path(dossier))


class Bases:
    """What gives a fresh base at each call."""

    def __init__(self, lance: Serveur, dossier: Path) -> None:
        self._lance, self._dossier = lance, dossier

    def creer(self, nom: str) -> Settings:
        """Create a base under the account that owns it; return how an ordinary one opens it."""
        with psycopg.connect(self._lance.url(), autocommit=True) as connexion:
            connexion.execute(f"CREATE DATABASE {nom}")
        reglages = Settings(
            base=self._lance.url(nom),
            key=str(self._dossier / f"{nom}.cle"),
            account=COMPTE,
            clock=ManualClock(DEBUT),
            registry=Registre(ajoutes={RENOUVELABLE.code: RENOUVELABLE}),
        )
        create(reglages)
        return evolve(reglages, base=self._lance.url(nom, COMPTE))

    def maitre(self, nom: str) -> str:
        """Return the address of a base under the account that owns it."""
        return self._lance.url(nom)
