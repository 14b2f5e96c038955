"""Sur un serveur partagé, une CPTS ne voit, n'écrit et ne devine rien d'une autre (ADR 0111)."""

from __future__ import annotations

from contextlib import closing

import psycopg
import pytest
from attrs import evolve
from psycopg import errors

from cpts_adapters.serialisation.codec import Codec
from cpts_adapters.storage.sql.pg_database import PgDatabase
from cpts_adapters.storage.sql.postgres import Postgres
from cpts_adapters.storage.sql.store import SqlStore
from cpts_adapters.storage.sql.tables import heads, journal, metadata
from cpts_core.kernel.errors import ConflitDeVersion, ErreurDeStockage
from tests.contracts.essai import TENANT, batch, head, workflow_of
from tests.postgres.base import adresse_du_maitre, base_videe

A = "0001"
VOISINE = "cpts-voisine"
OUVERTES = {"alembic_version", "meta", "communities", "catalogue"}
"""Ce que tout compte peut lire : la version, les notes de la base, et ce qui est partagé."""


@pytest.fixture
def base():
    adresse = base_videe()
    with closing(PgDatabase(Postgres(adresse))) as database:
        SqlStore(database, Codec(workflow_of)).append(batch("c1", head(A)))
    return adresse


@pytest.fixture
def direct(base):
    with psycopg.connect(base) as connexion:
        yield connexion


def en_tant_que(direct, tenant: str = "", listees: str = "") -> None:
    direct.execute("SELECT set_config('cpts.tenant', %s, true)", [tenant])
    direct.execute("SELECT set_config('cpts.tenants', %s, true)", [listees])


def comptes(direct) -> dict[str, int]:
    tables = sorted(set(metadata.tables) - OUVERTES)
    requete = "SELECT count(*) FROM {}"
    trouves = {t: direct.execute(requete.format(t)).fetchone()[0] for t in tables}
    return {table: nombre for table, nombre in trouves.items() if nombre}


def test_sans_cpts_nommee_rien_ne_se_voit(direct):
    assert comptes(direct) == {}


def test_une_cpts_ne_voit_que_ses_lignes(direct):
    en_tant_que(direct, TENANT)
    assert comptes(direct) == {"commands": 1, "heads": 1, "journal": 1}
    en_tant_que(direct, VOISINE)
    assert comptes(direct) == {}


def test_toute_table_qui_a_des_lignes_de_cpts_est_cloisonnee(direct):
    sans = direct.execute(
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        " AND NOT (relrowsecurity AND relforcerowsecurity)"
    )
    assert {nom for (nom,) in sans} <= {"alembic_version", "meta"}


@pytest.mark.parametrize("nommee", ["", VOISINE])
def test_rien_ne_s_ecrit_au_nom_d_une_autre(direct, nommee):
    en_tant_que(direct, nommee)
    with pytest.raises(errors.InsufficientPrivilege):
        direct.execute(
            "INSERT INTO parameters (tenant, rank, code, value, since, decided_by)"
            " VALUES (%s, 1, 'a', 'b', '2025-01-01', 'c')",
            [TENANT],
        )


def test_une_liste_de_cpts_se_lit_et_ne_s_ecrit_pas(direct):
    en_tant_que(direct, listees=f"{TENANT},{VOISINE}")
    assert comptes(direct) == {"commands": 1, "heads": 1, "journal": 1}
    assert direct.execute("UPDATE heads SET state = 'SUIVI'").rowcount == 0


@pytest.mark.parametrize("ordre", ["UPDATE journal SET state = 'SUIVI'", "DELETE FROM journal"])
def test_le_journal_ne_fait_que_s_allonger(direct, ordre):
    en_tant_que(direct, TENANT)
    with pytest.raises(errors.InsufficientPrivilege):
        direct.execute(ordre)


def test_ce_qui_etait_nomme_s_oublie_avec_la_transaction(direct):
    en_tant_que(direct, TENANT)
    direct.commit()
    assert comptes(direct) == {}


def test_deviner_l_identifiant_d_une_autre_ne_dit_rien(base):
    with closing(PgDatabase(Postgres(base))) as database:
        store = SqlStore(database, Codec(workflow_of))
        assert store.load(VOISINE, A).head is None
        assert store.load(VOISINE, A, "c1").known is None
        assert list(store.facts(VOISINE, A)) == []
        with pytest.raises(ConflitDeVersion):
            store.append(evolve(batch("c2", evolve(head(A, 2), tenant=VOISINE)), tenant=VOISINE))
        assert store.load(TENANT, A).head == head(A)


def test_une_question_qui_oublie_sa_cpts_ne_trouve_rien(base):
    with closing(PgDatabase(Postgres(base))) as database:
        assert database.of("").rows(heads.select()) == []
        assert database.of(VOISINE).rows(journal.select()) == []


def test_un_compte_qui_echappe_aux_cloisons_est_refuse(base):
    with pytest.raises(ErreurDeStockage, match="échappe aux droits par CPTS"):
        PgDatabase(Postgres(adresse_du_maitre(base)))
