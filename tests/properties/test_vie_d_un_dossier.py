"""Any record of any workflow, whatever is tried on it, step by step: what must always hold."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from cpts_core.application.verification import rejouer
from cpts_core.kernel.decision import Decision, decide, possible
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.workflow import Vue
from tests.properties.entourage import CODES, ETRANGER, REGISTRE
from tests.properties.promenade import Promenade


class VieDUnDossier(RuleBasedStateMachine):
    """A record that people act on; hypothesis chooses the procedure and drives the attempts."""

    promenade: Promenade | None = None

    @initialize(code=st.sampled_from(CODES), hasard=st.randoms(use_true_random=True))
    def ouvrir(self, code, hasard):
        self.promenade = Promenade(REGISTRE[code], hasard)
        self.tentatives = iter(self.promenade)

    @rule()
    def tenter(self):
        essai = next(self.tentatives, None)
        if essai is None:
            return
        self._un_refus_ne_change_rien_et_se_repete(essai)
        self._ce_qui_est_accepte_etait_possible(essai)
        self._ce_qui_est_fini_le_reste(essai)

    def _un_refus_ne_change_rien_et_se_repete(self, essai):
        if not isinstance(essai.issue, Decision):
            assert essai.avant == rejouer(REGISTRE, self.promenade.faits)
            encore = decide(essai.workflow, essai.avant, essai.demande, essai.autour)
            assert encore == essai.issue

    def _ce_qui_est_accepte_etait_possible(self, essai):
        if isinstance(essai.issue, Decision):
            vues = possible(essai.workflow, essai.avant, essai.autour)
            assert [v.faisable for v in vues if v.transition is essai.issue.transition] == [True]

    def _ce_qui_est_fini_le_reste(self, essai):
        if essai.avant and essai.avant.etat in essai.workflow.finals:
            suite = getattr(essai.issue, "dossier", essai.avant)
            assert suite.etat is essai.avant.etat

    @invariant()
    def rejouer_les_faits_rend_le_meme_dossier(self):
        if self.promenade:
            assert rejouer(REGISTRE, self.promenade.faits) == self.promenade.dossier

    @invariant()
    def lire_reste_ferme_a_qui_n_est_pas_declare(self):
        dossier = self.promenade and self.promenade.dossier
        if dossier:
            for vue in Vue:
                assert not peut_lire(
                    self.promenade.workflow,
                    dossier,
                    vue,
                    lecteur="quelqu'un",
                    roles=frozenset((ETRANGER,)),
                    lies={lien.nom: () for lien in self.promenade.workflow.liens},
                )


VieDUnDossier.TestCase.settings = settings(max_examples=60, stateful_step_count=25)
TestVieDUnDossier = VieDUnDossier.TestCase
