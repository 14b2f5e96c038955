"""Entrer et sortir : un identifiant neuf à chaque fois, qui ne vaut qu'ici et pas longtemps."""

from __future__ import annotations

from datetime import timedelta

import pytest
from attrs import evolve

from cpts_adapters.http.access import cookies, csrf, sessions
from cpts_adapters.http.access.accounts import digest_of
from tests.adapters.http.access.navigateur import Navigateur, comptes
from tests.adapters.http.client import API, ELSEWHERE, served, web

DOSSIERS = f"{API}/procedures"
ENTREE = cookies.SESSION
VISITE = cookies.VISIT


@pytest.fixture
def entre(navigateur):
    assert navigateur.entrer().status_code == 303
    return navigateur


def lit(navigateur):
    return navigateur.get(DOSSIERS).status_code


def test_un_compte_et_son_mot_de_passe_ouvrent_une_session(navigateur):
    assert lit(navigateur) == 401
    reponse = navigateur.entrer(suite="/ici?a=1")
    assert (reponse.status_code, reponse.headers["location"]) == (303, "/ici?a=1")
    assert lit(navigateur) == 200


@pytest.mark.parametrize(
    ("compte", "mot"),
    [
        ("camille", "une autre phrase longue"),
        ("inconnu", "une phrase assez longue"),
        ("parti", "une phrase assez longue"),
        ("sans-mot", ""),
        ("sans-mot", "mot de passe de personne"),
        ("", ""),
        ("systeme", "une phrase assez longue"),
        ("camille\r\nSet-Cookie: a=b", "x"),
        ("camille\x00", "une phrase assez longue"),
        ("a" * 10_000, "b" * 10_000),
    ],
)
def test_rien_d_autre_n_ouvre_de_session_et_le_refus_ne_dit_pas_pourquoi(navigateur, compte, mot):
    reponse = navigateur.entrer(compte, mot)
    assert reponse.status_code == 401
    assert "ne vont pas ensemble" in reponse.text
    assert ENTREE not in navigateur.cookies
    assert "a=b" not in str(reponse.headers)


def test_une_session_change_d_identifiant_a_chaque_entree(entre):
    premiere = entre.cookies[ENTREE]
    assert entre.entrer().status_code == 303
    assert entre.cookies[ENTREE] != premiere
    entre.cookies.clear()
    entre.cookies.set(ENTREE, premiere)
    assert lit(entre) == 401


def test_un_identifiant_choisi_par_le_navigateur_n_est_jamais_adopte(navigateur):
    for choisi in ("a" * 43, "a" * 43 + "." + "0" * 64, "' OR 1=1", "x" * 5000):
        navigateur.cookies.clear()
        navigateur.cookies.set(ENTREE, choisi, domain="cpts.test")
        assert lit(navigateur) == 401
        assert navigateur.entrer().status_code == 303
        assert choisi not in navigateur.cookies[ENTREE]


def test_une_signature_modifiee_ne_vaut_rien(entre):
    valeur = entre.cookies[ENTREE]
    autre = ("0" if valeur[-1] != "0" else "1").join((valeur[:-1], ""))
    entre.cookies.clear()
    entre.cookies.set(ENTREE, autre)
    assert lit(entre) == 401


def test_un_identifiant_signe_ailleurs_ne_vaut_rien(entre, reglages):
    valeur = entre.cookies[ENTREE]
    with served(evolve(reglages, secret=b"t" * 32)) as client:
        autre = Navigateur(client)
        autre.cookies.set(ENTREE, valeur)
        assert lit(autre) == 401


def test_sortir_ferme_la_session_partout(entre):
    valeur, jeton = entre.cookies[ENTREE], entre.jeton()
    reponse = entre.post("/deconnexion", {csrf.FIELD: jeton})
    assert (reponse.status_code, reponse.headers["location"]) == (303, "/")
    assert ENTREE not in entre.cookies
    entre.cookies.set(ENTREE, valeur)
    assert lit(entre) == 401


def test_une_session_oubliee_se_ferme_d_elle_meme(entre, horloge):
    horloge.instant += sessions.IDLE - timedelta(seconds=1)
    assert lit(entre) == 200
    horloge.instant += sessions.IDLE
    assert lit(entre) == 401


def test_une_session_ne_dure_pas_plus_que_sa_journee_meme_si_elle_sert(entre, horloge):
    debut = horloge.instant
    while horloge.instant - debut < sessions.LONGEST - timedelta(minutes=40):
        assert lit(entre) == 200
        horloge.instant += timedelta(minutes=40)
    horloge.instant = debut + sessions.LONGEST
    assert lit(entre) == 401


def test_fermer_un_compte_ferme_ses_sessions_a_l_instant(entre):
    tous = entre.client.app.state.entrance.accounts
    tous.keep(evolve(tous.account("camille"), closed=True))
    assert lit(entre) == 401


def test_de_l_identifiant_seule_une_empreinte_est_gardee(entre):
    brut = entre.cookies[ENTREE].partition(".")[0]
    gardees = entre.client.app.state.entrance.sessions._sessions
    assert list(gardees) == [digest_of(brut)]
    assert brut not in str(gardees)


def test_une_session_ne_donne_rien_dans_une_autre_cpts(entre):
    refus = entre.get(f"/api/v1/{ELSEWHERE}/procedures")
    inconnue = entre.get("/api/v1/nulle-part/procedures")
    assert refus.status_code == inconnue.status_code == 403
    assert refus.json() == inconnue.json()


@pytest.mark.parametrize(
    "suite",
    [
        "https://mal.test/",
        "//mal.test",
        "/\\mal.test",
        "\\\\mal.test",
        "/a\r\nSet-Cookie: b=c",
        "javascript:alert(1)",
        "mal.test",
        "/\tmal",
        "",
    ],
)
def test_entrer_ne_conduit_jamais_hors_du_site(navigateur, suite):
    reponse = navigateur.entrer(suite=suite)
    assert (reponse.status_code, reponse.headers["location"]) == (303, "/")
    assert "b=c" not in str(reponse.headers)


def test_un_cookie_ne_se_lit_ni_par_un_script_ni_depuis_un_autre_site(settings):
    https = web(settings, accounts=comptes(), origin="https://cpts.example")
    with served(https) as client:
        client._client.base_url = "https://cpts.example"
        navigateur = Navigateur(client)
        donne = navigateur.get("/connexion").headers["set-cookie"].lower()
        assert donne.startswith(f"__host-{VISITE}=")
        assert {"httponly", "secure", "samesite=lax", "path=/"} <= set(donne.split("; "))
        assert "domain" not in donne
        reponse = navigateur.entrer(entetes={"Origin": "https://cpts.example"})
        donnes = [c.lower() for c in reponse.headers.get_list("set-cookie")]
        (session,) = [
            c for c in donnes if c.startswith(f"__host-{ENTREE}=") and "max-age=0" not in c
        ]
        assert {"httponly", "secure", "samesite=lax", "path=/"} <= set(session.split("; "))
        assert "max-age=" in reponse.headers["strict-transport-security"]


def test_sans_https_ailleurs_que_sur_cette_machine_les_cookies_ne_partent_pas(settings):
    en_clair = web(settings, accounts=comptes(), origin="http://cpts.example")
    with served(en_clair) as client:
        donne = Navigateur(client).get("/connexion").headers["set-cookie"].lower()
        assert "secure" in donne.split("; ")
