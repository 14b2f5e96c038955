"""The tables on disk are those that the code describes, and opening them costs little."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing

import pytest
from sqlalchemy import create_engine

from cpts_adapters.serialisation.codec import HeadRow
from cpts_adapters.serialisation.rows import FactRow
from cpts_adapters.storage.sql.queries import FACT_COLUMNS
from cpts_adapters.storage.sql.schema import initialise
from cpts_adapters.storage.sql.sqlite import Sqlite
from cpts_adapters.storage.sql.statements import HEAD_COLUMNS
from cpts_adapters.storage.sql.tables import SCHEMA, metadata, on_file
from tests.adapters.storage.sqlite import created, dump, opened
from tests.contracts.essai import batch, head


@pytest.fixture
def base(tmp_path):
    path = tmp_path / "a.db"
    initialise(Sqlite(path))
    return path


def shape(path):
    """Every table and index but those of the migrations, with its columns and keys."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT type, name, tbl_name FROM sqlite_master").fetchall()
        return {
            (kind, name, table): connection.execute(
                f"PRAGMA {'table_info' if kind == 'table' else 'index_xinfo'}('{name}')"
            ).fetchall()
            + [
                line[2:]
                for line in connection.execute(f"PRAGMA index_list('{table}')")
                if line[1] == name
            ]
            for kind, name, table in names
            if table != "alembic_version"
        }


def test_les_migrations_donnent_les_tables_que_le_code_decrit(base, tmp_path):
    decrite = tmp_path / "decrite.db"
    engine = create_engine(f"sqlite:///{decrite}")
    metadata.create_all(engine)
    on_file.create_all(engine)
    engine.dispose()
    assert shape(base) == shape(decrite)


def test_chaque_table_connait_sa_cpts():
    assert {table.name for table in metadata.tables.values() if "tenant" not in table.c} == set()


def test_les_lignes_encodees_suivent_les_colonnes():
    assert tuple(colonne.name for colonne in FACT_COLUMNS) == FactRow._fields
    assert tuple(colonne.name for colonne in HEAD_COLUMNS) == HeadRow._fields


def test_une_base_se_cree_une_fois(tmp_path):
    reglages = Sqlite(tmp_path / "a.db")
    assert initialise(reglages) is True
    avant = dump(reglages.path)
    assert initialise(reglages) is False
    assert dump(reglages.path) == avant


def test_une_base_ne_se_lit_que_par_son_proprietaire(base):
    assert stat.S_IMODE(base.stat().st_mode) == 0o600


def test_une_base_cree_dans_un_fichier_vide(tmp_path):
    path = tmp_path / "a.db"
    path.touch()
    with created(path) as storage:
        storage.store.append(batch("c1", head("0001")))


def test_une_base_garde_un_journal_d_ecriture_et_le_reglage_demande(base):
    for synchronous, code in (("NORMAL", 1), ("FULL", 2)):
        with opened(base, synchronous=synchronous) as storage:
            lu = storage.database._connection.exec_driver_sql
            assert lu("PRAGMA synchronous").scalar_one() == code
            assert lu("PRAGMA journal_mode").scalar_one() == "wal"
            assert lu("PRAGMA secure_delete").scalar_one() == 1


def test_ouvrir_et_lire_une_base_ne_charge_ni_les_migrations_ni_l_orm(base):
    programme = (
        "import sys\n"
        "from pathlib import Path\n"
        "from tests.adapters.storage.sqlite import opened\n"
        "with opened(Path(sys.argv[1])) as storage:\n"
        "    assert storage.store.load('cpts-a', '0001', 'c').head is None\n"
        "    assert storage.store.due('cpts-a') == []\n"
        "lourds = {'alembic', 'mako', 'sqlalchemy.orm', 'cryptography', 'holidays'}\n"
        "print(sorted(lourds & set(sys.modules)))\n"
    )
    essai = subprocess.run(
        [sys.executable, "-c", programme, base], capture_output=True, text=True, check=True
    )
    assert essai.stdout.strip() == "[]"


def test_la_version_des_tables_est_la_derniere_migration(base):
    assert f"INSERT INTO \"alembic_version\" VALUES('{SCHEMA}');" in dump(base)
