"""A field is described once: its label, its bounds, and where its value may go."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum

import pytest
from attrs import frozen

from cpts_core.kernel.champs import (
    Code,
    Identite,
    Membre,
    Reference,
    Saisie,
    Sensibilite,
    Texte,
    anomalies,
    champ,
    descriptions,
    genre_admis,
)
from cpts_core.kernel.errors import Anomalie


class Choix(Enum):
    """A choice."""

    OUI = "oui"


@frozen
class Fiche:
    """A bit of everything."""

    nom: Identite = champ("nom", aide="celui d'usage")
    age: int | None = champ("âge", minimum=0, maximum=130, defaut=None)
    prix: Decimal = champ("prix", minimum=Decimal("0.01"), defaut=Decimal(1))
    mots: tuple[Texte, ...] = champ("mots", minimum=3, maximum=5, defaut=())
    choix: Choix = champ("choix", defaut=Choix.OUI)
    aides: tuple[Membre, ...] = champ("aides")


def fiche(**champs):
    return Fiche(**{"nom": "Camille", "aides": ("Sacha",), **champs})


def test_un_champ_dit_son_nom_son_libelle_et_son_aide():
    nom = descriptions(Fiche)["nom"]
    assert (nom.nom, nom.champ.libelle, nom.champ.aide) == ("nom", "nom", "celui d'usage")
    assert descriptions(Fiche)["aides"].option == "aides"


def test_un_champ_dit_s_il_est_obligatoire_multiple_et_sa_valeur_par_defaut():
    decrits = descriptions(Fiche)
    assert [nom for nom, d in decrits.items() if d.obligatoire] == ["nom", "aides"]
    assert [nom for nom, d in decrits.items() if d.multiple] == ["mots", "aides"]
    assert decrits["prix"].defaut == Decimal(1)
    assert (decrits["nom"].defaut, decrits["age"].genre) == (None, int)


def test_le_nom_d_une_option_s_ecrit_avec_des_traits_d_union():
    @frozen
    class Rappel:
        heure_de_rappel: Code = champ("heure de rappel")

    assert descriptions(Rappel)["heure_de_rappel"].option == "heure-de-rappel"


@pytest.mark.parametrize(
    ("genre", "sensibilite"),
    [
        (Code, Sensibilite.PUBLIC),
        (Reference, Sensibilite.PUBLIC),
        (int, Sensibilite.PUBLIC),
        (Membre, Sensibilite.MEMBRE),
        (Identite, Sensibilite.IDENTIFIANT),
        (Texte, Sensibilite.TEXTE_LIBRE),
    ],
)
def test_le_type_dit_seul_ou_la_valeur_peut_aller(genre, sensibilite):
    classe = type("Une", (), {"__annotations__": {"valeur": genre}, "valeur": champ("valeur")})
    assert descriptions(frozen(classe))["valeur"].sensibilite is sensibilite


@pytest.mark.parametrize(
    "genre",
    [Code, Reference, Membre, Identite, Texte, Saisie, bool, int, Decimal, date, datetime, Choix],
)
def test_la_liste_des_types_admis_est_fermee(genre):
    assert genre_admis(genre)


@pytest.mark.parametrize("genre", [str, float, bytes, dict, object, list[int], None])
def test_aucun_autre_type_n_est_admis(genre):
    assert not genre_admis(genre)


def test_une_valeur_dans_ses_bornes_ne_souleve_rien():
    assert anomalies(fiche(age=0, mots=("trois", "mots"))) == ()
    assert anomalies(fiche(age=130)) == ()


@pytest.mark.parametrize(
    ("champs", "chemin", "phrase"),
    [
        ({"age": -1}, "age", "au moins 0 est attendu"),
        ({"age": 131}, "age", "au plus 130 est attendu"),
        ({"prix": Decimal(0)}, "prix", "au moins 0.01 est attendu"),
        ({"prix": Decimal("NaN")}, "prix", "un nombre fini est attendu"),
        ({"prix": Decimal("Infinity")}, "prix", "un nombre fini est attendu"),
        ({"nom": ""}, "nom", "ne peut pas être vide"),
        ({"nom": " \n"}, "nom", "ne peut pas être vide"),
        ({"nom": "x" * 10_001}, "nom", "au plus 10000 caractères"),
        ({"mots": ("ab",)}, "mots", "au moins 3 caractères"),
        ({"mots": ("abc", "abcdef")}, "mots", "au plus 5 caractères"),
        ({"nom": None}, "nom", "une valeur est attendue"),
        ({"aides": ()}, "aides", "au moins une valeur est attendue"),
        ({"aides": None}, "aides", "au moins une valeur est attendue"),
    ],
)
def test_une_borne_depassee_est_dite_avec_son_chemin(champs, chemin, phrase):
    assert anomalies(fiche(**champs)) == (Anomalie(chemin, phrase),)


def test_toutes_les_bornes_depassees_sont_dites_ensemble():
    trouvees = anomalies(fiche(nom="", age=-1, mots=("a", "b"), aides=()))
    assert [anomalie.chemin for anomalie in trouvees] == ["nom", "age", "mots", "mots", "aides"]


def test_une_longueur_se_compte_sans_les_blancs_du_bord():
    assert anomalies(fiche(mots=("  ab  ",))) == (Anomalie("mots", "au moins 3 caractères"),)
