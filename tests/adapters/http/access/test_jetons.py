"""Un jeton : montré une fois, borné à une CPTS, à des rôles, à la lecture, à une date."""

from __future__ import annotations

from datetime import timedelta

import pytest
from attrs import evolve

from cpts_adapters.http.access import tokens
from cpts_adapters.http.access.accounts import Account, Token, digest_of
from cpts_core.workflows.commun.roles import Role
from tests.adapters.http.access.conftest import MATIN
from tests.adapters.http.client import API, CPTS, ELSEWHERE

DEMAIN = MATIN + timedelta(days=1)
DOSSIERS = f"{API}/procedures"
ROLES = frozenset({Role.CELLULE_QUALITE, Role.COORDINATEUR})


@pytest.fixture
def tous(navigateur):
    tous = navigateur.client.app.state.entrance.accounts
    tous.keep(Account("robot", {CPTS: ROLES, ELSEWHERE: ROLES}))
    return tous


def demande(navigateur, secret, methode="GET", chemin=DOSSIERS, schema="Bearer", **plus):
    entetes = {"Authorization": f"{schema} {secret}"}
    return navigateur.client.ask(methode, chemin, who=None, headers=entetes, **plus)


def tire(tous, **bornes):
    return tokens.draw(tous, Token("", "", "robot", DEMAIN, **bornes))


def test_un_jeton_ouvre_la_porte_de_son_compte(navigateur, tous):
    secret, garde = tire(tous)
    assert secret.startswith(tokens.PREFIX)
    assert len(secret) >= 43
    assert garde.digest == digest_of(secret)
    assert secret not in repr(tous)
    assert demande(navigateur, secret).status_code == 200
    assert demande(navigateur, secret, schema="bearer").status_code == 200


@pytest.mark.parametrize(
    ("schema", "secret"),
    [
        ("Bearer", ""),
        ("Bearer", "cpts_inconnu"),
        ("Bearer", "x" * 100_000),
        ("Basic", "cm9ib3Q6cm9ib3Q="),
        ("", ""),
        ("Bearer", "' OR '1'='1"),
    ],
)
def test_tout_autre_jeton_est_refuse(navigateur, tous, schema, secret):
    tire(tous)
    assert demande(navigateur, secret, schema=schema).status_code == 401


def test_un_jeton_perime_revoque_ou_dont_le_compte_est_ferme_ne_vaut_plus(
    navigateur, tous, horloge
):
    secret, garde = tire(tous)
    horloge.instant = DEMAIN
    assert demande(navigateur, secret).status_code == 401
    horloge.instant = MATIN
    tous.keep(evolve(tous.account("robot"), closed=True))
    assert demande(navigateur, secret).status_code == 401
    tous.keep(evolve(tous.account("robot"), closed=False))
    assert demande(navigateur, secret).status_code == 200
    assert tous.revoke("camille", garde.id) is False
    assert tous.revoke("robot", garde.id) is True
    assert demande(navigateur, secret).status_code == 401


def test_un_jeton_d_une_cpts_ne_vaut_pas_dans_une_autre(navigateur, tous):
    secret, _ = tire(tous, cpts=CPTS)
    assert demande(navigateur, secret).status_code == 200
    ailleurs = demande(navigateur, secret, chemin=f"/api/v1/{ELSEWHERE}/procedures")
    assert ailleurs.status_code == 403


def test_un_jeton_n_ajoute_jamais_de_role(navigateur, tous):
    secret, _ = tire(tous, roles=frozenset({Role.BUREAU, Role.SYSTEME}))
    assert demande(navigateur, secret).status_code == 403


def test_un_jeton_de_lecture_ne_change_rien(navigateur, tous):
    secret, _ = tire(tous, read_only=True)
    assert demande(navigateur, secret).status_code == 200
    refus = demande(
        navigateur, secret, "POST", f"{API}/dossiers/incident/commandes/declarer", json={}
    )
    assert refus.status_code == 403
    assert "que de lire" in refus.json()["detail"]


def test_le_jour_du_dernier_usage_se_sait_et_ne_s_ecrit_qu_une_fois_par_jour(
    navigateur, tous, horloge
):
    secret, garde = tire(tous)
    assert garde.used is None
    demande(navigateur, secret)
    horloge.instant += timedelta(hours=5)
    demande(navigateur, secret)
    assert [jeton.used for jeton in tous.tokens("robot")] == [MATIN]


def test_un_mauvais_jeton_l_emporte_sur_une_bonne_session(navigateur, tous):
    navigateur.entrer()
    assert demande(navigateur, "cpts_faux").status_code == 401


def test_le_role_du_systeme_ne_se_donne_a_personne(navigateur, tous):
    tous.keep(Account("robot", {CPTS: frozenset({Role.SYSTEME})}))
    assert demande(navigateur, tire(tous)[0]).status_code == 403
