"""Records over HTTP: what is done, what is refused, and that both say the same to everyone."""

from __future__ import annotations

import pytest

from tests.adapters.http.client import API, CPTS
from tests.adapters.http.corps import DECLARATION, OUVRIR


@pytest.fixture
def incident(client):
    return declarer(client).json()["dossier"]


def declarer(client, qui="dr-martin", **plus):
    return client.post(OUVRIR, qui, json=DECLARATION, **plus)


def contact(client, flux, qui="camille", **entetes):
    where = f"dossiers/incident/{flux}/commandes/prendre_contact"
    return client.post(where, qui, json={"moyen": "TELEPHONE"}, headers=entetes)


def test_un_dossier_s_ouvre_et_dit_ou_il_est(client):
    reponse = declarer(client)
    recu = reponse.json()
    assert reponse.status_code == 201
    assert reponse.headers["location"] == f"{API}/dossiers/incident/{recu['dossier']}"
    assert reponse.headers["etag"] == '"1"'
    assert recu["faits"][0]["evenement"] == "incident_declare"
    lu = client.get(reponse.headers["location"])
    assert (lu.status_code, lu.headers["etag"], lu.json()["etat"]) == (200, '"1"', "RECU")
    assert lu.headers["cache-control"] == "no-store"


def test_une_meme_cle_ne_fait_la_commande_qu_une_fois(client):
    cle = {"Idempotency-Key": "appel-1"}
    premiere, seconde = (declarer(client, headers=cle).json() for _ in range(2))
    assert premiere["dossier"] == seconde["dossier"]
    assert (premiere["deja_emise"], seconde["deja_emise"]) == (False, True)
    autre = client.post(OUVRIR, "dr-martin", json={**DECLARATION, "nom": "Autre"}, headers=cle)
    assert (autre.status_code, autre.json()["type"]) == (409, "/api#commande_deja_emise")


def test_la_cle_d_un_compte_ne_dit_rien_de_celle_d_un_autre(client):
    cle = {"Idempotency-Key": "appel-1"}
    un, autre = (declarer(client, qui, headers=cle) for qui in ("dr-martin", "dr-roux"))
    assert (un.status_code, autre.status_code) == (201, 201)
    assert un.json()["dossier"] != autre.json()["dossier"]


def test_une_commande_sur_une_version_perimee_ne_fait_rien(client, incident):
    assert contact(client, incident, **{"If-Match": '"1"'}).headers["etag"] == '"2"'
    refus = client.post(
        f"dossiers/incident/{incident}/commandes/commenter",
        json={"commentaire": "vu"},
        headers={"If-Match": '"1"'},
    )
    assert (refus.status_code, refus.json()["type"]) == (412, "/api#version_perimee")
    assert client.get(f"dossiers/incident/{incident}").headers["etag"] == '"2"'


def test_de_plusieurs_commandes_sur_une_version_une_seule_passe(client, incident):
    where = f"dossiers/incident/{incident}/commandes/commenter"
    asked = [
        client.coroutine(
            "POST", where, json={"commentaire": f"n° {n}"}, headers={"If-Match": '"1"'}
        )
        for n in range(8)
    ]
    statuses = sorted(reponse.status_code for reponse in client.run(*asked))
    assert statuses == [200] + [412] * 7
    assert client.get(f"dossiers/incident/{incident}").headers["etag"] == '"2"'


def test_la_commande_deja_faite_est_redite_meme_sur_une_version_depassee(client, incident):
    entetes = {"If-Match": '"1"', "Idempotency-Key": "c1"}
    assert contact(client, incident, **entetes).status_code == 200
    redite = contact(client, incident, **entetes)
    assert (redite.status_code, redite.json()["deja_emise"]) == (200, True)


@pytest.mark.parametrize("valeur", ["1", '"0"', 'W/"1"', '"1", "2"', "*", '"x"'])
def test_un_if_match_qui_n_est_pas_un_etag_d_ici_est_refuse(client, incident, valeur):
    refus = contact(client, incident, **{"If-Match": valeur})
    assert (refus.status_code, refus.json()["erreurs"][0]["entete"]) == (400, "If-Match")


def test_ce_qui_est_possible_et_ce_qui_manque_se_lisent(client, incident):
    possibles = client.get(f"dossiers/incident/{incident}/possibles").json()
    assert "prendre_contact" in {p["commande"] for p in possibles if p["faisable"]}
    historique = client.get(f"dossiers/incident/{incident}/historique").json()
    assert [(f["version"], f["rang"]) for f in historique] == [(1, 0), (1, 1)]


def test_chaque_refus_a_son_statut_et_toutes_ses_raisons(client, incident):
    clore = f"dossiers/incident/{incident}/commandes/clore"
    dans_cet_etat = client.post(clore, json={})
    assert (dans_cet_etat.status_code, dans_cet_etat.json()["type"]) == (
        409,
        "/api#pas_dans_cet_etat",
    )
    assert "prendre contact" in " ".join(dans_cet_etat.json()["possibles"])
    droit = contact(client, incident, "dr-martin")
    assert (droit.status_code, droit.json()["type"]) == (403, "/api#droit_insuffisant")
    injoignable = f"dossiers/incident/{incident}/commandes/constater_injoignable"
    conditions = client.post(injoignable, json={})
    assert (conditions.status_code, conditions.json()["type"]) == (
        422,
        "/api#conditions_non_reunies",
    )
    assert all(motif["phrase"].startswith("il faut qu") for motif in conditions.json()["motifs"])


def test_toutes_les_fautes_d_un_corps_viennent_a_la_fois_avec_leur_place(client):
    corps = {"danger": "PEUT_ETRE", "nom": 3, "inconnu": 1, "tenus_a_l_ecart": ["sacha", 7]}
    refus = client.post(OUVRIR, "dr-martin", json=corps)
    assert refus.status_code == 400
    assert refus.headers["content-type"] == "application/problem+json"
    assert {faute["pointeur"] for faute in refus.json()["erreurs"]} == {
        "/danger",
        "/nom",
        "/prenom",
        "/telephone",
        "/heure_de_rappel",
        "/inconnu",
        "/tenus_a_l_ecart/1",
    }


def test_ce_que_l_on_ne_peut_pas_lire_n_existe_pas(client, incident):
    inconnu = incident[:-4] + "0000"
    for qui in ("noa", "dr-roux"):
        for suite in ("", "/possibles", "/historique"):
            refus, vide = (
                client.get(f"dossiers/incident/{flux}{suite}", qui) for flux in (incident, inconnu)
            )
            assert (refus.status_code, refus.json()) == (404, vide.json())
    commander = contact(client, incident, "dr-roux", **{"If-Match": '"7"'})
    assert (commander.status_code, commander.json()) == (
        404,
        contact(client, inconnu, "dr-roux").json(),
    )


def test_un_corps_mal_forme_ne_dit_pas_si_le_dossier_existe(client, incident):
    reponses = [
        client.post(f"dossiers/incident/{flux}/commandes/prendre_contact", "dr-roux", json={})
        for flux in (incident, incident[:-4] + "0000")
    ]
    assert reponses[0].json() == reponses[1].json()


def test_une_autre_cpts_ne_voit_rien_de_celle_ci(client, incident):
    chez_elle = f"/api/v1/autre-rive/dossiers/incident/{incident}"
    assert client.get(chez_elle, "ailleurs").status_code == 404
    assert client.get(f"dossiers/incident/{incident}", "ailleurs").status_code == 403
    assert client.get("/api/v1/nulle-part/procedures", "ailleurs").status_code == 403
    assert client.get("/api/v1/autre-rive/faits", "ailleurs").json()["elements"] == []


def test_un_dossier_ne_se_lit_que_sous_sa_procedure(client, incident):
    assert client.get(f"dossiers/reunion/{incident}").status_code == 404


def test_sans_jeton_valable_on_n_entre_pas(client):
    for entetes in ({}, {"Authorization": "Bearer rien"}, {"Authorization": "Basic eA=="}):
        refus = client.get("procedures", None, headers=entetes)
        assert (refus.status_code, refus.headers["www-authenticate"]) == (401, "Bearer")


def test_les_listes_se_lisent_page_par_page(client):
    ouverts = [declarer(client).json()["dossier"] for _ in range(5)]
    lus, suite = [], {}
    while True:
        page = client.get("dossiers/incident", params={"limite": 2, **suite}).json()
        lus += [ligne["dossier"] for ligne in page["elements"]]
        if page["suite"] is None:
            break
        suite = {"apres": page["suite"]}
    assert lus == ouverts
    assert client.get("dossiers/incident?etat=CLOS").json()["elements"] == []
    assert len(client.get("dossiers/incident?etat=RECU").json()["elements"]) == 5
    assert client.get("miens", "dr-martin").json()[0]["procedure"] == "incident"


def test_les_dossiers_d_une_personne_se_listent_par_son_compte(client, incident):
    declarer(client)
    where = f"dossiers/incident/{incident}/commandes/affecter"
    assert client.post(where, json={"membre": "camille"}).status_code == 200
    charges = client.get("dossiers/incident?a=camille").json()["elements"]
    assert [ligne["dossier"] for ligne in charges] == [incident]
    assert client.get("dossiers/incident?a=inconnu").json()["elements"] == []


def test_un_curseur_d_ailleurs_est_refuse(client):
    for _ in range(2):
        declarer(client)
    suite = client.get("dossiers/incident?limite=1").json()["suite"]
    for where in ("echeances", "faits", "dossiers/reunion"):
        refus = client.get(where, params={"apres": suite})
        assert (refus.status_code, refus.json()["title"]) == (404, "Introuvable")


def test_les_echeances_tombent_dans_l_ordre_page_par_page(client):
    for _ in range(3):
        flux = declarer(client).json()["dossier"]
        client.post(f"dossiers/incident/{flux}/commandes/signaler_un_eigs", json={})
    toutes = client.get("echeances?limite=200").json()["elements"]
    assert len(toutes) == 3
    lues, suite = [], {}
    while True:
        page = client.get("echeances", params={"limite": 2, **suite}).json()
        lues += page["elements"]
        if page["suite"] is None:
            break
        suite = {"apres": page["suite"]}
    assert lues == toutes
    assert [e["le"] for e in toutes] == sorted(e["le"] for e in toutes)
    assert client.get("echeances?jusqu_au=2000-01-01").json()["elements"] == []


def test_lire_est_consigne_refus_compris(client, incident):
    client.get(f"dossiers/incident/{incident}")
    client.get(f"dossiers/incident/{incident}", "dr-roux")
    with client.app.state.pool.lend() as application:
        acces = application.accesses.of_stream(CPTS, incident)
    assert [(a.view, a.refused) for a in acces] == [("DOSSIER", False), ("DOSSIER", True)]
