"""The compatibility kit of Cucumber: the statuses of the steps are those of the reference."""

from pathlib import Path

import pytest

from tests.vivant.kit import AUTOUR, SAMPLES, jouer_le_kit, pieces, reference, suite

ADR = Path(__file__).parents[2] / "docs/adr/0054-cucumber-compatibility.md"
ECARTS = ("failedish-combinations", "markdown", "retry")
"""What pytest-bdd cannot play; the ADR gives the reasons."""


@pytest.fixture(scope="module")
def jeux(tmp_path_factory):
    return jouer_le_kit(tmp_path_factory.mktemp("kit"))


def egal(jeux, nom):
    return suite(jeux[nom].messages, nom) == suite(reference(nom), nom)


@pytest.mark.parametrize("nom", [nom for nom in SAMPLES if nom not in ECARTS])
def test_les_statuts_sont_ceux_de_la_reference(jeux, nom):
    assert suite(jeux[nom].messages, nom) == suite(reference(nom), nom)


def test_au_moins_43_exemples_sont_egaux(jeux):
    assert sum(egal(jeux, nom) for nom in SAMPLES) >= 43


@pytest.mark.parametrize("nom", ECARTS)
def test_un_ecart_en_est_un_et_sa_raison_est_ecrite(jeux, nom):
    assert not egal(jeux, nom)
    assert f"| `{nom}` |" in ADR.read_text("utf-8")


@pytest.mark.parametrize("nom", AUTOUR)
def test_ce_qui_rompt_le_run_rompt_les_messages(jeux, nom):
    fini, attendu = (m[-1]["testRunFinished"] for m in (jeux[nom].messages, reference(nom)))
    assert fini["success"] is attendu["success"]


@pytest.mark.parametrize("nom", ["attachments", "examples-tables-attachment"])
def test_les_pieces_sont_celles_de_la_reference(jeux, nom):
    assert pieces(jeux[nom].messages, nom) == pieces(reference(nom), nom)
