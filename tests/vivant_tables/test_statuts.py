"""What becomes of each unit: computed, kept, compared; each fault says what to do."""

import pytest

from cpts_adapters.vivant.couverture import Scenario
from cpts_adapters.vivant.statuts import (
    Declarations,
    Statut,
    Suivi,
    ecarts,
    ecrire,
    fautes,
    lire,
    livres,
    suivre,
)
from cpts_adapters.vivant.unites import Unite
from tests.vivant_tables.etapes import projet
from tests.vivant_tables.test_couverture_plugin import ABIMER, PRETER, RESERVER

pytest_plugins = ("pytester",)

PORTE = Scenario("a.feature", 3, "porte", ("src:NP-001", "adr:0001"))
AUSSI = Scenario("a.feature", 9, "porte aussi", ("src:NP-001",))


def unite(code, nature="regle"):
    return Unite(code, "page.txt", "Essai", nature, "0" * 16)


UNITES = [unite("NP-001"), unite("NP-002"), unite("NP-003", "titre")]


def statuts(declarations=Declarations(), joues=(PORTE, AUSSI), echoues=()):  # noqa: B008 - frozen
    return suivre(UNITES, declarations, joues, echoues)


def test_une_unite_portee_est_verifiee_par_chacun_de_ses_scenarios():
    assert statuts()["NP-001"] == Suivi(Statut.VERIFIEE, 2)


def test_un_seul_echec_la_met_en_ecart():
    assert statuts(echoues=[AUSSI])["NP-001"] == Suivi(Statut.EN_ECART, 2)


def test_sans_scenario_une_regle_est_a_faire_et_un_titre_informe():
    vus = statuts()
    assert (vus["NP-002"].statut, vus["NP-003"].statut) == (Statut.A_FAIRE, Statut.INFORMATIVE)


def test_une_declaration_repond_d_une_regle():
    construite = statuts(Declarations({"NP-002": "tests/x.py::test_y"}))["NP-002"]
    ecartee = statuts(Declarations({}, {"NP-002": "affaire d'un autre outil"}))["NP-002"]
    assert construite == Suivi(Statut.PAR_CONSTRUCTION, 0, "tests/x.py::test_y")
    assert ecartee.statut is Statut.HORS_PERIMETRE


@pytest.mark.parametrize(
    ("declarations", "phrase"),
    [
        (Declarations(), "NP-002 : rien ne répond de cette unité ; écrivez un scénario"),
        (Declarations({"NP-001": "t"}, {"NP-002": "r"}), "NP-001 : un scénario porte cette unité"),
        (Declarations({"NP-002": "t", "NP-404": "t"}), "NP-404 : unites.toml cite cette unité"),
        (Declarations({}, dict.fromkeys(("NP-002", "b", "c", "d"), "r")), "3 unités au plus"),
    ],
)
def test_une_faute_dit_quoi_faire(declarations, phrase):
    dites = list(fautes(statuts(declarations), declarations))
    assert any(phrase in dite for dite in dites), dites


def test_ce_qui_est_ecrit_se_relit(tmp_path):
    vus = statuts(Declarations({"NP-002": 'tests/x.py::test "y"'}))
    ecrire(tmp_path / "statuts.toml", vus)
    assert lire(tmp_path / "statuts.toml") == vus
    assert lire(tmp_path / "absent.toml") == {}


def test_un_ecart_se_dit_et_un_fichier_juste_ne_dit_rien():
    vus = statuts()
    assert list(ecarts(vus, vus)) == []
    gardes = {**vus, "NP-001": Suivi(Statut.VERIFIEE, 1)}
    (dit,) = ecarts(vus, gardes)
    assert dit == (
        "NP-001 : « vérifiée », scénarios : 2 d'après ce run, le fichier dit « vérifiée »,"
        " scénarios : 1 ; « make unites » l'écrit, et la différence se relit."
    )


def test_les_statuts_livres_se_lisent():
    assert len(livres()) == 137


LISTE = """\
id\tdocument\tsection\tnature\tsha256_16
NP-001\tpage.txt\tEssai\tregle\t0000000000000000
"""
REGLAGES = "vivant_unites = unites.tsv\nvivant_statuts = statuts.toml\n"
DECLAREE = '[par_construction]\nNP-001 = "tests/x.py::test_y"\n'


@pytest.fixture
def essai(pytester):
    projet(pytester, PRETER, ABIMER, RESERVER)
    reglages = next(pytester.path.glob("*.ini"))
    reglages.write_text(f"{reglages.read_text('utf-8').rstrip()}\n{REGLAGES}", "utf-8")
    (pytester.path / "unites.tsv").write_text(LISTE, "utf-8")
    (pytester.path / "features" / "unites.toml").write_text(DECLAREE, "utf-8")
    return pytester


def test_une_regle_sans_reponse_fait_echouer_le_run(essai):
    (essai.path / "features" / "unites.toml").unlink()
    resultat = essai.runpytest_inprocess("--statuts")
    assert resultat.ret == 1
    resultat.stdout.fnmatch_lines(["NP-001 : rien ne répond de cette unité*@src:NP-001*"])


def test_un_fichier_perime_fait_echouer_le_run_et_se_recrit(essai):
    perime = essai.runpytest_inprocess()
    assert perime.ret == 1
    perime.stdout.fnmatch_lines(["NP-001 : « par construction »*le fichier n'en dit rien*"])
    assert essai.runpytest_inprocess("--statuts").ret == 0
    assert essai.runpytest_inprocess().ret == 0


def test_une_partie_du_run_ne_recrit_rien(essai):
    assert essai.runpytest_inprocess("--statuts", "-k", "revient").ret == 0
    assert not (essai.path / "statuts.toml").exists()
