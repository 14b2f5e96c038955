"""A command as it is typed: read whole, or refused with everything that is wrong."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given

from cpts_adapters.serialisation.commands import read_command
from cpts_core.kernel.champs import Code, descriptions
from cpts_core.kernel.errors import DonneesInvalides
from cpts_core.kernel.generiques import Reprendre
from cpts_core.kernel.valeurs import ecrire
from tests.adapters.serialisation.strategies import valeurs
from tests.contracts.essai import Couleur, Ouvrir, Suivre

TAPE = {
    "code": "A-1",
    "nombre": "12",
    "montant": "1 234,50",
    "jour": "2025-03-20",
    "instant": "2025-03-20T09:30+01:00",
    "couleur": "vert",
    "vrai": "oui",
}


def anomalies(valeurs, classe=Suivre):
    with pytest.raises(DonneesInvalides) as refus:
        read_command(classe, valeurs)
    return {anomalie.chemin: anomalie.phrase for anomalie in refus.value.anomalies}


def test_une_commande_se_lit_telle_qu_on_la_tape():
    lue = read_command(Suivre, TAPE)
    assert lue.code == "A-1"
    assert (lue.nombre, lue.montant, lue.vrai) == (12, Decimal("1234.50"), True)
    assert lue.jour == date(2025, 3, 20)
    assert lue.instant == datetime(2025, 3, 20, 9, 30, tzinfo=timezone(timedelta(hours=1)))
    assert lue.couleur is Couleur.VERT


def test_une_commande_se_lit_en_json_type():
    assert read_command(Suivre, TAPE | {"nombre": 12, "vrai": True, "montant": 1234.5}) == (
        read_command(Suivre, TAPE)
    )


@given(valeurs(Ouvrir))
def test_ce_qui_est_ecrit_se_lit(commande):
    ecrite = {nom: ecrire(getattr(commande, nom)) for nom in descriptions(Ouvrir)}
    assert read_command(Ouvrir, ecrite) == commande


@pytest.mark.parametrize("absente", [None, ""])
def test_une_valeur_facultative_vide_n_est_pas_donnee(absente):
    vides = dict.fromkeys(("texte", "membre", "lien", "codes", "textes", "combien"), absente)
    lue = read_command(Suivre, TAPE | vides)
    assert lue == read_command(Suivre, TAPE)
    assert (lue.texte, lue.codes, lue.combien) == (None, (), 3)


def test_plusieurs_valeurs_se_donnent_en_liste_ou_separees_par_des_virgules():
    for codes in (["a", "b"], ("a", "b"), "a, b"):
        assert read_command(Suivre, TAPE | {"codes": codes}).codes == ("a", "b")


def test_une_virgule_dans_un_texte_ne_le_coupe_pas():
    un = "le matin, tôt"
    assert read_command(Suivre, TAPE | {"textes": un}).textes == (un,)
    assert read_command(Suivre, TAPE | {"textes": [un, "b"]}).textes == (un, "b")
    repris = read_command(Reprendre, {"etat": "CLOS", "preuve": "x", "donnees": "codes=a,b"})
    assert repris.donnees == ("codes=a,b",)


def test_les_blancs_autour_d_une_valeur_ne_comptent_pas():
    assert read_command(Suivre, TAPE | {"code": " A-1 ", "texte": " mot \n"}).texte == "mot"


def test_tout_ce_qui_ne_va_pas_est_dit_en_une_fois():
    assert anomalies(
        {
            "code": "deux mots",
            "nombre": "douze",
            "montant": "NaN",
            "jour": "20/03/2025",
            "instant": "2025-03-20T09:30",
            "couleur": "rouge",
            "codes": ["bon", "pas bon", ""],
            "texte": "x" * 10_001,
            "surplus": "1",
        }
    ) == {
        "surplus": "champ inconnu",
        "code": "un code court est attendu (lettres, chiffres, tirets)",
        "nombre": "un nombre entier est attendu",
        "montant": "un nombre fini est attendu",
        "jour": "une date est attendue, comme 2025-03-20",
        "instant": (
            "une date et une heure avec fuseau sont attendues, comme 2025-03-20T09:30+01:00"
        ),
        "couleur": "un choix parmi bleu, vert est attendu",
        "vrai": "ce champ est obligatoire",
        "texte": "au plus 10000 caractères",
        "codes[1]": "un code court est attendu (lettres, chiffres, tirets)",
        "codes[2]": "un code court est attendu (lettres, chiffres, tirets)",
    }


@pytest.mark.parametrize(
    ("valeurs", "attendues"),
    [
        ({"nombre": 0}, {"nombre": "au moins 1 est attendu"}),
        ({"nombre": "100"}, {"nombre": "au plus 99 est attendu"}),
        ({"nombre": 1.5}, {"nombre": "un nombre entier est attendu"}),
        ({"nombre": True}, {"nombre": "un nombre entier est attendu"}),
        ({"nombre": ["1"]}, {"nombre": "une seule valeur est attendue"}),
        ({"nombre": {}}, {"nombre": "une seule valeur est attendue"}),
        ({"nombre": "9" * 5000}, {"nombre": "un nombre entier est attendu"}),
        ({"code": 3}, {"code": "un texte est attendu"}),
        ({"code": ""}, {"code": "un code court est attendu (lettres, chiffres, tirets)"}),
        ({"code": None}, {"code": "ce champ est obligatoire"}),
        ({"codes": ["a", None]}, {"codes[1]": "une seule valeur est attendue"}),
        ({"texte": "   "}, {"texte": "ne peut pas être vide"}),
        ({"texte": "a\x00b"}, {"texte": "contient un caractère illisible"}),
        ({"texte": "a\udcffb"}, {"texte": "contient un caractère illisible"}),
        ({"vrai": "peut-être"}, {"vrai": "oui ou non est attendu"}),
        ({"instant": "2025-03-20"}, None),
    ],
)
def test_chaque_faute_a_sa_phrase(valeurs, attendues):
    trouvees = anomalies(TAPE | valeurs)
    assert trouvees == attendues if attendues else list(trouvees) == list(valeurs)


def test_une_commande_sans_aucun_champ_refuse_ce_qu_on_y_met():
    assert anomalies({"code": "A", "x": "1"}, Ouvrir) == {"x": "champ inconnu"}
    assert read_command(Ouvrir, {}) == Ouvrir(code=Code("A"))
