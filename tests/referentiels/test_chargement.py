"""A bad file is refused when it is loaded, with file, key and reason; importing reads nothing."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cpts_core.referentiels.aci import lire_versions
from cpts_core.referentiels.catalogue import FICHIERS, lire_parametres
from cpts_core.referentiels.chargement import ReferentielInvalide, Table, analyser, ouvrir
from cpts_core.referentiels.professions import lire_professions

if TYPE_CHECKING:
    from collections.abc import Callable

LECTEURS: dict[str, Callable[[Table], object]] = {
    **dict.fromkeys(FICHIERS, lire_parametres),
    "aci.toml": lire_versions,
    "professions.toml": lire_professions,
}
PARAMETRE = """
verifie_le = 2025-01-01
[sources]
X = "source d'essai"
[parametres.p]
description = "d'essai"
nature = "delai"
[[parametres.p.valeurs]]
depuis = 2020-01-01
valeur = "15 jours"
sources = ["X"]
confiance = "S1"
[[parametres.p.valeurs]]
depuis = 2021-01-01
valeur = "20 jours"
sources = ["X"]
confiance = "S1"
"""
ACCORD = """
verifie_le = 2025-01-01
[sources]
X = "source d'essai"
[missions]
A = { libelle = "a", rang_legal = 1 }
B = { libelle = "b", rang_legal = 2 }
[[versions]]
code = "V1"
libelle = "v1"
depuis = 2020-01-01
sources = ["X"]
confiance = "S1"
[[versions.missions]]
numeros = { A = "1" }
statut = "socle"
engagement = "e"
sources = ["X"]
confiance = "S1"
[[versions.missions]]
numeros = { B = "2" }
statut = "optionnelle"
engagement = "e"
sources = ["X"]
confiance = "S1"
[versions.engagements.e]
demarrage = "6 mois"
deploiement = "inconnu"
sources = ["X"]
confiance = "S1"
[versions.tailles]
minimums = [0, 10]
bornes_publiees = [10]
sources = ["X"]
confiance = "S1"
"""
PROFESSIONS = """
verifie_le = 2025-01-01
[sources]
X = "source d'essai"
[origine.professions]
sources = ["X"]
confiance = "S1"
[origine.familles]
sources = ["X"]
confiance = "D"
[familles]
F = "famille"
[professions]
G15-1 = { libelle = "métier", famille = "F" }
"""
V0, V1 = "parametres.p.valeurs[0]", "parametres.p.valeurs[1]"


def refus(lire: Callable[[Table], object], texte: str) -> str:
    """Return the message that refuses a text."""
    with pytest.raises(ReferentielInvalide) as refus:
        lire(analyser("essai.toml", texte))
    return str(refus.value)


@pytest.mark.parametrize(
    ("lire", "texte"),
    [(lire_parametres, PARAMETRE), (lire_versions, ACCORD), (lire_professions, PROFESSIONS)],
)
def test_les_textes_d_essai_sont_bons(lire: Callable[[Table], object], texte: str) -> None:
    assert lire(analyser("essai.toml", texte))


@pytest.mark.parametrize(
    ("avant", "apres", "place", "raison"),
    [
        ("depuis = 2021", "depuis = 2020", "parametres.p.valeurs", "se chevauchent"),
        ("depuis = 2021", "depuis = 2019", "parametres.p.valeurs", "en désordre"),
        ("depuis = 2020-01-01", "depuis = 'hier'", f"{V0}.depuis", "une date"),
        ("depuis = 2020-01-01", "depuis = 2020-01-01T00:00:00Z", f"{V0}.depuis", "une date"),
        ("depuis = 2020-01-01\n", "", f"{V0}.depuis", "cette clé manque"),
        (
            "depuis = 2020-01-01",
            "depuis = 2020-01-01\ndepuis_conventionnel = 2020-01-01",
            f"{V0}.depuis",
            "soit établie, soit conventionnelle",
        ),
        ('valeur = "15 jours"', 'valeur = "bientôt"', f"{V0}.valeur", "n'est pas un délai"),
        ('valeur = "15 jours"', "valeur = 15", f"{V0}.valeur", "un texte"),
        ('valeur = "15 jours"\n', "", f"{V0}.valeur", "cette clé manque"),
        ('sources = ["X"]\n', "", f"{V0}.sources", "cette clé manque"),
        ('sources = ["X"]', "sources = []", f"{V0}.sources", "une liste non vide"),
        ('sources = ["X"]', 'sources = "X"', f"{V0}.sources", "une liste"),
        ('sources = ["X"]', 'sources = ["Y"]', f"{V0}.sources", "« Y » n'est pas décrite"),
        ('X = "source d\'essai"', 'X = ""', "sources.X", "un texte"),
        ('confiance = "S1"', 'confiance = "B"', f"{V0}.confiance", "« B » n'est pas S1, S2 ou D"),
        ('confiance = "S1"\n', "", f"{V0}.confiance", "cette clé manque"),
        ("verifie_le = 2025-01-01", "", "verifie_le", "cette clé manque"),
        ("verifie_le = 2025-01-01", "verifie_le = 'hier'", "verifie_le", "une date"),
        ('nature = "delai"', 'nature = "durée"', "parametres.p.nature", "une nature parmi delai"),
        ('nature = "delai"', 'nature = "entier"', f"{V0}.valeur", "un nombre entier"),
        ('nature = "delai"', 'nature = "booleen"', f"{V0}.valeur", "true ou false"),
        ('nature = "delai"', 'nature = "choix"', "parametres.p.options", "cette clé manque"),
        (
            'nature = "delai"',
            'nature = "choix"\noptions = { a = "b" }',
            "parametres.p.valeurs",
            "un choix parmi a est attendu",
        ),
        ('description = "d\'essai"\n', "", "parametres.p.description", "cette clé manque"),
        ("description =", "descripton =", "parametres.p.descripton", "clé inconnue"),
        ("[parametres.p]", "[parametres", "", "ce n'est pas du TOML"),
        ("[sources]", "[source]", "source", "clé inconnue"),
    ],
)
def test_un_parametre_mal_ecrit_est_refuse(avant: str, apres: str, place: str, raison: str) -> None:
    message = refus(lire_parametres, PARAMETRE.replace(avant, apres, 1))
    assert message.startswith(f"essai.toml, {place} : " if place else "essai.toml : ")
    assert raison in message


def test_un_parametre_sans_valeur_est_refuse() -> None:
    texte = PARAMETRE[: PARAMETRE.index("[[parametres")] + "valeurs = []"
    assert "parametres.p.valeurs : valeur attendue : une liste" in refus(lire_parametres, texte)


def test_un_nombre_sous_son_minimum_est_refuse() -> None:
    texte = PARAMETRE.replace('"delai"', '"entier"\nminimum = 5')
    texte = texte.replace('"15 jours"', "5").replace('"20 jours"', "4")
    assert "parametres.p.valeurs : 5 au moins est attendu" in refus(lire_parametres, texte)


@pytest.mark.parametrize(
    ("avant", "apres", "place", "raison"),
    [
        ('statut = "socle"', 'statut = "majeure"', "versions[0].missions[0].statut", "un statut"),
        ('{ A = "1" }', '{ C = "1" }', "versions[0].missions[0].numeros", "« C » n'est pas"),
        ('{ B = "2" }', '{ A = "2" }', "versions[0].missions", "A y figure deux fois"),
        ('{ A = "1" }', "{ A = 1 }", "versions[0].missions[0].numeros.A", "un texte"),
        ('engagement = "e"', 'engagement = "f"', "versions[0].missions[0].engagement", "« f »"),
        ('"6 mois"', '"tôt"', "versions[0].engagements.e.demarrage", "n'est pas un délai"),
        ("[0, 10]", "[10, 0]", "versions[0].tailles.minimums", "une suite croissante"),
        ("[0, 10]", "[1, 10]", "versions[0].tailles.minimums", "qui part de 0"),
        ("rang_legal = 1", "rang_legal = 'I'", "missions.A.rang_legal", "un nombre entier"),
    ],
)
def test_un_accord_mal_ecrit_est_refuse(avant: str, apres: str, place: str, raison: str) -> None:
    message = refus(lire_versions, ACCORD.replace(avant, apres, 1))
    assert message.startswith(f"essai.toml, {place} : ")
    assert raison in message


def test_deux_versions_du_meme_jour_sont_refusees() -> None:
    version = ACCORD[ACCORD.index("[[versions]]") :]
    assert "essai.toml, versions : " in refus(lire_versions, ACCORD + version)


def test_une_profession_sans_famille_decrite_est_refusee() -> None:
    message = refus(lire_professions, PROFESSIONS.replace('famille = "F"', 'famille = "G"'))
    assert message.startswith("essai.toml, professions.G15-1.famille : « G » n'est pas décrite")


@pytest.mark.parametrize("fichier", LECTEURS)
def test_chaque_source_decrite_dans_un_fichier_y_est_citee(fichier: str) -> None:
    table = ouvrir(fichier)
    decrites = set(table.sous_table("sources").valeurs)
    assert decrites == set(citees(table.valeurs))


@pytest.mark.parametrize("fichier", LECTEURS)
def test_chaque_fichier_livre_se_lit(fichier: str) -> None:
    assert LECTEURS[fichier](ouvrir(fichier))


def test_importer_les_referentiels_ne_lit_aucun_fichier() -> None:
    modules = ("aci", "catalogue", "parametres", "professions")
    programme = "; ".join(
        (
            "import sys",
            "ouverts = []",
            "sys.addaudithook(lambda nom, args: nom == 'open' and ouverts.append(str(args[0])))",
            *(f"import cpts_core.referentiels.{module}" for module in modules),
            "print([o for o in ouverts if o.endswith('.toml')], 'tomllib' in sys.modules)",
        )
    )
    sortie = subprocess.run(
        [sys.executable, "-c", programme], capture_output=True, text=True, check=True
    )
    assert sortie.stdout == "[] False\n"


def citees(valeur: object) -> list[str]:
    """Return the source keys cited anywhere in a file."""
    match valeur:
        case dict():
            propres = valeur["sources"] if isinstance(valeur.get("sources"), list) else []
            return [*propres, *(cle for sous in valeur.values() for cle in citees(sous))]
        case list():
            return [cle for sous in valeur for cle in citees(sous)]
        case _:
            return []
