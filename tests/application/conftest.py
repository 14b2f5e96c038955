"""A fresh cell for each test."""

import pytest

from tests.application.cellule import Cellule


@pytest.fixture
def cellule() -> Cellule:
    return Cellule()
