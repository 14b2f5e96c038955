"""Rien n'est gardé sans qu'une échéance l'efface, ou qu'une raison soit écrite."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpts_core.referentiels.catalogue import catalogue
from cpts_core.workflows.index import Registre
from tests.confidentialite.conservation import conservation
from tests.contracts.essai import ESSAI

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "donnees-personnelles.md"
REGISTRE = Registre()
A_LA_MAIN, RIEN = "à la main", "—"
COLONNES = 5


def lignes():
    """Le tableau de la page, par procédure : scellé, effacé, délai, raison."""
    rangs = (ligne.strip("| ").split(" | ") for ligne in PAGE.read_text("utf-8").splitlines())
    rangs = [rang for rang in rangs if len(rang) == COLONNES and rang[0].startswith("`")]
    return {rang[0].strip("`"): rang[1:] for rang in rangs}


def mots(cellule):
    return set() if cellule == RIEN else set(cellule.split(", "))


def test_toute_procedure_qui_scelle_est_au_tableau_et_elle_seule():
    assert set(lignes()) == {code for code in REGISTRE if conservation(REGISTRE, code).scelle}


@pytest.mark.parametrize("code", sorted(lignes()))
def test_le_tableau_dit_ce_que_font_les_procedures(code):
    scelle, efface, delai, _ = lignes()[code]
    garde = conservation(REGISTRE, code)
    assert (mots(scelle), mots(efface)) == (garde.scelle, garde.efface)
    sans_echeance = A_LA_MAIN if garde.efface else RIEN
    assert delai.strip("`") == (garde.delai or sans_echeance)


@pytest.mark.parametrize("code", sorted(lignes()))
def test_ce_qui_reste_a_une_raison_ecrite(code):
    raison = lignes()[code][-1]
    assert not conservation(REGISTRE, code).reste or len(raison.split()) > 5


def test_aucun_identifiant_ne_reste_toujours():
    restent = [code for code in REGISTRE if "identifiants" in conservation(REGISTRE, code).reste]
    assert restent == []


def test_seule_l_adhesion_attend_que_quelqu_un_efface():
    gardes = {code: conservation(REGISTRE, code) for code in REGISTRE}
    a_la_main = {code for code, garde in gardes.items() if garde.efface and not garde.delai}
    assert a_la_main == {"adhesion"}


def test_chaque_delai_d_effacement_est_un_reglage():
    delais = {conservation(REGISTRE, code).delai for code in REGISTRE} - {""}
    assert delais <= set(catalogue())


def test_une_procedure_qui_scelle_sans_effacer_est_vue():
    garde = conservation({"essai": ESSAI}, "essai")
    assert garde.reste == {"identifiants", "personnes", "textes"}
    assert garde.delai == ""
