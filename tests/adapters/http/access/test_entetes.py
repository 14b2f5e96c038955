"""Ce que chaque réponse dit au navigateur, et ce que la ligne de chaque demande ne dit pas."""

from __future__ import annotations

import logging

import pytest

from tests.adapters.http.client import API, CPTS

ADRESSES = ["/connexion", f"{API}/procedures", "/nulle-part", "/connexion/retour?state=x&code=y"]


@pytest.mark.parametrize("adresse", ADRESSES)
def test_chaque_reponse_retient_le_navigateur(navigateur, adresse):
    entetes = navigateur.get(adresse).headers
    politique = entetes["content-security-policy"]
    assert "unsafe" not in politique
    assert "http" not in politique
    assert "default-src 'none'" in politique
    assert "frame-ancestors 'none'" in politique
    assert entetes["x-content-type-options"] == "nosniff"
    assert entetes["referrer-policy"] == "same-origin"
    assert entetes["cache-control"] == "no-store"


def test_un_defaut_du_programme_aussi_et_il_n_en_dit_rien(navigateur, monkeypatch):
    def casse(*_):
        raise RuntimeError("le nom de camille")

    monkeypatch.setattr(navigateur.client.app.state, "login_page", casse)
    reponse = navigateur.get("/connexion")
    assert reponse.status_code == 500
    assert "camille" not in reponse.text
    assert reponse.headers["cache-control"] == "no-store"
    assert "content-security-policy" in reponse.headers


def test_une_ligne_par_demande_sans_compte_ni_adresse_ni_dossier(navigateur, caplog):
    caplog.set_level(logging.INFO, logger="cpts.acces")
    navigateur.entrer()
    navigateur.get(f"{API}/dossiers/incident/0192-secret?q=dupont")
    navigateur.get("/adresse-inconnue/dupont")
    lignes = [r.getMessage() for r in caplog.records if r.name == "cpts.acces"]
    assert len(lignes) == 4
    ensemble = "\n".join(lignes)
    for secret in ("camille", "0192-secret", "dupont", CPTS, "127.0.0.1"):
        assert secret not in ensemble
    assert "{cpts}" in lignes[2]
    assert lignes[2].split()[2] == "400"
    assert len(lignes[2].split()[4]) == 16
    assert lignes[3].split()[1:3] == ["-", "404"]


@pytest.mark.parametrize("valeur", ["a\r\nX-Mal: oui", "a\nb", "a\x00b"])
def test_rien_de_recu_ne_devient_un_en_tete(navigateur, valeur):
    for adresse, nom in (("/connexion", "suite"), ("/connexion/retour", "state")):
        reponse = navigateur.get(adresse, params={nom: valeur})
        assert "x-mal" not in reponse.headers


def test_ce_qui_est_recu_est_ecrit_dans_la_page_comme_du_texte(navigateur):
    page = navigateur.get("/connexion", params={"suite": '/"><script>alert(1)</script>'}).text
    assert "<script>" not in page
