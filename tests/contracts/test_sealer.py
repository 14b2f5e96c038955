"""What the holder of the key promises."""

from __future__ import annotations

import re

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from cpts_adapters.vault import key as keys
from cpts_adapters.vault.sealer import KeySealer
from cpts_core.kernel.champs import Sensibilite
from cpts_core.kernel.errors import ErreurDeCle

SCELLEUR = KeySealer(keys.fresh())
AUTRE = KeySealer(keys.fresh())
TEXTES = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)


def seal(text="Madame Essai", tenant="cpts-a", stream="0001"):
    return SCELLEUR.seal(tenant, stream, Sensibilite.TEXTE_LIBRE, text)


@given(TEXTES, TEXTES)
def test_ce_qui_est_scelle_se_relit(tenant, texte):
    assert SCELLEUR.open(tenant, seal(texte, tenant)) == texte


def test_le_texte_ne_se_voit_ni_dans_l_entree_ni_dans_sa_reference():
    scelle = seal("Madame Essai")
    assert b"Essai" not in scelle.content + scelle.salt + scelle.ref.encode()
    assert scelle.stream == "0001"
    assert scelle.sensitivity is Sensibilite.TEXTE_LIBRE


def test_deux_fois_le_meme_texte_ne_se_reconnait_pas():
    un, deux = seal(), seal()
    assert un.ref != deux.ref
    assert un.salt != deux.salt
    assert un.content[12:] != deux.content[12:]
    assert un.content[:12] != deux.content[:12]


def test_une_reference_est_un_mot_court_qui_porte_128_bits():
    ref = seal("é" * 9000).ref
    assert re.fullmatch(r"scelle\.[A-Za-z0-9_-]{22}", ref)
    assert 22 * 6 >= 128


@pytest.mark.parametrize(
    ("tenant", "change"),
    [
        ("cpts-b", {}),
        ("cpts-a", {"ref": "scelle.autre"}),
        ("cpts-a", {"salt": b"autre sel"}),
        ("cpts-a", {"content": b""}),
        ("cpts-a", {"content": b"trop court"}),
        ("cpts-a", {"content": bytes(60)}),
    ],
)
def test_une_entree_deplacee_ou_alteree_ne_s_ouvre_pas(tenant, change):
    scelle = evolve(seal(), **change)
    with pytest.raises(ErreurDeCle, match=r"altérée"):
        SCELLEUR.open(tenant, scelle)


def test_une_autre_cle_n_ouvre_rien():
    with pytest.raises(ErreurDeCle):
        AUTRE.open("cpts-a", seal())


@pytest.mark.parametrize("derive", ["lookup", "digest"])
def test_une_empreinte_depend_de_la_cle_de_la_cpts_et_du_contenu_seuls(derive):
    empreinte = getattr(SCELLEUR, derive)
    reference = empreinte("cpts-a", "camille")
    assert empreinte("cpts-a", "camille") == reference
    assert empreinte("cpts-a", "Camille") != reference
    assert empreinte("cpts-b", "camille") != reference
    assert getattr(AUTRE, derive)("cpts-a", "camille") != reference
    assert "camille" not in reference


def test_une_recherche_et_une_empreinte_ne_se_recoupent_pas():
    assert SCELLEUR.lookup("cpts-a", "x") != SCELLEUR.digest("cpts-a", "x")


@given(TEXTES, TEXTES, TEXTES)
def test_le_nom_de_la_cpts_et_le_contenu_ne_se_confondent_pas(un, deux, trois):
    gauche, droite = (un + deux, trois), (un, deux + trois)
    egales = SCELLEUR.digest(*gauche) == SCELLEUR.digest(*droite)
    assert egales is (gauche == droite)
