"""The plugin in runs of its own: nothing false passes, alone or among several processes."""

import pytest

from tests.vivant.banc import REGLAGES, jouer, poser
from tests.vivant.pieges import PIEGES, SAINE
from tests.vivant.projets import DECISION, DIAGNOSTICS_D_ETAPES, ETAPES, PAS, module, pieges

SAIN = {
    "tests/conftest.py": PAS,
    "tests/test_saine.py": module("saine"),
    "features/saine.feature": SAINE,
    **DECISION,
}


def phrases(jeu) -> list[str]:
    """The diagnostics of a run; its last lines repeat them."""
    lignes = jeu.sortie.splitlines()
    return [ligne for ligne in lignes if " : " in ligne and not ligne.startswith("ERROR")]


@pytest.fixture(scope="module")
def piege(tmp_path_factory):
    return poser(tmp_path_factory.mktemp("pieges"), pieges())


@pytest.fixture(scope="module")
def sain(tmp_path_factory):
    return poser(tmp_path_factory.mktemp("sain"), SAIN)


@pytest.mark.parametrize(
    ("processus", "code"),
    [((), pytest.ExitCode.INTERRUPTED), (("-n", "2"), pytest.ExitCode.TESTS_FAILED)],
    ids=["seul", "deux"],
)
def test_tous_les_pieges_sont_dits_ensemble_et_rien_ne_passe(piege, processus, code):
    jeu = jouer(piege, *processus)
    attendus = {
        f"features/{nom}.feature:{ligne} : {phrase}"
        for nom, (_, phrases) in PIEGES.items()
        for ligne, phrase in phrases.items()
    }
    assert attendus - set(jeu.sortie.splitlines()) == set()
    assert jeu.code == code
    assert " passed" not in jeu.sortie
    assert "features/saine.feature:" not in jeu.sortie
    assert jeu.de("testRunFinished")[0]["success"] is False


def test_les_definitions_et_les_liaisons_sont_gardees(tmp_path):
    jeu = jouer(poser(tmp_path, ETAPES))
    assert set(DIAGNOSTICS_D_ETAPES) == set(phrases(jeu))
    assert jeu.code == pytest.ExitCode.INTERRUPTED
    assert " passed" not in jeu.sortie


def test_un_run_partiel_ne_reclame_pas_le_reste_et_signaler_ne_refuse_rien(tmp_path):
    signaler = {"pytest.ini": f"{REGLAGES}vivant_gardes = signaler\n"}
    jeu = jouer(poser(tmp_path, {**ETAPES, **signaler}), "tests/test_un_seul.py")
    assert phrases(jeu) == [
        "tests/conftest.py:23 : « une attente » est une coroutine : personne ne l'attendrait."
    ]
    assert jeu.code == pytest.ExitCode.OK


@pytest.mark.parametrize(
    ("arguments", "joues"),
    [((), 3), (("--collect-only", "-q"), 0)],
    ids=["jouée", "collectée"],
)
def test_une_specification_saine_passe(sain, arguments, joues):
    jeu = jouer(sain, *arguments)
    assert jeu.code == pytest.ExitCode.OK, jeu.sortie
    assert len(jeu.de("testCaseStarted")) == joues
    assert jeu.de("testRunFinished")[0]["success"] is True


def test_un_reglage_qui_ne_veut_rien_dire_est_refuse(tmp_path):
    reglages = {"pytest.ini": f"{REGLAGES}vivant_gardes = peut-être\n"}
    jeu = jouer(poser(tmp_path, {**SAIN, **reglages}))
    assert jeu.code == pytest.ExitCode.USAGE_ERROR
    assert "vivant_gardes vaut refuser ou signaler, pas « peut-être »" in jeu.sortie


def test_des_messages_qui_ne_s_ecrivent_pas_font_echouer_le_run(sain):
    jeu = jouer(sain, nom="features")
    assert jeu.code == pytest.ExitCode.TESTS_FAILED
    assert "les messages ne s'écrivent pas" in jeu.sortie
