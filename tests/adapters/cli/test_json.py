"""The shapes of `--json` are a contract: a key is added, never renamed."""

import pytest

from tests.adapters.cli.conftest import CELLULE

pytestmark = pytest.mark.usefixtures("base")

DOSSIER = {
    "dossier", "procedure", "etat", "etat_libelle", "clos", "version", "modifie_le",
    "prochaine_echeance",
}  # fmt: skip
ECHEANCE = {
    "nom", "libelle", "le", "jours_restants", "sans_delai", "passee", "qui", "puis", "sources",
}  # fmt: skip
POSSIBLE = {
    "commande", "libelle", "autorise", "faisable", "manques", "a_fournir", "vers", "vers_libelle",
    "qui", "sources",
}  # fmt: skip
FAIT = {
    "version", "rang", "evenement", "libelle", "etat", "etat_libelle", "survenu_le",
    "enregistre_le", "par", "role", "champs",
}  # fmt: skip
RECU = {
    "dossier", "procedure", "version", "etat", "etat_libelle", "deja_emise", "code_de_suivi",
    "faits", "avertissements", "echeances", "possible",
}  # fmt: skip
CHAMP = {"nom", "libelle", "valeur"}


@pytest.fixture
def dossier(cpts):
    return cpts.oriente()


def test_la_liste(cpts, dossier):
    (vu,) = cpts(*CELLULE, "liste", "incident", "--json").json
    assert vu.keys() == DOSSIER
    assert vu["prochaine_echeance"].keys() == ECHEANCE


def test_le_dossier(cpts, dossier):
    vu = cpts(*CELLULE, "voir", dossier, "--json").json
    assert vu.keys() == DOSSIER | {"echeances", "champs"}
    assert all(champ.keys() == CHAMP for champ in vu["champs"])
    (fait,) = next(c["valeur"] for c in vu["champs"] if c["nom"] == "faits")
    assert {sous["nom"]: sous["valeur"] for sous in fait}["jour"] == "2025-03-20"


def test_l_historique(cpts, dossier):
    for fait in cpts(*CELLULE, "historique", dossier, "--json").json:
        assert fait.keys() == FAIT
        assert all(champ.keys() == CHAMP for champ in fait["champs"])


def test_le_possible(cpts, dossier):
    vu = cpts(*CELLULE, "possible", dossier, "--json").json
    assert vu.keys() == DOSSIER | {"possible"}
    assert all(possible.keys() == POSSIBLE for possible in vu["possible"])


def test_les_echeances(cpts, dossier):
    (vue,) = cpts(*CELLULE, "echeances", "--json").json
    assert vue.keys() == ECHEANCE | {"dossier", "procedure", "etat", "etat_libelle"}
    assert vue["le"].endswith(("T00:00:00+01:00", "T00:00:00+02:00"))


def test_le_recu(cpts, dossier):
    recu = cpts(*CELLULE, "faire", dossier, "commenter", "--commentaire", "x", "--json").json
    assert recu.keys() == RECU
    assert recu["faits"] == [{"evenement": "commentaire_ajoute", "libelle": "commentaire ajouté"}]
    assert all(possible["faisable"] for possible in recu["possible"])


def test_le_suivi(cpts):
    dossier, code = cpts.declarer()
    (vu,) = cpts("suivre", code, "--json").json
    assert vu.keys() == DOSSIER | {"champs", "possible"}
    assert vu["dossier"] == dossier


def test_les_procedures(cpts):
    assert all(vue.keys() == {"procedure", "titre"} for vue in cpts("workflows", "--json").json)


def test_les_parametres(cpts):
    for vu in cpts("parametres", "--json").json:
        assert vu.keys() == {
            "code", "description", "valeur", "depuis", "par", "confiance", "sources", "reglable",
        }  # fmt: skip


def test_la_verification(cpts, dossier):
    vue = cpts("verifier", "--json").json
    assert vue == {"valide": True, "dossiers": 1, "fautes": []}


def test_un_diagramme(cpts):
    vu = cpts("diagramme", "incident", "--json").json
    assert vu.keys() == {"procedure", "format", "diagramme"}


def test_un_script_de_completion(cpts):
    assert cpts("completion", "fish", "--json").json.keys() == {"interpreteur", "script"}
