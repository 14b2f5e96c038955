"""Une sauvegarde se restaure entière, dans une base vide, et n'y fait pas revivre l'effacé."""

from __future__ import annotations

import errno
import json
import os
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from cpts_adapters.backup.folder import back_up
from cpts_adapters.backup.restoring import restored
from cpts_adapters.bootstrap import Settings, opened
from cpts_adapters.operations import opened_whole
from cpts_adapters.storage.sql.copying import SqlCopy
from cpts_adapters.storage.sql.database import Database
from cpts_adapters.storage.sql.schema import initialise
from cpts_adapters.storage.sql.sqlite import Sqlite
from cpts_adapters.storage.sql.tables import vault_entries
from cpts_core.kernel.errors import (
    ConflitDeVersion,
    DonneesInvalides,
    ErreurDeCle,
    ErreurDeStockage,
)
from tests.adapters.backup.lieux import (
    ICI,
    VOISINE,
    Lieu,
    avec_cle,
    contenu,
    declarer,
    effacer,
    noms,
    redonner,
)


def sauvegarder(reglages, dossier: Path) -> Path:
    with opened_whole(reglages) as whole:
        back_up(whole, (), reglages.clock.now(), dossier)
    return dossier


@pytest.fixture
def sauvegarde(base, tmp_path) -> Path:
    return sauvegarder(base, tmp_path / "sauvegarde")


@pytest.fixture
def cible(lieu, base):
    """An empty base under the same key."""
    return lieu.vide("cible", base.key_path)


def test_tout_revient_et_la_base_est_intacte(base, sauvegarde, cible):
    fait = restored(cible, sauvegarde, [])
    assert fait.faults == []
    assert set(fait.facts) == {ICI, VOISINE}
    assert contenu(cible) == contenu(base)


def test_une_demande_deja_faite_garde_sa_reponse(base, sauvegarde, cible):
    restored(cible, sauvegarde, [])
    with opened(cible) as application:
        recu = declarer(application, ICI, f"premiere-{ICI}")
    assert recu.deja_emise


def test_une_sauvegarde_passe_d_un_genre_de_base_a_l_autre(base, sauvegarde, lieu):
    autre = Lieu("serveur" if lieu.genre == "fichier" else "fichier", lieu.dossier)
    cible = autre.vide("autre", base.key_path)
    assert restored(cible, sauvegarde, []).faults == []
    assert contenu(cible) == contenu(base)


def test_un_dossier_qui_existe_n_est_pas_remplace(base, sauvegarde):
    avant = {fichier.name: fichier.read_bytes() for fichier in sauvegarde.iterdir()}
    with pytest.raises(ErreurDeStockage, match="ne remplace rien"):
        sauvegarder(base, sauvegarde)
    assert {fichier.name: fichier.read_bytes() for fichier in sauvegarde.iterdir()} == avant


def test_un_disque_plein_ne_laisse_rien(base, tmp_path, monkeypatch):
    def plein(_descripteur):
        raise OSError(errno.ENOSPC, "")

    monkeypatch.setattr(os, "fsync", plein)
    avant = set(tmp_path.iterdir())
    with pytest.raises(ErreurDeStockage, match="le disque est plein"):
        sauvegarder(base, tmp_path / "sauvegarde")
    assert set(tmp_path.iterdir()) == avant


def test_une_base_qui_a_des_dossiers_refuse_la_sauvegarde(base, sauvegarde):
    avant = contenu(base)
    with pytest.raises(ErreurDeStockage, match="base vide"):
        restored(base, sauvegarde, [])
    assert contenu(base) == avant


def test_une_autre_cle_est_refusee(sauvegarde, lieu):
    ailleurs = lieu.vide("ailleurs")
    with pytest.raises(ErreurDeCle):
        restored(ailleurs, sauvegarde, [])


def test_une_base_sous_une_autre_cle_est_refusee(base, sauvegarde, lieu):
    ailleurs = avec_cle(lieu.vide("ailleurs"), base.key_path)
    with pytest.raises(ErreurDeCle):
        restored(ailleurs, sauvegarde, [])


def couper(fichier: Path) -> None:
    fichier.write_bytes(fichier.read_bytes()[:-20])


def retoucher(fichier: Path) -> None:
    fichier.write_text(fichier.read_text("utf-8").replace(ICI, VOISINE), "utf-8")


@pytest.mark.parametrize("abimer", [couper, retoucher, Path.unlink])
@pytest.mark.parametrize("nom", ["journal.jsonl", "manifeste.json"])
def test_un_fichier_abime_est_nomme_et_rien_n_est_ecrit(sauvegarde, cible, nom, abimer):
    abimer(sauvegarde / nom)
    with pytest.raises((DonneesInvalides, ErreurDeStockage), match=nom):
        restored(cible, sauvegarde, [])
    assert not any(any(partie) for partie in contenu(cible))


def test_un_fichier_absent_redevient_absent_quand_la_restauration_echoue(
    base, sauvegarde, tmp_path
):
    couper(sauvegarde / "journal.jsonl")
    absente = Settings(str(tmp_path / "absente.db"), base.key)
    with pytest.raises(DonneesInvalides):
        restored(absente, sauvegarde, [])
    assert not absente.path.exists()
    assert base.key_path.exists()


def test_une_base_pleine_ne_garde_rien(base, sauvegarde, tmp_path):
    petite = Sqlite(tmp_path / "petite.db", max_pages=80)
    initialise(petite)
    lignes = {"vault_entries": _grosses_lignes()}
    with closing(Database(petite)) as database:
        with pytest.raises(ErreurDeStockage, match="n'a plus de place"):
            SqlCopy(database).write(lignes)
        assert database.rows(select(vault_entries.c.ref)) == []


def _grosses_lignes():
    for rang in range(1000):
        yield {
            "tenant": ICI,
            "ref": f"scelle.{rang}",
            "stream": "",
            "sensitivity": "IDENTIFIANT",
            "salt": "",
            "content": "A" * 4096,
        }


def test_ce_qui_est_efface_depuis_l_est_de_nouveau(base, sauvegarde, cible):
    assert noms(base) == 4
    with opened(base) as application:
        effacer(application, application.store.streams(ICI)[0])
    fait = restored(cible, sauvegarde, [base.erasures.path])
    assert fait.erased == 1
    assert noms(cible) == 0


def test_ce_qui_fut_efface_avant_ne_l_est_pas_deux_fois(base, lieu, tmp_path):
    """A name given again after an erasure, before the backup, is not erased by it."""
    with opened(base) as application:
        flux = application.store.streams(ICI)[0]
        effacer(application, flux)
        redonner(application, flux)
    sauvegarde = sauvegarder(base, tmp_path / "apres")
    cible = lieu.vide("cible", base.key_path)
    assert restored(cible, sauvegarde, [base.erasures.path]).erased == 0
    assert noms(cible) == 1


def test_un_effacement_refuse_est_retire_du_registre(base, sauvegarde, cible):
    with opened(base) as application:
        flux = application.store.streams(ICI)[0]
        with pytest.raises(ConflitDeVersion):
            effacer(application, flux, checks=((flux, 99),))
    assert base.erasures.read() == []
    restored(cible, sauvegarde, [base.erasures.path])
    assert noms(cible) == 4


def test_le_registre_ne_contient_que_des_identifiants(base):
    with opened(base) as application:
        flux = application.store.streams(ICI)[0]
        effacer(application, flux)
    (ligne,) = base.erasures.path.read_text("utf-8").splitlines()
    assert json.loads(ligne) == {
        "cpts": ICI,
        "commande": "effacer",
        "dossier": flux,
        "sensibilites": ["IDENTIFIANT"],
    }


def test_un_registre_abime_est_refuse_avec_sa_ligne(base, sauvegarde, cible, tmp_path):
    registre = tmp_path / "registre"
    registre.write_text('{"cpts": "a"}\n', "utf-8")
    with pytest.raises(DonneesInvalides, match="ligne 1"):
        restored(cible, sauvegarde, [registre])
    assert not any(any(partie) for partie in contenu(cible))


def test_un_registre_coupe_net_perd_ce_qui_n_eut_pas_lieu(base, tmp_path):
    with opened(base) as application:
        effacer(application, application.store.streams(ICI)[0])
    with base.erasures.path.open("a") as registre:
        registre.write('{"cpts": "deux-ri')
    assert len(base.erasures.read()) == 1
