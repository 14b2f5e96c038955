"""What a person types to read a year, and to measure an indicator of the contract."""

from datetime import UTC, datetime

import pytest

pytestmark = pytest.mark.usefixtures("base")

COORDINATION = ("--par", "alix", "--role", "coordinateur")
DERNIERE = datetime.now(UTC).year - 2
"""A year whose figures are settled whenever this runs."""


def reprendre(cpts, procedure: str, etat: str, *donnees: str) -> str:
    reprise = ("reprendre", "--etat", etat, "--preuve", "relevé")
    valeurs = tuple(mot for donnee in donnees for mot in ("--donnees", donnee))
    reponse = cpts(*COORDINATION, "ouvrir", procedure, *reprise, *valeurs, "--json")
    assert reponse.code == 0, reponse.erreur
    return reponse.json["dossier"]


def test_une_annee_sans_dossier_est_toute_masquee(cpts):
    reponse = cpts(*COORDINATION, "indicateurs", "--annee", str(DERNIERE))
    assert reponse.code == 0, reponse.erreur
    lignes = [ligne for ligne in reponse.sortie.splitlines() if ligne.startswith("act_a_l_heure")]
    assert lignes[0].count("< 5") == 2
    vus = cpts(*COORDINATION, "indicateurs", "--annee", str(DERNIERE), "--json").json
    assert vus["seuil"] == 5
    assert all(i["masque"] and i["valeur"] is i["denominateur"] is None for i in vus["indicateurs"])


def test_qui_ne_les_lit_pas_et_une_annee_en_cours_sont_refuses(cpts):
    membre = ("--par", "morgan", "--role", "membre")
    assert cpts(*membre, "indicateurs", "--annee", str(DERNIERE)).code == 13
    reponse = cpts(*COORDINATION, "indicateurs", "--annee", "2199")
    assert reponse.code != 0
    assert "ne seront arrêtés que le 01/02/2200" in reponse.erreur


def test_mesurer_un_indicateur_qui_ne_se_calcule_pas_est_refuse(cpts):
    flux = reprendre(cpts, "indicateur", "CONVENU", "unite=POURCENTAGE", "producteur=CPTS")
    reponse = cpts(*COORDINATION, "indicateurs", "calculer", flux, "1")
    assert reponse.code != 0
    assert "cet indicateur ne se calcule pas" in reponse.erreur


def test_un_chiffre_masque_ne_se_mesure_pas(cpts):
    donnees = ("unite=POURCENTAGE", "producteur=CPTS", "calcul=act_a_l_heure")
    flux = reprendre(cpts, "indicateur", "CONVENU", *donnees)
    reprendre(cpts, "contrat_aci", "EN_VIGUEUR", f"signe_le={DERNIERE}-01-01")
    reponse = cpts(*COORDINATION, "indicateurs", "calculer", flux, "1")
    assert reponse.code != 0
    assert "5 dossiers au moins, des deux côtés" in reponse.erreur
