"""Un navigateur neuf sur la façade, à une heure qu'on règle."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from attrs import evolve

from cpts_adapters.bootstrap import Settings, create
from cpts_adapters.environment import ManualClock
from tests.adapters.http.access.navigateur import Navigateur, comptes
from tests.adapters.http.client import served, web

MATIN = datetime(2025, 3, 20, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def settings(tmp_path_factory):
    """A base that nobody here writes to: accounts are in memory."""
    settings = Settings(str(tmp_path_factory.mktemp("entree") / "cpts.db"), synchronous="NORMAL")
    create(settings)
    return settings


@pytest.fixture
def horloge():
    return ManualClock(MATIN)


@pytest.fixture
def reglages(settings, horloge):
    return web(evolve(settings, clock=horloge), accounts=comptes())


@pytest.fixture
def navigateur(reglages):
    with served(reglages) as client:
        yield Navigateur(client)
