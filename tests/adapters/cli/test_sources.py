"""What becomes of the units, and what is left open: read without any store."""

import pytest

UNITE = {
    "unite", "document", "section", "nature", "mots", "statut", "scenarios", "preuve", "texte",
}  # fmt: skip
QUESTION = {
    "genre", "code", "titre", "ouvert", "pour_l_instant", "a_qui", "decision", "unites",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _ailleurs(monkeypatch, tmp_path):
    monkeypatch.delenv("CPTS_SOURCES", raising=False)
    monkeypatch.chdir(tmp_path)


def test_chaque_unite_a_sa_ligne_et_les_comptes_suivent(cpts):
    reponse = cpts("sources")
    assert reponse.code == 0
    assert "NP-079  Niveau 2 : orienter vers un confrère compétent, vite" in reponse.sortie
    assert reponse.sortie.splitlines()[-1].startswith("137 unités (vérifiée : ")


def test_les_unites_en_json(cpts):
    vues = cpts("sources", "--json").json
    assert len(vues) == 137
    assert all(vue.keys() == UNITE for vue in vues)
    assert all(vue["texte"] is None for vue in vues)


def test_un_document_et_un_statut_se_choisissent(cpts):
    (bilan,) = cpts("sources", "--statut", "informative").sortie.splitlines()[-1:]
    assert bilan.count(":") == 1
    vues = cpts("sources", "--document", "projet_de_sante", "--json").json
    assert {vue["unite"][:2] for vue in vues} == {"PS"}
    assert cpts("sources", "--statut", "à faire").sortie == "Aucune unité.\n"


@pytest.mark.parametrize("mots", [("--statut", "faite"), ("--document", "autre")])
def test_un_filtre_inconnu_est_refuse(cpts, mots):
    assert cpts("sources", *mots).code == 2


def test_un_document_change_se_voit(cpts, monkeypatch, tmp_path):
    for nom in ("nos_projets.txt", "projet_de_sante.txt"):
        (tmp_path / nom).write_text("Une phrase qui n'y était pas.\n", "utf-8")
    monkeypatch.setenv("CPTS_SOURCES", str(tmp_path))
    reponse = cpts("sources", "--json")
    assert reponse.code == 22
    assert {vue["texte"] for vue in reponse.json} == {"modifié", "orphelin"}


def test_un_document_absent_est_dit(cpts, monkeypatch, tmp_path):
    monkeypatch.setenv("CPTS_SOURCES", str(tmp_path))
    reponse = cpts("sources")
    assert reponse.code == 10
    assert "nos_projets.txt est introuvable" in reponse.erreur


def test_les_questions_hors_du_depot_disent_que_les_decisions_manquent(cpts):
    reponse = cpts("questions")
    assert reponse.code == 0
    assert reponse.sortie.startswith("# Questions ouvertes\n")
    assert "Combien de missions l'accord compte-t-il ?" in reponse.sortie
    assert "les décisions ne sont pas citées" in reponse.erreur


def test_les_questions_en_json(cpts):
    vues = cpts("questions", "--json").json
    assert {vue["genre"] for vue in vues} == {"contradiction", "inconnu"}
    assert all(vue.keys() == QUESTION for vue in vues)
