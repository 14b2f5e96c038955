"""La crise : le plan tel qu'il était, une crise à la fois, un retour qui interroge le plan."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import PasDansCetEtat
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Lie
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.crise import CRISE
from cpts_core.workflows.terrain.crise import commandes as c
from cpts_core.workflows.terrain.crise.etats import Appui, Etat, Origine
from tests.workflows.autour import MIDI, autour, derouler, echeances, motifs, refus

ALIX, BEA = autour("Alix", Role.COORDINATEUR), autour("Béa", Role.BUREAU)
ALERTER = c.DonnerLAlerte(typologie="NRC", origine=Origine.TERRAIN, description="un nuage")
DECIDER = c.DeciderSansPlan(raison="rien n'est écrit")
LEVER = c.LeverLaCrise(bilan="b")
PLANS = ("REDIGE", "DISCUTE", "COMMUNIQUE", "A_JOUR", "A_METTRE_A_JOUR", "ABANDONNE")
SUIVIS = ("COMMUNIQUE", "A_JOUR", "A_METTRE_A_JOUR")


def plan(etat="A_JOUR", activation=None, revu_le=MIDI):
    return {"plan": (Lie("plan-1", etat, {"activation": activation, "revu_le": revu_le}),)}


def avec(lies, le=MIDI, **reglages):
    return autour("Alix", Role.COORDINATEUR, lies=lies, le=le, reglages=reglages)


def alerte(*pas):
    return derouler(CRISE, (ALERTER, ALIX), *pas)


def activee():
    return derouler(CRISE, (c.Activer(plan="plan-1"), avec(plan())), depuis=alerte())


@given(
    etat=st.sampled_from(PLANS), occupe=st.booleans(), decide_sans=st.booleans(), lie=st.booleans()
)
def test_une_crise_s_active_sur_un_plan_communique_et_libre_ou_par_decision(
    etat, occupe, decide_sans, lie
):
    lies = plan(etat, "crise-0" if occupe else None) if lie else {}
    crise = alerte((DECIDER, BEA)) if decide_sans else alerte()
    reponse = decide(CRISE, crise, c.Activer(plan="plan-1" if lie else None), avec(lies))
    suivi = lie and etat in SUIVIS
    assert isinstance(reponse, Decision) is ((suivi or decide_sans) and not (lie and occupe))


def test_un_plan_en_preparation_et_occupe_est_refuse_pour_les_deux_raisons():
    lies = avec(plan("REDIGE", "crise-0"))
    assert len(motifs(refus(CRISE, alerte(), c.Activer(plan="plan-1"), lies))) == 2


@pytest.mark.parametrize(
    ("lies", "appui"),
    [
        (plan("A_JOUR"), Appui.A_JOUR),
        (plan("A_JOUR", revu_le=None), Appui.A_METTRE_A_JOUR),
        (plan("COMMUNIQUE"), Appui.A_METTRE_A_JOUR),
        (plan("A_METTRE_A_JOUR"), Appui.A_METTRE_A_JOUR),
        (plan("DISCUTE"), Appui.NON_COMMUNIQUE),
        (plan("ABANDONNE"), Appui.NON_COMMUNIQUE),
        ({}, Appui.AUCUN),
    ],
)
def test_la_crise_garde_ce_qu_etait_le_plan(lies, appui):
    pas = ((DECIDER, BEA), (c.Activer(), avec(lies)))
    assert alerte(*pas).donnees.appui is appui


@pytest.mark.parametrize(
    ("jour", "reglages", "appui"),
    [
        (datetime(2026, 3, 20, 22, 59, tzinfo=UTC), {}, Appui.A_JOUR),
        (datetime(2026, 3, 20, 23, 0, tzinfo=UTC), {}, Appui.A_METTRE_A_JOUR),
        (
            datetime(2026, 3, 20, 23, 0, tzinfo=UTC),
            {"revision_plan_de_crise": "24 mois"},
            Appui.A_JOUR,
        ),
    ],
)
def test_un_an_apres_sa_version_le_plan_n_est_plus_a_jour_meme_si_nul_ne_l_a_constate(
    jour, reglages, appui
):
    lies = avec(plan(), le=jour, **reglages)
    crise = derouler(CRISE, (c.Activer(plan="plan-1"), lies), depuis=alerte())
    assert crise.donnees.appui is appui
    assert crise.donnees.activee_le == jour


@given(rangs=st.lists(st.integers(1, 4), max_size=6))
def test_une_action_se_termine_une_fois_et_seulement_si_elle_existe(rangs):
    crise = activee()
    for action in ("a", "b"):
        confiee = c.ConfierUneAction(action=action, responsable="Camille", pour_le=MIDI)
        crise = derouler(CRISE, (confiee, ALIX), depuis=crise)
    for fois, rang in enumerate(rangs):
        reponse = decide(CRISE, crise, c.TerminerUneAction(rang=rang, resultat="r"), ALIX)
        assert isinstance(reponse, Decision) is (rang <= 2 and rang not in rangs[:fois])
        crise = reponse.dossier if isinstance(reponse, Decision) else crise
    finies = [a.action for a in crise.donnees.actions if a.terminee_le]
    assert finies == [nom for rang, nom in ((1, "a"), (2, "b")) if rang in rangs]
    assert all((a.resultat == "r") is bool(a.terminee_le) for a in crise.donnees.actions)


def test_chaque_action_dit_qui_et_quand_chaque_point_son_heure():
    heure = MIDI + timedelta(hours=4)
    pas = (
        (c.ConfierUneAction(action="appeler", responsable="Camille", pour_le=heure), ALIX),
        (c.FaireLePoint(situation="calme"), autour("Alix", Role.COORDINATEUR, le=heure)),
    )
    crise = derouler(CRISE, *pas, depuis=activee())
    (action,), (point,) = crise.donnees.actions, crise.donnees.points
    assert (action.responsable, action.pour_le, action.terminee_le) == ("Camille", heure, None)
    assert (point.fait_le, point.situation) == (heure, "calme")


def test_une_action_inachevee_n_empeche_pas_de_lever():
    confiee = c.ConfierUneAction(action="appeler", responsable="Camille", pour_le=MIDI)
    crise = derouler(CRISE, (confiee, ALIX), (LEVER, BEA), depuis=activee())
    assert crise.etat is Etat.LEVEE
    assert isinstance(refus(CRISE, crise, confiee, ALIX), PasDansCetEtat)


@pytest.mark.parametrize(
    ("reglages", "attendues"), [({}, {}), ({"retex_crise": "1 mois"}, {"RETEX": date(2025, 4, 20)})]
)
def test_le_delai_du_retour_est_inconnu_sauf_choix_de_la_cpts(reglages, attendues):
    levee = derouler(CRISE, (LEVER, avec({}, **reglages)), depuis=activee())
    assert echeances(levee) == attendues


@pytest.mark.parametrize(
    ("propositions", "raison", "accepte"),
    [((), None, False), (("p",), "r", False), (("p",), None, True), ((), "r", True)],
)
def test_le_retour_propose_ou_dit_pourquoi_rien_ne_change(propositions, raison, accepte):
    levee = derouler(CRISE, (LEVER, ALIX), depuis=activee())
    demande = c.TirerLesEnseignements(
        enseignements=("e",), propositions=propositions, rien_a_changer=raison
    )
    assert isinstance(decide(CRISE, levee, demande, ALIX), Decision) is accepte


@pytest.mark.parametrize("role", Role)
def test_la_cpts_et_l_ars_lisent_une_crise(role):
    lecteurs = (Role.COORDINATEUR, Role.BUREAU, Role.PILOTE, Role.MEMBRE, Role.ARS)
    lit = peut_lire(CRISE, activee(), Vue.DOSSIER, lecteur="x", roles=frozenset((role,)), lies={})
    assert lit is (role in lecteurs)
