"""Prendre part à un vote : qui siège ce jour-là, une seule fois, sans conflit."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Lie
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.decision import DECISION
from cpts_core.workflows.organisation.decision import commandes as c
from cpts_core.workflows.organisation.modalites import Modalite, Portee
from cpts_core.workflows.organisation.sieges import NatureInstance, Siege
from cpts_core.workflows.organisation.texte.etats import Nature
from tests.workflows.autour import MIDI, autour, derouler, motifs, refus

PERSONNES = ("A", "B", "C", "D")
PROPOSER = c.ProposerUneDecision(
    instance="i-1", statuts="t-1", portee=Portee.ORDINAIRE, objet="un achat"
)


def siege(personne: str, fin: date | None = None) -> Siege:
    return Siege(titre=personne, personne=personne, fonction="f", du=date(2025, 1, 1), fin=fin)


def liens(sieges: tuple[Siege, ...], *modalites: Modalite, nature: object = Nature.STATUTS):
    return {
        "instance": (Lie("i-1", "ACTIVE", {"nature": NatureInstance.BUREAU, "sieges": sieges}),),
        "statuts": (Lie("t-1", "ADOPTE", {"nature": nature, "modalites": modalites}),),
    }


TOUS = tuple(siege(personne) for personne in PERSONNES)


def sacha(sieges: tuple[Siege, ...] = TOUS, *modalites: Modalite, le: datetime = MIDI):
    return autour("Sacha", Role.BUREAU, le=le, lies=liens(sieges, *modalites))


def debattue(*suite: object):
    pas = (
        PROPOSER,
        c.InscrireALOrdreDuJour(seance=date(2025, 3, 20)),
        c.Debattre(debats="d"),
        *suite,
    )
    return derouler(DECISION, *((p, sacha()) for p in pas))


def part(personne: str, *mandants: str) -> c.PrendrePartAuVote:
    return c.PrendrePartAuVote(personne=personne, mandants=mandants)


EMARGEMENTS = st.lists(
    st.tuples(st.sampled_from((*PERSONNES, "Z")), st.lists(st.sampled_from(PERSONNES), max_size=2)),
    max_size=5,
)


@given(EMARGEMENTS, st.sets(st.sampled_from(PERSONNES)))
def test_quoi_que_l_on_demande_chaque_siege_a_au_plus_une_voix(essais, conflits):
    dossier = debattue(*(c.DeclarerUnConflit(personne=p) for p in sorted(conflits)))
    for personne, mandants in essais:
        reponse = decide(DECISION, dossier, part(personne, *mandants), sacha())
        dossier = reponse.dossier if isinstance(reponse, Decision) else dossier
    votants = dossier.donnees.votants
    assert len(set(votants)) == len(votants)
    assert set(votants) <= set(PERSONNES) - conflits


@pytest.mark.parametrize(
    ("heure", "siege_encore"),
    [
        (datetime(2025, 3, 31, 21, 59, tzinfo=UTC), True),
        (datetime(2025, 3, 31, 22, tzinfo=UTC), False),
    ],
)
def test_le_droit_de_voter_cesse_a_minuit_heure_locale(heure, siege_encore):
    entoure = sacha((siege("A", date(2025, 4, 1)),), le=heure)
    reponse = decide(DECISION, debattue(), part("A"), entoure)
    assert isinstance(reponse, Decision) is siege_encore


def test_un_reglement_interieur_n_est_pas_des_statuts():
    entoure = autour("Sacha", Role.BUREAU, lies=liens(TOUS, nature=Nature.REGLEMENT_INTERIEUR))
    assert motifs(refus(DECISION, None, PROPOSER, entoure))


@pytest.mark.parametrize(("portee", "admise"), [("ORDINAIRE", False), ("EXTRAORDINAIRE", True)])
def test_seule_la_modalite_de_cette_instance_et_de_cette_portee_compte(portee, admise):
    zero = Modalite(instance=NatureInstance.BUREAU, portee=Portee[portee], procurations=0)
    reponse = decide(DECISION, debattue(), part("A", "B"), sacha(TOUS, zero))
    assert isinstance(reponse, Decision) is admise


def test_toutes_les_raisons_d_un_vote_refuse_sont_dites_ensemble():
    dossier = debattue(part("A"), c.DeclarerUnConflit(personne="B"))
    assert len(motifs(refus(DECISION, dossier, part("A", "B", "Z"), sacha()))) == 3


def test_aucun_champ_ne_garde_le_sens_d_un_vote():
    (emargement,) = debattue(part("A", "B")).donnees.emargements
    assert (emargement.personne, emargement.mandants) == ("A", ("B",))
    assert {a.name for a in type(emargement).__attrs_attrs__} == {"personne", "mandants"}


@pytest.mark.parametrize("role", Role)
def test_une_decision_se_lit_dans_la_cpts(role):
    lit = peut_lire(
        DECISION, debattue(), Vue.DOSSIER, lecteur="A", roles=frozenset((role,)), lies={}
    )
    assert lit is (role in (Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE))
