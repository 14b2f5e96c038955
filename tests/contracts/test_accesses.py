"""What every access log promises: it keeps what it is told, in order, and forgets on time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from attrs import evolve

from cpts_core.ports.acces import Access
from tests.contracts.essai import TENANT

A, B = "0001-a", "0002-b"
LE = datetime(2025, 3, 20, 9, 30, 0, 123456, tzinfo=UTC)


def lecture(rang, **changements):
    """A reading, so many minutes after the first."""
    premiere = Access(
        id=f"id-{rang:04}",
        at=LE + timedelta(minutes=rang),
        reader="r-1",
        roles="CELLULE_QUALITE",
        stream=A,
        workflow="incident",
        view="DOSSIER",
        refused=False,
    )
    return evolve(premiere, **changements)


PREMIERE = lecture(0)
REFUSEE = lecture(1, reader="r-2", roles="COORDINATEUR MEMBRE", refused=True)
AILLEURS = lecture(2, stream=B, view="HISTORIQUE")
LISTE = lecture(3, stream="", view="LIGNE")
TOUTES = (PREMIERE, REFUSEE, AILLEURS, LISTE)


@pytest.fixture
def filled(accesses):
    for une in reversed(TOUTES):
        accesses.record(TENANT, une)
    return accesses


def test_les_lectures_d_un_dossier_se_retrouvent_dans_l_ordre_du_temps(filled):
    assert filled.of_stream(TENANT, A) == [PREMIERE, REFUSEE]
    assert filled.of_stream(TENANT, B) == [AILLEURS]
    assert filled.of_stream(TENANT, "0009") == []


def test_les_lectures_d_une_personne_se_retrouvent_dans_l_ordre_du_temps(filled):
    assert filled.by(TENANT, ["r-1"]) == [PREMIERE, AILLEURS, LISTE]
    assert filled.by(TENANT, ["r-2", "r-1", "r-1"]) == list(TOUTES)
    assert filled.by(TENANT, []) == []


def test_deux_lectures_du_meme_instant_se_gardent_toutes_deux(filled):
    jumelle = lecture(0, id="id-9999")
    filled.record(TENANT, jumelle)
    assert filled.of_stream(TENANT, A) == [PREMIERE, jumelle, REFUSEE]


def test_chaque_cpts_a_ses_lectures(filled):
    autre = "cpts-b"
    filled.record(autre, PREMIERE)
    assert filled.of_stream(autre, A) == [PREMIERE]
    assert filled.forget(autre, LE + timedelta(days=1)) == 1
    assert filled.of_stream(autre, A) == []
    assert filled.of_stream(TENANT, A) == [PREMIERE, REFUSEE]


def test_ce_qui_precede_un_instant_s_oublie_et_lui_seul(filled):
    assert filled.forget(TENANT, LE) == 0
    assert filled.forget(TENANT, AILLEURS.at) == 2
    assert filled.by(TENANT, ["r-1", "r-2"]) == [AILLEURS, LISTE]
    assert filled.forget(TENANT, AILLEURS.at) == 0
