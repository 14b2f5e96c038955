"""The common options: before or after the command, or in the environment."""

import pytest

from cpts_adapters.cli.roles import OFFERED, read_role
from cpts_core.workflows.commun.roles import Role
from tests.adapters.cli.conftest import CELLULE

LISTE = ("liste", "incident", "--json")


@pytest.mark.parametrize(
    "mots",
    [
        (*CELLULE, "voir", "{}"),
        ("voir", "{}", *CELLULE),
        ("voir", *CELLULE, "{}"),
        ("--par", "camille", "voir", "{}", "--role=cellule-qualite"),
        (*CELLULE, "faire", "{}"),
        ("faire", *CELLULE, "{}"),
        ("faire", "{}", *CELLULE),
        ("faire", "{}", *CELLULE, "commenter", "--commentaire", "x"),
        ("faire", "{}", "commenter", "--commentaire", "x", *CELLULE),
        ("--json", "faire", "{}", "--par=camille", "commenter", "--commentaire", "x", *CELLULE),
    ],
)
def test_elles_se_placent_avant_ou_apres(base, cpts, mots):
    dossier = cpts.ouvrir()
    assert cpts(*(mot.format(dossier) for mot in mots)).code == 0


def test_elles_se_lisent_dans_l_environnement(base, cpts, monkeypatch):
    monkeypatch.setenv("CPTS_BASE", str(base))
    monkeypatch.setenv("CPTS_CPTS", "rives")
    monkeypatch.setenv("CPTS_PAR", "camille")
    monkeypatch.setenv("CPTS_ROLE", "cellule qualité, pilote")
    monkeypatch.chdir(base.parent.parent)
    recu = cpts("ouvrir", "incident", "declarer-sans-se-nommer", "--role", "declarant",
                "--danger", "ecarte", "--mots", "deux flacons voisins")  # fmt: skip
    assert recu.code == 0
    assert len(cpts(*LISTE).json) == 1
    assert cpts("--cpts", "autre", *LISTE).json == []


def test_la_ligne_l_emporte_sur_l_environnement(base, cpts, monkeypatch):
    cpts.ouvrir()
    monkeypatch.setenv("CPTS_ROLE", "ars")
    monkeypatch.setenv("CPTS_PAR", "x")
    assert cpts(*LISTE).json == []
    assert len(cpts(*LISTE, *CELLULE).json) == 1


def test_chaque_cpts_ignore_les_autres(base, cpts):
    dossier = cpts.ouvrir()
    assert cpts("--cpts", "voisine", *CELLULE, *LISTE).json == []
    assert cpts("--cpts", "voisine", *CELLULE, "voir", dossier).code == 14


@pytest.mark.parametrize("ecrit", ["cellule qualité", "CELLULE_QUALITE", "Cellule-Qualite"])
def test_un_role_s_ecrit_comme_il_se_dit(ecrit):
    assert read_role(ecrit) is Role.CELLULE_QUALITE


@pytest.mark.parametrize("role", OFFERED)
def test_chaque_role_offert_se_lit(role):
    assert read_role(role.value) is role
    assert read_role(role.name) is role


def test_un_role_inconnu_est_refuse_avec_la_liste(base, cpts):
    reponse = cpts("--par", "x", "--role", "chef", *LISTE)
    assert reponse.code == 2
    assert "cellule qualité" in cpts("--par", "x", "--role", "chef", "miens").erreur


def test_sans_role_on_est_declarant(base, cpts):
    cpts.ouvrir()
    assert cpts("--par", "camille", *LISTE).json == []


def test_plusieurs_roles_se_cumulent(base, cpts):
    cpts.ouvrir()
    roles = ("--role", "ars", "--role", "cellule-qualite")
    assert len(cpts("--par", "x", *roles, *LISTE).json) == 1
