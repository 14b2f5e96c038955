"""Every page is light, sound, read in order, and asks nothing of a script or of another site."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.adapters.http.pages.lecture import Page
from tests.adapters.http.pages.test_acces_coordination import ENTER, address

LIGHT = 150_000


def pages(site, streams):
    for path in ENTER:
        who = "ars" if path.startswith("/financeurs") else "coordinateur"
        yield path, site.get(address(path, streams), who).text


@pytest.fixture(scope="package")
def read(site, streams):
    return {path: (text, Page(text)) for path, text in pages(site, streams)}


@pytest.fixture(params=ENTER)
def page(request, read):
    return read[request.param]


def test_une_page_pese_moins_de_150_ko(page):
    assert len(page[0].encode()) < LIGHT


@pytest.mark.parametrize("code", ["incident", "declaration_eigs", "projet_de_sante", "contrat_aci"])
def test_les_plus_longues_procedures_aussi(site, streams, code):
    where = address("/procedures/{procedure}", streams).replace("incident", code)
    assert len(site.get(where, "coordinateur").content) < LIGHT


def test_le_balisage_est_entier(page):
    assert page[1].faults == []


def test_la_langue_et_le_titre_sont_dits(page):
    assert page[1].all("html")[0][1]["lang"] == "fr"
    assert page[1].all("title")[0][2].strip()


def test_un_seul_titre_de_premier_rang_et_aucun_saut(page):
    levels = page[1].levels()
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_aucun_style_ni_script_dans_la_page(page):
    assert not page[1].all("style")
    assert all("src" in attrs for _, attrs, _ in page[1].all("script"))
    given = {name for _, attrs, _ in page[1].elements for name in attrs}
    assert "style" not in given
    assert not [name for name in given if name.startswith("on")]


def test_aucune_requete_ne_sort_du_site(page):
    for tag, attrs, _ in page[1].elements:
        if tag != "svg":
            for name in ("src", "href", "action"):
                assert not attrs.get(name, "").startswith(("http:", "https:", "//"))


def test_chaque_tableau_a_une_legende_et_des_entetes_rattaches(page):
    assert len(page[1].all("caption")) == len(page[1].all("table"))
    assert all(attrs.get("scope") in {"col", "row"} for _, attrs, _ in page[1].all("th"))


def test_chaque_graphique_a_un_titre_et_un_texte(page):
    known = {attrs["id"]: text for _, attrs, text in page[1].elements if "id" in attrs}
    for _, attrs, _ in page[1].all("svg"):
        if attrs.get("role") == "img":
            assert all(known[name].strip() for name in attrs["aria-labelledby"].split())


def test_un_identifiant_ne_sert_qu_une_fois(page):
    named = [attrs["id"] for _, attrs, _ in page[1].elements if "id" in attrs]
    assert sorted(set(named)) == sorted(named)


def test_ce_qui_defile_s_atteint_au_clavier_et_a_un_nom(page):
    for _, attrs, _ in page[1].elements:
        if attrs.get("class") == "defile":
            assert attrs["tabindex"] == "0"
            assert attrs["aria-label"].strip()
