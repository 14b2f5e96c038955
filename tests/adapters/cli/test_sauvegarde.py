"""`cpts sauvegarder`, `cpts restaurer`, `cpts cle changer`, comme on les tape."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from cpts_adapters.cli.exit_codes import FAULTS_FOUND


def test_une_sauvegarde_se_restaure_et_se_verifie(cpts, base):
    dossier = cpts.ouvrir()
    assert "cpts : 2 faits" in cpts("sauvegarder", "copie").sortie
    base.unlink()
    restaure = cpts("restaurer", "copie")
    assert restaure.code == 0, restaure.erreur
    assert "Base intacte." in restaure.sortie
    assert "Aucun registre des effacements" in restaure.sortie
    assert cpts("--par", "camille", "--role", "cellule qualité", "voir", dossier).code == 0


def test_une_sauvegarde_d_une_base_abimee_se_dit_a_la_restauration(cpts, base):
    cpts.ouvrir()
    with closing(sqlite3.connect(base)) as directe:
        directe.execute("UPDATE heads SET state = 'NIVEAU_2'")
        directe.commit()
    assert cpts("sauvegarder", "copie").code == 0
    base.unlink()
    restaure = cpts("restaurer", "copie", "--json")
    assert restaure.code == FAULTS_FOUND
    assert not restaure.json["valide"]
    assert restaure.json["fautes"]


def test_une_restauration_refusee_le_dit_en_une_phrase(cpts, base):
    cpts.ouvrir()
    assert cpts("sauvegarder", "copie").code == 0
    refus = cpts("restaurer", "copie")
    assert refus.code != 0
    assert "base vide" in refus.erreur
    assert "existe déjà" in cpts("sauvegarder", "copie").erreur
    assert "ce n'est pas une sauvegarde" in cpts("restaurer", "ailleurs").erreur


def test_la_cle_se_change_et_l_ancienne_est_gardee(cpts, base):
    dossier = cpts.ouvrir()
    change = cpts("cle", "changer", "--json")
    assert change.code == 0, change.erreur
    assert change.json["entrees"] > 0
    assert change.json["ancienne"] != change.json["cle"]
    assert cpts("--par", "camille", "--role", "cellule qualité", "voir", dossier).code == 0
    ancienne = ("--cle", change.json["ancienne"])
    assert "n'est pas celle" in cpts(*ancienne, "verifier").erreur
