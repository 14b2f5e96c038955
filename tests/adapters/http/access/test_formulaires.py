"""Un formulaire vient d'une page de ce site, donnée à ce navigateur : sinon rien ne se fait."""

from __future__ import annotations

import pytest

from cpts_adapters.http.access import cookies, csrf
from cpts_adapters.http.settings import ORIGIN
from tests.adapters.http.access.navigateur import MOT_DE_PASSE, Navigateur
from tests.adapters.http.client import API, served

CHAMPS = {"compte": "camille", "mot_de_passe": MOT_DE_PASSE}


@pytest.mark.parametrize(
    "entetes",
    [
        {"Origin": "https://mal.test"},
        {"Origin": "null"},
        {"Origin": f"{ORIGIN}.mal.test"},
        {"Origin": ORIGIN, "Sec-Fetch-Site": "cross-site"},
        {"Origin": ORIGIN, "Sec-Fetch-Site": "same-site"},
        {"Referer": "https://mal.test/page"},
        {},
    ],
)
def test_un_formulaire_envoye_par_un_autre_site_est_refuse(navigateur, entetes):
    reponse = navigateur.post(
        "/connexion", {csrf.FIELD: navigateur.jeton(), **CHAMPS}, entetes=entetes
    )
    assert reponse.status_code == 403
    assert cookies.SESSION not in navigateur.cookies


def test_sans_origine_la_page_d_ou_vient_le_formulaire_suffit(navigateur):
    reponse = navigateur.entrer(entetes={"Referer": f"{ORIGIN}/connexion"})
    assert reponse.status_code == 303


@pytest.mark.parametrize("jeton", [None, "", "0" * 64, "é", "x" * 10_000])
def test_un_formulaire_sans_son_jeton_est_refuse(navigateur, jeton):
    navigateur.jeton()
    champs = CHAMPS if jeton is None else {csrf.FIELD: jeton, **CHAMPS}
    assert navigateur.post("/connexion", champs).status_code == 403


def test_le_jeton_d_un_autre_navigateur_est_refuse(navigateur, reglages):
    with served(reglages) as client:
        d_un_autre = Navigateur(client).jeton()
    navigateur.jeton()
    champs = {csrf.FIELD: d_un_autre, **CHAMPS}
    assert navigateur.post("/connexion", champs).status_code == 403


def test_le_jeton_d_avant_l_entree_ne_vaut_plus_apres(navigateur):
    avant = navigateur.jeton()
    navigateur.entrer()
    assert navigateur.post("/deconnexion", {csrf.FIELD: avant}).status_code == 403
    assert navigateur.post("/deconnexion", {csrf.FIELD: navigateur.jeton()}).status_code == 303


def test_sous_une_session_rien_ne_change_sans_jeton_meme_par_l_api(navigateur):
    navigateur.entrer()
    reponse = navigateur.client.post(
        f"{API}/dossiers/incident/commandes/declarer", who=None, json={}, headers={"Origin": ORIGIN}
    )
    assert reponse.status_code == 403
    assert "formulaire" in reponse.json()["detail"]


def test_un_formulaire_n_apporte_ni_fichier_ni_trop_de_champs(navigateur):
    jeton = navigateur.jeton()
    trop = {csrf.FIELD: jeton, **{f"c{rang}": "" for rang in range(csrf.FIELDS + 1)}}
    assert navigateur.post("/connexion", trop).status_code == 400
    fichier = navigateur.post(
        "/connexion", {csrf.FIELD: jeton, **CHAMPS}, files={"f": ("a.txt", b"x")}
    )
    assert fichier.status_code == 400


def test_l_enorme_n_est_pas_lu(navigateur):
    enorme = {csrf.FIELD: navigateur.jeton(), "compte": "a" * 5_000_000}
    assert navigateur.post("/connexion", enorme).status_code in (400, 413)
