"""What the plugin answers in place of pytest-bdd is what pytest-bdd answers."""

import gc
from dataclasses import asdict

import pytest
from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.gherkin_parser import DataTable, get_gherkin_document
from pytest_bdd.parser import Step

from cpts_adapters.vivant.allegement import _document, remplir
from cpts_adapters.vivant.menage import menage_apres

D_ORIGINE = Step.render_datatable
"""As pytest-bdd has it: this module is read before the plugin puts another in its place."""

FEATURE = """\
# language: fr
@adr:0001
Fonctionnalité: essai
  Contexte:
    Étant donné un pas :
      | a   | b |
      | <x> | 2 |

  Plan du scénario: cas <x>
    Quand un texte
      \"\"\"
      long
      \"\"\"
    Exemples:
      | x |
      | 1 |
"""


def tableau(*lignes):
    lieu = {"line": 1, "column": 1}
    rangs = [
        {
            "id": str(rang),
            "location": lieu,
            "cells": [{"location": lieu, "value": c} for c in cases],
        }
        for rang, cases in enumerate(lignes)
    ]
    return DataTable.from_dict({"location": lieu, "rows": rangs})


@pytest.mark.parametrize("valeurs", [{}, {"x": "1"}, {"x": "<y>", "y": "non"}, {"autre": "0"}])
def test_un_tableau_se_remplit_comme_dans_pytest_bdd(valeurs):
    pose = tableau(["champ", "valeur"], ["<x>", "a <y> b <x>"], ["", "<inconnu>"])
    assert remplir(pose, valeurs) == D_ORIGINE(pose, valeurs)
    assert pose.raw()[1] == ["<x>", "a <y> b <x>"]


def sans_identifiants(document):
    if isinstance(document, dict):
        return {nom: sans_identifiants(v) for nom, v in document.items() if nom != "id"}
    return [*map(sans_identifiants, document)] if isinstance(document, list) else document


@pytest.mark.parametrize("fin", ["\n", "\r\n"])
def test_un_document_se_lit_comme_dans_pytest_bdd(tmp_path, fin):
    chemin = tmp_path / "essai.feature"
    chemin.write_bytes(FEATURE.replace("\n", fin).encode())
    lu, attendu = _document(str(chemin), "utf-8", tmp_path), get_gherkin_document(str(chemin))
    assert sans_identifiants(asdict(lu)) == sans_identifiants(asdict(attendu))


def test_pytest_bdd_dit_lui_meme_ce_qu_il_ne_lit_pas(tmp_path):
    chemin = tmp_path / "essai.feature"
    chemin.write_text(FEATURE.replace("Exemples", "Exemple s"), "utf-8")
    with pytest.raises(GherkinParseError) as attendu:
        get_gherkin_document(str(chemin))
    with pytest.raises(GherkinParseError) as lu:
        _document(str(chemin), "utf-8", tmp_path)
    assert str(lu.value) == str(attendu.value)


def test_le_menage_se_fait_apres_ce_qui_se_construit():
    gelees = gc.get_freeze_count()
    with menage_apres():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() > gelees
