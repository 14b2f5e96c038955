"""The units of the documents: what counts as the same text, and what a changed document does."""

import pytest

from cpts_adapters.vivant.unites import (
    Unite,
    Verdict,
    charger,
    comparer,
    decouper,
    desaccords,
    empreinte,
    mots,
    normaliser,
)

PAGE = "Titre\n\nUne phrase. Une autre ! « Une citation. » Fin ?\n1. Premier point. Second point.\n"
MORCEAUX = [
    "Titre",
    "Une phrase.",
    "Une autre !",
    "« Une citation. » Fin ?",
    "1. Premier point.",
    "Second point.",
]


def unites(*textes):
    return [
        Unite(f"NP-{rang:03}", "page.txt", "Essai", "regle", empreinte(texte))
        for rang, texte in enumerate(textes, 1)
    ]


def verdicts(connus, lus):
    return list(comparer(unites(*connus), [empreinte(lu) for lu in lus]).values())


def test_la_liste_livree_est_entiere():
    livrees = charger()
    assert len(livrees) == 137
    assert livrees["NP-079"].section == "Niveau 2"
    assert {unite.nature for unite in livrees.values()} == {"regle", "titre", "contexte"}
    assert all(len(unite.empreinte) == 16 for unite in livrees.values())


def test_chaque_unite_se_dit_dans_les_mots_du_projet():
    assert list(mots()) == list(charger())
    assert all(mots().values())


def test_une_page_se_decoupe_en_lignes_puis_en_phrases():
    assert decouper(PAGE) == MORCEAUX


@pytest.mark.parametrize(
    "ecrit",
    [
        "l'une «\u00a0ou\u00a0» l'autre",
        "l\u2019une «\u202fou\u202f» l\u2018autre",
        "  l'une \t« ou »\n l'autre\u200b",
    ],
)
def test_la_typographie_ne_change_pas_une_unite(ecrit):
    assert normaliser(ecrit) == "l'une « ou » l'autre"


def test_un_accent_decompose_ne_change_pas_une_unite():
    assert empreinte("de\u0301cide\u0301") == empreinte("décidé")


def test_un_mot_change_une_unite():
    assert empreinte("sous quinze jours") != empreinte("sous seize jours")


def test_chaque_unite_est_trouvee_dans_un_document_intact():
    assert set(verdicts(MORCEAUX, MORCEAUX)) == {Verdict.TROUVE}


def test_une_unite_reecrite_sur_place_est_modifiee():
    assert verdicts(["a", "b", "c"], ["a", "B", "c"])[1] is Verdict.MODIFIE


def test_une_unite_effacee_est_orpheline():
    assert verdicts(["a", "b", "c"], ["a", "c"]) == [
        Verdict.TROUVE,
        Verdict.ORPHELIN,
        Verdict.TROUVE,
    ]


def test_une_unite_deplacee_est_trouvee():
    assert verdicts(["a", "b", "c"], ["c", "a", "b"]) == [Verdict.TROUVE] * 3


def test_deux_unites_de_meme_texte_ne_se_cachent_pas_l_une_l_autre():
    assert verdicts(["a", "b", "a"], ["a", "b"]) == [
        Verdict.TROUVE,
        Verdict.TROUVE,
        Verdict.ORPHELIN,
    ]


def test_un_desaccord_se_dit_en_francais(tmp_path):
    (tmp_path / "page.txt").write_text(PAGE.replace("Une autre", "Une tout autre"), "utf-8")
    connues = {unite.code: unite for unite in unites(*MORCEAUX)}
    assert list(desaccords(tmp_path, connues)) == [
        "NP-003 (page.txt, Essai) : ce passage est modifié."
    ]


def test_un_document_absent_se_dit_en_francais(tmp_path):
    (faute,) = desaccords(tmp_path, charger())
    assert faute.startswith("CPTS_SOURCES : le document ")
    assert faute.endswith("nos_projets.txt est introuvable.")
