"""Service d'accès aux soins : ville et hôpital, des périodes qui ne se recoupent pas."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import PasDansCetEtat
from cpts_core.kernel.generiques import Rectifier
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.participation_sas import PARTICIPATION_SAS as SAS
from cpts_core.workflows.terrain.participation_sas import commandes as c
from cpts_core.workflows.terrain.participation_sas.etats import Acteur, Etat, Objet
from tests.workflows.autour import autour, derouler, motifs, refus

ALIX, BEA = autour("Alix", Role.COORDINATEUR), autour("Béa", Role.BUREAU)
AUJOURDHUI = date(2025, 3, 20)
ENVISAGER = c.EnvisagerDeParticiper(apport="des créneaux")
LES_DEUX = (Acteur.HOPITAL, Acteur.REGULATION)
SIGNER = c.SignerLAccord(signe_le=date(2025, 3, 1), signataires=LES_DEUX, piece="annexe")
JOURS = st.dates(date(2025, 2, 20), date(2025, 3, 25))


def envisagee():
    return derouler(SAS, (ENVISAGER, ALIX))


def active():
    pas = ((SIGNER, BEA), (c.Commencer(active_le=date(2025, 3, 10)), ALIX))
    return derouler(SAS, *pas, depuis=envisagee())


def compter(debut, fin, ouverts=8, utilises=3):
    return c.CompterLesCreneaux(debut=debut, fin=fin, ouverts=ouverts, utilises=utilises)


@given(signataires=st.lists(st.sampled_from(Acteur), min_size=1, unique=True))
def test_un_accord_reunit_toujours_l_hopital_et_la_regulation(signataires):
    demande = c.SignerLAccord(signe_le=AUJOURDHUI, signataires=tuple(signataires), piece="annexe")
    signe = isinstance(decide(SAS, envisagee(), demande, BEA), Decision)
    assert signe is (set(LES_DEUX) <= set(signataires))


@given(jour=JOURS)
def test_la_participation_commence_entre_la_signature_et_aujourd_hui(jour):
    signe = derouler(SAS, (SIGNER, BEA), depuis=envisagee())
    commence = isinstance(decide(SAS, signe, c.Commencer(active_le=jour), ALIX), Decision)
    assert commence is (SIGNER.signe_le <= jour <= AUJOURDHUI)


@given(debut=JOURS, fin=JOURS, ouverts=st.integers(0, 9), utilises=st.integers(0, 9))
def test_des_creneaux_se_comptent_si_et_seulement_si_la_periode_est_passee_et_neuve(
    debut, fin, ouverts, utilises
):
    deja = (compter(date(2025, 3, 13), date(2025, 3, 14)), ALIX)
    compte = derouler(SAS, deja, depuis=active())
    reponse = decide(SAS, compte, compter(debut, fin, ouverts, utilises), ALIX)
    jours = {debut + timedelta(days=rang) for rang in range((fin - debut).days + 1)}
    permis = (
        bool(jours)
        and date(2025, 3, 10) <= debut
        and fin <= AUJOURDHUI
        and not jours & {date(2025, 3, 13), date(2025, 3, 14)}
        and utilises <= ouverts
    )
    assert isinstance(reponse, Decision) is permis


def test_les_reunions_se_comptent_des_l_intention_une_fois_par_objet():
    pas = [(c.ConsignerUneReunion(tenue_le=AUJOURDHUI, objet=objet), ALIX) for objet in Objet]
    suite = derouler(SAS, *pas, depuis=envisagee())
    assert len(suite.donnees.reunions) == 2
    assert suite.etat is Etat.ENVISAGEE
    assert len(motifs(refus(SAS, suite, *pas[0]))) == 1


def test_ce_qui_ne_va_pas_se_dit_en_une_fois():
    demande = compter(date(2025, 3, 1), date(2025, 3, 12), 2, 3)
    deja = derouler(SAS, (compter(date(2025, 3, 12), date(2025, 3, 12)), ALIX), depuis=active())
    assert len(motifs(refus(SAS, deja, demande, ALIX))) == 3


@given(jour=JOURS)
def test_une_signature_se_corrige_sans_passer_ni_aujourd_hui_ni_le_debut(jour):
    demande = Rectifier(champ="signe_le", nouvelle=jour.isoformat(), motif="m", second="Béa")
    signe = derouler(SAS, (SIGNER, BEA), depuis=envisagee())
    for dossier, limite in ((active(), date(2025, 3, 10)), (signe, AUJOURDHUI)):
        corrige = isinstance(decide(SAS, dossier, demande, ALIX), Decision)
        assert corrige is (jour <= limite and jour != SIGNER.signe_le)


def test_une_correction_illisible_est_refusee_les_autres_champs_ne_comparent_rien():
    illisible = Rectifier(champ="signe_le", nouvelle="hier", motif="m", second="Béa")
    assert len(motifs(refus(SAS, active(), illisible, ALIX))) == 1
    piece = Rectifier(champ="piece", nouvelle="autre", motif="m", second="Béa")
    assert derouler(SAS, (piece, ALIX), depuis=active()).donnees.piece == "autre"


def test_une_participation_retiree_ne_compte_plus_rien():
    retiree = derouler(SAS, (c.SeRetirer(motif="m"), BEA), depuis=active())
    reunion = c.ConsignerUneReunion(tenue_le=AUJOURDHUI, objet=Objet.PILOTAGE)
    for suite in (compter(AUJOURDHUI, AUJOURDHUI), reunion):
        assert isinstance(refus(SAS, retiree, suite, ALIX), PasDansCetEtat)


@pytest.mark.parametrize("role", Role)
def test_les_autorites_ne_lisent_qu_un_accord_signe(role):
    cpts = {Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE}
    cas = ((envisagee(), cpts), (active(), cpts | {Role.ARS, Role.CPAM}))
    for dossier, lecteurs in cas:
        lit = peut_lire(SAS, dossier, Vue.DOSSIER, lecteur="x", roles=frozenset((role,)), lies={})
        assert lit is (role in lecteurs)
