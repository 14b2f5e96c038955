"""Les plafonds et repères publiés : ce qui est livré, ce qui manque, ce qui est mal écrit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from cpts_core.referentiels.chargement import ReferentielInvalide, analyser
from cpts_core.referentiels.financement import lire_reperes, questions, reperes
from cpts_core.referentiels.modele import Confiance

BON = """
verifie_le = 2025-01-01
[sources]
X = "source d'essai"
[[plafonds_annuels]]
annee = 2022
montant = "100.50"
sources = ["X"]
confiance = "S2"
[[maximums]]
version = "V"
tailles = { 1 = "10" }
sources = ["X"]
confiance = "S2"
note = "à lire"
[[fonctionnements]]
version = "V"
tailles = { 1 = "5" }
sources = ["X"]
confiance = "S2"
"""


def test_seuls_deux_plafonds_annuels_sont_verifies():
    assert {annee: str(p.montant) for annee, p in reperes().plafonds_annuels.items()} == {
        2022: "41136",
        2023: "43992",
    }


def test_les_maximums_publies_par_version_et_taille():
    montants = {cle: int(p.montant) for cle, p in reperes().maximums.items()}
    assert montants == {
        ("ACI-2019", 1): 220_000,
        ("ACI-2019", 2): 287_000,
        ("ACI-2019", 3): 370_000,
        ("ACI-2019", 4): 450_000,
        ("ACI-2019-AV2", 4): 580_000,
    }


def test_le_fonctionnement_publie_en_2019():
    montants = {cle: int(p.montant) for cle, p in reperes().fonctionnements.items()}
    assert montants == {
        ("ACI-2019", taille): montant
        for taille, montant in enumerate((50_000, 60_000, 75_000, 90_000), start=1)
    }


def test_tout_repere_vient_d_une_source_secondaire_et_la_nomme():
    lus = reperes()
    for publie in (
        *lus.plafonds_annuels.values(),
        *lus.maximums.values(),
        *lus.fonctionnements.values(),
    ):
        assert publie.provenance.confiance is Confiance.S2
        assert str(publie)


def test_ce_qui_manque_est_une_question_ouverte():
    phrases = [question.phrase for question in questions()]
    assert any("après 2023" in phrase for phrase in phrases)
    assert any("place du fonctionnement" in phrase for phrase in phrases)


def test_un_fichier_bien_ecrit_se_lit():
    lus = lire_reperes(analyser("essai.toml", BON))
    assert lus.plafonds_annuels[2022].montant == Decimal("100.50")
    assert lus.maximums["V", 1].provenance.note == "à lire"


@pytest.mark.parametrize(
    ("avant", "apres", "raison"),
    [
        ('"100.50"', '"cent"', "plafonds_annuels\\[0\\].montant : un montant en euros"),
        ('"100.50"', '"-1"', "plafonds_annuels\\[0\\].montant : un montant positif"),
        ('"100.50"', '"NaN"', "plafonds_annuels\\[0\\].montant : un montant positif"),
        ('"100.50"', "100.5", "plafonds_annuels\\[0\\].montant : valeur attendue : un texte"),
        ('{ 1 = "10" }', '{ petite = "10" }', "tailles.petite : un numéro de taille"),
        ("annee = 2022", 'annee = "2022"', "annee : valeur attendue : un nombre entier"),
        ("annee = 2022", "annee = 2022\nautre = 1", "autre : clé inconnue"),
        ('sources = ["X"]\nconfiance = "S2"', 'confiance = "S2"', "sources : cette clé manque"),
    ],
)
def test_un_fichier_mal_ecrit_est_refuse_avec_sa_place(avant, apres, raison):
    with pytest.raises(ReferentielInvalide, match=raison):
        lire_reperes(analyser("essai.toml", BON.replace(avant, apres, 1)))
