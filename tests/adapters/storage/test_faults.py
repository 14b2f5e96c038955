"""A store that cannot serve says why in one French sentence, and nothing is written."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from cpts_adapters.storage.sql.schema import initialise
from cpts_adapters.storage.sql.sqlite import Sqlite
from cpts_core.kernel.champs import Code, Sensibilite
from cpts_core.kernel.errors import ErreurDeStockage
from cpts_core.ports.vault import Sealed
from tests.adapters.storage.sqlite import created, dump, opened, tamper
from tests.contracts.essai import TENANT, Donnees, batch, head

A, B = "0001", "0002"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "base d'essai?.db"


@pytest.fixture
def base(path):
    with created(path) as storage:
        storage.store.append(batch("c1", head(A)))
    return path


def refused(path, phrase, **settings):
    """Check that a command is refused, and that the file stays as it was."""
    avant = path.read_bytes() if path.exists() else None
    with pytest.raises(ErreurDeStockage) as refus, opened(path, **settings) as storage:
        storage.store.append(batch("c2", head(A, 2)))
    assert phrase in refus.value.phrase
    assert str(path) in refus.value.phrase
    assert refus.value.phrase.endswith(".")
    assert (path.read_bytes() if path.exists() else None) == avant


def test_une_base_absente_n_est_pas_creee_par_megarde(path):
    refused(path, "il n'y a pas de base")
    assert list(path.parent.iterdir()) == []


def test_un_dossier_n_est_pas_une_base(path):
    path.mkdir()
    with pytest.raises(ErreurDeStockage, match="il n'y a pas de base"), opened(path):
        pass
    with pytest.raises(ErreurDeStockage, match=r"ne peut pas être ouverte"):
        initialise(Sqlite(path))


def test_une_base_en_lecture_seule_se_lit_mais_ne_s_ecrit_pas(base):
    refused(base, "est en lecture seule ; rien n'a été écrit", read_only=True)
    with opened(base, read_only=True) as storage:
        assert storage.store.load(TENANT, A).head == head(A)
        assert list(storage.store.facts(TENANT)) != []


def test_une_base_pleine_ne_garde_pas_la_moitie_d_une_commande(base):
    avant = dump(base)
    gros = Donnees(code=Code("A" * 200_000))
    with opened(base, max_pages=40) as storage:
        with pytest.raises(ErreurDeStockage, match=r"n'a plus de place .* rien n'a été écrit"):
            storage.store.append(batch("c2", head(A, 2), head(B, donnees=gros), facts=3))
        assert dump(base) == avant
        storage.store.append(batch("c3", head(A, 2)))
        assert list(storage.store.broken_links(TENANT)) == []


def test_un_fichier_qui_n_est_pas_une_base_se_dit(path):
    path.write_bytes(b"Compte rendu de la reunion du 3 mars. " * 200)
    refused(path, "n'est pas une base de cpts")


def test_une_base_d_un_autre_logiciel_se_dit_et_n_est_pas_touchee(path):
    with closing(sqlite3.connect(path)) as connexion:
        connexion.execute("CREATE TABLE patients (nom TEXT)")
    refused(path, "n'est pas une base de cpts")
    avant = path.read_bytes()
    with pytest.raises(ErreurDeStockage, match="n'est pas une base de cpts"):
        initialise(Sqlite(path))
    assert path.read_bytes() == avant


def test_un_fichier_vide_n_est_pas_encore_une_base(path):
    path.touch()
    refused(path, "n'est pas une base de cpts")


def test_une_base_abimee_se_dit(base):
    octets = bytearray(base.read_bytes())
    octets[4096:] = b"\xff" * (len(octets) - 4096)
    base.write_bytes(octets)
    refused(base, "est abîmée")


@pytest.mark.parametrize(
    ("version", "phrase"),
    [("9999", "version plus récente"), ("0000", "« cpts init » la met à jour")],
)
def test_une_base_d_une_autre_version_se_dit(base, version, phrase):
    tamper(base, f"UPDATE alembic_version SET version_num = '{version}'")
    refused(base, phrase)


def test_une_base_plus_recente_n_est_pas_ramenee_en_arriere(base):
    tamper(base, "UPDATE alembic_version SET version_num = '9999'")
    avant = dump(base)
    with pytest.raises(ErreurDeStockage, match="version plus récente"):
        initialise(Sqlite(base))
    assert dump(base) == avant


def test_une_base_occupee_trop_longtemps_se_dit(base):
    with closing(sqlite3.connect(base, isolation_level=None)) as occupant:
        occupant.execute("BEGIN IMMEDIATE")
        refused(base, "est occupée depuis trop longtemps", busy_seconds=0.01)
    with opened(base) as storage:
        storage.store.append(batch("c2", head(A, 2)))


def test_une_base_occupee_se_lit_quand_meme(base):
    with closing(sqlite3.connect(base, isolation_level=None)) as occupant:
        occupant.execute("BEGIN IMMEDIATE")
        with opened(base, busy_seconds=0.01) as storage:
            assert storage.store.load(TENANT, A).head == head(A)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ("UPDATE heads SET snapshot = '{'", "dossier 0001"),
        ("UPDATE heads SET state = 'AILLEURS'", "AILLEURS"),
    ],
)
def test_une_tete_illisible_se_dit(base, change, place):
    tamper(base, change)
    with opened(base) as storage:
        for lire in (lambda: storage.store.load(TENANT, A), lambda: storage.store.heads(TENANT)):
            with pytest.raises(ErreurDeStockage, match=place):
                lire()


def test_un_fait_illisible_se_dit_avec_sa_place(base):
    tamper(base, "UPDATE journal SET payload = '{\"code\":1}'")
    with opened(base) as storage, pytest.raises(ErreurDeStockage, match="version 1, rang 0"):
        list(storage.store.facts(TENANT))


def test_une_erreur_ne_montre_jamais_ce_qui_etait_scelle(base):
    secret = Sealed("scelle.1", A, Sensibilite.IDENTIFIANT, b"sel", b"OCTETS SCELLES")
    with opened(base, read_only=True) as storage:
        with pytest.raises(ErreurDeStockage) as refus:
            storage.store.append(batch("c2", head(A, 2), sealed=(secret,)))
        assert "SCELLES" not in f"{refus.value!r} {refus.value.__cause__}"


def test_creer_une_base_ou_le_dossier_manque_se_dit_et_ne_laisse_rien(tmp_path):
    with pytest.raises(ErreurDeStockage, match="ne peut pas être créée"):
        initialise(Sqlite(tmp_path / "absent" / "a.db"))
    assert list(tmp_path.iterdir()) == []


def test_une_creation_qui_echoue_ne_laisse_pas_de_fichier(path):
    with pytest.raises(ErreurDeStockage, match="plus de place"):
        initialise(Sqlite(path, max_pages=3))
    assert list(path.parent.iterdir()) == []
