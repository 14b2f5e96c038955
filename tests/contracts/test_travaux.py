"""What workers are promised: a deadline to one at a time, a job until it is done."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from attrs import define, field
from procrastinate import App, PsycopgConnector

from cpts_adapters.serialisation.codec import Codec
from cpts_adapters.storage.memory import Memory, MemoryStore
from cpts_adapters.storage.memory.workers import MemoryDeadlines, MemoryJobs
from cpts_adapters.storage.sql.database import Database
from cpts_adapters.storage.sql.deadlines import SqliteDeadlines
from cpts_adapters.storage.sql.jobs import SqliteJobs
from cpts_adapters.storage.sql.pg_database import PgDatabase
from cpts_adapters.storage.sql.pg_deadlines import PgDeadlines
from cpts_adapters.storage.sql.pg_jobs import ProcrastinateJobs, _connection
from cpts_adapters.storage.sql.postgres import Postgres
from cpts_adapters.storage.sql.schema import initialise
from cpts_adapters.storage.sql.sqlite import Sqlite
from cpts_adapters.storage.sql.store import SqlStore
from cpts_core.kernel.errors import ErreurDeStockage
from cpts_core.ports.travaux import ATTEMPTS, Job, wait_before
from tests.contracts.essai import DEBUT, TENANT, batch, head, rappel, workflow_of
from tests.postgres.base import base_videe

A, B = "0001-a", "0002-b"
AUTRE = "cpts-b"
LETTRE = Job(TENANT, "lettre", "n-1", "0001-a")
BREF = timedelta(0)


@define
class Horloge:
    """The instant of the queues that have no server."""

    instant: datetime = field(factory=lambda: datetime.now(UTC))

    def __call__(self):
        return self.instant


@define
class Atelier:
    """A store, two workers on its deadlines, its jobs; `mourir` begins a job and never ends it."""

    store: object
    premier: object
    second: object
    jobs: object
    horloge: Horloge

    def mourir(self):
        if isinstance(self.jobs, ProcrastinateJobs):
            asyncio.run(_mourir(self.jobs.settings))
        else:
            assert self.jobs.claim() is not None
            self.horloge.instant += self.jobs.takeover

    def patienter(self):
        self.horloge.instant += timedelta(days=1)


async def _mourir(settings):
    """A worker that takes a job, then gives no sign of life for an hour."""
    app = App(connector=PsycopgConnector(**_connection(settings)))
    async with app.open_async():
        worker = await app.job_manager.register_worker()
        assert await app.job_manager.fetch_job(queues=None, worker_id=worker) is not None
        await app.connector.execute_query_async(
            "UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1 hour'"
            " WHERE id = %(id)s",
            id=worker,
        )


def en_memoire(_, pile):
    memory, horloge = Memory(), Horloge()
    deadlines = MemoryDeadlines(memory)
    jobs = MemoryJobs(now=horloge, first_wait=BREF)
    return Atelier(MemoryStore(memory), deadlines, deadlines, jobs, horloge)


def sur_sqlite(dossier, pile):
    settings = Sqlite(dossier / "essai.db", synchronous="NORMAL")
    initialise(settings)
    database = pile.enter_context(closing(Database(settings)))
    deadlines, horloge = SqliteDeadlines(database), Horloge()
    jobs = SqliteJobs(database, now=horloge, first_wait=BREF)
    return Atelier(SqlStore(database, Codec(workflow_of)), deadlines, deadlines, jobs, horloge)


def sur_postgres(_, pile):
    settings = Postgres(base_videe())
    database = pile.enter_context(closing(PgDatabase(settings)))
    deux = [pile.enter_context(closing(PgDeadlines(database, settings))) for _ in "12"]
    jobs = pile.enter_context(closing(ProcrastinateJobs(settings, first_wait=BREF)))
    return Atelier(SqlStore(database, Codec(workflow_of)), *deux, jobs, Horloge())


@pytest.fixture(params=[en_memoire, sur_sqlite, sur_postgres])
def atelier(request, tmp_path):
    with ExitStack() as pile:
        yield request.param(tmp_path, pile)


def programmer(store, flux, *rappels, tenant=TENANT):
    tete = head(flux, echeances=rappels, tenant=tenant)
    store.append(batch(f"ouvrir {flux}", tete))


def faits(atelier, echecs=0, arret=None):
    """What a worker did, as (job, attempt); it fails as often as told."""
    vus = []

    def faire(job, attempt):
        vus.append((job, attempt))
        if attempt <= echecs:
            raise ErreurDeStockage("exprès.")

    atelier.jobs.run_waiting(faire, arret or Event())
    return vus


# Deadlines


def test_les_cpts_qui_ont_une_echeance_a_declencher_sont_connues_sans_etre_inscrites(atelier):
    programmer(atelier.store, A, rappel(1))
    programmer(atelier.store, B, rappel(3), tenant=AUTRE)
    programmer(atelier.store, "0003-c", rappel(1, passee=True), tenant="cpts-c")
    qui = atelier.premier.tenants
    assert qui(DEBUT) == []
    assert qui(DEBUT + timedelta(days=1)) == [TENANT]
    assert qui(DEBUT + timedelta(days=3)) == [TENANT, AUTRE]
    assert qui() == [TENANT, AUTRE, "cpts-c"]


def test_une_echeance_n_est_tenue_que_par_un_ouvrier_a_la_fois(atelier):
    programmer(atelier.store, A, rappel(1), rappel(2, "AUTRE"))
    programmer(atelier.store, B, rappel(1))
    une, autre_du_dossier = (d for d in atelier.store.due(TENANT) if d.stream == A)
    (ailleurs,) = (d for d in atelier.store.due(TENANT) if d.stream == B)
    with atelier.premier.held(TENANT, une) as tenue:
        assert tenue
        for due, libre in ((une, False), (autre_du_dossier, False), (ailleurs, True)):
            with atelier.second.held(TENANT, due) as aussi:
                assert aussi is libre
    with atelier.second.held(TENANT, une) as tenue:
        assert tenue


def test_une_echeance_tenue_se_declenche_sans_attendre_ni_gener_personne(atelier):
    programmer(atelier.store, A, rappel(1))
    (due,) = atelier.store.due(TENANT)
    with atelier.premier.held(TENANT, due) as tenue:
        assert tenue
        atelier.store.append(batch("constater", head(A, 2, echeances=(rappel(1, passee=True),))))
    assert atelier.premier.tenants(DEBUT + timedelta(days=1)) == []


@pytest.mark.parametrize("ensuite", [(), (rappel(2),), (rappel(1, passee=True),)])
def test_une_echeance_levee_deplacee_ou_passee_entre_temps_n_est_plus_a_declencher(
    atelier, ensuite
):
    programmer(atelier.store, A, rappel(1))
    (due,) = atelier.store.due(TENANT)
    atelier.store.append(batch("autre", head(A, 2, echeances=ensuite)))
    with atelier.premier.held(TENANT, due) as tenue:
        assert not tenue


def test_une_echeance_est_rendue_quand_son_declenchement_echoue(atelier):
    programmer(atelier.store, A, rappel(1))
    (due,) = atelier.store.due(TENANT)
    with pytest.raises(ErreurDeStockage), atelier.premier.held(TENANT, due):
        raise ErreurDeStockage("exprès.")
    with atelier.second.held(TENANT, due) as tenue:
        assert tenue


# Jobs


def test_un_travail_est_fait_une_fois_puis_oublie(atelier):
    assert atelier.jobs.submit(LETTRE)
    assert faits(atelier) == [(LETTRE, 1)]
    assert faits(atelier) == []


def test_le_meme_travail_n_attend_qu_une_fois(atelier):
    assert atelier.jobs.submit(LETTRE)
    assert not atelier.jobs.submit(LETTRE)
    autres = [Job(AUTRE, "lettre", "n-1"), Job(TENANT, "export", "n-1"), Job(TENANT, "lettre", "2")]
    assert all(map(atelier.jobs.submit, autres))
    assert sorted(map(repr, faits(atelier))) == sorted(repr((j, 1)) for j in (LETTRE, *autres))
    assert atelier.jobs.submit(LETTRE)
    assert faits(atelier) == [(LETTRE, 1)]


def test_un_travail_qui_echoue_est_repris_puis_reussit(atelier):
    atelier.jobs.submit(LETTRE)
    assert faits(atelier, echecs=2) == [(LETTRE, n) for n in (1, 2, 3)]
    assert faits(atelier) == []


def test_un_travail_qui_echoue_toujours_est_abandonne(atelier):
    atelier.jobs.submit(LETTRE)
    assert faits(atelier, echecs=99) == [(LETTRE, n + 1) for n in range(ATTEMPTS)]
    atelier.patienter()
    assert faits(atelier) == []
    assert atelier.jobs.submit(LETTRE)


def test_un_travail_qui_echoue_n_en_retient_aucun_autre(atelier):
    autre = Job(TENANT, "lettre", "n-2")
    atelier.jobs.first_wait = timedelta(hours=1)
    atelier.jobs.submit(LETTRE)
    atelier.jobs.submit(autre)
    assert sorted(map(repr, faits(atelier, echecs=1))) == sorted(
        repr((job, 1)) for job in (LETTRE, autre)
    )


def test_le_travail_d_un_ouvrier_mort_est_repris(atelier):
    atelier.jobs.submit(LETTRE)
    atelier.mourir()
    assert faits(atelier) == [(LETTRE, 2)]
    assert faits(atelier) == []


def test_un_ouvrier_a_qui_l_on_dit_d_arreter_ne_commence_rien(atelier):
    arret = Event()
    arret.set()
    atelier.jobs.submit(LETTRE)
    assert faits(atelier, arret=arret) == []
    assert faits(atelier) == [(LETTRE, 1)]


def test_un_ouvrier_qui_sert_bat_travaille_et_s_arrete_quand_on_le_dit(atelier):
    arret, battus, vus = Event(), [], []

    def faire(job, attempt):
        vus.append(job)
        arret.set()

    atelier.jobs.submit(LETTRE)
    atelier.jobs.serve(faire, lambda: battus.append(1), 1, arret)
    assert vus == [LETTRE]
    assert battus


def test_chaque_reprise_attend_quatre_fois_plus_longtemps():
    attentes = [wait_before(n, timedelta(seconds=10)).total_seconds() for n in (2, 3, 4, 5)]
    assert attentes == [10, 40, 160, 640]
