"""The key's file: made once, read by its owner, refused when it is not what it should be."""

from __future__ import annotations

import stat

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from cpts_adapters.vault import key as keys
from cpts_core.kernel.errors import ErreurDeCle


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cpts.cle"


def test_une_cle_creee_se_relit(path):
    creee = keys.create(path)
    assert keys.read(path) == creee
    assert keys.read(path).check == creee.check


def test_le_fichier_de_cle_ne_se_lit_que_par_son_proprietaire(path):
    keys.create(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_une_cle_n_est_jamais_remplacee(path):
    creee = keys.create(path)
    with pytest.raises(ErreurDeCle, match="existe déjà : il n'est pas remplacé"):
        keys.create(path)
    assert keys.read(path) == creee


def test_deux_cles_different_et_ne_se_montrent_pas():
    une, autre = keys.fresh(), keys.fresh()
    assert une.check != autre.check
    assert repr(une) == "Key()"


def test_chaque_usage_a_sa_cle_derivee_selon_la_norme():
    secret = bytes(range(32))
    attendue = HKDF(SHA256(), 32, salt=None, info=b"cpts/1/seal").derive(secret)
    assert keys.Key(secret).derive("seal") == attendue
    assert keys.Key(secret).derive("lookup") != attendue


def test_la_bonne_cle_passe_et_une_autre_est_refusee():
    bonne = keys.fresh()
    bonne.verify(bonne.check)
    for retenue in (keys.fresh().check, ""):
        with pytest.raises(ErreurDeCle, match="n'est pas celle du coffre"):
            bonne.verify(retenue)


def test_une_cle_absente_se_dit(path):
    with pytest.raises(ErreurDeCle, match="la clé du coffre manque"):
        keys.read(path)


def test_une_cle_illisible_se_dit(tmp_path):
    with pytest.raises(ErreurDeCle, match="ne peut pas être lue"):
        keys.read(tmp_path)


@pytest.mark.parametrize(
    "contenu",
    [
        b"",
        b"cpts-cle-1:",
        b"cpts-cle-1:AAAA",
        b"cpts-cle-2:" + b"A" * 43 + b"=",
        b"A" * 43 + b"=",
        b"cpts-cle-1:" + b"A" * 44 + b"A",
        b"cpts-cle-1:" + b"A" * 20 + b"!" + b"A" * 22 + b"=",
        "cpts-cle-1:é".encode(),
        b"\xff\xfe",
    ],
)
def test_une_cle_abimee_se_dit(path, contenu):
    path.write_bytes(contenu)
    with pytest.raises(ErreurDeCle, match="ne contient pas une clé de cpts"):
        keys.read(path)


def test_une_cle_ne_se_cree_pas_dans_un_dossier_absent(tmp_path):
    with pytest.raises(ErreurDeCle, match="ne peut pas être créé"):
        keys.create(tmp_path / "absent" / "cpts.cle")
