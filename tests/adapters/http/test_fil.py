"""The feed: every fact that someone may read, once, in the order of recording."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from attrs import evolve

from cpts_adapters.environment import ManualClock
from tests.adapters.http.client import served, web
from tests.adapters.http.corps import DECLARATION, OUVRIR


def declarer(client, qui="dr-martin"):
    return client.post(OUVRIR, qui, json=DECLARATION).json()["dossier"]


def suivre(client, qui="camille", suite=None, **parametres):
    """All the facts after a cursor, and the last cursor."""
    lus = []
    while True:
        given = {**parametres, **({"apres": suite} if suite else {})}
        page = client.get("faits", qui, params=given).json()
        suite = page["suite"] or suite
        if not page["elements"]:
            return lus, suite
        lus += page["elements"]


def test_le_fil_rend_chaque_fait_une_fois_page_par_page(client):
    dossiers = {declarer(client) for _ in range(3)}
    lus, suite = suivre(client, limite=2)
    cles = [(f["dossier"], f["version"], f["rang"]) for f in lus]
    assert len(set(cles)) == len(cles)
    assert dossiers <= {f["dossier"] for f in lus}
    assert [f["enregistre_le"] for f in lus] == sorted(f["enregistre_le"] for f in lus)
    nouveau = declarer(client)
    apres, _ = suivre(client, suite=suite)
    assert {f["dossier"] for f in apres if f["procedure"] == "incident"} == {nouveau}


def test_le_fil_ne_dit_que_ce_que_l_on_peut_lire(client):
    sien, autre = declarer(client, "dr-martin"), declarer(client, "dr-roux")
    lus, suite = suivre(client, "dr-martin")
    assert {f["dossier"] for f in lus if f["procedure"] == "incident"} == {sien}
    assert autre not in str(lus)
    assert autre not in suite
    assert suivre(client, "noa")[0] == []


def test_qui_ne_peut_rien_lire_avance_pourtant(client):
    declarer(client)
    _, suite = suivre(client, "noa")
    assert suite is not None
    declarer(client)
    assert suivre(client, "noa", suite)[0] == []


def test_un_fait_trop_recent_attend_que_les_plus_lents_aient_fini(settings):
    clock = ManualClock(datetime(2025, 3, 20, 9, tzinfo=UTC))
    with served(web(evolve(settings, clock=clock), feed_delay=10.0)) as client:
        declarer(client)
        assert client.get("faits").json() == {"elements": [], "suite": None}
        clock.instant = datetime(2025, 3, 20, 9, 0, 10, tzinfo=UTC)
        assert client.get("faits").json()["elements"][0]["evenement"] == "incident_declare"


def test_qui_attend_recoit_le_fait_des_qu_il_vient(client):
    declarer(client)
    _, suite = suivre(client)
    attente = client.coroutine("GET", "faits", params={"apres": suite, "attente": 20})
    action = client.coroutine("POST", OUVRIR, "dr-roux", json=DECLARATION)
    fil, recu = client.run(attente, action)
    assert {f["dossier"] for f in fil.json()["elements"]} & {recu.json()["dossier"]}


@pytest.mark.parametrize("parametre", ["attente=31", "attente=x", "limite=0", "depuis=1"])
def test_un_parametre_hors_de_ses_bornes_est_refuse(client, parametre):
    refus = client.get(f"faits?{parametre}")
    assert (refus.status_code, refus.json()["erreurs"][0]["parametre"]) == (
        400,
        parametre.partition("=")[0],
    )
