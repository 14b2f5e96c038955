"""Ce que les ouvriers apprennent de toutes les CPTS à la fois : leurs noms, et rien d'autre."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import psycopg
import pytest
from psycopg import errors

from cpts_adapters.bootstrap import Settings, create
from cpts_adapters.serialisation.codec import Codec
from cpts_adapters.storage.sql.pg_database import PgDatabase
from cpts_adapters.storage.sql.pg_deadlines import PgDeadlines
from cpts_adapters.storage.sql.postgres import Postgres
from cpts_adapters.storage.sql.store import SqlStore
from tests.contracts.essai import DEBUT, TENANT, batch, head, rappel, workflow_of
from tests.postgres.base import COMPTE, _adresse, _executer, adresse_du_maitre, base_neuve

POSSESSEUR = "cpts_possesseur"
VOISINE = "cpts-voisine"
A, B = "0001-a", "0002-b"
NOMS = ("SELECT due_tenants('9999')", "SELECT all_tenants()")


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """Une base dont le possesseur n'échappe pas aux droits par ligne : un serveur loué."""
    adresse = base_neuve()
    nom = adresse.rpartition("/")[2]
    _executer(
        f"DO $$ BEGIN CREATE ROLE {POSSESSEUR} LOGIN PASSWORD '{POSSESSEUR}';"
        " EXCEPTION WHEN duplicate_object OR unique_violation THEN END $$",
        f"ALTER DATABASE {nom} OWNER TO {POSSESSEUR}",
    )
    cle = str(tmp_path_factory.mktemp("cle") / "cle")
    reglages = Settings(_adresse(nom, POSSESSEUR), cle, account=COMPTE)
    assert create(reglages) is True
    assert create(reglages) is False
    with closing(PgDatabase(Postgres(adresse))) as database:
        store = SqlStore(database, Codec(workflow_of))
        for flux, cpts in ((A, TENANT), (B, VOISINE)):
            store.append(batch(flux, head(flux, tenant=cpts, echeances=(rappel(1),))))
    return adresse


def test_sous_un_compte_ordinaire_les_ouvriers_connaissent_toutes_les_cpts(base):
    with closing(PgDatabase(Postgres(base))) as database:
        qui = PgDeadlines(database, Postgres(base)).tenants
        assert qui(DEBUT + timedelta(days=1)) == qui() == [TENANT, VOISINE]
        assert qui(DEBUT) == []


@pytest.mark.parametrize("table", ["deadlines", "heads"])
@pytest.mark.parametrize("reglage", ["", "on"])
def test_ce_compte_ne_voit_pas_pour_autant_leurs_lignes(base, table, reglage):
    with psycopg.connect(base) as connexion:
        connexion.execute("SELECT set_config('cpts.naming', %s, true)", [reglage])
        assert connexion.execute(f"SELECT * FROM {table}").fetchall() == []


def test_le_possesseur_lui_meme_ne_voit_rien_sans_le_demander(base):
    with psycopg.connect(_adresse(base.rpartition("/")[2], POSSESSEUR)) as connexion:
        assert connexion.execute("SELECT * FROM deadlines").fetchall() == []
        assert sorted(connexion.execute(NOMS[0])) == [(TENANT,), (VOISINE,)]
        assert connexion.execute("SELECT * FROM deadlines").fetchall() == []


def test_une_table_de_passage_du_meme_nom_ne_trompe_pas_la_fonction(base):
    with psycopg.connect(base) as connexion:
        connexion.execute("CREATE TEMP TABLE heads (tenant text)")
        connexion.execute("INSERT INTO heads VALUES ('cpts-inventee')")
        assert sorted(connexion.execute(NOMS[1])) == [(TENANT,), (VOISINE,)]


@pytest.mark.parametrize("question", NOMS)
def test_un_autre_compte_du_serveur_n_apprend_aucun_nom(base, question):
    _executer(
        "DO $$ BEGIN CREATE ROLE cpts_etranger LOGIN PASSWORD 'cpts_etranger';"
        " EXCEPTION WHEN duplicate_object OR unique_violation THEN END $$"
    )
    with (
        psycopg.connect(_adresse(base.rpartition("/")[2], "cpts_etranger")) as connexion,
        pytest.raises(errors.InsufficientPrivilege),
    ):
        connexion.execute(question)


def test_le_compte_ne_fait_que_se_servir_des_tables_des_travaux(base):
    with psycopg.connect(base, autocommit=True) as connexion:
        with pytest.raises(errors.InsufficientPrivilege):
            connexion.execute("DROP TABLE cpts_travaux.procrastinate_jobs")
        with pytest.raises(errors.InsufficientPrivilege):
            connexion.execute("CREATE TABLE cpts_travaux.autre (a int)")
    with psycopg.connect(adresse_du_maitre(base)) as maitre:
        tables = maitre.execute(
            "SELECT DISTINCT schemaname FROM pg_tables WHERE tablename LIKE 'procrastinate%'"
        )
        assert tables.fetchall() == [("cpts_travaux",)]
