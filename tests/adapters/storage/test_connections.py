"""Two programmes on one file: each sees what the other wrote, and no decision is lost."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from cpts_core.kernel.errors import CommandeDejaEmise, ConflitDeVersion
from cpts_core.ports.store import Answer
from tests.adapters.storage.sqlite import created, opened
from tests.contracts.essai import TENANT, batch, head

A, B = "0001", "0002"


@pytest.fixture
def stores(tmp_path):
    path = tmp_path / "a.db"
    with created(path) as storage:
        storage.store.append(batch("c1", head(A)))
    with ExitStack() as stack:
        yield [stack.enter_context(opened(path)).store for _ in range(2)]


def test_de_deux_programmes_a_la_meme_version_un_seul_passe(stores):
    un, autre = stores
    un.append(batch("c2", head(A, 2)))
    with pytest.raises(ConflitDeVersion):
        autre.append(batch("c3", head(A, 2)))
    assert autre.load(TENANT, A, "c2").known.answer == Answer(A, 2, "OUVERT")
    autre.append(batch("c3", head(A, 3)))
    assert un.load(TENANT, A).head == head(A, 3)
    assert list(un.broken_links(TENANT)) == []


def test_une_commande_emise_par_deux_programmes_n_a_qu_un_effet(stores):
    un, autre = stores
    un.append(batch("c2", head(A, 2)))
    with pytest.raises(CommandeDejaEmise):
        autre.append(batch("c2", head(A, 2)))
    assert len(list(autre.facts(TENANT))) == 2


def test_un_export_en_cours_ne_voit_pas_ce_qu_un_autre_programme_ecrit(stores):
    un, autre = stores
    un.append(batch("c2", head(B)))
    faits = un.facts(TENANT)
    lus = [next(faits).commande_id]
    autre.append(batch("c3", head(A, 2), head(B, 2)))
    lus += [fait.commande_id for fait in faits]
    assert lus == ["c1", "c2"]
    assert len(list(un.facts(TENANT))) == 4
