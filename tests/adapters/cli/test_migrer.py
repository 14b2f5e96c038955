"""`cpts migrer`: what an operator reads before, then does once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cpts_adapters.cli.exit_codes import CODES
from cpts_core.kernel.errors import ConditionsNonReunies, DroitInsuffisant, Introuvable
from cpts_core.workflows.index import INDEX, Chapitre

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.adapters.cli.conftest import Terminal

MEMBRE = ("--par", "camille", "--role", "membre")
BUREAU = ("--par", "andrea", "--role", "bureau")
OPERATEUR = ("--par", "ines", "--role", "operateur")


@pytest.fixture
def installer(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Install the loan in one of its versions, beside every chapter."""

    def installer(constante: str) -> None:
        chapitre = Chapitre("tests.kernel.versions", constante, "emprunt d'un objet")
        monkeypatch.setitem(INDEX, "emprunt", chapitre)

    return installer


def demander(cpts: Terminal) -> str:
    demande = ("ouvrir", "emprunt", "demander", "--objet", "perceuse", "--lecteur", "Camille")
    return str(cpts(*MEMBRE, *demande, "--json").json["dossier"])


def preter(cpts: Terminal) -> str:
    dossier = demander(cpts)
    assert cpts(*BUREAU, "faire", dossier, "preter").code == 0
    return dossier


@pytest.mark.usefixtures("base")
def test_l_essai_liste_ce_qui_change_et_ce_qui_bloque(cpts, installer):
    installer("EMPRUNT_1")
    prete, demande = preter(cpts), demander(cpts)
    installer("EMPRUNT_2")
    dit = cpts(*OPERATEUR, "migrer", "--essai")
    assert dit.code == CODES[ConditionsNonReunies]
    assert "1 dossiers changeraient de version." in dit.sortie
    assert f"{prete}  1 → 2    prêté → en cours  + retour de l'objet" in dit.sortie
    assert f"emprunt {demande} : il faut que le bureau réponde à la demande" in dit.sortie
    assert "Essai : rien n'a été écrit." in dit.sortie


@pytest.mark.usefixtures("base")
def test_l_essai_en_json_dit_tout(cpts, installer):
    installer("EMPRUNT_1")
    prete = preter(cpts)
    installer("EMPRUNT_2")
    vue = cpts(*OPERATEUR, "migrer", "emprunt", "--essai", "--json").json
    (changement,) = vue["changements"]
    assert (vue["essai"], vue["dossiers"], vue["bloques"]) == (True, 1, [])
    assert (changement["dossier"], changement["depuis"], changement["vers"]) == (prete, 1, 2)
    assert (changement["etat_avant"], changement["etat_apres"]) == ("PRETE", "EN_COURS")
    assert [e["nom"] for e in changement["echeances_levees"]] == ["RETOUR"]
    assert [e["nom"] for e in changement["echeances_programmees"]] == ["RETOUR", "RAPPEL"]


@pytest.mark.usefixtures("base")
def test_une_migration_refusee_nomme_les_dossiers_et_laisse_la_base_intacte(cpts, installer):
    installer("EMPRUNT_1")
    preter(cpts)
    demande = demander(cpts)
    installer("EMPRUNT_2")
    refus = cpts(*OPERATEUR, "migrer")
    assert refus.code == CODES[ConditionsNonReunies]
    assert refus.erreur.count("\n") == 1
    assert demande in refus.erreur
    assert cpts("verifier").code == 0
    assert "prêté" in cpts(*MEMBRE, "liste", "emprunt").sortie


@pytest.mark.usefixtures("base")
def test_une_migration_se_fait_une_fois_et_la_base_reste_intacte(cpts, installer):
    installer("EMPRUNT_1")
    prete = preter(cpts)
    installer("EMPRUNT_2")
    une = cpts(*OPERATEUR, "migrer", "--commande-id", "m1")
    assert (une.code, "1 dossiers ont changé de version" in une.sortie) == (0, True)
    autre = cpts(*OPERATEUR, "migrer", "--commande-id", "m1")
    assert (autre.code, "déjà faite" in autre.sortie) == (0, True)
    assert "rien n'a été écrit" in cpts(*OPERATEUR, "migrer").sortie
    assert cpts("verifier").code == 0
    historique = cpts(*MEMBRE, "historique", prete).sortie
    assert "procédure changée de version" in historique
    assert cpts(*BUREAU, "faire", prete, "prolonger").code == 0


@pytest.mark.usefixtures("base")
def test_un_dossier_d_avant_offre_les_gestes_de_sa_version(cpts, installer):
    installer("EMPRUNT_1")
    ancien = preter(cpts)
    installer("EMPRUNT_2")
    neuf = preter(cpts)
    gestes = [cpts(*BUREAU, "possible", dossier).sortie for dossier in (ancien, neuf)]
    assert ["prolonger" in geste for geste in gestes] == [False, True]
    assert "prêté" in cpts(*BUREAU, "voir", ancien).sortie
    assert "en cours" in cpts(*BUREAU, "voir", neuf).sortie
    assert "PROLONGE" in cpts("diagramme", "emprunt").sortie


@pytest.mark.usefixtures("base")
def test_les_dossiers_de_chaque_version_se_cherchent_par_leur_etat(cpts, installer):
    installer("EMPRUNT_1")
    ancien = preter(cpts)
    installer("EMPRUNT_2")
    neuf = preter(cpts)
    for etat, trouve, autre in (("prêté", ancien, neuf), ("en cours", neuf, ancien)):
        liste = cpts(*MEMBRE, "liste", "emprunt", "--etat", etat, "--json").sortie
        assert trouve in liste
        assert autre not in liste
    assert "Les états : demandé, en cours, prolongé, rendu, prêté, perdu." in (
        cpts(*MEMBRE, "liste", "emprunt", "--etat", "loin").erreur
    )


@pytest.mark.usefixtures("base")
def test_il_faut_etre_operateur_et_nommer_une_procedure_qui_existe(cpts, installer):
    installer("EMPRUNT_2")
    assert cpts(*BUREAU, "migrer").code == CODES[DroitInsuffisant]
    assert cpts(*BUREAU, "migrer", "--essai").code == CODES[DroitInsuffisant]
    inconnue = cpts(*OPERATEUR, "migrer", "emprumt")
    assert inconnue.code == CODES[Introuvable]
    assert "vouliez-vous dire « emprunt »" in inconnue.erreur


@pytest.mark.usefixtures("base")
def test_une_base_ecrite_par_une_version_plus_recente_le_dit(cpts, installer):
    installer("EMPRUNT_2")
    dossier = preter(cpts)
    installer("EMPRUNT_1")
    refus = cpts(*BUREAU, "voir", dossier)
    assert refus.code != 0
    assert "la version 2 de la procédure « emprunt » n'est pas connue ici" in refus.erreur


def test_l_aide_dit_l_essai(cpts: Terminal, dossier_vide: Path) -> None:
    assert list(dossier_vide.iterdir()) == []
    assert "--essai" in cpts("migrer", "--help").sortie
