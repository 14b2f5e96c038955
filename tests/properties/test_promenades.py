"""What must hold for every workflow, whoever asks whatever in whatever order."""

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from cpts_core.application.verification import rejouer
from cpts_core.kernel.champs import anomalies
from cpts_core.kernel.decision import Decision, decide, possible
from cpts_core.kernel.errors import ConditionsNonReunies, DroitInsuffisant, PasDansCetEtat
from cpts_core.kernel.exploration import commandes_d_exemple
from cpts_core.kernel.generiques import Reprendre
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from tests.properties.promenade import CODES, ETRANGER, PERSONNES, REGISTRE, Promenade

pytestmark = pytest.mark.parametrize("code", CODES)
hasards = st.randoms(use_true_random=True)
MUETS = frozenset({Role.SYSTEME, Role.PUBLIC, Role.OPERATEUR, ETRANGER})


@settings(max_examples=30)
@given(hasards)
def test_ce_qui_est_fini_le_reste(code, hasard):
    for essai in Promenade(REGISTRE[code], hasard):
        if essai.avant and essai.avant.etat in essai.workflow.finals:
            suivant = getattr(essai.issue, "dossier", essai.avant)
            assert suivant.etat is essai.avant.etat
            assert suivant.echeances == ()


@settings(max_examples=30)
@given(hasards)
def test_un_refus_ne_change_rien_et_se_repete_a_l_identique(code, hasard):
    for essai in Promenade(REGISTRE[code], hasard):
        if not isinstance(essai.issue, Decision):
            temoin = evolve(essai.avant) if essai.avant else None
            assert decide(essai.workflow, essai.avant, essai.demande, essai.autour) == essai.issue
            assert essai.avant == temoin


@settings(max_examples=30)
@given(hasards)
def test_un_refus_dit_pourquoi(code, hasard):
    for essai in Promenade(REGISTRE[code], hasard):
        match essai.issue:
            case ConditionsNonReunies(motifs=motifs):
                assert motifs
                assert all(motif.phrase.startswith("il faut qu") for motif in motifs)
            case Decision():
                assert essai.issue.evenements
            case refus:
                assert isinstance(refus, DroitInsuffisant | PasDansCetEtat)
                assert refus.phrase.endswith(".")


@settings(max_examples=30)
@given(hasards)
def test_une_decision_avance_la_version_et_n_attend_que_des_echeances_connues(code, hasard):
    for essai in Promenade(REGISTRE[code], hasard):
        if isinstance(essai.issue, Decision):
            suivant = essai.issue.dossier
            attendues = [echeance.nom for echeance in suivant.echeances]
            assert suivant.version == (essai.avant.version if essai.avant else 0) + 1
            assert len(set(attendues)) == len(attendues)
            assert set(attendues) <= set(essai.workflow.echeances)


@settings(max_examples=30)
@given(hasards)
def test_rejouer_les_faits_rend_le_meme_dossier(code, hasard):
    promenade = Promenade(REGISTRE[code], hasard)
    list(promenade)
    assert rejouer(REGISTRE, promenade.faits) == promenade.dossier


@settings(max_examples=30)
@given(hasards)
def test_ce_qui_est_accepte_etait_dit_possible(code, hasard):
    for essai in Promenade(REGISTRE[code], hasard):
        if isinstance(essai.issue, Decision):
            vues = possible(essai.workflow, essai.avant, essai.autour)
            (vue,) = [vue for vue in vues if vue.transition is essai.issue.transition]
            assert vue.faisable


@settings(max_examples=30)
@given(hasards)
def test_ce_qui_est_dit_faisable_et_complet_est_accepte(code, hasard):
    for essai in Promenade(REGISTRE[code], hasard):
        for vue in possible(essai.workflow, essai.avant, essai.autour):
            if vue.transition.quand is type(essai.demande) and vue.faisable and not vue.a_fournir:
                assert isinstance(essai.issue, Decision)
                assert essai.issue.transition is vue.transition


@settings(max_examples=20)
@given(hasards)
def test_lire_reste_ferme_a_qui_n_est_pas_declare(code, hasard):
    for essai in Promenade(REGISTRE[code], hasard):
        if essai.avant is None:
            continue
        declares = {role for droit in essai.workflow.lectures for role in droit.qui}
        assert not MUETS & declares
        for vue in Vue:
            for lecteur in PERSONNES:
                assert not peut_lire(
                    essai.workflow,
                    essai.avant,
                    vue,
                    lecteur=lecteur,
                    roles=MUETS | (essai.autour.roles - declares),
                    lies=essai.autour.lies,
                )


def test_les_exemples_d_un_champ_respectent_ses_bornes(code):
    workflow = REGISTRE[code]
    for classe in set(workflow.commandes.values()) - {Reprendre}:
        for commande in commandes_d_exemple(classe):
            assert anomalies(commande) == (), commande
