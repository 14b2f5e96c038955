"""What no scenario crosses or sees fails the whole suite, in French; a part of it is not judged."""

import json

import pytest

from tests.vivant_tables.etapes import projet, scenario

pytest_plugins = ("pytester",)

PRETER = scenario(
    "un objet prêté revient en état",
    "le membre demande l'objet « perceuse »",
    "le bureau prête",
    "l'emprunt est « prêté »",
    "le membre rend, en état : oui",
    "l'emprunt est « rendu »",
)
ABIMER = scenario(
    "un objet prêté revient abîmé",
    "le membre demande l'objet « perceuse »",
    "le bureau prête",
    "le membre rend, en état : non",
    "l'emprunt est « perdu »",
)
RESERVER = scenario(
    "un objet réservé ne se prête pas",
    "le membre demande l'objet « tableau »",
    "le bureau prête",
    "c'est refusé",
)


def lancer(pytester, *options):
    return pytester.runpytest_inprocess(*options)


def test_une_suite_qui_voit_tout_passe(pytester):
    projet(pytester, PRETER, ABIMER, RESERVER)
    resultat = lancer(pytester)
    resultat.assert_outcomes(passed=3)
    assert resultat.ret == 0
    resultat.stdout.fnmatch_lines(["*emprunt : 4 rangées sur 4, 6 côtés de règle sur 6, 3 paires*"])


def test_une_rangee_jamais_franchie_fait_echouer_la_suite(pytester):
    projet(pytester, PRETER, RESERVER)
    resultat = lancer(pytester)
    assert resultat.ret == 1
    resultat.stdout.fnmatch_lines(
        ["emprunt : aucun scénario ne franchit « rendre » depuis « prêté » vers « perdu »*"]
    )


def test_une_regle_vue_d_un_seul_cote_fait_echouer_la_suite(pytester):
    projet(pytester, PRETER, ABIMER)
    resultat = lancer(pytester)
    assert resultat.ret == 1
    resultat.stdout.fnmatch_lines(["emprunt : aucun scénario ne voit fausse la règle*réservé*"])


def test_une_regle_n_est_pas_vue_par_qui_n_a_pas_le_droit(pytester):
    etapes = RESERVER.replace("le bureau prête", "le membre prête")
    projet(pytester, PRETER, ABIMER, etapes)
    assert lancer(pytester).ret == 1


@pytest.mark.parametrize("choix", [("-k", "abîmé"), ("--deselect", "test_emprunt.py::test_x")])
def test_une_execution_choisie_n_est_pas_jugee(pytester, choix):
    projet(pytester, PRETER)
    resultat = lancer(pytester, *choix)
    assert resultat.ret in {0, pytest.ExitCode.NO_TESTS_COLLECTED}
    resultat.stdout.no_fnmatch_line("*aucun scénario*")


def test_une_feature_qui_n_a_pas_tourne_rend_l_execution_partielle(pytester):
    projet(pytester, PRETER)
    (pytester.path / "features" / "seule.feature").write_text("Feature: autre\n", "utf-8")
    pytester.makepyfile(
        test_emprunt="from pytest_bdd import scenarios\nscenarios('emprunt.feature')"
    )
    resultat = lancer(pytester)
    assert resultat.ret == 0
    resultat.stdout.fnmatch_lines(["Exécution partielle*"])


def test_un_scenario_qui_echoue_ne_couvre_rien(pytester):
    faux = ABIMER.replace("« perdu »", "« rendu »")
    projet(pytester, PRETER, faux, RESERVER)
    resultat = lancer(pytester)
    resultat.assert_outcomes(passed=2, failed=1)
    resultat.stdout.fnmatch_lines(["*3 rangées sur 4*"])


def test_le_fichier_est_le_meme_en_un_processus_et_en_deux(pytester):
    projet(pytester, PRETER, ABIMER, RESERVER)
    lancer(pytester, "--couverture=un/couverture.json")
    pytester.runpytest_subprocess("--couverture=deux/couverture.json", "-n2")
    un, deux = (
        json.loads((pytester.path / d / "couverture.json").read_text()) for d in ("un", "deux")
    )
    assert un == deux
    assert un["machines"]["emprunt"]["rangees"][3]["scenarios"] == [1]


def test_une_unite_que_rien_ne_declare_est_un_mensonge(pytester):
    projet(pytester, PRETER.replace("  Scénario", "  @src:NP-079\n  Scénario"), ABIMER, RESERVER)
    resultat = lancer(pytester)
    assert resultat.ret == 1
    resultat.stdout.fnmatch_lines(
        ["features/emprunt.feature:4 : « un objet prêté revient en état » : ce scénario se*NP-079*"]
    )


def test_un_document_change_fait_echouer_la_suite(pytester, monkeypatch):
    projet(pytester, PRETER, ABIMER, RESERVER)
    monkeypatch.setenv("CPTS_SOURCES", str(pytester.path))
    resultat = lancer(pytester)
    assert resultat.ret == 1
    resultat.stdout.fnmatch_lines(["CPTS_SOURCES : le document * est introuvable."])


def test_la_couverture_s_ecrit_a_cote_des_messages(pytester):
    projet(pytester, PRETER, ABIMER, RESERVER)
    resultat = lancer(pytester, "--messages=var/m.ndjson")
    assert resultat.ret == 0
    assert (pytester.path / "var" / "m.ndjson").exists()
    assert (pytester.path / "var" / "couverture.json").exists()
