"""The referee: the compiled plan and the `transitions` machine leave the same traces."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpts_core.kernel.machine import arrivee, machine
from cpts_core.kernel.plan import plan_de
from tests.properties.entourage import CODES, REGISTRE
from tests.properties.promenade import Promenade


@pytest.mark.parametrize("code", CODES)
@settings(max_examples=25)
@given(st.randoms(use_true_random=True))
def test_decider_et_la_machine_laissent_les_memes_traces(code, hasard):
    for essai in Promenade(REGISTRE[code], hasard):
        etat = arrivee(essai.workflow, essai.avant, essai.demande, essai.autour)
        suivant = getattr(essai.issue, "dossier", None)
        assert etat == (None if suivant is None else suivant.etat.name), essai


@pytest.mark.parametrize("code", CODES)
def test_le_plan_et_la_machine_ont_les_memes_rangees(code):
    workflow = REGISTRE[code]
    du_plan = [
        ("NOUVEAU" if etat is None else etat.name, commande, ligne.vers.name)
        for (etat, commande), lignes in plan_de(workflow).lignes.items()
        for ligne in lignes
    ]
    de_la_machine = [
        (rangee.source, workflow.commandes[nom], rangee.dest)
        for nom, evenement in machine(workflow).events.items()
        for rangees in evenement.transitions.values()
        for rangee in rangees
    ]
    assert sorted(du_plan, key=str) == sorted(de_la_machine, key=str)
