"""What was erased is nowhere in the files any more."""

from __future__ import annotations

import pytest

from cpts_core.kernel.champs import Sensibilite
from cpts_core.ports.store import Erasure
from cpts_core.ports.vault import Alias, Sealed
from tests.adapters.storage.sqlite import created, opened
from tests.contracts.essai import TENANT, batch, head

A, B = "0001", "0002"


def entry(rank, mark, stream=A):
    content = f"{mark} {rank} ".encode() * 40
    return Sealed(f"scelle.{mark}{rank}", stream, Sensibilite.IDENTIFIANT, mark.encode(), content)


def bytes_in(folder):
    return b"".join(file.read_bytes() for file in folder.iterdir())


@pytest.fixture
def folder(tmp_path):
    """Return a store in which the entries of two cases are interleaved over several pages."""
    with created(tmp_path / "a.db") as storage:
        for rank in range(60):
            sealed = (entry(rank, "EFFACER"), entry(rank, "GARDER", B))
            aliases = (Alias(f"RECHERCHE-{rank}", A, f"p-{rank}", "scelle.EFFACER0"),)
            ecrit = batch(f"c{rank}", head(A, rank + 1), sealed=sealed, aliases=aliases)
            storage.store.append(ecrit)
    return tmp_path


def test_ce_qui_est_efface_ne_se_lit_plus_dans_aucun_fichier(folder):
    assert b"EFFACER" in bytes_in(folder)
    effacement = Erasure(A, (Sensibilite.IDENTIFIANT, Sensibilite.MEMBRE))
    with opened(folder / "a.db") as storage:
        storage.store.append(batch("effacer", head(B), erasures=(effacement,)))
        octets = bytes_in(folder)
        assert b"EFFACER" not in octets
        assert b"RECHERCHE" not in octets
        assert octets.count(b"GARDER 59") > 0
        assert len(list(storage.vault.everything(TENANT))) == 60


def test_un_effacement_passe_meme_si_un_lecteur_tient_encore_le_journal(folder):
    effacement = Erasure(A, (Sensibilite.IDENTIFIANT, Sensibilite.MEMBRE))
    path = folder / "a.db"
    with opened(path, busy_seconds=0.01) as storage, opened(path) as autre:
        lecture = autre.vault.everything(TENANT)
        next(lecture)
        storage.store.append(batch("effacer", head(B), erasures=(effacement,)))
        assert len(list(storage.vault.everything(TENANT))) == 60
        lecture.close()
    assert b"EFFACER" not in bytes_in(folder)
