"""Entrer par un fournisseur d'identité, comme Pro Santé Connect : chaque preuve est vérifiée."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from attrs import evolve
from joserfc.jwk import RSAKey

from cpts_adapters.http.access import cookies, csrf, oidc, provider
from cpts_adapters.http.access.provider import Provider
from tests.adapters.http.access.conftest import MATIN
from tests.adapters.http.access.fournisseur import CLIENT, SECRET, fournisseur
from tests.adapters.http.access.navigateur import RPPS, Navigateur
from tests.adapters.http.client import API, served

HEURE = int(MATIN.timestamp())


@pytest.fixture
def psc():
    with fournisseur(HEURE) as lui:
        yield lui


@pytest.fixture
def avec_psc(reglages, psc):
    return evolve(reglages, oidc=Provider(psc.adresse, CLIENT, SECRET))


@pytest.fixture
def navigateur(avec_psc):
    with served(avec_psc) as client:
        yield Navigateur(client)


def partir(navigateur, suite="/"):
    reponse = navigateur.get("/connexion/fournisseur", params={"suite": suite})
    assert reponse.status_code == 303
    return reponse.headers["location"]


def revenir(navigateur, retour):
    return navigateur.get(oidc.BACK, params=retour)


def entrer(navigateur, psc, suite="/"):
    return revenir(navigateur, psc.autoriser(partir(navigateur, suite)))


def est_entre(navigateur):
    return navigateur.get(f"{API}/procedures").status_code == 200


def test_un_professionnel_entre_par_son_numero(navigateur, psc):
    reponse = entrer(navigateur, psc, "/ici")
    assert (reponse.status_code, reponse.headers["location"]) == (303, "/ici")
    assert est_entre(navigateur)


def test_la_demande_porte_tout_ce_que_le_fournisseur_exige(navigateur, psc, avec_psc):
    vers = partir(navigateur)
    assert vers.startswith(f"{psc.adresse}/autoriser?")
    demande = {nom: valeur for nom, (valeur,) in parse_qs(urlsplit(vers).query).items()}
    assert demande["response_type"] == "code"
    assert demande["acr_values"] == "eidas1"
    assert demande["code_challenge_method"] == "S256"
    assert demande["redirect_uri"] == f"{avec_psc.origin}/connexion/retour"
    assert len({demande["state"], demande["nonce"], demande["code_challenge"]}) == 3
    assert SECRET not in vers


MENSONGES = {
    "un autre émetteur": {"iss": "https://mal.test"},
    "un autre destinataire": {"aud": "un-autre"},
    "plusieurs destinataires": {"aud": [CLIENT, "un-autre"]},
    "une autre partie autorisée": {"azp": "un-autre"},
    "un jeton périmé": {"exp": HEURE - 3600},
    "un jeton ancien": {"iat": HEURE - 3600},
    "un jeton du futur": {"iat": HEURE + 3600},
    "un autre nonce": {"nonce": "celui-d-un-autre"},
    "une garantie trop faible": {"acr": "eidas0"},
    "une autre personne": {"sub": "s-2"},
    **{f"sans {nom}": {nom: None} for nom in ("iss", "aud", "exp", "iat", "nonce", "acr", "sub")},
    **{f"{nom} d'un autre type": {nom: ["x"]} for nom in ("iss", "exp", "iat", "nonce", "acr")},
}


@pytest.mark.parametrize("mensonge", MENSONGES)
def test_un_jeton_d_identite_qui_dit_autre_chose_n_ouvre_rien(navigateur, psc, mensonge):
    psc.change = MENSONGES[mensonge]
    assert entrer(navigateur, psc).status_code == 401
    assert not est_entre(navigateur)


@pytest.mark.parametrize(
    "facon",
    ["ne_pas_signer", "signer_avec_une_autre_cle", "signer_avec_la_cle_publique"],
)
def test_un_jeton_d_identite_mal_signe_n_ouvre_rien(navigateur, psc, facon):
    psc.signe = getattr(psc, facon)
    assert entrer(navigateur, psc).status_code == 401
    assert not est_entre(navigateur)


@pytest.mark.parametrize("jeton", ["", "a.b.c", "é", "x" * 10_000])
def test_ce_qui_n_est_pas_un_jeton_d_identite_n_ouvre_rien(navigateur, psc, jeton):
    psc.signe = lambda _: jeton
    assert entrer(navigateur, psc).status_code == 401


def test_une_cle_nouvelle_est_demandee_une_fois(navigateur, psc, monkeypatch):
    assert entrer(navigateur, psc).status_code == 303
    psc.cle = RSAKey.generate_key(2048, {"kid": "deux"})
    assert entrer(navigateur, psc).status_code == 401
    monkeypatch.setattr(provider, "REFRESH", -1.0)
    assert entrer(navigateur, psc).status_code == 303
    assert psc.demandes.count("cles") == 2
    assert psc.demandes.count("description") == 1


def test_un_retour_ne_sert_qu_une_fois(navigateur, psc):
    retour = psc.autoriser(partir(navigateur))
    assert revenir(navigateur, retour).status_code == 303
    assert revenir(navigateur, retour).status_code == 401


def test_un_retour_tardif_n_ouvre_rien(navigateur, psc, horloge):
    retour = psc.autoriser(partir(navigateur))
    horloge.instant += oidc.PATIENCE + timedelta(seconds=1)
    assert revenir(navigateur, retour).status_code == 401


def test_le_retour_d_un_autre_navigateur_n_ouvre_rien(navigateur, psc):
    retour = psc.autoriser(partir(navigateur))
    navigateur.cookies.clear()
    partir(navigateur)
    assert revenir(navigateur, retour).status_code == 401
    assert not est_entre(navigateur)


def test_les_etats_de_deux_connexions_ne_s_echangent_pas(navigateur, psc):
    un, deux = (psc.autoriser(partir(navigateur)) for _ in range(2))
    assert revenir(navigateur, {"code": un["code"], "state": deux["state"]}).status_code == 503
    assert not est_entre(navigateur)


@pytest.mark.parametrize(
    "retour",
    [
        {},
        {"state": "inconnu", "code": "c"},
        {"code": "c"},
        {"error": "access_denied"},
        {"state": "é" * 1000, "code": "\x00"},
    ],
)
def test_un_retour_sans_depart_n_ouvre_rien(navigateur, retour):
    assert revenir(navigateur, retour).status_code == 401


def test_la_reponse_d_un_autre_fournisseur_n_ouvre_rien(navigateur, psc):
    retour = psc.autoriser(partir(navigateur))
    assert revenir(navigateur, {**retour, "iss": "https://mal.test"}).status_code == 401


@pytest.mark.parametrize(
    "dit",
    [
        {"sub": "s-2", "SubjectNameID": f"8{RPPS}"},
        {"sub": "s-1"},
        {"sub": "s-1", "SubjectNameID": "10999999112"},
        {"sub": "s-1", "SubjectNameID": ""},
        {"sub": "s-1", "SubjectNameID": [RPPS]},
        {"sub": "s-1", "SubjectNameID": f"0{RPPS}"},
        {},
    ],
)
def test_une_identite_sans_compte_ici_n_ouvre_rien(navigateur, psc, dit):
    psc.dit = dit
    assert entrer(navigateur, psc).status_code == 401
    assert not est_entre(navigateur)


def test_deux_comptes_au_meme_numero_n_en_ouvrent_aucun(navigateur, psc):
    tous = navigateur.client.app.state.entrance.accounts
    tous.keep(evolve(tous.account("ailleurs"), rpps=RPPS))
    assert entrer(navigateur, psc).status_code == 401


def test_un_compte_ferme_n_entre_pas_non_plus_par_la(navigateur, psc):
    tous = navigateur.client.app.state.entrance.accounts
    tous.keep(evolve(tous.account("camille"), closed=True))
    assert entrer(navigateur, psc).status_code == 401


def test_sortir_previent_le_fournisseur_et_son_jeton_n_est_pas_garde_en_clair(navigateur, psc):
    entrer(navigateur, psc)
    (session,) = navigateur.client.app.state.entrance.sessions._sessions.values()
    reponse = navigateur.post("/deconnexion", {csrf.FIELD: navigateur.jeton()})
    vers = urlsplit(reponse.headers["location"])
    (jeton,) = parse_qs(vers.query)["id_token_hint"]
    assert reponse.headers["location"].startswith(f"{psc.adresse}/sortir?")
    assert jeton.count(".") == 2
    assert jeton not in session.sealed
    assert cookies.SESSION not in navigateur.cookies
    assert psc.adresse in reponse.headers["content-security-policy"]


def test_un_fournisseur_muet_ne_bloque_pas_les_comptes_d_ici(reglages):
    ferme = evolve(reglages, oidc=Provider("http://127.0.0.1:9", CLIENT, SECRET))
    with served(ferme) as client:
        navigateur = Navigateur(client)
        assert navigateur.get("/connexion/fournisseur").status_code == 503
        assert navigateur.entrer().status_code == 303


def test_un_fournisseur_sans_https_ailleurs_qu_ici_n_est_pas_interroge(reglages):
    en_clair = evolve(reglages, oidc=Provider("http://psc.example", CLIENT, SECRET))
    with served(en_clair) as client:
        reponse = Navigateur(client).get("/connexion/fournisseur")
        assert reponse.status_code == 503
        assert "HTTPS" in reponse.text


def test_sans_fournisseur_regle_rien_ne_part(reglages):
    with served(reglages) as client:
        assert Navigateur(client).get("/connexion/fournisseur").status_code == 401
