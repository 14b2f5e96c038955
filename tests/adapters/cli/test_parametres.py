"""The parameters of a CPTS: read at a date, set from a date, signed."""

import pytest

from cpts_adapters.bootstrap import Settings, opened
from tests.adapters.cli.conftest import CELLULE

pytestmark = pytest.mark.usefixtures("base")

FIXER = ("parametres", "fixer", "rappel_niveau_2")


def valeur(cpts, code, *mots):
    return next(vu for vu in cpts("parametres", *mots, "--json").json if vu["code"] == code)


def test_un_parametre_fixe_vaut_a_partir_de_son_jour(cpts):
    assert cpts(*CELLULE, *FIXER, "20 jours ouvrés", "--depuis", "01/03/2025").code == 0
    assert valeur(cpts, "rappel_niveau_2", "--au", "2025-02-28")["valeur"] == "15 jours"
    fixe = valeur(cpts, "rappel_niveau_2", "--au", "2025-03-01")
    assert (fixe["valeur"], fixe["depuis"]) == ("20 jours ouvrés", "2025-03-01")


def test_son_auteur_se_lit_mais_son_nom_reste_au_coffre(cpts, base):
    assert cpts(*CELLULE, *FIXER, "20 jours").code == 0
    assert valeur(cpts, "rappel_niveau_2")["par"] == "camille"
    with opened(Settings(str(base))) as application:
        (garde,) = application.store.overrides("cpts")
    assert "camille" not in garde.by


def test_le_meme_auteur_garde_le_meme_identifiant(cpts, base):
    for nombre in (20, 25):
        assert cpts(*CELLULE, *FIXER, f"{nombre} jours").code == 0
    with opened(Settings(str(base))) as application:
        assert len({garde.by for garde in application.store.overrides("cpts")}) == 1


def test_il_change_les_echeances_a_venir(cpts):
    assert cpts(*CELLULE, *FIXER, "20 jours", "--depuis", "2025-01-01").code == 0
    cpts.oriente()
    assert cpts(*CELLULE, "echeances", "--json").json[0]["jours_restants"] == 20


@pytest.mark.parametrize(
    ("mots", "code", "phrase"),
    [
        (("rappel_niveau", "20 jours"), 2, "Vouliez-vous dire « rappel_niveau_2 » ?"),
        (("rappel_niveau_2", "beaucoup"), 10, "n'est pas un délai"),
        (
            ("rappel_niveau_2", "20 jours", "--depuis", "2001-01-01"),
            10,
            "aucun choix",
        ),
        (("volet_2", "6 mois"), 10, "ne dépend pas de la CPTS"),
        (("rappel_niveau_2", "20 jours", "--depuis", "demain"), 2, "n'est pas une date"),
    ],
)
def test_un_mauvais_choix_est_refuse(cpts, mots, code, phrase):
    reponse = cpts(*CELLULE, "parametres", "fixer", *mots)
    assert reponse.code == code
    assert phrase in reponse.erreur
    assert valeur(cpts, "rappel_niveau_2")["par"] is None


def test_un_role_sans_ce_droit_est_refuse(cpts):
    assert cpts("--par", "x", "--role", "ars", *FIXER, "20 jours").code == 13
    assert cpts(*FIXER, "20 jours").code == 2
