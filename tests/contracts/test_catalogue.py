"""What every catalogue promises: copies come with their fact, stay as they are, are for all."""

from __future__ import annotations

from datetime import timedelta

import pytest
from attrs import evolve

from cpts_core.kernel.errors import ConflitDeVersion
from cpts_core.ports.catalogue import Publication
from tests.contracts.essai import DEBUT, batch, head

A, B = "0001", "0002"
COPIE = Publication(
    publisher="cpts-a",
    stream=A,
    version=1,
    workflow="essai",
    content=(("titre", ("l'accueil « été », 1:2",)), ("codes", ()), ("etapes", ("un", "deux"))),
    hash="e1",
    published_at=DEBUT,
)
SUIVANTE = evolve(
    COPIE, version=2, content=(("titre", ("autre",)),), published_at=DEBUT + timedelta(1)
)


@pytest.fixture
def partage(storage):
    storage.store.append(batch("c1", head(A), publications=(COPIE,)))
    return storage


def test_une_copie_se_relit_telle_quelle(partage):
    assert partage.catalogue.publication("cpts-a", A, 1) == COPIE
    assert partage.catalogue.publications() == [COPIE]


def test_ce_qui_n_est_pas_partage_n_y_est_pas(partage):
    lire = partage.catalogue.publication
    assert [lire("cpts-b", A, 1), lire("cpts-a", B, 1), lire("cpts-a", A, 2)] == [None, None, None]


def test_une_version_partagee_ne_change_plus_et_rien_d_autre_n_est_ecrit(partage):
    refaite = evolve(COPIE, content=(("titre", ("récrit",)),))
    with pytest.raises(ConflitDeVersion, match="déjà au catalogue"):
        partage.store.append(batch("c2", head(B), publications=(SUIVANTE, refaite)))
    assert partage.catalogue.publications() == [COPIE]
    assert partage.store.load("cpts-a", B, "c2").head is None
    assert partage.store.load("cpts-a", B, "c2").known is None


def test_une_nouvelle_version_se_range_a_cote(partage):
    partage.store.append(batch("c2", head(B), publications=(SUIVANTE,)))
    assert partage.catalogue.publications() == [COPIE, SUIVANTE]


def test_le_catalogue_se_lit_du_plus_ancien_au_plus_recent_toutes_cpts_ensemble(partage):
    ailleurs = evolve(COPIE, publisher="cpts-b", published_at=DEBUT - timedelta(1))
    partage.store.append(batch("c1", head(A, tenant="cpts-b"), publications=(ailleurs,)))
    assert partage.catalogue.publications() == [ailleurs, COPIE]


def test_le_catalogue_se_lit_par_procedure(partage):
    autre = evolve(COPIE, workflow="autre", version=3)
    partage.store.append(batch("c2", head(B), publications=(autre,)))
    assert partage.catalogue.publications("autre") == [autre]
    assert partage.catalogue.publications("essai") == [COPIE]


def test_un_lot_refuse_ne_publie_rien(partage):
    with pytest.raises(ConflitDeVersion):
        partage.store.append(batch("c2", head(A, 3), publications=(SUIVANTE,)))
    assert partage.catalogue.publications() == [COPIE]
