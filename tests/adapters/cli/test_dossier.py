"""What a person types to know what a health project still lacks."""

import pytest

pytestmark = pytest.mark.usefixtures("base")

COORDINATION = ("--par", "alix", "--role", "coordinateur")
OUVRIR = (
    *("ouvrir", "projet_de_sante", "ouvrir-le-projet", "--json"),
    *("--territoire", "les deux vallées", "--version-aci", "ACI-2019-AV2"),
    *("--porteurs", "camille", "--professions", "G15-60"),
)


def un_projet(cpts) -> str:
    reponse = cpts(*COORDINATION, *OUVRIR)
    assert reponse.code == 0, reponse.erreur
    return reponse.json["dossier"]


def libelles(points, *, present: bool) -> set[str]:
    return {p["libelle"] for p in points if p["present"] is present}


def test_chaque_point_dit_sa_partie_et_sa_source(cpts):
    points = cpts(*COORDINATION, "dossier", un_projet(cpts), "--json").json["points"]
    assert libelles(points, present=True) >= {"territoire d'action"}
    assert libelles(points, present=False) >= {"objectifs", "diagnostic validé", "statuts"}
    assert all(point["sources"] and point["partie_libelle"] for point in points)
    grille = next(p for p in points if p["libelle"] == "grille de cohérence")
    assert len(grille["manques"]) == 2


def test_un_objectif_sans_action_est_nomme(cpts):
    projet = un_projet(cpts)
    fixer = ("fixer-un-objectif", "--code", "OBJ-1", "--objectif", "un médecin pour chacun")
    assert cpts(*COORDINATION, "faire", projet, *fixer).code == 0
    reponse = cpts(*COORDINATION, "dossier", projet)
    assert reponse.code == 0
    assert "objectifs servis par une action (OBJ-1) [NP-005]" in reponse.sortie
    assert reponse.sortie.count("Il manque ") == 1


def test_declarer_complet_trop_tot_donne_la_meme_liste(cpts):
    projet = un_projet(cpts)
    assert cpts(*COORDINATION, "faire", projet, "engager-la-redaction").code == 0
    refus = cpts(*COORDINATION, "faire", projet, "declarer-le-dossier-complet", "--json").refus
    points = cpts(*COORDINATION, "dossier", projet, "--json").json["points"]
    exiges = [p for p in points if p["exigence"] == "COMPLET" and not p["present"]]
    (motif,) = refus["motifs"]
    assert len(motif["precisions"]) == len(exiges)


def test_qui_ne_lit_pas_le_projet_n_en_sait_rien(cpts):
    projet = un_projet(cpts)
    assert cpts("--par", "remi", "--role", "ARS", "dossier", projet).code == 14


def test_un_autre_dossier_n_est_pas_un_projet(cpts):
    diagnostic = ("ouvrir", "diagnostic_territorial", "ouvrir-le-diagnostic", "--json")
    ouvert = cpts(*COORDINATION, *diagnostic).json["dossier"]
    reponse = cpts(*COORDINATION, "dossier", ouvert)
    assert reponse.code == 14
    assert "n'est pas un projet de santé" in reponse.erreur
