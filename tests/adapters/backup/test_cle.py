"""Changer la clé : tout le coffre s'ouvre sous la nouvelle, ou tout sous l'ancienne."""

from __future__ import annotations

import os
import shutil
import signal
import time
from contextlib import closing
from random import Random

import pytest

from cpts_adapters.bootstrap import opened
from cpts_adapters.operations import change_key, opened_whole
from cpts_adapters.storage.sql.choosing import database
from cpts_adapters.storage.sql.tables import vault_entries
from cpts_adapters.vault import key as keys
from cpts_core.kernel.champs import Sensibilite
from cpts_core.kernel.errors import CommandeDejaEmise, ErreurDeCle, ErreurDeStockage
from tests.adapters.backup.lieux import ICI, NOM, VOISINE, avec_cle, contenu, declarer, textes

MISES_A_MORT = 8


def test_tout_se_relit_sous_la_nouvelle_cle_seulement(base):
    avant = textes(base)
    change = change_key(base)
    assert (change.key, change.former.exists()) == (base.key_path, True)
    assert textes(base) == avant
    assert NOM in avant
    with pytest.raises(ErreurDeCle), opened(avec_cle(base, change.former)):
        pass


def test_les_dossiers_et_leurs_empreintes_ne_changent_pas(base):
    avant = contenu(base)
    change_key(base)
    apres = contenu(base)
    for ancien, nouveau in zip(avant, apres, strict=True):
        assert nouveau[:3] == ancien[:3]
        assert nouveau[-1] == []


def test_une_personne_garde_son_alias(base):
    with opened(base) as application:
        avant = [_alias(application, cpts) for cpts in (ICI, VOISINE)]
    change_key(base)
    with opened(base) as application:
        assert [_alias(application, cpts) for cpts in (ICI, VOISINE)] == avant


def _alias(application, cpts) -> dict[str, str]:
    """The aliases of a person, by case."""
    recherche = application.sealer.lookup(cpts, "sacha")
    portees = application.vault.scopes(cpts, recherche)
    assert portees
    return {p: application.vault.alias(cpts, recherche, p).alias for p in portees}


def test_ce_qu_une_personne_a_lu_se_retrouve(base):
    change_key(base)
    with opened(base) as application:
        lecteur = application.sealer.lookup(ICI, "sacha")
        assert len(application.accesses.by(ICI, [lecteur])) == 1


def test_une_demande_deja_faite_n_est_jamais_refaite(base):
    change_key(base)
    with opened(base) as application:
        avant = application.store.streams(ICI)
        with pytest.raises(CommandeDejaEmise):
            declarer(application, ICI, f"premiere-{ICI}")
        assert application.store.streams(ICI) == avant


def test_une_base_en_service_refuse(base):
    avant = textes(base)
    with opened(base), pytest.raises(ErreurDeStockage, match=r"occupée|autres connexions"):
        change_key(base)
    assert textes(base) == avant


def test_un_texte_altere_arrete_tout(base):
    store = database(base.base, base.synchronous)
    with closing(store), store.of(VOISINE).writing() as writer:
        own = vault_entries.c.tenant == VOISINE
        writer.execute(vault_entries.update().where(own).values(content=b"x" * 40))
    with pytest.raises(ErreurDeCle):
        change_key(base)
    with opened_whole(base) as whole:
        assert whole.key == keys.read(base.key_path)


def test_un_changement_coupe_apres_la_base_se_termine(base):
    """The base has its new key, whose file has not taken its place yet."""
    avant, ancienne = textes(base), base.key_path.read_bytes()
    change_key(base)
    shutil.move(base.key_path, keys.pending(base.key_path))
    base.key_path.write_bytes(ancienne)
    assert textes(base) == avant
    assert change_key(base).resealed is None
    assert textes(base) == avant
    assert not keys.pending(base.key_path).exists()


def test_un_changement_tue_n_importe_quand_laisse_tout_lisible(base):
    _alourdir(base)
    avant, tirage = textes(base), Random(1)
    debut = time.monotonic()
    assert _dans_un_fils(base) == 0
    duree = time.monotonic() - debut
    morts = [_dans_un_fils(base, tirage.uniform(0, duree)) for _ in range(MISES_A_MORT)]
    assert -signal.SIGKILL in morts
    assert textes(base) == avant
    while _dans_un_fils(base):
        pass  # a server may not have noticed yet that the last one died
    assert textes(base) == avant


def _alourdir(base) -> None:
    with opened(base) as application:
        scelles = [
            application.sealer.seal(ICI, "", Sensibilite.TEXTE_LIBRE, f"texte {rang}")
            for rang in range(300)
        ]
        application.vault.restore(ICI, scelles)


def _dans_un_fils(base, mort: float | None = None) -> int:
    """Change the key in a child, killed after a while; return how it ended."""
    fils = os.fork()
    if not fils:
        os._exit(_changer(base))
    if mort is not None:
        time.sleep(mort)
        os.kill(fils, signal.SIGKILL)
    fin = os.waitstatus_to_exitcode(os.waitpid(fils, 0)[1])
    assert textes(base)
    return fin


def _changer(base) -> int:
    try:
        change_key(base)
    except BaseException:  # noqa: BLE001 - the child must not run the rest of the tests
        return 1
    return 0


def test_la_cle_n_est_lisible_que_de_son_proprietaire(base):
    change_key(base)
    assert base.key_path.stat().st_mode & 0o077 == 0


def test_le_contenu_chiffre_change_et_la_reference_reste(base):
    with opened(base) as application:
        avant = {e.ref: e.content for e in application.vault.everything(ICI) if hasattr(e, "ref")}
    change_key(base)
    with opened(base) as application:
        apres = {e.ref: e.content for e in application.vault.everything(ICI) if hasattr(e, "ref")}
    assert apres.keys() == avant.keys()
    assert all(apres[ref] != avant[ref] for ref in avant)
