"""The portfolio of a federation, an ARS or an observer: masked counts, for who holds a scope."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cpts_adapters.boards import MASKED, PROCEDURES, Boards
from cpts_adapters.bootstrap import Settings, create, opened_portfolio
from cpts_adapters.environment import ManualClock
from cpts_adapters.http.access.accounts import Account
from cpts_core.application.acteur import Acteur
from cpts_core.application.portee import Etendue, Portee
from cpts_core.application.portefeuille import Portefeuille
from cpts_core.ports.portefeuille import Community
from cpts_core.workflows.commun.roles import Role
from tests.adapters.http.pages.lecture import Page
from tests.adapters.http.pages.scene_coordination import CPTS, opened_site

NATION = Portee(Etendue.NATION)
OBSERVER = Account("observatrice", {CPTS: frozenset({Role.OBSERVATEUR})}, NATION)
TOO_WIDE = Account("cpam-nation", {CPTS: frozenset({Role.CPAM})}, NATION)
WITHOUT = Account("sans-portee", {CPTS: frozenset({Role.OBSERVATEUR})})
SEVERAL, PEOPLE = 6, 20_000


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    folder = tmp_path_factory.mktemp("portefeuille")
    base, clock = str(folder / "cpts.db"), ManualClock(datetime(2025, 6, 30, 9, tzinfo=UTC))
    settings = Settings(base, synchronous="NORMAL", clock=clock)
    create(settings)
    with opened_portfolio(settings) as portfolio:
        for rank in range(SEVERAL):
            place = Community(f"c{rank}", f"Les {rank} Rives", "31", "76", PEOPLE * (rank + 1))
            portfolio.register(place)
    return settings


@pytest.fixture(scope="module")
def site(settings):
    with opened_site(settings, accounts=(OBSERVER, TOO_WIDE, WITHOUT)) as client:
        yield client


def test_l_observateur_lit_les_tableaux_de_sa_portee(site, settings):
    page = Page(site.get("/portefeuille", "observatrice").text)
    acteur = Acteur("", "observatrice", frozenset({Role.OBSERVATEUR}), NATION)
    with opened_portfolio(settings) as portfolio:
        questions = Portefeuille(portfolio, acteur, settings.clock.now())
        sections = tuple(Boards(questions, settings.registry, 3).sections(PROCEDURES))
    cells = [e[2].replace("\u202f", "") for e in page.all("td")]
    assert cells == [cell for one in sections for _, *row in one.rows for cell in row]
    assert page.faults == []


def test_aucune_cpts_n_est_nommee(site):
    text = site.get("/portefeuille", "observatrice").text
    assert "Rives" not in text
    assert MASKED in text


@pytest.mark.parametrize("who", ["cpam-nation", "sans-portee", "coordinateur", "ars"])
def test_sans_portee_admise_rien_n_est_montre(site, who):
    assert site.get("/portefeuille", who).status_code == 403


@pytest.mark.parametrize("sorting", ["departement", "region", "inconnu"])
def test_les_colonnes_se_choisissent(site, sorting):
    answer = site.get(f"/portefeuille?tri={sorting}", "observatrice")
    assert answer.status_code == 200
    assert len(answer.content) < 150_000
