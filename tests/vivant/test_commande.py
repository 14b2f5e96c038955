"""`cpts gherkin corriger`: what it says, what it writes, how it ends."""

import json

import pytest

from cpts_adapters.cli.entree import run
from cpts_adapters.cli.exit_codes import CODES, FAULTS_FOUND
from cpts_core.kernel.errors import DonneesInvalides
from tests.vivant.pieges import PIEGES, SAINE

ABIME = PIEGES["espace_avant_deux_points"][0]
DEUX_POINTS = "espace avant le deux-points d'un mot-clé"


@pytest.fixture
def fichier(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    chemin = tmp_path / "features" / "f.feature"
    chemin.parent.mkdir()
    chemin.write_text(ABIME, "utf-8")
    return chemin


def test_l_essai_montre_sans_ecrire_et_le_dit_par_son_code(fichier, capsys):
    assert run(["gherkin", "corriger", "--essai"]) == FAULTS_FOUND
    assert capsys.readouterr().out.splitlines() == [
        f"features/f.feature:2 : espace insécable ou caractère invisible, {DEUX_POINTS}.",
        f"features/f.feature:3 : {DEUX_POINTS}.",
        "2 lignes à réparer.",
    ]
    assert fichier.read_text("utf-8") == ABIME


def test_corriger_repare_puis_n_a_plus_rien_a_reparer(fichier, capsys):
    assert run(["gherkin", "corriger", str(fichier)]) == 0
    assert run(["gherkin", "corriger", "--essai"]) == 0
    assert capsys.readouterr().out.splitlines()[-2:] == ["2 lignes réparées.", "Rien à réparer."]
    assert "Fonctionnalité: f\n  Scénario: un cas\n" in fichier.read_text("utf-8")


def test_la_reponse_en_json_dit_ou_et_pourquoi(fichier, capsys):
    run(["gherkin", "corriger", "--json"])
    premiere, seconde = json.loads(capsys.readouterr().out)
    assert (premiere["ligne"], seconde["ligne"]) == (2, 3)
    assert seconde["raisons"] == [DEUX_POINTS]


def test_un_fichier_illisible_ou_absent_est_refuse_sans_rien_ecrire(fichier, capsys):
    fichier.with_name("g.feature").write_bytes(b"\xff")
    fichier.with_name("h.feature").write_text(SAINE, "utf-8")
    code = run(["gherkin", "corriger", "features", "absent.feature"])
    assert code == CODES[DonneesInvalides]
    assert capsys.readouterr().err.splitlines() == [
        "Erreur : données invalides :",
        "  - absent.feature:1 : ce fichier ne s'ouvre pas : ce chemin n'existe pas.",
        "  - features/g.feature:1 : ce fichier n'est pas écrit en UTF-8.",
    ]
    assert fichier.read_text("utf-8") == ABIME
