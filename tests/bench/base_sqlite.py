"""A fresh base on SQLite, and what writes to it without the application."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from cpts_adapters.bootstrap import Settings, create
from cpts_adapters.environment import ManualClock
from cpts_adapters.storage.sql.choosing import database
from cpts_core.workflows.index import Registre
from tests.bench.parcours import DEBUT
from tests.bench.renouvelable import RENOUVELABLE
from tests.bench.rival import Monde
from tests.bench.rival_sqlite import Brut

if TYPE_CHECKING:
    from cpts_adapters.storage.sql.choosing import Synchronous
    from cpts_core.application.service import Application
    from cpts_core.kernel.workflow import Workflow


def base_neuve(dossier: str, synchrone: Synchronous) -> Settings:
    """Create a base in this folder; return how it is opened."""
    reglages = Settings(
        base=str(Path(dossier) / "cpts.db"),
        synchronous=synchrone,
        clock=ManualClock(DEBUT),
        registry=Registre(ajoutes={RENOUVELABLE.code: RENOUVELABLE}),
    )
    create(reglages)
    return reglages


def brut(reglages: Settings, application: Application, workflow: Workflow) -> Brut:
    """Return what carries out the commands of a workflow through bare `sqlite3`."""
    with closing(database(reglages.base, reglages.synchronous)) as ouverte:
        textes = ouverte.statements
    monde = Monde(workflow, application.sealer)
    return Brut(reglages.path, reglages.synchronous, textes, monde)
