"""A population: a few CPTS over a year, the same for the same seed, sound, and read as a whole."""

import json
from functools import partial

import pytest

from cpts_adapters.bootstrap import Settings, opened
from cpts_adapters.cli.entree import run

FIN = "2025-06-30"
OBSERVATEUR = ("--par", "observatoire", "--role", "observateur")
CPTS = ("cpts-001", "cpts-002", "cpts-003")
JOUER = ("demo", "--cpts", "3", "--annees", "1", "--fin", FIN)


def faits(base):
    with opened(Settings(str(base))) as application:
        return [fait for cpts in CPTS for fait in application.store.facts(cpts)]


@pytest.fixture(scope="module")
def population(tmp_path_factory):
    base = tmp_path_factory.mktemp("population") / "demo.db"
    assert run(["--base", str(base), *JOUER]) == 0
    return base


def test_la_population_est_intacte_cpts_par_cpts(cpts, population):
    for nom in CPTS:
        reponse = cpts("--base", str(population), "--cpts", nom, "verifier", "--json")
        assert reponse.code == 0
        assert reponse.json["valide"]
        assert reponse.json["dossiers"] > 5


def test_la_meme_graine_donne_les_memes_faits_et_une_autre_d_autres(population, tmp_path):
    memes, autres = tmp_path / "memes.db", tmp_path / "autres.db"
    assert run(["--base", str(memes), *JOUER]) == 0
    assert run(["--base", str(autres), *JOUER, "--graine", "2"]) == 0
    assert faits(memes) == faits(population)
    assert faits(autres) != faits(population)


def test_la_population_se_lit_par_tableaux_sans_aucun_dossier(cpts, population):
    lire = partial(cpts, "--base", str(population), *OBSERVATEUR, "portefeuille")
    reponse = lire("--portee", "nation")
    assert reponse.code == 0, reponse.erreur
    assert "Portée : nation — 3 CPTS." in reponse.sortie
    for titre in ("CPTS par taille", "Mission, par état", "Échéances passées", "médiane en jours"):
        assert titre in reponse.sortie
    assert "cpts-00" not in reponse.sortie
    sections = lire("--portee", "nation", "--tri", "region", "--json").json
    assert {"title", "columns", "rows"} == set(sections[0])


@pytest.mark.parametrize(
    ("mots", "code", "phrase"),
    [
        (("--portee", "cpts:cpts-001"), 13, "cet agrégat ne rassemble que 1 CPTS"),
        (("--portee", "region:99"), 10, "le code de région « 99 » n'existe pas"),
        (("--portee", "canton:3"), 2, "La portée « canton:3 » ne se lit pas"),
        (("--portee", "nation", "--tri", "lune"), 2, "Le tri « lune » n'existe pas"),
        (("--portee", "nation", "--procedure", "x"), 14, "la procédure « x » n'existe pas"),
        (("--portee", "nation", "--role", "bureau"), 13, "votre rôle ne lit pas d'agrégat"),
    ],
)
def test_une_demande_hors_de_portee_est_refusee_avec_sa_phrase(
    cpts, population, mots, code, phrase
):
    reponse = cpts("--base", str(population), *OBSERVATEUR, "portefeuille", *mots)
    assert reponse.code == code
    assert phrase in reponse.erreur + reponse.sortie


@pytest.mark.parametrize("role", ["bureau", "ARS", "CPAM", "cellule qualité", "opérateur"])
def test_la_nation_n_est_ouverte_qu_a_l_observateur(cpts, population, role):
    reponse = cpts(
        *("--base", str(population), "--par", "x", "--role", role),
        *("portefeuille", "--portee", "nation"),
    )
    assert reponse.code == 13
    assert "votre rôle ne lit pas d'agrégat de cette étendue" in reponse.erreur


@pytest.mark.parametrize("combien", ["deux-rives", "0", "-3"])
def test_le_nombre_de_cpts_se_dit_en_chiffres(cpts, tmp_path, combien):
    reponse = cpts("--base", str(tmp_path / "a.db"), "demo", "--annees", "1", "--cpts", combien)
    assert reponse.code == 2
    assert "Dites combien de CPTS" in reponse.erreur
    assert not (tmp_path / "a.db").exists()


def test_ce_qui_a_ete_joue_se_compte(cpts, tmp_path):
    jouer = (*JOUER[:2], "1", *JOUER[3:], "--json")
    reponse = cpts("--base", str(tmp_path / "a.db"), *jouer)
    assert reponse.code == 0
    assert set(json.loads(reponse.sortie)) == {
        *("cpts", "commandes", "faits", "secondes", "commandes_par_seconde")
    }
    assert reponse.json["faits"] >= reponse.json["commandes"] > 50
