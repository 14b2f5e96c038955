"""Le serveur PostgreSQL tué d'un coup, puis relancé : rien d'acquis n'est perdu, rien à moitié."""

from __future__ import annotations

import os
import signal
import time
from contextlib import closing, suppress
from itertools import count
from threading import Thread

from cpts_adapters.serialisation.codec import Codec
from cpts_adapters.storage.sql.pg_database import PgDatabase
from cpts_adapters.storage.sql.postgres import Postgres
from cpts_adapters.storage.sql.schema import initialise
from cpts_adapters.storage.sql.store import SqlStore
from cpts_core.kernel.errors import ErreurDeStockage
from tests.contracts.essai import TENANT, batch, head, workflow_of
from tests.postgres.serveur import ServeurEnPanne, arreter, demarrer, executer, serveur

SUR = ("fsync=on", "synchronous_commit=on", "full_page_writes=on")
TOURS = int(os.environ.get("CPTS_KILLS", "30")) // 15
COMPTE = "application"


def ecrire(base: str, tour: int, acquises: list[str]) -> None:
    """Écrire jusqu'à la panne ; noter chaque commande acquise."""
    with closing(PgDatabase(Postgres(base))) as database:
        store = SqlStore(database, Codec(workflow_of))
        with suppress(ErreurDeStockage):
            for rang in count():
                flux = f"{tour:04}-{rang:08}"
                store.append(batch(f"c-{flux}", head(flux), facts=2))
                acquises.append(f"c-{flux}")


def relancer(ancien):
    """Relancer la grappe, quand ses derniers programmes ont vu que leur serveur est mort."""
    fin = time.monotonic() + 30
    while True:
        try:
            return demarrer(ancien.dossier, *SUR, port=ancien.port)
        except ServeurEnPanne:
            assert time.monotonic() < fin, "le serveur ne repart pas"


def test_un_serveur_tue_rend_tout_ce_qu_il_avait_acquitte():
    acquises: list[str] = []
    with serveur(*SUR) as premier:
        executer(premier, f"CREATE ROLE {COMPTE} LOGIN")
        initialise(Postgres(premier.url(), account=COMPTE))
        courant, base = premier, premier.url(compte=COMPTE)
        for tour in range(TOURS):
            avant = len(acquises)
            ecrivain = Thread(target=ecrire, args=(base, tour, acquises))
            ecrivain.start()
            while len(acquises) < avant + 20:
                assert ecrivain.is_alive(), "l'écrivain s'est arrêté avant la panne"
                time.sleep(0.01)
            os.kill(courant.processus.pid, signal.SIGKILL)
            courant.processus.wait()
            ecrivain.join(60)
            courant = relancer(courant)
            with closing(PgDatabase(Postgres(base))) as database:
                store = SqlStore(database, Codec(workflow_of))
                perdues = [c for c in acquises if store.load(TENANT, "", c).known is None]
                assert perdues == []
                assert list(store.broken_links(TENANT)) == []
        arreter(courant)
    assert len(acquises) >= 20 * TOURS
