"""Sur un fichier et sur un serveur."""

import pytest

from tests.adapters.backup.lieux import Lieu, remplir


@pytest.fixture(params=["fichier", "serveur"])
def lieu(request, tmp_path) -> Lieu:
    return Lieu(request.param, tmp_path)


@pytest.fixture
def base(lieu):
    """A base of two CPTS."""
    reglages = lieu.vide("origine")
    remplir(reglages)
    return reglages
