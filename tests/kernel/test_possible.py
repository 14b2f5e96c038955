"""`possible` says what this person may do now, and what is missing for the rest."""

from __future__ import annotations

from cpts_core.kernel.decision import Decision, decide, possible
from cpts_core.kernel.errors import Motif
from cpts_core.kernel.generiques import Rectifier
from tests.kernel.procedure import EMPRUNT, ICI, Demander, Preter, Rendre, circonstances

MEMBRE, BUREAU = circonstances("membre"), circonstances("bureau")


def demande(objet: str = "perceuse"):
    return decide(EMPRUNT, None, Demander(objet=objet, lecteur="Camille"), MEMBRE).dossier


def de(dossier, commande, autour):
    vues = possible(EMPRUNT, dossier, autour)
    return [p for p in vues if p.transition.quand is commande]


def test_toutes_les_rangees_de_l_etat_sont_dites_et_elles_seules():
    libelles = {p.transition.quand.libelle for p in possible(EMPRUNT, demande(), BUREAU)}
    assert libelles == {"prêter", "rectifier une valeur", "constater une échéance passée"}


def test_ce_que_le_role_permet_est_faisable():
    (preter,) = de(demande(), Preter, BUREAU)
    assert preter.faisable
    assert (preter.manques, preter.a_fournir) == ((), ())


def test_sans_le_role_rien_n_est_faisable():
    (preter,) = de(demande(), Preter, MEMBRE)
    assert not preter.autorise
    assert not preter.faisable


def test_une_regle_sur_le_dossier_est_dite_manquante():
    (preter,) = de(demande("tableau"), Preter, BUREAU)
    assert preter.autorise
    assert not preter.faisable
    assert preter.manques == (Motif("il faut que l'objet ne soit pas réservé", (ICI,)),)


def test_une_regle_sur_la_demande_reste_a_fournir():
    prete = decide(EMPRUNT, demande(), Preter(), BUREAU).dossier
    rendu, perdu = de(prete, Rendre, MEMBRE)
    assert rendu.faisable
    assert perdu.faisable
    assert [m.phrase for m in rendu.a_fournir] == ["il faut que l'objet revienne en état"]
    assert [m.phrase for m in perdu.a_fournir] == ["il faut que l'objet revienne abîmé"]


def test_avant_tout_dossier_seules_les_ouvertures_sont_dites():
    vues = possible(EMPRUNT, None, MEMBRE)
    assert {p.transition.quand.libelle for p in vues} == {
        "demander un objet",
        "reprendre un dossier déjà commencé",
    }


def test_un_dossier_fini_se_rectifie_encore():
    prete = decide(EMPRUNT, demande(), Preter(), BUREAU).dossier
    fini = decide(EMPRUNT, prete, Rendre(en_etat=True), MEMBRE)
    assert isinstance(fini, Decision)
    assert [p.transition.quand for p in possible(EMPRUNT, fini.dossier, MEMBRE)] == [Rectifier]
