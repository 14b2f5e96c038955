"""What must hold for every workflow, whoever asks whatever in whatever order."""

import pytest
from attrs import evolve

from cpts_core.application.verification import rejouer
from cpts_core.kernel.champs import anomalies
from cpts_core.kernel.decision import Decision, decide, possible
from cpts_core.kernel.errors import ConditionsNonReunies, DroitInsuffisant, PasDansCetEtat
from cpts_core.kernel.exploration import commandes_d_exemple
from cpts_core.kernel.generiques import Reprendre
from tests.properties.entourage import CODES, REGISTRE
from tests.properties.promenade import acceptes, essais, promenades, refuses

pytestmark = pytest.mark.parametrize("code", CODES)


def test_les_promenades_passent_par_tous_les_etats_acceptees_et_refusees(code):
    passes = {essai.avant.etat if essai.avant else None for essai in essais(code)}
    assert passes == {None, *REGISTRE[code].etats}
    assert any(acceptes(code))
    assert any(refuses(code))


def test_ce_qui_est_fini_le_reste(code):
    for essai in acceptes(code):
        if essai.avant and essai.avant.etat in essai.workflow.finals:
            assert essai.issue.dossier.etat is essai.avant.etat, essai
            assert essai.issue.dossier.echeances == (), essai


def test_un_refus_ne_change_rien_et_se_repete_a_l_identique(code):
    for essai in refuses(code):
        temoin = evolve(essai.avant) if essai.avant else None
        assert decide(essai.workflow, essai.avant, essai.demande, essai.autour) == essai.issue
        assert essai.avant == temoin, essai


def test_un_refus_dit_pourquoi(code):
    for essai in refuses(code):
        assert isinstance(essai.issue, ConditionsNonReunies | DroitInsuffisant | PasDansCetEtat)
        assert essai.issue.phrase.endswith("."), essai
        if isinstance(essai.issue, ConditionsNonReunies):
            phrases = [motif.phrase for motif in essai.issue.motifs]
            assert phrases, essai
            assert all(phrase.startswith("il faut qu") for phrase in phrases), essai


def test_une_decision_est_un_fait_au_moins_et_une_version_de_plus(code):
    for essai in acceptes(code):
        avant = essai.avant.version if essai.avant else 0
        assert essai.issue.dossier.version == avant + 1, essai
        assert essai.issue.evenements, essai
        connus = essai.workflow.evenements.values()
        assert all(type(fait) in connus for fait in essai.issue.evenements), essai


def test_une_decision_n_attend_que_des_echeances_connues_une_fois_chacune(code):
    for essai in acceptes(code):
        attendues = [echeance.nom for echeance in essai.issue.dossier.echeances]
        assert len(set(attendues)) == len(attendues), essai
        assert set(attendues) <= set(essai.workflow.echeances), essai


def test_rejouer_les_faits_rend_le_meme_dossier(code):
    for promenade, _ in promenades(code):
        assert rejouer(REGISTRE, promenade.faits) == promenade.dossier


def test_ce_qui_est_accepte_etait_dit_possible(code):
    for essai in acceptes(code):
        vues = possible(essai.workflow, essai.avant, essai.autour)
        (vue,) = [vue for vue in vues if vue.transition is essai.issue.transition]
        assert vue.faisable, essai


def test_ce_qui_est_dit_faisable_et_complet_est_accepte(code):
    for essai in essais(code):
        for vue in possible(essai.workflow, essai.avant, essai.autour):
            if vue.transition.quand is type(essai.demande) and vue.faisable and not vue.a_fournir:
                assert isinstance(essai.issue, Decision), essai
                assert essai.issue.transition is vue.transition, essai


def test_les_exemples_d_un_champ_respectent_ses_bornes(code):
    for classe in set(REGISTRE[code].commandes.values()) - {Reprendre}:
        for commande in commandes_d_exemple(classe):
            assert anomalies(commande) == (), commande
