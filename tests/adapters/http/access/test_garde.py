"""Ce que promet tout lieu où se gardent comptes, jetons, sessions et limites."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from attrs import evolve
from sqlalchemy import select

from cpts_adapters.http.access.accounts import Account, Session, Token
from cpts_adapters.http.access.memory import MemoryAccounts, entrance_over
from cpts_adapters.storage.sql.database import Database
from cpts_adapters.storage.sql.entrance import sql_entrance
from cpts_adapters.storage.sql.entrance_tables import accounts, sessions, tokens
from cpts_adapters.storage.sql.pg_database import PgDatabase
from cpts_adapters.storage.sql.postgres import Postgres
from cpts_adapters.storage.sql.schema import initialise
from cpts_adapters.storage.sql.sqlite import Sqlite
from cpts_core.application.portee import Etendue, Portee
from cpts_core.workflows.commun.roles import Role
from tests.postgres.base import base_videe

LE = datetime(2025, 3, 20, 9, 30, 0, 123456, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
INES = Account(
    "ines",
    {"a": frozenset({Role.ARS, Role.OPERATEUR}), "b": frozenset()},
    Portee(Etendue.ENSEMBLE, cpts=frozenset({"a", "b"})),
    "$argon2id$x",
    "10999999005",
)
NOA = Account("noa", closed=True, portee=Portee(Etendue.REGION, "76"))
JETON = Token("d1", "01", "ines", LE, "a", frozenset({Role.ARS}), read_only=True)
SESSION = Session("s1", "ines", LE, LE, "scellé")


def en_memoire(_):
    yield entrance_over(MemoryAccounts())


def sur_sqlite(dossier):
    reglages = Sqlite(dossier / "essai.db", synchronous="NORMAL")
    initialise(reglages)
    with closing(Database(reglages)) as base:
        yield sql_entrance(base)


def sur_postgres(_):
    with closing(PgDatabase(Postgres(base_videe()))) as base:
        yield sql_entrance(base)


@pytest.fixture(params=[en_memoire, sur_sqlite, sur_postgres])
def entree(request, tmp_path):
    yield from request.param(tmp_path)


def test_un_compte_se_retrouve_tel_quel_par_son_nom_ou_son_numero(entree):
    for compte in (NOA, INES):
        entree.accounts.keep(compte)
    assert entree.accounts.account("ines") == entree.accounts.by_rpps("10999999005") == INES
    assert entree.accounts.account("Ines") is None
    assert entree.accounts.by_rpps("") is None
    assert entree.accounts.accounts() == [INES, NOA]


def test_un_compte_se_remplace_en_entier(entree):
    entree.accounts.keep(INES)
    autre = Account("ines", closed=True)
    entree.accounts.keep(autre)
    assert entree.accounts.accounts() == [autre]


def test_un_numero_que_deux_comptes_ont_n_est_a_personne(entree):
    entree.accounts.keep(INES)
    entree.accounts.keep(evolve(NOA, rpps=INES.rpps))
    assert entree.accounts.by_rpps(INES.rpps) is None


def test_un_jeton_se_retrouve_avec_son_compte_jusqu_a_sa_revocation(entree):
    entree.accounts.keep(INES)
    autre = evolve(JETON, digest="d0", id="00", cpts="", roles=frozenset(), read_only=False)
    for jeton in (JETON, autre):
        entree.accounts.give(jeton)
    assert entree.accounts.token("d1") == (JETON, INES)
    assert entree.accounts.token("d2") is None
    assert entree.accounts.tokens("ines") == [autre, JETON]
    entree.accounts.use("d1", LE)
    assert entree.accounts.token("d1") == (evolve(JETON, used=LE), INES)
    assert entree.accounts.revoke("noa", "01") is False
    assert entree.accounts.revoke("ines", "01") is True
    assert entree.accounts.token("d1") is None
    assert entree.accounts.tokens("ines") == [autre]


def test_un_jeton_sans_compte_ne_vaut_rien(entree):
    entree.accounts.give(JETON)
    assert entree.accounts.token("d1") is None


def test_une_session_se_retrouve_avec_son_compte_jusqu_a_sa_fermeture(entree):
    entree.accounts.keep(INES)
    entree.sessions.open(SESSION)
    assert entree.sessions.session("s1") == (SESSION, INES)
    entree.sessions.see("s1", LE + MINUTE)
    assert entree.sessions.session("s1") == (evolve(SESSION, seen=LE + MINUTE), INES)
    entree.sessions.close("s1")
    entree.sessions.close("s1")
    assert entree.sessions.session("s1") is None


def test_toutes_les_sessions_d_un_compte_se_ferment_et_elles_seules(entree):
    for compte in (INES, NOA):
        entree.accounts.keep(compte)
    for empreinte, compte in (("s1", "ines"), ("s2", "ines"), ("s3", "noa")):
        entree.sessions.open(evolve(SESSION, digest=empreinte, account=compte))
    entree.sessions.close_all("ines")
    assert [bool(entree.sessions.session(s)) for s in ("s1", "s2", "s3")] == [False, False, True]


def test_un_texte_ne_se_prend_qu_une_fois_et_a_temps(entree):
    entree.sessions.put("t1", "l'un", LE + MINUTE)
    entree.sessions.put("t2", "l'autre", LE + MINUTE)
    assert entree.sessions.take("t1", LE) == "l'un"
    assert entree.sessions.take("t1", LE) is None
    assert entree.sessions.take("t2", LE + MINUTE) is None
    assert entree.sessions.take("t2", LE) is None


def test_ce_qui_est_fini_s_oublie_et_lui_seul(entree):
    entree.accounts.keep(INES)
    for empreinte, depuis, vue in (("s1", 0, 9), ("s2", 5, 5), ("s3", 5, 9)):
        debut, fin = LE + depuis * MINUTE, LE + vue * MINUTE
        entree.sessions.open(evolve(SESSION, digest=empreinte, began=debut, seen=fin))
    entree.sessions.put("t1", "tard", LE)
    entree.sessions.put("t2", "à temps", LE + 20 * MINUTE)
    fini = {"idle": LE + 8 * MINUTE, "began": LE + MINUTE, "now": LE + 10 * MINUTE}
    assert entree.sessions.forget(**fini) == 3
    assert entree.sessions.forget(**fini) == 0
    assert [bool(entree.sessions.session(s)) for s in ("s1", "s2", "s3")] == [False, False, True]
    assert entree.sessions.take("t2", LE) == "à temps"


def test_les_limites_se_comptent_par_cle_et_par_fenetre(entree):
    assert [entree.limits.hit("k", 1) for _ in range(3)] == [1, 2, 3]
    assert entree.limits.hit("autre", 1) == 1
    assert entree.limits.hit("k", 1, 10) == 13
    assert entree.limits.hit("k", 2, 5) == 5
    assert entree.limits.hit("k", 2) == 6


def test_sur_un_serveur_une_cpts_ne_voit_aucune_ligne_de_l_installation():
    with closing(PgDatabase(Postgres(base_videe()))) as base:
        entree = sql_entrance(base)
        entree.accounts.keep(INES)
        entree.accounts.give(JETON)
        entree.sessions.open(SESSION)
        for table in (accounts, tokens, sessions):
            assert base.of("a").rows(select(table.c.tenant)) == []
            assert len(base.of("*").rows(select(table.c.tenant))) == 1
