"""A chart says what its table says; a figure of a page is the one of the application."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_adapters.bootstrap import opened
from cpts_adapters.demo.stage import ZONE
from cpts_adapters.http.charts import Cell, Figures, Row, bars, trend
from cpts_adapters.http.pages.coordination_cadre import euros, number
from cpts_adapters.instants import days_left
from cpts_core.application.acteur import Acteur
from cpts_core.application.dossier_de_projet import dossier_de_projet
from cpts_core.application.indicateurs_calcules.lecture import indicateurs
from cpts_core.application.lectures import Lectures
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.points import Exigence
from tests.adapters.http.pages.lecture import Page
from tests.adapters.http.pages.scene_coordination import CPTS
from tests.adapters.http.pages.test_acces_coordination import address

AMOUNTS = st.none() | st.decimals(-1000, 100_000, places=2)


@pytest.fixture
def lectures(scene):
    with opened(scene[0]) as application:
        yield Lectures(application, Acteur(CPTS, "coordinateur", frozenset({Role.COORDINATEUR})))


def tables(amounts):
    cells = [tuple(Cell(euros(value), value) for value in row) for row in amounts]
    rows = tuple(Row(f"ligne {rank}", row) for rank, row in enumerate(cells))
    return Figures("f", "titre", "quoi", ("prévu", "reçu"), rows)


@given(st.lists(st.tuples(AMOUNTS, AMOUNTS), max_size=6))
def test_un_graphique_dit_chaque_chiffre_de_son_tableau(amounts):
    figures = tables(amounts)
    for drawing in (bars(figures), trend(figures)):
        for row in figures.rows:
            for cell in row.cells:
                assert cell.shown in drawing.description
    texts = [mark.text for mark in bars(figures).marks]
    expected = [
        f"{name} : {cell.shown}"
        for row in figures.rows
        for name, cell in zip(figures.series, row.cells, strict=True)
    ]
    assert texts == expected


@given(st.lists(st.tuples(AMOUNTS, AMOUNTS), max_size=6))
def test_rien_ne_deborde_du_dessin_et_un_plus_grand_chiffre_est_plus_grand(amounts):
    figures = tables(amounts)
    for drawing in (bars(figures), trend(figures)):
        assert all(0 <= mark.x <= drawing.width for mark in drawing.marks)
        assert all(0 <= mark.y <= drawing.height for mark in drawing.marks)
    drawn = [(c.value, m.width) for c, m in zip(_cells(figures), bars(figures).marks, strict=True)]
    known = sorted((value, width) for value, width in drawn if value is not None)
    assert [width for _, width in known] == sorted(width for _, width in known)


def _cells(figures):
    return [cell for row in figures.rows for cell in row.cells]


@given(st.decimals(-(10**9), 10**9, places=2))
def test_un_montant_se_relit_tel_qu_il_est(amount):
    read = euros(amount).removesuffix("\u00a0€").replace("\u202f", "").replace(",", ".")
    assert Decimal(read.replace("\u2212", "-")) == amount


def test_un_nombre_s_ecrit_en_francais():
    assert number(Decimal("1234567.50")) == "1\u202f234\u202f567,5"
    assert number(48277) == "48\u202f277"
    assert number(None) == "—"


@pytest.mark.parametrize("path", ["/argent", "/indicateurs"])
def test_le_dessin_et_le_tableau_d_une_page_ont_les_memes_chiffres(site, streams, path):
    page = Page(site.get(address(path, streams), "coordinateur").text)
    drawn = {e[2].strip(): e for e in page.all("title") if e[1].get("id")}
    captions = [e[2].strip() for e in page.all("caption")]
    assert drawn
    for title in drawn:
        assert title in captions
    texts = " ".join(e[2] for e in page.all("desc", "text"))
    told = [e[2].strip() for e in page.all("td") if e[1].get("class") == "nombre"]
    beside = [shown for shown in told if shown in texts]
    assert len(beside) >= 6


def test_le_budget_montre_ce_qui_est_prevu_recu_et_depense(site, streams):
    page = site.get(address("/argent", streams), "coordinateur").text
    for amount in ("15000.50", "1000", "750.25", "12000.50", "3000"):
        assert euros(Decimal(amount)) in page


def test_un_indicateur_montre_sa_cible_sa_mesure_son_atteinte_et_sa_preuve(site, streams):
    for path, who in (("/indicateurs", "coordinateur"), ("/financeurs", "ars")):
        page = site.get(address(path, streams), who).text
        assert "extrait du registre" in page
        assert "registre du secrétariat" in page
        for name in ("cible", "mesure", "atteinte"):
            assert name in page


def test_les_petits_effectifs_calcules_restent_masques(site, streams, lectures):
    read = indicateurs(lectures, 2024)
    page = Page(site.get(address("/indicateurs", streams) + "?annee=2024", "coordinateur").text)
    computed = page.all("table")[-1][2]
    assert all(result.masque for result in read.resultats)
    assert computed.count(f"moins de {read.seuil}") == 2 * len(read.resultats)


def test_une_annee_dont_les_chiffres_ne_sont_pas_arretes_le_dit(site, streams):
    page = site.get(address("/indicateurs", streams) + "?annee=2025", "coordinateur").text
    assert "ne seront arrêtés que le" in page


def test_le_dossier_du_projet_dit_ce_que_dit_l_application(site, streams, lectures):
    points = dossier_de_projet(lectures, streams["projet"])
    page = site.get(address("/coordination/projet/{flux}", streams), "coordinateur").text
    required = [one for one in points if one.exigence is not Exigence.FACULTATIF]
    present = sum(one.present for one in required)
    assert f"<strong>{present} sur {len(required)} exigés</strong>" in page
    assert page.count("✗ manque") == len(required) - present
    assert all(str(source) in page for one in points for source in one.source)


def test_un_projet_en_instruction_dit_les_jours_qui_restent(site, streams, lectures):
    page = site.get(address("/financeurs", streams), "ars").text
    due = next(d for d in lectures.echeances() if d.head.stream == streams["projet"])
    assert due.programmee.nom == "DECISION"
    left = days_left(due.programmee.le, ZONE, lectures.application.clock.now())
    assert f"Décision : <strong>{left} jours</strong>" in page


def test_une_echeance_dit_qui_quand_ce_qui_suit_et_d_ou_elle_vient(site, streams, lectures):
    page = Page(site.get(address("/echeances", streams), "coordinateur").text)
    due = next(d for d in lectures.echeances() if d.head.stream == streams["projet"])
    row = next(e[2] for e in page.all("tr") if due.echeance.libelle in e[2])
    assert due.echeance.alors.libelle in row
    assert all(str(source) in row for source in due.echeance.source)
    assert all(role.value in row for role in due.echeance.qui)


def test_chaque_ligne_d_une_procedure_montre_sa_source(site, streams, lectures):
    page = Page(site.get(address("/procedures/{procedure}", streams), "coordinateur").text)
    workflow = lectures.application.registre["incident"]
    cells = [e[2].strip() for e in page.all("td") if e[1].get("data-label") == "Source"]
    expected = [", ".join(map(str, row.source)) for row in workflow.lignes]
    assert cells[: len(expected)] == expected


def test_le_registre_dit_qui_tient_quel_role_et_a_quel_titre(site, streams):
    page = site.get(address("/gouvernance", streams), "coordinateur").text
    for said in ("camille.presidente", "bureau", "presidente", "hopital-des-rives"):
        assert said in page


def test_le_calendrier_dit_ce_qui_commence_ce_qui_finit_et_ce_qui_est_en_retard(site, streams):
    page = Page(site.get(address("/missions", streams), "coordinateur").text)
    lines = [" ".join(e[2].split()) for e in page.all("li") if "une liste commune" in e[2]]
    assert "01/09/2025 action « une liste commune » : commence" in lines
    assert "15/10/2025 action « une liste commune » : finit — en retard" in lines
    assert any(e[2].startswith("Planifiée") for e in page.all("h3"))
