"""Soin non programmé : deux mesures à part, un champ par profession, rien sur la personne."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.champs import Identite, Sensibilite, descriptions
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import ConditionsNonReunies, DroitInsuffisant, PasDansCetEtat
from cpts_core.kernel.generiques import Rectifier
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.workflow import Vue
from cpts_core.referentiels.catalogue import catalogue
from cpts_core.referentiels.professions import professions
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.soin_non_programme import SOIN_NON_PROGRAMME as SOIN
from cpts_core.workflows.terrain.soin_non_programme import commandes as c
from cpts_core.workflows.terrain.soin_non_programme.etats import (
    Cause,
    Conseil,
    Etat,
    Motif,
    Priorite,
    Recours,
    Residence,
)
from tests.workflows.autour import autour, derouler, faisables, motifs, refus

FUSEAU = ZoneInfo("Europe/Paris")
MATIN = datetime(2025, 3, 20, 9, tzinfo=UTC)
PREMIER = datetime(2024, 7, 2, tzinfo=UTC)
RECEVOIR = c.RecevoirUneDemande(
    reference="D-14", urgence_vitale=False, residence=Residence.TERRITOIRE
)
QUALIFIER = c.Qualifier(urgence_vitale=False, priorite=Priorite.DANS_LE_DELAI)
VERS_LE_SAS = c.Orienter(motif=Motif.PLAIE, recours=Recours.SAS)
HONORER = c.ConstaterLaPriseEnCharge()


def camille(le=MATIN, **reglages):
    return autour("Camille", Role.MEMBRE, le=le, reglages=reglages)


def recue(le=MATIN, **reglages):
    return derouler(SOIN, (RECEVOIR, camille(le, **reglages)))


def qualifiee(le=MATIN, **reglages):
    return derouler(SOIN, (QUALIFIER, camille(le)), depuis=recue(le, **reglages))


def orientee(le=MATIN, **reglages):
    return derouler(SOIN, (VERS_LE_SAS, camille(le)), depuis=qualifiee(le, **reglages))


def honoree(recue_le, quand, **reglages):
    return derouler(SOIN, (HONORER, camille(quand)), depuis=orientee(recue_le, **reglages)).donnees


def vers(motif, recours, profession, professionnel=None):
    return c.Orienter(
        motif=motif, recours=recours, profession=profession, professionnel=professionnel
    )


# --- Le jour même, dans le délai -----------------------------------------------------------------


@given(
    recue_le=st.integers(0, 700 * 24 * 60).map(
        lambda minutes: PREMIER + timedelta(minutes=minutes)
    ),
    attente=st.timedeltas(timedelta(0), timedelta(days=4)),
)
def test_quarante_huit_heures_le_restent_et_le_jour_est_celui_des_horloges(recue_le, attente):
    soin = honoree(recue_le, recue_le + attente)
    memes = (recue_le + attente).astimezone(FUSEAU).date() == recue_le.astimezone(FUSEAU).date()
    assert soin.jour_meme is memes
    assert soin.dans_le_delai is (attente <= timedelta(hours=48))


@pytest.mark.parametrize(
    ("recue_le", "heures"),
    [
        (datetime(2019, 9, 2, 8, tzinfo=UTC), 24),
        (datetime(2024, 6, 29, 8, tzinfo=UTC), 24),
        (datetime(2024, 7, 2, 8, tzinfo=UTC), 48),
    ],
)
def test_le_delai_est_celui_de_la_reception(recue_le, heures):
    juste = recue_le + timedelta(hours=heures)
    assert honoree(recue_le, juste).dans_le_delai is True
    assert honoree(recue_le, juste + timedelta(seconds=1)).dans_le_delai is False
    assert recue(recue_le).echeances[0].le == juste


def test_la_veille_a_minuit_moins_une_n_est_pas_le_jour_meme_mais_est_dans_le_delai():
    soir = datetime(2025, 3, 20, 23, 59, tzinfo=FUSEAU)
    soin = honoree(soir, soir + timedelta(minutes=2))
    assert (soin.jour_meme, soin.dans_le_delai) == (False, True)


def test_un_delai_en_jours_fixe_par_la_cpts_finit_a_minuit():
    fin_du_lendemain = datetime(2025, 3, 21, 23, 59, tzinfo=FUSEAU)
    assert honoree(MATIN, fin_du_lendemain, delai_snp="1 jour").dans_le_delai is True
    deux_minutes = fin_du_lendemain + timedelta(minutes=2)
    assert honoree(MATIN, deux_minutes, delai_snp="1 jour").dans_le_delai is False


def test_une_demande_reprise_sans_dates_ne_se_mesure_pas_en_sa_faveur():
    repris = autour("Camille", Role.MEMBRE)
    demande = SOIN.commandes["reprendre"](
        etat="ORIENTEE", preuve="cahier", donnees=("suivie_par=Camille",)
    )
    soin = derouler(SOIN, (demande, repris), (HONORER, repris)).donnees
    assert (soin.jour_meme, soin.dans_le_delai) == (False, None)


@pytest.mark.parametrize("champ", ["recue_le", "terme", "terminee_le", "jour_meme", "reference"])
def test_ce_dont_une_mesure_depend_ne_se_rectifie_pas(champ):
    demande = Rectifier(champ=champ, nouvelle="2025-03-19T09:00+01:00", motif="erreur")
    assert "il faut que le champ existe et puisse être corrigé" in motifs(
        refus(SOIN, orientee(), demande, camille())
    )


def test_qui_suit_la_demande_corrige_la_residence_un_autre_non():
    demande = Rectifier(champ="residence", nouvelle="AILLEURS", motif="erreur")
    corrigee = derouler(SOIN, (demande, camille()), depuis=recue())
    assert corrigee.donnees.residence is Residence.AILLEURS
    assert motifs(refus(SOIN, recue(), demande, autour("Morgan", Role.MEMBRE))) == {
        "il faut que cette demande vous soit confiée"
    }


# --- Le 15 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("residence", [None, *Residence])
def test_rien_ne_retarde_le_renvoi_au_15(residence):
    demande = c.RecevoirUneDemande(reference="D-1", urgence_vitale=True, residence=residence)
    dossier = derouler(SOIN, (demande, camille()))
    assert (dossier.etat, dossier.donnees.conseil) == (Etat.HORS_CHAMP, Conseil.LE_15)
    assert [e.nom for e in dossier.echeances] == ["PURGE"]
    assert "15" in Conseil.LE_15.value
    assert faisables(SOIN, dossier, camille()) == set()


@pytest.mark.parametrize("depuis", [recue, qualifiee, orientee])
def test_une_urgence_reconnue_plus_tard_arrete_tout(depuis):
    demande = c.Qualifier(urgence_vitale=True, priorite=Priorite.JOUR_MEME)
    dossier = derouler(SOIN, (demande, camille()), depuis=depuis())
    assert dossier.etat is Etat.HORS_CHAMP
    assert [e.nom for e in dossier.echeances] == ["PURGE"]
    for suite in (VERS_LE_SAS, HONORER, QUALIFIER):
        assert isinstance(refus(SOIN, dossier, suite, camille()), PasDansCetEtat)


# --- Les champs de compétences -------------------------------------------------------------------


def test_chaque_motif_a_son_champ_et_ne_nomme_que_des_professions_connues():
    for motif in Motif:
        for valeur in catalogue()[motif.champ].valeurs:
            codes = valeur.contenu.split() if isinstance(valeur.contenu, str) else ()
            assert set(codes) <= professions().keys(), motif


@given(
    motif=st.sampled_from(Motif),
    recours=st.sampled_from(Recours),
    profession=st.sampled_from(("G15-10", "G15-21", "G15-40", "G15-60", "G99-00", None)),
    fixees=st.sampled_from(("G15-10 G15-60", "G15-21,G15-40", "G15-10")),
)
def test_une_orientation_est_admise_si_et_seulement_si_le_recours_et_le_champ_le_disent(
    motif, recours, profession, fixees
):
    autour_de = camille(**{motif.champ: fixees})
    reponse = decide(SOIN, qualifiee(), vers(motif, recours, profession), autour_de)
    coherents = {
        Recours.PREMIER: profession == "G15-10",
        Recours.SECOND: profession == "G15-10",
        Recours.AUTRE_PROFESSION: profession in ("G15-21", "G15-40", "G15-60"),
        Recours.SAS: profession is None,
    }
    dans_le_champ = recours is Recours.SAS or profession in fixees.replace(",", " ").split()
    assert isinstance(reponse, Decision) is (coherents[recours] and dans_le_champ)


def test_le_refus_nomme_les_professions_que_la_cpts_admet():
    demande = vers(Motif.DENT, Recours.AUTRE_PROFESSION, "G15-60")
    rejet = refus(SOIN, qualifiee(), demande, camille(snp_champ_dent="G15-40, X-1"))
    assert isinstance(rejet, ConditionsNonReunies)
    assert rejet.motifs[0].precisions == ("Chirurgien-dentiste", "X-1")


def test_un_champ_que_personne_n_a_fixe_ne_refuse_rien_et_se_dit():
    demande = vers(Motif.AUTRE, Recours.AUTRE_PROFESSION, "G15-60")
    libre = derouler(SOIN, (demande, camille()), depuis=qualifiee())
    assert libre.donnees.champ_connu is False
    fixe = derouler(SOIN, (demande, camille(snp_champ_autre="G15-60")), depuis=qualifiee())
    assert fixe.donnees.champ_connu is True


# --- Qui s'en occupe -----------------------------------------------------------------------------


def test_le_professionnel_sollicite_prend_la_suite_sans_ecarter_qui_l_a_recue():
    demande = vers(Motif.CYSTITE, Recours.AUTRE_PROFESSION, "G15-21", "Sacha")
    dossier = derouler(SOIN, (demande, camille()), depuis=qualifiee())
    assert dossier.donnees.confiee_a == "Sacha"
    assert dossier.donnees.suivie_par == ("Camille", "Sacha")
    non = (c.ConstaterQuElleNEstPasHonoree(cause=Cause.AUCUN_CRENEAU), autour("Sacha", Role.MEMBRE))
    encore = derouler(SOIN, non, (demande, camille()), depuis=dossier)
    assert encore.donnees.suivie_par == ("Camille", "Sacha")
    assert (encore.donnees.cause, encore.donnees.terminee_le) == (None, None)
    assert encore.donnees.orientations == 2


@pytest.mark.parametrize("role", Role)
def test_seul_un_membre_qui_s_en_occupe_lit_et_agit(role):
    for lecteur in ("Camille", "Morgan"):
        lit = peut_lire(
            SOIN, recue(), Vue.DOSSIER, lecteur=lecteur, roles=frozenset((role,)), lies={}
        )
        assert lit is (role is Role.MEMBRE and lecteur == "Camille")
        agit = bool(faisables(SOIN, qualifiee(), autour(lecteur, role)))
        assert agit is (role is Role.MEMBRE and lecteur == "Camille")


def test_l_operateur_ne_lit_qu_une_ligne():
    operateur = {"lecteur": "Ode", "roles": frozenset((Role.OPERATEUR,)), "lies": {}}
    assert {vue for vue in Vue if peut_lire(SOIN, recue(), vue, **operateur)} == {Vue.LIGNE}


# --- Rien sur la personne, et la purge -----------------------------------------------------------


def test_ni_texte_ni_motif_ni_age_seule_la_reference_est_opaque_et_va_au_coffre():
    genres = {nom: d.genre for nom, d in descriptions(SOIN.donnees).items()}
    sensibles = {
        nom
        for nom, d in descriptions(SOIN.donnees).items()
        if d.sensibilite in (Sensibilite.IDENTIFIANT, Sensibilite.TEXTE_LIBRE)
    }
    assert sensibles == {"reference"}
    assert genres["reference"] is Identite
    assert Motif not in genres.values()
    for evenement in SOIN.evolutions:
        assert Motif not in {d.genre for d in descriptions(evenement).values()}


def test_la_purge_efface_la_reference_et_les_personnes_et_garde_ce_qui_se_compte():
    soin = derouler(
        SOIN, (HONORER, camille()), (c.Purger(), autour("Ode", Role.OPERATEUR)), depuis=orientee()
    )
    assert (soin.etat, soin.echeances) == (Etat.PURGEE, ())
    donnees = soin.donnees
    assert (donnees.reference, donnees.confiee_a, donnees.suivie_par) == (None, None, ())
    assert (donnees.jour_meme, donnees.dans_le_delai, donnees.residence) == (
        True,
        True,
        Residence.TERRITOIRE,
    )
    ((_, effacees),) = SOIN.effacements.items()
    assert set(effacees) == {Sensibilite.IDENTIFIANT, Sensibilite.TEXTE_LIBRE}


@pytest.mark.parametrize("role", [r for r in Role if r not in {Role.OPERATEUR, Role.SYSTEME}])
def test_ni_qui_suit_ni_personne_d_autre_ne_purge(role):
    close = derouler(SOIN, (HONORER, camille()), depuis=orientee())
    assert isinstance(refus(SOIN, close, c.Purger(), autour("Camille", role)), DroitInsuffisant)


@pytest.mark.parametrize("depuis", [recue, qualifiee, orientee])
def test_une_demande_sans_issue_ne_se_purge_pas(depuis):
    systeme = autour("systeme", Role.SYSTEME)
    assert isinstance(refus(SOIN, depuis(), c.Purger(), systeme), PasDansCetEtat)
