"""Ce qu'un professionnel reçoit dans l'année tient sous son plafond, quand on le connaît."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.messages import Lie
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.financement.plafond import Verdict
from cpts_core.workflows.contrats.indemnisation import INDEMNISATION
from cpts_core.workflows.contrats.indemnisation import commandes as c
from cpts_core.workflows.contrats.indemnisation.etats import Nature
from tests.workflows.autour import derouler, motifs, refus
from tests.workflows.contrats_outils import le

JOUR = date(2023, 12, 20)
AUTOUR = le(JOUR, lies={"projet": (Lie("projet-1", "EN_OEUVRE", {"valide_le": JOUR}),)})
PLAFOND_2023 = 43992


def paie(membre="Camille", montant="100", **valeurs):
    usuel = {"nature": Nature.INDEMNITE, "paye_le": date(2023, 4, 3), **valeurs}
    return c.ConsignerUnPaiement(membre=membre, montant=Decimal(montant), **usuel)


def annee(annee=2023, *pas):
    ouvrir = c.OuvrirLAnnee(projet="projet-1", annee=annee)
    return derouler(INDEMNISATION, *((un, AUTOUR) for un in (ouvrir, *pas)))


MONTANTS = st.integers(1, 5_000_000).map(lambda centimes: Decimal(centimes).scaleb(-2))


@given(st.lists(st.tuples(st.sampled_from(("Camille", "Sacha")), MONTANTS), max_size=8))
@settings(max_examples=40)
def test_personne_ne_depasse_jamais_un_plafond_connu(paiements):
    dossier, totaux = annee(), {"Camille": Decimal(0), "Sacha": Decimal(0)}
    for membre, montant in paiements:
        reponse = decide(INDEMNISATION, dossier, paie(membre, str(montant)), AUTOUR)
        tient = totaux[membre] + montant <= PLAFOND_2023
        assert isinstance(reponse, Decision) is tient
        if tient:
            dossier, totaux[membre] = reponse.dossier, totaux[membre] + montant
    positions = {une.membre: une for une in dossier.donnees.positions}
    assert {m: p.total for m, p in positions.items()} == {m: t for m, t in totaux.items() if t}
    assert all(une.verdict is Verdict.RESPECTE for une in positions.values())


@pytest.mark.parametrize("montant", ["0", "-1", "0.001", "NaN", "Infinity"])
def test_un_plafond_faux_est_refuse_meme_sans_formulaire(montant):
    demande = c.FournirLePlafond(montant=Decimal(montant), origine="arrêté")
    assert motifs(refus(INDEMNISATION, annee(), demande, AUTOUR)) == {
        "il faut que le plafond soit un montant positif, au centime"
    }


@pytest.mark.parametrize("montant", ["-1", "0.001", "NaN", "Infinity"])
def test_un_paiement_faux_est_refuse_meme_sans_formulaire(montant):
    assert motifs(refus(INDEMNISATION, annee(), paie(montant=montant), AUTOUR)) == {
        "il faut que le montant s'arrête au centime"
    }


def test_un_paiement_annule_rend_sa_place_sous_le_plafond():
    dossier = annee(2023, paie(montant="43992"), paie("Sacha"))
    refus(INDEMNISATION, dossier, paie(), AUTOUR)
    annuler = c.AnnulerUnPaiement(rang=1, motif="saisi deux fois", second="Camille")
    dossier = derouler(INDEMNISATION, (annuler, AUTOUR), (paie(), AUTOUR), depuis=dossier)
    assert [p.annule for p in dossier.donnees.paiements] == [True, False, False]
    assert [str(p.total) for p in dossier.donnees.positions] == ["100.00", "100.00"]
    assert motifs(refus(INDEMNISATION, dossier, annuler, AUTOUR)) == {
        "il faut que ce paiement existe et ne soit pas déjà annulé"
    }


@pytest.mark.parametrize("rang", [0, -1, 3])
def test_seul_un_paiement_qui_existe_s_annule(rang):
    dossier = annee(2023, paie(), paie())
    demande = c.AnnulerUnPaiement(rang=rang, motif="erreur", second="Camille")
    assert motifs(refus(INDEMNISATION, dossier, demande, AUTOUR)) == {
        "il faut que ce paiement existe et ne soit pas déjà annulé"
    }


def test_ce_que_la_cpts_fournit_l_emporte_sur_le_plafond_publie():
    fournir = c.FournirLePlafond(montant=Decimal(50), origine="arrêté, montant fictif")
    dossier = annee(2023, paie(), fournir)
    assert [p.verdict for p in dossier.donnees.positions] == [Verdict.DEPASSE]


@pytest.mark.parametrize("role", [Role.MEMBRE, Role.CPAM, Role.ARS, Role.CELLULE_QUALITE])
def test_personne_d_autre_ne_lit_ce_que_chacun_recoit(role):
    assert all(role not in droit.qui for droit in INDEMNISATION.lectures)
