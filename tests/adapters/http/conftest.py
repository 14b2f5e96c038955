"""A base made once per test, and the façade over it."""

from __future__ import annotations

import pytest

from cpts_adapters.bootstrap import Settings, create
from tests.adapters.http.client import served, web


@pytest.fixture
def settings(tmp_path):
    settings = Settings(str(tmp_path / "cpts.db"), synchronous="NORMAL")
    create(settings)
    return settings


@pytest.fixture
def client(settings):
    with served(web(settings)) as client:
        yield client
