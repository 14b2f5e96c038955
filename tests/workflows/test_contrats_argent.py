"""L'argent d'un contrat : quand il est dû, au centime, dans les deux calendriers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_aci import CONTRAT_ACI
from cpts_core.workflows.contrats.contrat_aci.commandes import negocier, signer, suivre
from cpts_core.workflows.contrats.contrat_aci.etats import Etat
from cpts_core.workflows.contrats.financement.conditions import Objet
from cpts_core.workflows.contrats.parties import Partie
from tests.workflows.autour import derouler, echeances, motifs, refus
from tests.workflows.contrats_outils import (
    ARS,
    COMPLET,
    CPAM,
    CPTS,
    NEGOCIATION,
    PRESENTER,
    SIGNATURE,
    acheve,
    demarre,
    dus,
    en_vigueur,
    le,
    signe,
    systeme,
)

AN_1, AN_2 = date(2025, 11, 25), date(2026, 11, 25)
MAI = date(2025, 5, 25)


def totaux(lignes) -> dict[int, str]:
    return {ligne.annee: str(ligne.montant) for ligne in lignes}


def test_le_fonctionnement_est_du_en_entier_puis_par_avances_et_soldes():
    dossier = acheve(acheve(en_vigueur(), AN_1), AN_2)
    assert dus(dossier) == [
        ("2024-11-25", "fonctionnement, en totalité", "60000.00"),
        ("2025-11-25", "fonctionnement, avance", "45000.00"),
        ("2026-11-25", "fonctionnement, solde", "15000.00"),
        ("2026-11-25", "fonctionnement, avance", "45000.00"),
    ]


def test_une_mission_qui_demarre_en_cours_d_annee_est_payee_au_prorata_des_jours():
    """20 000 × 184 / 365 = 10 082,19 ; trois quarts font 7 561,64 ; il reste 2 520,55."""
    dossier = derouler(CONTRAT_ACI, (demarre("ACCES_MT", MAI), le(MAI)), depuis=en_vigueur())
    assert dus(dossier)[1:] == [("2025-05-25", "part fixe, premier versement", "7561.64")]
    assert dus(acheve(dossier, AN_1))[2:] == [
        ("2025-11-25", "part fixe, solde", "2520.55"),
        ("2025-11-25", "fonctionnement, avance", "45000.00"),
        ("2025-11-25", "part fixe, avance", "15000.00"),
    ]


def test_le_prorata_peut_compter_les_mois():
    depart = en_vigueur(aci_prorata="MOIS")
    dossier = derouler(CONTRAT_ACI, (demarre("ACCES_MT", MAI), le(MAI)), depuis=depart)
    assert dus(dossier)[1:] == [("2025-05-25", "part fixe, premier versement", "7500.00")]
    assert ("2025-11-25", "part fixe, solde", "2500.00") in dus(acheve(dossier, AN_1))


def test_le_premier_jour_compte_et_l_anniversaire_non():
    veille = date(2025, 11, 24)
    dossier = derouler(CONTRAT_ACI, (demarre("PREV", veille), le(veille)), depuis=en_vigueur())
    un_jour = Decimal(4000) / 365
    assert sum(v.montant for v in acheve(dossier, AN_1).donnees.dus if v.annee == 1) == (
        60000 + un_jour.quantize(Decimal("0.01"))
    )


def test_une_mission_demarree_avant_la_signature_compte_depuis_elle():
    dossier = derouler(
        CONTRAT_ACI, (demarre("PREV", date(2024, 1, 1)), le(SIGNATURE)), depuis=en_vigueur()
    )
    assert dus(dossier)[1:] == [("2024-11-25", "part fixe, premier versement", "3000.00")]


def test_deux_missions_d_une_enveloppe_ne_la_paient_qu_une_fois():
    dossier = derouler(
        CONTRAT_ACI,
        (demarre("ACCES_SNP", MAI), le(MAI)),
        (demarre("ACCES_MT"), le(date(2025, 6, 1))),
        depuis=en_vigueur(),
    )
    assert dus(dossier)[1:] == [("2025-05-25", "part fixe, premier versement", "7561.64")]
    assert [d.demarree_le for d in dossier.donnees.demarrages] == [MAI, date(2025, 6, 1)]


def test_rien_n_est_du_avant_le_dossier_complet_puis_tout_ce_jour_la():
    attente = derouler(CONTRAT_ACI, (demarre("PREV", MAI), le(MAI)), depuis=signe())
    assert dus(attente) == []
    juillet = date(2025, 7, 1)
    dossier = derouler(CONTRAT_ACI, (COMPLET, le(juillet)), depuis=attente)
    assert [(jour, objet) for jour, objet, _ in dus(dossier)] == [
        ("2025-07-01", "fonctionnement, en totalité"),
        ("2025-07-01", "part fixe, premier versement"),
    ]


def test_l_anniversaire_d_un_29_fevrier_tombe_le_28():
    depart = date(2024, 2, 29)
    dossier = en_vigueur(depart)
    assert dossier.donnees.annee_finit_le == date(2025, 2, 27)
    assert echeances(dossier) == {"FIN_D_ANNEE": date(2025, 2, 27)}
    for rang, fin in enumerate((2025, 2026, 2027), start=1):
        dossier = acheve(dossier, date(fin, 2, 28))
        assert dossier.donnees.annee == rang + 1
    assert dossier.donnees.annee_finit_le == date(2028, 2, 28)
    assert dus(dossier)[-1] == ("2027-02-28", "fonctionnement, avance", "45000.00")


def test_les_deux_calendriers_ne_disent_pas_les_memes_totaux():
    dossier = derouler(CONTRAT_ACI, (demarre("ACCES_MT", MAI), le(MAI)), depuis=en_vigueur())
    donnees = acheve(acheve(dossier, AN_1), AN_2).donnees
    assert totaux(donnees.dus_par_annee) == {1: "70082.19", 2: "80000.00", 3: "60000.00"}
    assert totaux(donnees.dus_par_annee_civile) == {
        2024: "60000.00",
        2025: "70082.19",
        2026: "80000.00",
    }


def test_la_derniere_annee_se_solde_au_terme():
    dossier = en_vigueur()
    for annee in range(2025, 2030):
        dossier = acheve(dossier, date(annee, 11, 25))
    assert dossier.etat is Etat.ECHU
    assert dossier.echeances == ()
    assert dossier.donnees.annee == 5
    assert dus(dossier)[-1] == ("2029-11-25", "fonctionnement, solde", "15000.00")
    assert set(totaux(dossier.donnees.dus_par_annee).values()) == {"60000.00"}


def test_une_annee_ne_s_acheve_ni_avant_sa_fin_ni_deux_fois():
    trop_tot = refus(CONTRAT_ACI, en_vigueur(), suivre.AcheverLAnnee(), systeme(date(2025, 11, 24)))
    assert motifs(trop_tot) == {"il faut que l'année de contrat soit finie"}
    refus(CONTRAT_ACI, acheve(en_vigueur(), AN_1), suivre.AcheverLAnnee(), systeme(AN_1))


# --- Corriger ---


def corrige(mission: str, jour: date) -> suivre.CorrigerUnDemarrage:
    return suivre.CorrigerUnDemarrage(
        mission=mission, demarree_le=jour, motif="erreur", second="Camille"
    )


def test_un_demarrage_corrige_se_regularise_sans_rien_reecrire():
    """Du 25 juin : 20 000 × 153 / 365 = 8 383,56 ; trois quarts font 6 287,67."""
    dossier = derouler(
        CONTRAT_ACI,
        (demarre("ACCES_MT", MAI), le(MAI)),
        (corrige("ACCES_MT", date(2025, 6, 25)), le(date(2025, 7, 1))),
        depuis=en_vigueur(),
    )
    assert dus(dossier)[1:] == [
        ("2025-05-25", "part fixe, premier versement", "7561.64"),
        ("2025-07-01", "part fixe, premier versement", "-1273.97"),
    ]
    assert dossier.donnees.dus_par_annee[0].montant == 60000 + Decimal("6287.67")


def test_un_demarrage_corrige_apres_l_annee_regularise_aussi_le_solde():
    dossier = derouler(CONTRAT_ACI, (demarre("ACCES_MT", MAI), le(MAI)), depuis=en_vigueur())
    dossier = derouler(
        CONTRAT_ACI,
        (corrige("ACCES_MT", date(2025, 6, 25)), le(date(2026, 1, 10))),
        depuis=acheve(dossier, AN_1),
    )
    assert totaux(dossier.donnees.dus_par_annee)[1] == "68383.56"


def test_une_correction_demande_une_seconde_personne():
    dossier = derouler(CONTRAT_ACI, (demarre("ACCES_MT", MAI), le(MAI)), depuis=en_vigueur())
    seul = suivre.CorrigerUnDemarrage(
        mission="ACCES_MT", demarree_le=MAI, motif="erreur", second="Alix"
    )
    assert motifs(refus(CONTRAT_ACI, dossier, seul, le(MAI))) == {
        "il faut qu'une seconde personne, différente de l'auteur, confirme cette correction"
    }


def test_la_signature_corrigee_deplace_l_annee_et_les_sommes():
    dossier = derouler(CONTRAT_ACI, (demarre("ACCES_MT", MAI), le(MAI)), depuis=en_vigueur())
    corriger = signer.CorrigerLaSignature(
        signe_le=date(2024, 11, 1), motif="erreur", second="Camille"
    )
    dossier = derouler(CONTRAT_ACI, (corriger, le(MAI)), depuis=dossier)
    assert dossier.donnees.annee_finit_le == date(2025, 10, 31)
    assert echeances(dossier) == {"FIN_D_ANNEE": date(2025, 10, 31)}
    assert dossier.donnees.actes[0].effet == date(2024, 11, 1)
    # 20 000 × 160 / 365 = 8 767,12 ; trois quarts font 6 575,34.
    assert dus(dossier)[-1] == ("2025-05-25", "part fixe, premier versement", "-986.30")


# --- Lignes particulières, sommes reçues ---


def test_une_ligne_particuliere_est_due_quand_on_la_constate_et_une_fois_par_an():
    inscrire = negocier.InscrireUneLigne(ligne="premier-plan-de-crise", montant=Decimal(5000))
    coordination, bureau = le(SIGNATURE), le(SIGNATURE, Role.BUREAU)
    dossier = derouler(
        CONTRAT_ACI,
        *((pas, coordination) for pas in (*NEGOCIATION, inscrire, PRESENTER)),
        (CPTS, bureau),
        (CPAM, coordination),
        (ARS, coordination),
        (COMPLET, coordination),
    )
    constat = suivre.ConstaterUneLigneDue(
        ligne="premier-plan-de-crise", due_le=MAI, preuve="plan adressé"
    )
    dossier = derouler(CONTRAT_ACI, (constat, le(MAI)), depuis=dossier)
    assert dus(dossier)[-1] == ("2025-05-25", "ligne particulière", "5000.00")
    assert motifs(refus(CONTRAT_ACI, dossier, constat, le(MAI))) == {
        "il faut que cette ligne ne soit pas déjà constatée pour la même année de contrat"
    }
    autre = suivre.ConstaterUneLigneDue(ligne="inconnue", due_le=MAI, preuve="plan")
    assert motifs(refus(CONTRAT_ACI, dossier, autre, le(MAI))) == {
        "il faut que le contrat prévoie cette ligne à cette date"
    }


def recu(**valeurs) -> suivre.ConsignerUnVersement:
    usuel = {
        "recu_le": date(2024, 12, 20),
        "payeur": Partie.CPAM,
        "objet": Objet.FONCTIONNEMENT,
        "montant": Decimal(60000),
    }
    return suivre.ConsignerUnVersement(**{**usuel, **valeurs})


def test_ce_qui_est_recu_se_compte_a_part_de_ce_qui_est_du():
    dossier = derouler(
        CONTRAT_ACI,
        (recu(), le(date(2025, 1, 5))),
        (recu(recu_le=date(2025, 1, 4), montant=Decimal("100.50")), le(date(2025, 1, 5))),
        depuis=en_vigueur(),
    )
    assert totaux(dossier.donnees.recus_par_annee_civile) == {2024: "60000.00", 2025: "100.50"}
    assert totaux(dossier.donnees.dus_par_annee) == {1: "60000.00"}


@pytest.mark.parametrize(
    ("valeurs", "phrase"),
    [
        ({"payeur": Partie.CPTS}, "le versement vienne de la CPAM ou de l'ARS"),
        ({"recu_le": date(2024, 11, 24)}, "après la signature"),
        ({"recu_le": date(2025, 1, 6)}, "cette date ne soit pas à venir"),
        ({"montant": Decimal("0.001")}, "chaque montant s'arrête au centime"),
        ({"montant": Decimal("NaN")}, "chaque montant s'arrête au centime"),
        ({"montant": Decimal(-1)}, "chaque montant s'arrête au centime"),
    ],
)
def test_un_versement_impossible_est_refuse(valeurs, phrase):
    reponse = refus(CONTRAT_ACI, en_vigueur(), recu(**valeurs), le(date(2025, 1, 5)))
    assert phrase in str(reponse)
