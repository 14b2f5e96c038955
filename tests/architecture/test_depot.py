"""What holds for every file: short modules, nothing unfinished, nothing of one machine."""

import re

import pytest

from tests.architecture.depot import SOURCES, lire, modules, relatif, textes

LIGNES = 250
INACHEVE = re.compile(r"\b(?:[T]ODO|[F]IXME|[N]otImplementedError)\b")
CHEMIN_PERSONNEL = re.compile(r"(?<![\w.])/(?:home|root|Users|work)/|\b[A-Z]:\\Users\\")


def ecrits(motif: re.Pattern[str]) -> list[str]:
    return [
        f"{relatif(chemin)}:{numero}"
        for chemin in textes()
        for numero, ligne in enumerate(lire(chemin).splitlines(), 1)
        if motif.search(ligne)
    ]


def test_un_module_se_lit_d_une_traite():
    longueurs = {relatif(chemin): len(lire(chemin).splitlines()) for chemin in modules(*SOURCES)}
    assert {nom: lignes for nom, lignes in longueurs.items() if lignes > LIGNES} == {}


def test_rien_n_est_laisse_a_faire():
    assert ecrits(INACHEVE) == []


def test_aucun_chemin_personnel():
    assert ecrits(CHEMIN_PERSONNEL) == []


@pytest.mark.parametrize("dossier", ["home", "root", "Users", "work"])
def test_un_chemin_personnel_est_vu(dossier):
    assert CHEMIN_PERSONNEL.search(f'base = "/{dossier}/alix/demo.db"')


def test_ce_qui_reste_a_faire_est_vu():
    assert INACHEVE.search("# todo : plus tard".upper())
    assert INACHEVE.search(f"raise {NotImplemented}Error")


def test_tous_les_textes_sont_lus():
    lus = {relatif(chemin) for chemin in textes()}
    assert {"Makefile", "README.md", ".ci/run", "src/cpts_core/__init__.py"} <= lus
