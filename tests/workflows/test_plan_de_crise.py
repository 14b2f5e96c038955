"""Le plan de crise : ce qui manque se nomme, un an se compte au jour, un rempart tient toujours."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.plan_de_crise import PLAN_DE_CRISE
from cpts_core.workflows.terrain.plan_de_crise import commandes as c
from cpts_core.workflows.terrain.plan_de_crise.etats import Destinataire, Etat
from cpts_core.workflows.terrain.typologies import EXEMPLES
from tests.workflows.autour import MIDI, autour, derouler, echeances, faisables, motifs, refus

ALIX, BEA = autour("Alix", Role.COORDINATEUR), autour("Béa", Role.BUREAU)
SYSTEME = autour("système", Role.SYSTEME)
REDIGER = c.RedigerLePlan(organisation="une cellule")
DESIGNER = c.DesignerLesInterlocuteurs(contact="Camille", suppleant="Sacha")
CONNAITRE = c.FaireConnaitreLesInterlocuteurs(contact=True, suppleant=True)
COMMUNIQUER = c.Communiquer(destinataires=c.UTILES)
METTRE_A_JOUR = c.MettreAJour(changements="rien", destinataires=c.UTILES)
DISCUTER = c.DiscuterAvecLArs(observations="aucune")


def repondre(*typologies, tache="t"):
    n = len(typologies)
    return c.RedigerDesReponses(
        typologies=typologies,
        territoires=("bourg",) * n,
        equipes=("garde",) * n,
        taches=(tache,) * n,
        modeles=("m",) * n,
    )


def communique(le=MIDI):
    alix = autour("Alix", Role.COORDINATEUR, le=le)
    pas = (REDIGER, repondre(*EXEMPLES), DISCUTER, COMMUNIQUER)
    return derouler(PLAN_DE_CRISE, *((demande, alix) for demande in pas))


def a_jour():
    pas = ((DESIGNER, BEA), (CONNAITRE, ALIX), (METTRE_A_JOUR, ALIX))
    return derouler(PLAN_DE_CRISE, *pas, depuis=communique())


def precisions(refus):
    return {precision for motif in refus.motifs for precision in motif.precisions}


@pytest.mark.parametrize(
    ("pas", "manquent"),
    [
        ((), {"le contact n'est pas désigné", "le suppléant n'est pas désigné"}),
        (
            ((c.DesignerLesInterlocuteurs(contact="Camille"), BEA),),
            {"le contact n'est pas connu de l'ARS", "le suppléant n'est pas désigné"},
        ),
        (
            (
                (DESIGNER, BEA),
                (c.FaireConnaitreLesInterlocuteurs(contact=True, suppleant=False), ALIX),
            ),
            {"le suppléant n'est pas connu de l'ARS"},
        ),
        (
            ((DESIGNER, BEA), (CONNAITRE, ALIX), (c.DesignerLesInterlocuteurs(contact="Lou"), BEA)),
            {"le contact n'est pas connu de l'ARS"},
        ),
    ],
)
def test_le_refus_nomme_l_interlocuteur_qui_manque(pas, manquent):
    plan = derouler(PLAN_DE_CRISE, *pas, depuis=communique())
    assert precisions(refus(PLAN_DE_CRISE, plan, METTRE_A_JOUR, ALIX)) == manquent


@given(ecrites=st.sets(st.sampled_from(EXEMPLES), min_size=1))
def test_un_plan_se_communique_si_et_seulement_si_chaque_typologie_a_sa_reponse(ecrites):
    pas = ((REDIGER, ALIX), (repondre(*ecrites), ALIX), (DISCUTER, ALIX))
    reponse = decide(PLAN_DE_CRISE, derouler(PLAN_DE_CRISE, *pas), COMMUNIQUER, ALIX)
    assert isinstance(reponse, Decision) is (ecrites == set(EXEMPLES))
    if not isinstance(reponse, Decision):
        assert len(precisions(reponse)) == len(EXEMPLES) - len(ecrites)


def test_une_reponse_reecrite_ne_remplace_que_celles_de_sa_typologie():
    pas = ((repondre("NRC", "NRC", tache="a"), ALIX), (repondre("NRC", tache="b"), ALIX))
    plan = derouler(PLAN_DE_CRISE, *pas, depuis=communique())
    par_typologie = {r.typologie: r.tache for r in plan.donnees.reponses}
    assert par_typologie == {**dict.fromkeys(EXEMPLES, "t"), "NRC": "b"}
    assert len(plan.donnees.reponses) == len(EXEMPLES)


def test_tout_ce_qui_manque_est_dit_a_la_fois():
    incomplete = c.RedigerDesReponses(
        typologies=("NRC", "GEL"), territoires=("x",), equipes=("y",), taches=("z",), modeles=("m",)
    )
    plan = communique()
    assert len(motifs(refus(PLAN_DE_CRISE, plan, incomplete, ALIX))) == 2
    seul = c.MettreAJour(
        changements="r", destinataires=(Destinataire.MEMBRES,), suites=("pourquoi",)
    )
    assert len(motifs(refus(PLAN_DE_CRISE, plan, seul, ALIX))) == 3
    memes = derouler(PLAN_DE_CRISE, (DESIGNER, BEA), depuis=plan)
    personne = c.DesignerLesInterlocuteurs(contact="Sacha")
    assert len(motifs(refus(PLAN_DE_CRISE, memes, personne, BEA))) == 1


def test_faire_connaitre_personne_ou_un_inconnu_est_refuse():
    plan = derouler(
        PLAN_DE_CRISE, (c.DesignerLesInterlocuteurs(contact="Lou"), BEA), depuis=communique()
    )
    for contact, suppleant, accepte in ((0, 0, False), (0, 1, False), (1, 1, False), (1, 0, True)):
        demande = c.FaireConnaitreLesInterlocuteurs(
            contact=bool(contact), suppleant=bool(suppleant)
        )
        assert isinstance(decide(PLAN_DE_CRISE, plan, demande, ALIX), Decision) is accepte


def test_la_meme_personne_redesignee_avec_une_nouvelle_reste_connue():
    plan = derouler(
        PLAN_DE_CRISE,
        (c.DesignerLesInterlocuteurs(contact="Camille", suppleant="Lou"), BEA),
        depuis=a_jour(),
    )
    assert plan.etat is Etat.A_METTRE_A_JOUR
    assert plan.donnees.contact_connu_le == MIDI
    assert plan.donnees.suppleant_connu_le is None


@given(jour=st.dates(date(2020, 1, 1), date(2030, 12, 31)))
def test_un_plan_se_relit_au_plus_tard_douze_mois_apres(jour):
    plan = communique(datetime(jour.year, jour.month, jour.day, 11, tzinfo=UTC))
    bissextile = (jour.month, jour.day) == (2, 29)
    attendu = jour.replace(year=jour.year + 1, day=28 if bissextile else jour.day)
    assert echeances(plan) == {"REVISION": attendu}


def test_a_mettre_a_jour_est_un_fait_qui_n_interdit_rien():
    du = derouler(PLAN_DE_CRISE, (c.ConstaterLaRevisionDue(), SYSTEME), depuis=a_jour())
    assert du.etat is Etat.A_METTRE_A_JOUR
    assert du.echeances == ()
    for circonstances, seul in ((ALIX, set()), (SYSTEME, {c.ConstaterLaRevisionDue})):
        avant = faisables(PLAN_DE_CRISE, a_jour(), circonstances)
        assert avant - faisables(PLAN_DE_CRISE, du, circonstances) == seul


def test_une_levee_ne_libere_que_sa_crise():
    pas = ((c.NoterUneActivation(crise="crise-1"), SYSTEME), (c.NoterUneLevee(crise="x"), SYSTEME))
    plan = derouler(PLAN_DE_CRISE, *pas, depuis=a_jour())
    assert plan.donnees.activation == "crise-1"
    libre = derouler(PLAN_DE_CRISE, (c.NoterUneLevee(crise="crise-1"), SYSTEME), depuis=plan)
    assert libre.donnees.activation is None
    assert libre.etat is plan.etat is Etat.A_JOUR


def test_les_propositions_de_plusieurs_crises_s_ajoutent():
    pas = tuple((c.NoterDesPropositions(propositions=(p,)), SYSTEME) for p in ("a", "b"))
    plan = derouler(PLAN_DE_CRISE, *pas, depuis=a_jour())
    assert plan.donnees.propositions == ("a", "b")
    suites = c.MettreAJour(changements="r", destinataires=c.UTILES, suites=("oui", "non"))
    relu = derouler(PLAN_DE_CRISE, (suites, ALIX), depuis=plan)
    assert (relu.etat, relu.donnees.propositions) == (Etat.A_JOUR, ())
    assert relu.donnees.suites == ("oui", "non")


def test_un_exercice_garde_le_jour_ou_il_a_eu_lieu():
    hier = autour("Alix", Role.COORDINATEUR, le=MIDI - timedelta(days=1))
    exercice = c.RendreCompteDUnExercice(typologie="OFFRE", participants=9, enseignements="e")
    plan = derouler(PLAN_DE_CRISE, (exercice, hier), depuis=a_jour())
    (mene,) = plan.donnees.exercices
    assert (mene.mene_le, mene.participants) == (hier.survenu_le, 9)
    assert plan.etat is Etat.A_JOUR


@pytest.mark.parametrize("role", Role)
def test_les_partenaires_lisent_un_plan_qui_leur_est_adresse(role):
    lecteurs = (Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE, Role.ARS)
    adresse = c.MettreAJour(changements="r", destinataires=(*c.UTILES, Destinataire.PARTENAIRES))
    cas = (
        (a_jour(), lecteurs),
        (
            derouler(PLAN_DE_CRISE, (adresse, ALIX), depuis=a_jour()),
            (*lecteurs, Role.PARTENAIRE),
        ),
    )
    for dossier, attendus in cas:
        roles = frozenset((role,))
        lit = peut_lire(PLAN_DE_CRISE, dossier, Vue.DOSSIER, lecteur="x", roles=roles, lies={})
        assert lit is (role in attendus)
