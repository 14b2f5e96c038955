"""Who enters each page: closed by default, and nothing of an incident for whoever may not know."""

from __future__ import annotations

import pytest

from cpts_adapters.http.pages.coordination_routes import PAGES, PREFIX
from tests.adapters.http.pages.scene_coordination import CPTS, PEOPLE, WORDS

COORDINATION = {"coordinateur", "bureau", "membre", "pilote"}
FUNDERS = {"ars", "cpam", "urps"}
EVERYONE = set(PEOPLE)
ENTER = {
    "/coordination": COORDINATION,
    "/coordination/projet/{flux}": COORDINATION,
    "/missions": COORDINATION,
    "/indicateurs": COORDINATION,
    "/argent": COORDINATION,
    "/gouvernance": COORDINATION,
    "/echeances": EVERYONE,
    "/financeurs": FUNDERS,
    "/financeurs/projet/{flux}": FUNDERS,
    "/financeurs/contrat/{flux}": FUNDERS - {"urps"},
    "/procedures": EVERYONE,
    "/procedures/{procedure}": EVERYONE,
}
BLIND = sorted(EVERYONE - {"cellule", "declarant"})


def address(path, streams):
    flux = streams["contrat" if "contrat" in path else "projet"]
    return PREFIX.format(cpts=CPTS) + path.format(flux=flux, procedure="incident")


def test_chaque_page_dit_qui_y_entre():
    assert {path for path, _, _ in PAGES} == set(ENTER)


@pytest.mark.parametrize("path", ENTER)
def test_une_page_ne_s_ouvre_qu_aux_roles_qu_elle_nomme(site, streams, path):
    answers = {who: site.get(address(path, streams), who).status_code for who in PEOPLE}
    entered = {who for who, status in answers.items() if status == 200}
    assert entered == ENTER[path]
    assert {answers[who] for who in EVERYONE - entered} <= {403, 404}


@pytest.mark.parametrize("path", ENTER)
def test_personne_n_entre_sans_s_identifier(site, streams, path):
    assert site.get(address(path, streams), None).status_code in {303, 401}


@pytest.mark.parametrize("who", BLIND)
def test_rien_d_un_incident_n_est_montre_a_qui_ne_doit_pas_le_savoir(site, streams, who):
    for path, entering in ENTER.items():
        if who in entering:
            page = site.get(address(path, streams), who).text
            assert streams["incident"] not in page
            assert WORDS not in page
    marked = f"{PREFIX.format(cpts=CPTS)}/procedures/incident?dossier={streams['incident']}"
    assert site.get(marked, who).status_code == 404


def test_les_pages_d_un_financeur_ne_nomment_aucun_incident(site, streams):
    for path in ("/financeurs", "/financeurs/projet/{flux}", "/financeurs/contrat/{flux}"):
        for who in ("ars", "cpam"):
            assert "incident" not in site.get(address(path, streams), who).text.casefold()


def test_les_echeances_d_un_incident_ne_vont_qu_a_la_cellule(site):
    page = f"{PREFIX.format(cpts=CPTS)}/echeances"
    assert "incident" in site.get(page, "cellule").text
    assert "incident" not in site.get(page, "coordinateur").text


def test_la_cellule_voit_l_etat_de_son_dossier_dans_la_procedure(site, streams):
    marked = f"{PREFIX.format(cpts=CPTS)}/procedures/incident?dossier={streams['incident']}"
    page = site.get(marked, "cellule").text
    assert "▶ reçu" in page
    assert 'class="etat ici"' in page
    assert "possible depuis l'état actuel" in page.replace("&#39;", "'")


def test_un_dossier_d_une_autre_procedure_n_y_est_pas_marque(site, streams):
    page = f"{PREFIX.format(cpts=CPTS)}/procedures/mission?dossier={streams['projet']}"
    assert site.get(page, "coordinateur").status_code == 404
