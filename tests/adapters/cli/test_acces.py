"""`cpts acces` et `cpts personne exporter` : qui a lu un dossier, ce qui est détenu sur soi."""

import json
import sqlite3
from contextlib import closing

import pytest

from tests.adapters.cli.conftest import CELLULE

CAMILLE = CELLULE
NOA = ("--par", "noa", "--role", "opérateur")


@pytest.fixture
def dossier(base, cpts):
    return cpts.declarer()


def lignes(base):
    """Ce que garde la base des lectures, vu du dehors."""
    with closing(sqlite3.connect(base)) as connexion:
        return connexion.execute("SELECT view, roles, refused FROM accesses ORDER BY id").fetchall()


@pytest.mark.parametrize(
    ("commande", "vue"),
    [("voir", "DOSSIER"), ("possible", "DOSSIER"), ("historique", "HISTORIQUE")],
)
def test_une_commande_de_lecture_ecrit_une_seule_ligne(base, cpts, dossier, commande, vue):
    assert cpts(*CAMILLE, commande, dossier[0]).code == 0
    assert lignes(base) == [(vue, "CELLULE_QUALITE", 0)]


@pytest.mark.parametrize("commande", [("liste", "incident"), ("echeances",)])
def test_une_liste_ecrit_une_seule_ligne(base, cpts, dossier, commande):
    assert cpts(*CAMILLE, *commande).code == 0
    assert lignes(base) == [("LIGNE", "CELLULE_QUALITE", 0)]


def test_suivre_son_dossier_ecrit_une_seule_ligne(base, cpts, dossier):
    assert cpts("suivre", dossier[1]).code == 0
    assert lignes(base) == [("DOSSIER", "DECLARANT", 0)]


def test_agir_n_ecrit_rien(base, cpts, dossier):
    fait = ("recueillir-un-fait", "--jour", "2025-03-20", "--fait", "les flacons se ressemblent")
    assert cpts(*CAMILLE, "faire", dossier[0], *fait).code == 0
    assert lignes(base) == []


def test_un_refus_est_ecrit(base, cpts, dossier):
    assert cpts(*NOA, "voir", dossier[0]).code == 14
    assert lignes(base) == [("DOSSIER", "OPERATEUR", 1)]


def test_qui_repond_du_dossier_lit_qui_l_a_lu(base, cpts, dossier):
    fait = ("recueillir-un-fait", "--jour", "2025-03-20", "--fait", "les flacons se ressemblent")
    cpts(*CAMILLE, "faire", dossier[0], *fait)
    cpts(*CAMILLE, "voir", dossier[0])
    cpts("suivre", dossier[1])
    cpts(*NOA, "voir", dossier[0])
    lues = cpts(*CAMILLE, "acces", dossier[0], "--json").json
    assert [(lue["vue"], lue["par"], lue["refusee"]) for lue in lues] == [
        ("DOSSIER", "camille", False),
        ("DOSSIER", "le déclarant", False),
        ("DOSSIER", "un compte qui n'a jamais agi ici", True),
        ("ACCES", "camille", False),
    ]
    texte = cpts(*CAMILLE, "acces", dossier[0]).sortie
    assert "refusé" in texte
    assert dossier[1] not in texte


def test_le_declarant_lit_a_quel_titre_son_dossier_fut_lu(base, cpts, dossier):
    cpts(*CAMILLE, "voir", dossier[0])
    reponse = cpts("--par", dossier[1], "acces", dossier[0])
    assert reponse.code == 0
    assert "cellule qualité" in reponse.sortie
    assert "camille" not in reponse.sortie


def test_l_operateur_ne_sait_pas_qui_a_lu(base, cpts, dossier):
    assert cpts(*NOA, "acces", dossier[0]).code == 14


def test_une_personne_exporte_ce_qui_est_detenu_sur_elle(base, cpts, dossier):
    export = cpts("--par", dossier[1], "personne", "exporter", "--json").json
    assert [texte["valeur"] for texte in export["textes"]] == ["deux flacons voisins"]
    assert export["identifiants"][0]["dossier"] == dossier[0]
    assert any("sans se nommer" in phrase for phrase in export["a_savoir"])
    texte = cpts("--par", dossier[1], "personne", "exporter").sortie
    for titre in ("Ce que vous avez fait", "deux flacons voisins", "À savoir", "Rien."):
        assert titre in texte


@pytest.mark.parametrize("curieux", [CAMILLE, NOA], ids=["cellule", "operateur"])
@pytest.mark.parametrize("compte", ["sacha", "Sacha Martin", "personne-d-ici"])
def test_nul_n_exporte_pour_un_autre(base, cpts, dossier, curieux, compte):
    reponse = cpts(*curieux, "personne", "exporter", compte, "--json")
    assert reponse.code == 13
    assert reponse.sortie == ""
    assert json.loads(reponse.erreur)["erreur"]["genre"] == "droit_insuffisant"
    assert lignes(base) == [("PERSONNE", lignes(base)[0][1], 1)]


def test_sans_rien_detenu_il_le_dit(base, cpts):
    reponse = cpts("--par", "inconnue", "personne", "exporter")
    assert reponse.code == 14
    assert "code de suivi" in reponse.erreur


def test_avancer_oublie_les_lectures_anciennes(base, cpts, dossier):
    cpts(*CAMILLE, "voir", dossier[0])
    with closing(sqlite3.connect(base)) as connexion, connexion:
        connexion.execute("UPDATE accesses SET at = '2020-01-01T00:00:00.000000+00:00'")
    cpts(*CAMILLE, "voir", dossier[0])
    assert cpts(*NOA, "avancer").code == 0
    assert len(lignes(base)) == 1
