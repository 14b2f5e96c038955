"""Diagnostic territorial : ce que les scénarios ne disent pas."""

from __future__ import annotations

from attrs import evolve

from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Dossier
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.acteurs import Famille
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.diagnostic_territorial import DIAGNOSTIC_TERRITORIAL
from cpts_core.workflows.projet.diagnostic_territorial import commandes as c
from cpts_core.workflows.projet.diagnostic_territorial.dossier import Diagnostic
from cpts_core.workflows.projet.diagnostic_territorial.elements import (
    Besoin,
    Orientation,
    Participation,
)
from cpts_core.workflows.projet.diagnostic_territorial.etats import FINALS, Etat
from tests.workflows.autour import autour, derouler, faisables, refus

COORDINATION = autour("Alix", Role.COORDINATEUR)
BUREAU = autour("Béa", Role.BUREAU)
USAGERS = Besoin(code="B1", besoin="soins", souleve_par=Famille.USAGERS)
ELUS = Besoin(code="B2", besoin="lieux", souleve_par=Famille.ELUS)


def a(etat: Etat, donnees: Diagnostic | None = None) -> Dossier:
    return Dossier(etat, 1, (), donnees or Diagnostic())


def precisions(dossier: Dossier, demande, circonstances=COORDINATION) -> tuple[str, ...]:
    refuse = refus(DIAGNOSTIC_TERRITORIAL, dossier, demande, circonstances)
    return tuple(p for motif in refuse.motifs for p in motif.precisions)


def test_ce_qui_manque_au_cadre_est_nomme():
    decrit = Diagnostic(territoire="deux vallées", flux_de_patients="vers le bourg")
    assert precisions(a(Etat.OUVERT, decrit), c.LancerLaCollecte()) == (
        "les pratiques professionnelles",
        "la méthode",
    )


def test_ce_qui_manque_a_l_analyse_est_nomme():
    assert precisions(a(Etat.ANALYSE), c.RestituerLeDiagnostic()) == (
        "une force",
        "une faiblesse",
        "une attente des habitants",
        "un enjeu",
        "une cause de dysfonctionnement",
        "une donnée",
        "un besoin",
        "une orientation",
    )


def test_les_familles_absentes_sont_nommees():
    entendus = Diagnostic(acteurs=(Participation(famille=Famille.ELUS, acteur="mairie"),))
    assert precisions(a(Etat.RESTITUE, entendus), c.ValiderLeDiagnostic(), BUREAU) == (
        "professionnels de santé",
        "usagers",
        "partenaires",
    )


def test_les_besoins_que_personne_n_a_recenses_sont_nommes():
    connu = a(Etat.ANALYSE, Diagnostic(besoins=(USAGERS,)))
    retenir = c.RetenirUneOrientation(code="O1", orientation="accès", besoins=("B1", "B8", "B9"))
    assert precisions(connu, retenir) == ("B8", "B9")


def test_un_besoin_des_usagers_auquel_rien_ne_repond_ne_suffit_pas():
    acteurs = tuple(Participation(famille=f, acteur="groupe") for f in Famille)
    ailleurs = Orientation(code="O1", orientation="lieux", besoins=("B2",))
    entendus = Diagnostic(acteurs=acteurs, besoins=(USAGERS, ELUS), orientations=(ailleurs,))
    dossier = a(Etat.RESTITUE, entendus)
    assert c.ValiderLeDiagnostic not in faisables(DIAGNOSTIC_TERRITORIAL, dossier, BUREAU)
    repond = Orientation(code="O2", orientation="accès", besoins=("B2", "B1"))
    suivi = a(Etat.RESTITUE, evolve(entendus, orientations=(ailleurs, repond)))
    assert c.ValiderLeDiagnostic in faisables(DIAGNOSTIC_TERRITORIAL, suivi, BUREAU)


def test_la_revision_garde_tout_ce_qui_etait_dit():
    valide = a(Etat.VALIDE, Diagnostic(territoire="deux vallées", besoins=(USAGERS,)))
    revise = derouler(
        DIAGNOSTIC_TERRITORIAL,
        (c.ReviserLeDiagnostic(motif="deux communes de plus"), COORDINATION),
        depuis=valide,
    )
    assert revise.etat is Etat.REVISE
    assert evolve(revise.donnees, revise_le=None) == valide.donnees


def test_rien_ne_se_demande_d_un_diagnostic_archive():
    for etat in FINALS:
        for circonstances in (COORDINATION, BUREAU):
            assert faisables(DIAGNOSTIC_TERRITORIAL, a(etat), circonstances) == set()


def test_toutes_les_parties_le_lisent_et_elles_seules():
    lecteurs = {
        role
        for role in Role
        if peut_lire(
            DIAGNOSTIC_TERRITORIAL,
            a(Etat.OUVERT),
            Vue.DOSSIER,
            lecteur="x",
            roles=frozenset((role,)),
            lies={},
        )
    }
    assert lecteurs == {
        Role.COORDINATEUR,
        Role.BUREAU,
        Role.MEMBRE,
        Role.PILOTE,
        Role.PARTENAIRE,
        Role.ARS,
        Role.CPAM,
        Role.URPS,
    }
