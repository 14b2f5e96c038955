"""Every list is answered by an index: the database says so itself."""

from __future__ import annotations

import pytest
from sqlalchemy.dialects import sqlite

from cpts_adapters.storage.sql.accesses import by_query, of_stream_query
from cpts_adapters.storage.sql.catalogue import publication_query, publications_query
from cpts_adapters.storage.sql.queries import (
    due_query,
    facts_query,
    heads_query,
    overrides_query,
    since_query,
)
from cpts_adapters.storage.sql.statements import LOAD, LOAD_HEAD, POSITION
from cpts_core.ports.store import Position
from tests.adapters.storage.sqlite import created
from tests.contracts.essai import DEBUT


@pytest.fixture
def database(tmp_path):
    with created(tmp_path / "a.db") as storage:
        yield storage.database


def plan(database, query):
    compiled = query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    lines = database._connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}")
    return [line[-1] for line in lines]


@pytest.mark.parametrize(
    ("question", "index"),
    [
        (heads_query("a"), "sqlite_autoindex_heads_1 (tenant=? AND stream>?)"),
        (heads_query("a", "incident"), "heads_by_workflow (tenant=? AND workflow=? AND stream>?)"),
        (
            heads_query("a", "incident", "RECU"),
            "heads_by_state (tenant=? AND workflow=? AND state=? AND stream>?)",
        ),
        (heads_query("a", owner="p-1"), "heads_by_owner (tenant=? AND owner=? AND stream>?)"),
        (due_query("a", DEBUT), "deadlines_by_date (tenant=? AND due<?)"),
        (due_query("a"), "deadlines_by_date (tenant=?)"),
        (since_query("a", None, DEBUT), "journal_by_date (tenant=? AND enregistre_le<?)"),
        (
            since_query("a", Position(DEBUT, "f", 1, 0), DEBUT),
            "journal_by_date (tenant=? AND enregistre_le>? AND enregistre_le<?)",
        ),
        (facts_query("a"), "sqlite_autoindex_journal_1 (tenant=?)"),
        (facts_query("a", "0001"), "sqlite_autoindex_journal_1 (tenant=? AND stream=?)"),
        (overrides_query("a"), "sqlite_autoindex_parameters_1 (tenant=?)"),
        (publications_query("parcours"), "catalogue_by_workflow (workflow=?)"),
        (
            publication_query("a", "0001", 1),
            "sqlite_autoindex_catalogue_1 (tenant=? AND stream=? AND version=?)",
        ),
        (of_stream_query("a", "0001"), "accesses_by_stream (tenant=? AND stream=?)"),
        (by_query("a"), "accesses_by_reader (tenant=? AND reader=?)"),
        (LOAD_HEAD, "sqlite_autoindex_heads_1 (tenant=? AND stream=?)"),
        (POSITION, "sqlite_autoindex_heads_1 (tenant=? AND stream=?)"),
    ],
)
def test_une_liste_se_lit_par_un_index(database, question, index):
    lu = plan(database, question.params(tenant="a", stream="0001", reader="r-1"))
    assert index in lu[0]
    assert not any("SCAN" in ligne for ligne in lu)


def test_lire_un_dossier_et_la_reponse_a_une_commande_suit_deux_cles(database):
    lu = plan(database, LOAD.params(tenant="a", stream="0001", command_id="c1"))
    cles = ("heads_1 (tenant=? AND stream=?)", "commands_1 (tenant=? AND command_id=?)")
    assert all(any(cle in ligne for ligne in lu) for cle in cles)
    assert not any("SCAN heads" in ligne or "SCAN commands" in ligne for ligne in lu)


@pytest.mark.parametrize(
    "question",
    [
        heads_query("a"),
        heads_query("a", "incident"),
        heads_query("a", "incident", "RECU"),
        heads_query("a", owner="p-1"),
        due_query("a", DEBUT),
        facts_query("a"),
    ],
)
def test_ce_qui_se_lit_page_par_page_n_est_pas_trie_a_nouveau(database, question):
    assert not any("TEMP B-TREE" in ligne for ligne in plan(database, question))
