"""The repair of typography: complete, once and for all, and silent about what is said."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_adapters.vivant.caracteres import composer
from cpts_adapters.vivant.correction import FichiersIllisibles, corriger_fichiers
from cpts_adapters.vivant.lecture import Lecture
from cpts_adapters.vivant.typographie import corriger
from tests.vivant.fonctionnalites import abimer, features
from tests.vivant.pieges import PIEGES, SAINE

FEATURES = Path(__file__).parents[2] / "features"
FRAGMENTS = (
    *("Scénario", "Lorsqu", "Étant donné", "Exemples", "Fonctionnalité", "Règle", "Contexte"),
    *(":", " ", "\u00a0", "\u202f", "\u200b", "\ufeff", "’", "'", "\u0301", "e", "\n", "\r\n"),
    *('"""', "“““", "”””", "```", "|", "@", "#", "# language: fr\n", "texte", "\t", "\u00ad"),
)


def pickles(texte: str) -> list:
    lecture = Lecture.de("f.feature", texte)
    assert not lecture.erreurs
    return [
        (p["name"], [(e["text"], e.get("argument")) for e in p["steps"]]) for p in lecture.pickles
    ]


@given(features)
def test_une_fonctionnalite_correcte_reste_identique(texte):
    assert pickles(texte)
    assert corriger(texte) == texte


@given(features, st.data())
def test_ce_qu_un_traitement_de_texte_abime_est_rendu(texte, data):
    assert corriger(abimer(texte, data.draw)) == composer(texte)


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join))
def test_corriger_deux_fois_n_ajoute_rien(texte):
    corrige = corriger(texte)
    assert corriger(corrige) == corrige
    assert corrige.count("\n") == texte.count("\n")


@given(features)
def test_les_fins_de_ligne_restent_celles_du_fichier(texte):
    windows = texte.replace("\n", "\r\n")
    assert corriger(windows) == windows


@pytest.mark.parametrize("chemin", sorted(FEATURES.rglob("*.feature")), ids=lambda c: c.stem)
def test_les_fonctionnalites_du_projet_sont_correctes(chemin):
    texte = chemin.read_text("utf-8")
    assert corriger(texte) == texte


def test_les_cases_et_les_textes_longs_ne_changent_que_d_accents_composes():
    abime = SAINE.replace("Scénario: ", "Scénario\u00a0: ").replace("| é", "| e\u0301")
    assert pickles(corriger(abime)) == pickles(SAINE)


def test_corriger_un_dossier_puis_n_avoir_plus_rien_a_corriger(tmp_path):
    chemin = tmp_path / "chapitre" / "f.feature"
    chemin.parent.mkdir()
    chemin.write_bytes(PIEGES["apostrophe_d_un_mot_cle"][0].encode())
    avant = chemin.read_bytes()
    prevues = corriger_fichiers([tmp_path], essai=True)
    assert chemin.read_bytes() == avant
    assert corriger_fichiers([tmp_path]) == prevues
    assert [str(c) for c in prevues] == [f"{chemin}:4 : apostrophe typographique."]
    assert corriger_fichiers([chemin, tmp_path]) == []


def test_un_fichier_illisible_arrete_tout_avant_d_ecrire(tmp_path):
    sain, illisible = tmp_path / "a.feature", tmp_path / "b.feature"
    sain.write_bytes(PIEGES["bom"][0].encode())
    illisible.write_bytes(b"\xe9")
    with pytest.raises(FichiersIllisibles) as refus:
        corriger_fichiers([sain, illisible, tmp_path / "absent.feature"])
    assert [d.uri for d in refus.value.diagnostics] == [
        str(tmp_path / "absent.feature"),
        str(illisible),
    ]
    assert sain.read_bytes() == PIEGES["bom"][0].encode()
