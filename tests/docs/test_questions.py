"""The page of open questions: made of the decisions and of the data, and as fresh as they are."""

from pathlib import Path

import pytest

from cpts_adapters.vivant.questions import (
    A_QUI,
    CONTRADICTIONS,
    EN_ATTENDANT,
    OUVERT,
    SILENCES,
    contradictions,
    inconnus,
    page,
    silences,
    toutes,
)
from cpts_adapters.vivant.unites import charger
from cpts_core.referentiels import aci, catalogue, financement

RACINE = Path(__file__).parents[2]
DECISIONS = RACINE / "docs" / "adr"
FICHIERS = {chemin.name[:4]: chemin.name for chemin in sorted(DECISIONS.glob("[0-9]*.md"))}


def test_la_page_livree_est_celle_que_la_commande_ecrit():
    livree = (RACINE / "docs" / "questions-ouvertes.md").read_text("utf-8")
    attendue = page(toutes(DECISIONS), FICHIERS).rstrip() + "\n"
    assert livree == attendue, "« make questions » met la page à jour"


def test_une_question_dit_ce_qui_est_ouvert_ce_qui_se_fait_et_a_qui_demander():
    muettes = [
        question.titre
        for question in toutes(DECISIONS)
        if not (question.ouvert and question.pour_l_instant and question.a_qui)
    ]
    assert not muettes


@pytest.mark.parametrize("fichier", FICHIERS.values())
def test_une_decision_a_les_deux_sections_ou_aucune(fichier):
    texte = (DECISIONS / fichier).read_text("utf-8")
    assert (f"## {OUVERT}\n" in texte) == (f"## {A_QUI}\n" in texte)
    assert f"## {EN_ATTENDANT}\n" not in texte or f"## {OUVERT}\n" in texte
    assert "## Questions ouvertes" not in texte, f"ce titre s'écrit « {OUVERT} »"


def test_une_contradiction_cite_des_unites_et_une_decision_qui_existent():
    for question in contradictions():
        assert question.unites
        assert set(question.unites) <= charger().keys()
        assert question.decision in FICHIERS


def test_chaque_valeur_inconnue_entre_dans_la_page():
    codes = [question.code for question in inconnus()]
    attendus = (*catalogue.questions(), *aci.questions(), *financement.questions())
    assert codes == [question.code for question in attendus]


def test_une_decision_entre_par_ses_sections(tmp_path):
    (tmp_path / "0900-essai.md").write_text(
        f"# 0900. Un essai\n\nStatut : acceptée.\n\n## Décision\n\n- On fait\n  ceci.\n- Puis cela."
        f"\n\n## {OUVERT}\n\n- Ceci.\n- Cela.\n\n## {A_QUI}\n\nÀ l'ARS.\n",
        "utf-8",
    )
    (tmp_path / "0901-rien.md").write_text(
        "# 0901. Rien\n\n## Décision\n\nTout est dit.\n", "utf-8"
    )
    (vue,) = silences(tmp_path)
    assert (vue.genre, vue.code, vue.titre) == (SILENCES, "0900", "Un essai")
    ecrite = page([vue], {"0900": "0900-essai.md"})
    assert "- **Ce qui est ouvert** : Ceci. Cela.\n" in ecrite
    assert "- **En attendant** : On fait ceci. → [décision 0900](adr/0900-essai.md)\n" in ecrite
    assert "- **À qui le demander** : À l'ARS.\n" in ecrite


def test_ce_qui_se_fait_en_attendant_l_emporte_sur_le_debut_de_la_decision(tmp_path):
    (tmp_path / "0900-essai.md").write_text(
        f"# 0900. Un essai\n\n## Décision\n\nTrois points :\n\n- un\n\n## {OUVERT}\n\nTout.\n\n"
        f"## {EN_ATTENDANT}\n\nRien.\n\n## {A_QUI}\n\nÀ tous.\n",
        "utf-8",
    )
    (vue,) = silences(tmp_path)
    assert vue.pour_l_instant == "Rien."


def test_les_contradictions_viennent_d_abord():
    assert next(iter(toutes(DECISIONS))).genre == CONTRADICTIONS
