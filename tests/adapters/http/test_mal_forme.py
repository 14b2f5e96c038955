"""What is not a request is refused in French, whatever it is, and nothing is written."""

from __future__ import annotations

import pytest
from attrs import evolve

from cpts_adapters.http.problems import STATUSES, TITLES, DemandeMalFormee
from cpts_core.kernel.errors import ErreurProcedure
from tests.adapters.http.client import API, served, web
from tests.adapters.http.corps import DECLARATION, OUVRIR

JSON = {"Content-Type": "application/json"}
MALFORMED = {
    "coupé": b'{"danger": "ECAR',
    "liste": b"[1]",
    "texte": b'"danger"',
    "nul": b"null",
    "deux fois": b'{"danger": "ECARTE", "danger": "PERSISTE"}',
    "pas UTF-8": b'{"danger": "\xff"}',
    "NaN": b'{"danger": NaN}',
    "nombre sans fin": b'{"danger": ' + b"9" * 5000 + b"}",
    "exposant": b'{"danger": 1e99999999999999999999}',
    "profond": b'{"a":' * 20_000 + b"1" + b"}" * 20_000,
}


@pytest.mark.parametrize("nom", MALFORMED)
def test_un_corps_qui_n_est_pas_un_objet_json_est_refuse(client, nom):
    refus = client.post(OUVRIR, "dr-martin", content=MALFORMED[nom], headers=JSON)
    assert (refus.status_code, refus.json()["type"]) == (400, "/api#demande_mal_formee")
    assert client.get("dossiers/incident").json()["elements"] == []


def test_un_corps_trop_long_est_refuse_quelle_que_soit_la_longueur_annoncee(settings):
    with served(web(settings, body_limit=1024)) as client:
        content = b'{"nom": "' + b"a" * 2000 + b'"}'

        async def chunks():
            yield content[:900]
            yield content[900:]

        for body in (content, chunks()):
            refus = client.post(OUVRIR, "dr-martin", content=body, headers=JSON)
            assert (refus.status_code, refus.json()["title"]) == (413, "Demande trop longue")


def test_un_corps_d_un_autre_type_est_refuse(client):
    for kind in ("text/plain", "application/x-www-form-urlencoded", ""):
        headers = {"Content-Type": kind} if kind else {}
        refus = client.post(OUVRIR, "dr-martin", content=b"danger=ECARTE", headers=headers)
        assert refus.status_code == 415


@pytest.mark.parametrize(
    ("champ", "valeur"),
    [
        ("nom", 3),
        ("nom", True),
        ("nom", None),
        ("nom", []),
        ("nom", {}),
        ("nom", ""),
        ("nom", "  "),
        ("nom", "a\x00b"),
        ("nom", "a" * 10_001),
        ("danger", "écarté"),
        ("danger", "ecarte"),
        ("danger", 0),
        ("tenus_a_l_ecart", "sacha"),
        ("tenus_a_l_ecart", [[]]),
        ("nature", ""),
    ],
)
def test_une_valeur_d_un_autre_type_que_le_sien_est_refusee(client, champ, valeur):
    refus = client.post(OUVRIR, "dr-martin", json={**DECLARATION, champ: valeur})
    assert refus.status_code == 400
    assert refus.json()["erreurs"][0]["pointeur"].startswith(f"/{champ}")


def test_un_nom_de_champ_hostile_a_un_pointeur_qui_le_dit(client):
    refus = client.post(OUVRIR, "dr-martin", json={**DECLARATION, "a/b~c.d[0]": 1, "<script>": 1})
    pointeurs = {faute["pointeur"] for faute in refus.json()["erreurs"]}
    assert pointeurs == {"/a~1b~0c.d[0]", "/<script>"}


@pytest.mark.parametrize(
    "chemin",
    [
        "/dossiers/incident/..%2F..%2Fetc%2Fpasswd",
        "/dossiers/incident/%00",
        "/dossiers/incident/%0d%0aSet-Cookie:%20a=1",
        "/dossiers/incident/' OR 1=1 --",
        "/dossiers/%2e%2e/x",
        "/dossiers/incident/" + "a" * 5000,
        "/referentiels/../parametres/x",
        "/procedures/incident'--",
    ],
)
def test_une_adresse_hostile_ne_mene_a_rien(client, chemin):
    refus = client.get(f"{API}{chemin}")
    assert refus.status_code == 404
    assert "set-cookie" not in refus.headers


@pytest.mark.parametrize("cle", ["é".encode(), b"a b", b"", b"a" * 256, b"\x01"])
def test_une_cle_illisible_est_refusee(client, cle):
    refus = client.post(OUVRIR, "dr-martin", json=DECLARATION, headers={"Idempotency-Key": cle})
    assert (refus.status_code, refus.json()["erreurs"][0]["entete"]) == (400, "Idempotency-Key")


@pytest.mark.parametrize(
    "quand", ["2025-03-20", "2025-03-20T09:30:00", "demain", "0001-01-01T00:00:00Z", ""]
)
def test_un_instant_sans_fuseau_ou_hors_du_temps_est_refuse(client, quand):
    refus = client.post(OUVRIR, "dr-martin", json=DECLARATION, params={"survenu_le": quand})
    assert (refus.status_code, refus.json()["erreurs"][0]["parametre"]) == (400, "survenu_le")


def test_une_methode_ou_une_adresse_imprevues_sont_dites_en_francais(client):
    refus = client.ask("DELETE", "procedures")
    assert (refus.status_code, refus.json()["title"]) == (405, "Méthode non prévue")
    assert "GET" in refus.headers["allow"]
    assert client.get(f"{API}/rien").json()["title"] == "Introuvable"
    assert client.get("/rien").headers["content-type"].startswith("text/html")


def test_un_defaut_du_programme_ne_montre_rien_de_lui(settings):
    class Panne:
        def token(self, digest):
            raise RuntimeError("secret")

    with served(evolve(web(settings), accounts=Panne())) as client:
        refus = client.get("procedures")
    assert (refus.status_code, refus.json()["type"]) == (500, "/api#defaut")
    assert "secret" not in refus.text


def test_chaque_genre_de_refus_a_un_statut_et_un_titre():
    def feuilles(genre):
        filles = genre.__subclasses__()
        return [genre] if not filles else [f for fille in filles for f in feuilles(fille)]

    for genre in feuilles(ErreurProcedure):
        if genre is not DemandeMalFormee:
            assert any(parent in STATUSES for parent in genre.__mro__), genre
    assert set(STATUSES.values()) <= TITLES.keys()
