"""Les thèmes de pertinence : à plusieurs, sans patient, avec la même mesure deux fois."""

from __future__ import annotations

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.application.relecture import blocages
from cpts_core.kernel.champs import Identite, descriptions
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import PasDansCetEtat
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.pertinence import PERTINENCE
from cpts_core.workflows.terrain.pertinence import commandes as c
from cpts_core.workflows.terrain.pertinence.dossier import Rencontre
from cpts_core.workflows.terrain.pertinence.etats import Etat, Forme, Sens, Tendance
from cpts_core.workflows.terrain.pertinence.table import TABLE
from tests.workflows.autour import autour, derouler, echeances, motifs, refus

ALIX, CAMILLE = autour("Alix", Role.COORDINATEUR), autour("Camille", Role.PILOTE)
AUJOURDHUI = date(2025, 3, 20)
TARD = autour("Alix", Role.COORDINATEUR, le=datetime(2025, 7, 1, 11, tzinfo=UTC))
JOURS = st.dates(date(2025, 1, 1), date(2025, 9, 30))
CHOISIR = c.ChoisirUnTheme(
    theme="antibioresistance",
    professions=("G15-10", "G15-21"),
    pilote="Camille",
    frequence="une infection sur cinq",
)
PARTAGER = c.PartagerLesReperes(reperes=("r",), mesure_prevue_le=date(2025, 6, 30))
BILAN = c.DresserLeBilan(enseignements="e")


def rencontre(forme=Forme.ECHANGE, cas=None, professions=("G15-10", "G15-21"), retenu="r"):
    return c.TenirUneRencontre(forme=forme, professions=professions, retenu=retenu, cas=cas)


def avant(numerateur=30, denominateur=100, sens=Sens.BAISSE, debut=None, fin=None):
    return c.MesurerAvant(
        mesure="m",
        sens=sens,
        numerateur=numerateur,
        denominateur=denominateur,
        debut=debut or date(2025, 1, 1),
        fin=fin or date(2025, 2, 28),
    )


def apres(numerateur=40, denominateur=200, debut=None, fin=None, mesure="m"):
    return c.MesurerApres(
        mesure=mesure,
        numerateur=numerateur,
        denominateur=denominateur,
        debut=debut or date(2025, 4, 1),
        fin=fin or date(2025, 6, 30),
    )


def choisi():
    return derouler(PERTINENCE, (CHOISIR, autour("Morgan", Role.MEMBRE)))


def partage(**releve):
    pas = ((avant(**releve), CAMILLE), (rencontre(), CAMILLE), (PARTAGER, CAMILLE))
    return derouler(PERTINENCE, *pas, depuis=choisi())


@pytest.mark.parametrize("forme", Forme)
@pytest.mark.parametrize("cas", [None, 1])
def test_une_concertation_et_elle_seule_compte_ses_cas(forme, cas):
    reponse = decide(PERTINENCE, choisi(), rencontre(forme, cas), CAMILLE)
    assert isinstance(reponse, Decision) is ((forme is Forme.CONCERTATION) == (cas is not None))


def test_une_rencontre_d_une_seule_profession_inconnue_dit_toutes_ses_raisons():
    demande = rencontre(cas=2, professions=("G15-99", "G15-99"))
    reponse = refus(PERTINENCE, choisi(), demande, autour("Sacha", Role.PILOTE))
    assert len(motifs(reponse)) == 4


def test_d_un_patient_il_ne_reste_qu_un_nombre():
    assert descriptions(Rencontre)["cas"].genre is int
    genres = {champ.genre for ligne in TABLE for champ in descriptions(ligne.quand).values()}
    assert Identite not in genres
    assert blocages(rencontre(retenu="Mme Durand, 06 12 34 56 78"))
    assert blocages(c.PartagerLesReperes(reperes=("06 12 34 56 78",), mesure_prevue_le=AUJOURDHUI))
    assert blocages(c.DresserLeBilan(enseignements="06 12 34 56 78"))
    assert not blocages(rencontre(retenu="attendre deux jours avant de prescrire"))


@given(debut=JOURS, fin=JOURS)
def test_on_ne_mesure_avant_qu_une_periode_finie(debut, fin):
    reponse = decide(PERTINENCE, choisi(), avant(debut=debut, fin=fin), CAMILLE)
    assert isinstance(reponse, Decision) is (debut <= fin <= AUJOURDHUI)


@given(debut=JOURS, fin=JOURS)
def test_on_mesure_apres_une_periode_finie_qui_ne_precede_pas_les_reperes(debut, fin):
    reponse = decide(PERTINENCE, partage(), apres(debut=debut, fin=fin), TARD)
    assert isinstance(reponse, Decision) is (AUJOURDHUI <= debut <= fin <= date(2025, 7, 1))


def test_la_mesure_est_la_meme_avant_et_apres():
    reponse = refus(PERTINENCE, partage(), apres(mesure="autre"), TARD)
    assert motifs(reponse) == {"il faut que la mesure soit celle du départ"}


def test_la_situation_de_depart_est_figee_par_le_partage_des_reperes():
    dossier = partage()
    assert isinstance(refus(PERTINENCE, dossier, avant(10), CAMILLE), PasDansCetEtat)
    champs = descriptions(type(dossier.donnees)).items()
    releves = [d for nom, d in champs if nom.startswith(("avant_", "apres_"))]
    assert len(releves) == 8
    assert not any(d.champ.rectifiable for d in releves)


@pytest.mark.parametrize(("jour", "permis"), [(19, False), (20, True), (21, True)])
def test_la_mesure_est_prevue_apres_le_partage(jour, permis):
    demande = c.PartagerLesReperes(reperes=("r",), mesure_prevue_le=date(2025, 3, jour))
    en_echange = derouler(PERTINENCE, (avant(), ALIX), (rencontre(), ALIX), depuis=choisi())
    reponse = decide(PERTINENCE, en_echange, demande, CAMILLE)
    assert isinstance(reponse, Decision) is permis


def test_le_rappel_de_la_mesure_est_leve_quand_elle_est_faite():
    assert echeances(partage()) == {"MESURE": date(2025, 6, 30)}
    assert derouler(PERTINENCE, (apres(), TARD), depuis=partage()).echeances == ()


@given(
    a=st.integers(0, 20),
    sur=st.integers(1, 20),
    b=st.integers(0, 20),
    sur_b=st.integers(1, 20),
    sens=st.sampled_from(Sens),
)
def test_la_tendance_compare_deux_quotients_exacts(a, sur, b, sur_b, sens):
    depuis = partage(numerateur=a, denominateur=sur, sens=sens)
    fini = derouler(PERTINENCE, (apres(b, sur_b), TARD), (BILAN, TARD), depuis=depuis)
    depart, arrivee = Fraction(a, sur), Fraction(b, sur_b)
    if arrivee == depart:
        attendue = Tendance.STABLE
    else:
        monte = arrivee > depart
        attendue = Tendance.PROGRES if monte is (sens is Sens.HAUSSE) else Tendance.RECUL
    assert (fini.etat, fini.donnees.tendance) == (Etat.BILAN, attendue)


def test_la_derniere_mesure_faite_est_celle_du_bilan():
    pas = ((apres(80), TARD), (apres(20), TARD), (BILAN, TARD))
    fini = derouler(PERTINENCE, *pas, depuis=partage())
    assert (fini.donnees.apres_numerateur, fini.donnees.tendance) == (20, Tendance.PROGRES)


@pytest.mark.parametrize("role", Role)
def test_la_communaute_seule_lit_un_theme(role):
    lit = peut_lire(
        PERTINENCE,
        choisi(),
        Vue.DOSSIER,
        lecteur="Camille",
        roles=frozenset((role,)),
        lies={},
    )
    communaute = (Role.COORDINATEUR, Role.BUREAU, Role.PILOTE, Role.MEMBRE)
    assert lit is (role in communaute)
