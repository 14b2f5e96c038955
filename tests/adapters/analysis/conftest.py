"""Two stores to extract from: the demonstration, and a few CPTS with requests of every kind."""

import gc
from contextlib import contextmanager
from datetime import date

import pytest

from cpts_adapters.analysis.engine import engine
from cpts_adapters.analysis.extract import Extraction
from cpts_adapters.analysis.sheets import SHEETS
from cpts_adapters.bootstrap import Settings, opened, opened_portfolio
from cpts_adapters.cli.entree import run
from cpts_core.application.acteur import Acteur
from cpts_core.ports.portefeuille import Area, Community
from cpts_core.workflows.commun.roles import Role

FIN = "2026-06-30"
JOUR = date(2026, 7, 1)
OPERATEUR = Acteur("", "op", frozenset((Role.OPERATEUR,)))
DEUX_RIVES = Community("deux-rives", "Les Deux-Rives", "31", "76", 50_000)


@contextmanager
def extraction(base, acteur=OPERATEUR):
    """An extraction of a store, ready to write."""
    reglages = Settings(str(base))
    with opened(reglages) as application, opened_portfolio(reglages) as portfolio:
        yield Extraction(application, portfolio, acteur, JOUR)


def extraire(base, dossier, acteur=OPERATEUR):
    with extraction(base, acteur) as prete:
        return prete.write(dossier)


def lire(dossier):
    """The rows of every sheet of an extract, as the file keeps them."""
    with engine() as connexion:
        return {
            feuille.name: connexion.read_parquet(str(feuille.path(dossier))).fetchall()
            for feuille in SHEETS
        }


def inscrites(base):
    with opened_portfolio(Settings(str(base))) as portfolio:
        return [community.tenant for community in portfolio.communities(Area())]


@pytest.fixture(scope="session", autouse=True)
def rien_de_gele():
    """What collection froze is freed at the end: DuckDB counts what it still holds, and says so."""
    yield
    gc.unfreeze()


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory):
    """The store of the demonstration, its only CPTS registered."""
    base = tmp_path_factory.mktemp("demo") / "demo.db"
    assert run(["--base", str(base), "demo", "--fin", FIN]) == 0
    with opened_portfolio(Settings(str(base))) as portfolio:
        portfolio.register(DEUX_RIVES)
    return base


@pytest.fixture(scope="session")
def population(tmp_path_factory):
    """The store of four CPTS over a year."""
    base = tmp_path_factory.mktemp("population") / "population.db"
    assert run(["--base", str(base), "--cpts", "4", "demo", "--annees", "1", "--fin", FIN]) == 0
    return base


@pytest.fixture(scope="session", params=["demonstration", "population"])
def base(request):
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="session")
def extrait(base, tmp_path_factory):
    """An extract of the store."""
    dossier = tmp_path_factory.mktemp("extrait") / "extrait"
    extraire(base, dossier)
    return dossier
