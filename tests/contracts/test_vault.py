"""What every vault promises: it finds, it forgets, and it never mixes two CPTS."""

from __future__ import annotations

import pytest
from attrs import evolve

from cpts_core.kernel.champs import Sensibilite
from cpts_core.kernel.errors import ErreurDeStockage
from cpts_core.ports.store import Erasure
from cpts_core.ports.vault import Alias, Sealed
from tests.contracts.essai import TENANT, batch, head

A, B = "0001-a", "0002-b"
ENTIERE = ""


def entry(ref, stream=A, sensitivity=Sensibilite.TEXTE_LIBRE):
    return Sealed(f"scelle.{ref}", stream, sensitivity, b"sel de " + ref.encode(), b"\x00\xff")


NOM = entry("nom", sensitivity=Sensibilite.IDENTIFIANT)
MOTS = entry("mots")
COMPTE = entry("compte", sensitivity=Sensibilite.MEMBRE)
AILLEURS = entry("ailleurs", B, Sensibilite.IDENTIFIANT)
DU_CAS = Alias("recherche-1", A, "p-1", COMPTE.ref)
D_UN_AUTRE = Alias("recherche-1", B, "p-2", AILLEURS.ref)
DE_LA_CPTS = Alias("recherche-2", ENTIERE, "p-3", "scelle.absent")
TOUT = (NOM, MOTS, COMPTE, AILLEURS, DU_CAS, D_UN_AUTRE, DE_LA_CPTS)


@pytest.fixture
def filled(storage):
    sealed = (NOM, MOTS, COMPTE, AILLEURS)
    aliases = (DU_CAS, D_UN_AUTRE, DE_LA_CPTS)
    storage.store.append(batch("c1", head(A), sealed=sealed, aliases=aliases))
    return storage


def erase(storage, *sensitivities, **parts):
    erasures = (Erasure(A, sensitivities),)
    storage.store.append(batch("effacer", head(B), erasures=erasures, **parts))
    return set(storage.vault.everything(TENANT))


def test_une_entree_se_retrouve_par_sa_reference(filled):
    refs = [NOM.ref, MOTS.ref, NOM.ref, "scelle.inconnue"]
    assert filled.vault.sealed(TENANT, refs) == {NOM.ref: NOM, MOTS.ref: MOTS}
    assert filled.vault.sealed(TENANT, []) == {}


def test_mille_entrees_se_retrouvent_d_un_coup(storage):
    entries = {f"scelle.{rang}": entry(str(rang)) for rang in range(1200)}
    storage.store.append(batch("c1", head(A), sealed=tuple(entries.values())))
    assert storage.vault.sealed(TENANT, entries) == entries


def test_une_personne_se_retrouve_par_sa_recherche_et_sa_portee(filled):
    assert filled.vault.alias(TENANT, "recherche-1", A) == DU_CAS
    assert filled.vault.alias(TENANT, "recherche-2", ENTIERE) == DE_LA_CPTS
    assert filled.vault.alias(TENANT, "recherche-1", ENTIERE) is None
    assert filled.vault.scopes(TENANT, "recherche-1") == (A, B)
    assert filled.vault.scopes(TENANT, "recherche-9") == ()
    assert filled.vault.aliases(TENANT, ["p-1", "p-3", "p-9"]) == {"p-1": DU_CAS, "p-3": DE_LA_CPTS}


def test_chaque_cpts_a_son_coffre(filled):
    autre = "cpts-b"
    assert filled.vault.alias(autre, "recherche-1", A) is None
    assert filled.vault.scopes(autre, "recherche-1") == ()
    assert filled.vault.aliases(autre, ["p-1"]) == {}
    assert filled.vault.sealed(autre, [NOM.ref]) == {}
    assert list(filled.vault.everything(autre)) == []


def test_un_effacement_ne_prend_que_ce_qu_il_nomme(filled):
    assert erase(filled, Sensibilite.IDENTIFIANT) == set(TOUT) - {NOM}


def test_effacer_les_personnes_efface_aussi_leurs_alias_dans_ce_dossier(filled):
    reste = erase(filled, Sensibilite.IDENTIFIANT, Sensibilite.MEMBRE)
    assert reste == set(TOUT) - {NOM, COMPTE, DU_CAS}
    assert filled.vault.scopes(TENANT, "recherche-1") == (B,)
    assert filled.vault.alias(TENANT, "recherche-1", A) is None


def test_ce_que_la_commande_qui_efface_dit_elle_meme_reste(filled):
    raison = entry("raison")
    reste = erase(filled, Sensibilite.TEXTE_LIBRE, sealed=(raison,))
    assert reste == {*TOUT, raison} - {MOTS}


def test_un_effacement_laisse_le_journal_et_sa_chaine_intacts(filled):
    avant = list(filled.store.facts(TENANT, A))
    erase(filled, *Sensibilite)
    assert list(filled.store.facts(TENANT, A)) == avant
    assert list(filled.store.broken_links(TENANT)) == []


def test_un_effacement_d_une_cpts_n_atteint_pas_l_autre(filled):
    ailleurs = head(A, tenant="cpts-b")
    filled.store.append(batch("c1", ailleurs, sealed=(NOM,), aliases=(DU_CAS,)))
    erase(filled, *Sensibilite)
    assert set(filled.vault.everything("cpts-b")) == {NOM, DU_CAS}


def test_un_coffre_exporte_se_recharge_a_l_identique(filled):
    exporte = list(filled.vault.everything(TENANT))
    assert set(exporte) == set(TOUT)
    assert filled.vault.restore("copie", iter(exporte)) == len(TOUT)
    assert list(filled.vault.everything("copie")) == exporte


@pytest.mark.parametrize(
    "de_trop", [NOM, DU_CAS, evolve(DU_CAS, alias="p-8"), evolve(DU_CAS, lookup="autre")]
)
def test_un_coffre_ne_se_recharge_pas_sur_lui_meme(filled, de_trop):
    with pytest.raises(ErreurDeStockage, match="déjà"):
        filled.vault.restore(TENANT, [entry("nouvelle"), de_trop])
    assert set(filled.vault.everything(TENANT)) == set(TOUT)
