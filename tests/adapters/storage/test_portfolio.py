"""The portfolio over SQL: its questions go through indexes, its projection is checked."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy.dialects import sqlite

from cpts_adapters.bootstrap import Settings, create, opened, opened_portfolio
from cpts_adapters.storage.sql.portfolio_queries import (
    figures_query,
    named_query,
    overdue_query,
    states_query,
)
from cpts_adapters.storage.sql.tables import communities, metadata
from cpts_core.ports.portefeuille import Area
from tests.adapters.storage.sqlite import created
from tests.bench.incidents import CELLULE, CONTACT, DECLARANT
from tests.bench.parcours import NIVEAU_2
from tests.contracts.essai import DEBUT

GRANDES = {table.name for table in metadata.tables.values()} - {communities.name}
AREAS = (Area(), Area(region="76"), Area(department="31"), Area(tenants=frozenset("abc")))


@pytest.fixture
def database(tmp_path):
    with created(tmp_path / "a.db") as storage:
        yield storage.database


def plan(database, query):
    compiled = query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    lines = database._connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}")
    return [line[-1] for line in lines]


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize(
    ("question", "index"),
    [
        (lambda a: states_query(a, "incident"), "COVERING INDEX heads_by_state (tenant=?"),
        (lambda a: overdue_query(a, DEBUT), "deadlines_by_date (tenant=? AND due<?)"),
        (
            lambda a: figures_query(a, "premier_contact", 2023, 2025),
            "COVERING INDEX figures_by_code (tenant=? AND code=? AND period>? AND period<?)",
        ),
        (
            lambda a: named_query(a, "atteinte", 1, 3, "mission"),
            "figures_by_code (tenant=? AND code=? AND period>? AND period<?)",
        ),
    ],
)
def test_un_tableau_de_bord_ne_parcourt_jamais_une_grande_table(database, area, question, index):
    lu = plan(database, question(area))
    assert any(index in ligne for ligne in lu), lu
    parcourues = {ligne.split()[1] for ligne in lu if ligne.startswith("SCAN")}
    assert parcourues.isdisjoint({*GRANDES, "named"}), lu


@pytest.fixture
def base(tmp_path):
    """A store with one incident whose first contact was taken."""
    reglages = Settings(str(tmp_path / "cpts.db"), synchronous="NORMAL")
    create(reglages)
    with opened(reglages) as application:
        flux = application.ouvrir(DECLARANT, "incident", NIVEAU_2[0].demande).flux
        application.faire(CELLULE, flux, CONTACT)
    return reglages


def abimer(reglages, ordre):
    with closing(sqlite3.connect(reglages.path)) as connection:
        connection.execute(ordre)
        connection.commit()


@pytest.mark.parametrize(
    ("ordre", "phrase"),
    [
        ("UPDATE figures SET value = 9", "ses relevés diffèrent de son état courant"),
        ("DELETE FROM figures", "ses relevés diffèrent de son état courant"),
        ("UPDATE figures SET stream = 'x'", "ses relevés existent, son état courant manque"),
    ],
)
def test_un_releve_abime_est_vu_puis_refait(base, ordre, phrase):
    abimer(base, ordre)
    with opened_portfolio(base) as portfolio:
        assert any(phrase in faute for faute in portfolio.stale(DECLARANT.locataire))
        assert portfolio.refresh(DECLARANT.locataire) == 2
        assert list(portfolio.stale(DECLARANT.locataire)) == []


def test_le_portefeuille_s_ouvre_sans_la_cle_du_coffre(base):
    base.key_path.unlink()
    with opened_portfolio(base) as portfolio:
        assert portfolio.communities(Area()) == []
