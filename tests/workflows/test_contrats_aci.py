"""Un contrat se négocie, se signe à trois, change par avenant, finit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import DroitInsuffisant
from cpts_core.kernel.generiques import Reprendre
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Lie
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_aci import CONTRAT_ACI
from cpts_core.workflows.contrats.contrat_aci.commandes import negocier, signer, suivre
from cpts_core.workflows.contrats.contrat_aci.etats import Etat
from cpts_core.workflows.contrats.financement.reperes import Vigilance
from cpts_core.workflows.contrats.parties import Partie
from tests.workflows.autour import derouler, echeances, motifs, refus
from tests.workflows.contrats_outils import (
    ACI_2019,
    ARS,
    AV2,
    COMPLET,
    CPAM,
    CPTS,
    ENVELOPPES,
    FONCTIONNEMENT,
    NEGOCIATION,
    OUVRIR,
    PRESENTER,
    SIGNATURE,
    TAILLE,
    acheve,
    demarre,
    dus,
    en_vigueur,
    le,
    negocie,
    projet,
    signe,
    systeme,
)

COORDINATION = le(SIGNATURE)


def ouvert(*pas):
    return derouler(CONTRAT_ACI, *((un, COORDINATION) for un in (OUVRIR, *pas)))


def phrases(dossier, demande, autour=COORDINATION):
    return motifs(refus(CONTRAT_ACI, dossier, demande, autour))


# --- Ouvrir et négocier ---


@pytest.mark.parametrize("version", ["ACI-2030", "aci-2019", "ACI-2019-AV2.1"])
def test_un_contrat_suit_une_version_connue(version):
    demande = negocier.OuvrirContrat(projet="projet-1", version=version)
    assert phrases(None, demande) == {
        "il faut que la version de l'accord soit connue et en vigueur"
    }


def test_une_version_ne_se_suit_pas_avant_sa_date():
    avant = le(date(2022, 3, 30))
    assert "il faut que la version de l'accord soit connue et en vigueur" in phrases(
        None, OUVRIR, avant
    )


def test_un_contrat_se_signe_encore_apres_aout_2024():
    assert signe(date(2026, 3, 2)).etat is Etat.SIGNE


def test_le_second_contrat_d_un_projet_nomme_le_premier():
    deja = le(SIGNATURE, lies=projet(contrats=("contrat-0", "contrat-1")))
    assert phrases(None, OUVRIR, deja) == {
        "il faut que le dernier contrat du projet soit nommé, s'il y en a un"
    }
    suite = negocier.OuvrirContrat(projet="projet-1", version=AV2, precedent="contrat-1")
    assert isinstance(decide(CONTRAT_ACI, None, suite, deja), Decision)


def test_un_contrat_ne_se_signe_pas_tant_que_le_precedent_court():
    dossier = negocie()
    court = {**projet(), "precedent": (Lie("contrat-1", "EN_VIGUEUR", {}),)}
    assert phrases(dossier, CPTS, le(SIGNATURE, Role.BUREAU, lies=court)) == {
        "il faut que le contrat précédent ait fini"
    }


@pytest.mark.parametrize("population", [0, -1])
def test_sans_habitant_pas_de_taille(population):
    demande = negocier.EtablirLaTaille(population=population, millesime=2022)
    assert phrases(ouvert(), demande) == {"il faut que la population compte au moins un habitant"}


def test_une_population_a_venir_ne_compte_pas():
    demande = negocier.EtablirLaTaille(population=48277, millesime=2025)
    assert phrases(ouvert(), demande) == {
        "il faut que le millésime de la population ne soit pas à venir"
    }


@pytest.mark.parametrize(
    ("population", "taille", "a_verifier"),
    [
        (1, 1, False),
        (39999, 1, False),
        (40000, 2, True),
        (48277, 2, False),
        (79999, 2, False),
        (80000, 3, True),
        (175000, 3, True),
        (175001, 4, False),
    ],
)
def test_la_taille_vient_de_la_population_et_une_borne_se_dit(population, taille, a_verifier):
    dossier = ouvert(negocier.EtablirLaTaille(population=population, millesime=2022))
    assert (dossier.donnees.taille, dossier.donnees.taille_a_verifier) == (taille, a_verifier)


def enveloppe(*missions, fixe="1000", variable="0"):
    return negocier.FixerUneEnveloppe(
        missions=missions, fixe=Decimal(fixe), variable=Decimal(variable)
    )


def test_une_mission_d_une_autre_version_est_refusee():
    ancien = negocier.OuvrirContrat(projet="projet-1", version=ACI_2019)
    dossier = derouler(CONTRAT_ACI, (ancien, COORDINATION))
    reponse = refus(CONTRAT_ACI, dossier, enveloppe("CRISE", "PREV"), COORDINATION)
    assert "chaque mission existe dans cette version de l'accord : CRISE [" in str(reponse)


def test_une_mission_incertaine_est_eteinte():
    assert phrases(ouvert(), enveloppe("ACCES_TELE")) == {
        "il faut que chaque mission existe dans cette version de l'accord"
    }


@pytest.mark.parametrize("missions", [("PREV", "PREV"), ("ACCES_MT", "PREV"), ("ACCES_SNP",)])
def test_une_mission_n_a_qu_une_enveloppe(missions):
    assert phrases(ouvert(*ENVELOPPES), enveloppe(*missions)) == {
        "il faut qu'une mission ne soit payée que par une enveloppe"
    }


def test_la_meme_enveloppe_fixee_a_nouveau_se_remplace():
    dossier = ouvert(*ENVELOPPES, enveloppe("ACCES_SNP", "ACCES_MT", fixe="21000.50"))
    fixes = {e.missions: e.fixe for e in dossier.donnees.enveloppes_en_projet}
    assert len(fixes) == len(ENVELOPPES)
    assert fixes["ACCES_SNP", "ACCES_MT"] == Decimal("21000.50")


def test_une_enveloppe_se_retire_par_l_une_de_ses_missions():
    dossier = ouvert(*ENVELOPPES, negocier.RetirerUneEnveloppe(mission="ACCES_SNP"))
    assert len(dossier.donnees.enveloppes_en_projet) == len(ENVELOPPES) - 1
    assert phrases(dossier, negocier.RetirerUneEnveloppe(mission="ACCES_SNP")) == {
        "il faut qu'une enveloppe paie cette mission"
    }


@pytest.mark.parametrize("faux", ["0.005", "-1", "NaN", "Infinity"])
@pytest.mark.parametrize(
    "demande",
    [
        lambda m: negocier.FixerLeFonctionnement(montant=m),
        lambda m: negocier.InscrireUneLigne(ligne="x", montant=m),
        lambda m: negocier.FixerUneEnveloppe(missions=("PREV",), fixe=m, variable=Decimal(0)),
        lambda m: negocier.FixerUneEnveloppe(missions=("PREV",), fixe=Decimal(0), variable=m),
    ],
    ids=("fonctionnement", "ligne", "fixe", "variable"),
)
def test_un_montant_faux_est_refuse_meme_sans_formulaire(demande, faux):
    assert phrases(ouvert(), demande(Decimal(faux))) == {
        "il faut que chaque montant s'arrête au centime"
    }


def test_rien_ne_se_presente_sans_taille_fonctionnement_et_socles():
    reponse = refus(CONTRAT_ACI, ouvert(*ENVELOPPES[:2]), PRESENTER, COORDINATION)
    assert motifs(reponse) == {
        "il faut que la version, la taille et le fonctionnement soient dits",
        "il faut que chaque mission socle de la version ait son enveloppe",
    }
    assert "Actions de prévention ; Réponse aux crises sanitaires graves" in str(reponse)


def test_la_version_du_contrat_est_celle_du_projet():
    ailleurs = le(SIGNATURE, lies=projet(version_aci=ACI_2019))
    pret = derouler(CONTRAT_ACI, *((pas, ailleurs) for pas in NEGOCIATION))
    assert phrases(pret, PRESENTER, ailleurs) == {
        "il faut que la version de l'accord soit celle du projet de santé"
    }


@pytest.mark.parametrize(
    ("population", "fonctionnement", "variable", "attendues"),
    [
        (48277, 60000, 0, ()),
        (40000, 60000, 0, (Vigilance.TAILLE_SUR_UNE_BORNE,)),
        (48277, 59999, 0, (Vigilance.FONCTIONNEMENT_INHABITUEL,)),
        (48277, 60000, 283000, ()),
        (48277, 60000, 283001, (Vigilance.MAXIMUM_DEPASSE,)),
        (39999, 50000, 216001, (Vigilance.MAXIMUM_DEPASSE,)),
        (175001, 90000, 446000, ()),
    ],
)
def test_un_repere_publie_avertit_sans_rien_empecher(
    population, fonctionnement, variable, attendues
):
    """Quatre enveloppes de 1 000 euros, et une part variable : 287 000 en taille 2 en 2019."""
    autour = le(SIGNATURE, lies=projet(version_aci=ACI_2019))
    pas = (
        negocier.OuvrirContrat(projet="projet-1", version=ACI_2019),
        negocier.EtablirLaTaille(population=population, millesime=2022),
        negocier.FixerLeFonctionnement(montant=Decimal(fonctionnement)),
        enveloppe("ACCES_MT", "ACCES_SNP", "ACCES_TELE", fixe="2000"),
        enveloppe("PARCOURS"),
        enveloppe("PREV", variable=str(variable)),
        PRESENTER,
    )
    dossier = derouler(CONTRAT_ACI, *((un, autour) for un in pas))
    assert dossier.donnees.vigilances == attendues


def test_apres_l_avenant_2_seul_le_maximum_de_la_taille_4_est_connu():
    assert negocie().donnees.vigilances == (Vigilance.MAXIMUM_INCONNU,)
    grande = (
        OUVRIR,
        negocier.EtablirLaTaille(population=200000, millesime=2022),
        FONCTIONNEMENT,
        *ENVELOPPES[1:],
        enveloppe("ACCES_MT", "ACCES_SNP", fixe="554000"),
    )
    for de_plus, attendues in (("0", ()), ("0.01", (Vigilance.MAXIMUM_DEPASSE,))):
        ligne = negocier.InscrireUneLigne(ligne="demarrage", montant=Decimal(de_plus))
        dossier = derouler(CONTRAT_ACI, *((un, COORDINATION) for un in (*grande, ligne, PRESENTER)))
        assert dossier.donnees.vigilances == attendues


def test_une_negociation_rouverte_oublie_les_signatures():
    dossier = derouler(
        CONTRAT_ACI,
        (CPAM, COORDINATION),
        (negocier.RouvrirLaNegociation(motif="un montant"), COORDINATION),
        (FONCTIONNEMENT, COORDINATION),
        depuis=negocie(),
    )
    assert dossier.etat is Etat.NEGOCIATION
    assert dossier.donnees.signatures == ()


# --- Signer ---


def test_trois_signatures_font_un_contrat_dans_n_importe_quel_ordre():
    bureau = le(SIGNATURE, Role.BUREAU)
    dossier = derouler(
        CONTRAT_ACI, (ARS, COORDINATION), (CPTS, bureau), (CPAM, COORDINATION), depuis=negocie()
    )
    assert dossier.etat is Etat.SIGNE
    assert dossier.donnees.signe_le == SIGNATURE
    assert (dossier.donnees.duree, dossier.donnees.avance) == (5, 75)
    assert echeances(dossier) == {"FIN_D_ANNEE": date(2025, 11, 24)}
    assert [e.acte for e in dossier.donnees.enveloppes] == [0] * len(ENVELOPPES)
    assert dossier.donnees.enveloppes_en_projet == ()


@pytest.mark.parametrize("valide", [{"valide_le": None}])
def test_rien_ne_se_signe_avant_la_validation_du_projet(valide):
    autour = le(SIGNATURE, Role.BUREAU, lies=projet(**valide))
    assert phrases(negocie(), CPTS, autour) == {"il faut que le projet de santé soit validé"}


def test_sans_projet_lie_rien_ne_se_signe():
    assert phrases(negocie(), CPTS, le(SIGNATURE, Role.BUREAU, lies={})) == {
        "il faut que le projet de santé soit validé"
    }


def test_personne_ne_signe_deux_fois():
    dossier = derouler(CONTRAT_ACI, (CPAM, COORDINATION), depuis=negocie())
    assert phrases(dossier, CPAM) == {"il faut que cette partie n'ait pas encore signé"}


@pytest.mark.parametrize(
    ("partie", "role", "preuve", "admis"),
    [
        (Partie.CPTS, Role.BUREAU, None, True),
        (Partie.CPTS, Role.COORDINATEUR, "exemplaire", False),
        (Partie.CPAM, Role.CPAM, None, True),
        (Partie.CPAM, Role.COORDINATEUR, "exemplaire", True),
        (Partie.CPAM, Role.COORDINATEUR, None, False),
        (Partie.CPAM, Role.ARS, "exemplaire", False),
        (Partie.ARS, Role.ARS, None, True),
        (Partie.ARS, Role.BUREAU, "exemplaire", False),
        (Partie.ARS, Role.COORDINATEUR, "exemplaire", True),
    ],
)
def test_chaque_partie_signe_pour_elle_ou_par_une_preuve(partie, role, preuve, admis):
    demande = signer.Signer(partie=partie, preuve=preuve)
    reponse = decide(CONTRAT_ACI, negocie(), demande, le(SIGNATURE, role))
    assert isinstance(reponse, Decision) is admis


def test_la_signature_nomme_les_missions_du_projet():
    dossier = derouler(CONTRAT_ACI, (CPAM, COORDINATION), (ARS, COORDINATION), depuis=negocie())
    decision = decide(CONTRAT_ACI, dossier, CPTS, le(SIGNATURE, Role.BUREAU))
    assert isinstance(decision, Decision)
    assert decision.evenements[1].missions == ("mission-1", "mission-2")


def test_seule_la_cpam_ou_sa_preuve_dit_le_dossier_complet():
    sans_preuve = signer.ConstaterDossierComplet()
    assert phrases(signe(), sans_preuve) == {
        "il faut que la CPAM le constate elle-même, ou qu'une preuve soit jointe"
    }
    dossier = derouler(CONTRAT_ACI, (sans_preuve, le(SIGNATURE, Role.CPAM)), depuis=signe())
    assert dossier.etat is Etat.EN_VIGUEUR


def test_une_piece_manquante_s_efface_quand_le_dossier_est_complet():
    manque = signer.SignalerUnePieceManquante(piece="relevé d'identité bancaire")
    dossier = derouler(CONTRAT_ACI, (manque, COORDINATION), depuis=signe())
    assert dossier.etat is Etat.SIGNE
    assert dossier.donnees.piece_manquante
    assert (
        derouler(CONTRAT_ACI, (COMPLET, COORDINATION), depuis=dossier).donnees.piece_manquante
        is None
    )


# --- Avenants ---

EFFET = date(2025, 6, 1)


def prepare(version=AV2, effet=EFFET):
    return signer.PreparerUnAvenant(version=version, effet=effet, objet="avenant")


def contrat_de_2019():
    autour = le(date(2021, 9, 1), lies=projet(version_aci=ACI_2019))
    pas = (
        negocier.OuvrirContrat(projet="projet-1", version=ACI_2019),
        negocier.EtablirLaTaille(population=48277, millesime=2018),
        FONCTIONNEMENT,
        enveloppe("ACCES_MT", "ACCES_SNP", "ACCES_TELE", fixe="30000"),
        enveloppe("PARCOURS", fixe="8000"),
        enveloppe("PREV", fixe="4000"),
        PRESENTER,
    )
    return derouler(
        CONTRAT_ACI,
        *((un, autour) for un in pas),
        (CPTS, le(date(2021, 9, 1), Role.BUREAU, lies=projet(version_aci=ACI_2019))),
        (CPAM, autour),
        (ARS, autour),
        (COMPLET, autour),
        (demarre("ACCES_MT"), autour),
    )


def test_un_avenant_fait_passer_a_la_version_suivante():
    """Du 1er juin 2022 : la crise, socle nouveau, se paie de son démarrage à l'anniversaire.

    5 000 × 92 / 365 = 1 260,27 ; trois quarts font 945,20. Les autres montants valent dès la
    deuxième année.
    """
    juin = date(2022, 6, 1)
    pas = (
        prepare(effet=juin),
        negocier.RetirerUneEnveloppe(mission="ACCES_TELE"),
        enveloppe("ACCES_MT", "ACCES_SNP", fixe="36000"),
        enveloppe("CRISE", fixe="5000"),
        CPAM,
        ARS,
    )
    dossier = derouler(CONTRAT_ACI, *((un, le(juin)) for un in pas), depuis=contrat_de_2019())
    dossier = derouler(
        CONTRAT_ACI,
        (CPTS, le(juin, Role.BUREAU)),
        (demarre("CRISE"), le(juin)),
        depuis=dossier,
    )
    assert dossier.etat is Etat.EN_VIGUEUR
    assert [acte.version for acte in dossier.donnees.actes] == [ACI_2019, AV2]
    assert dus(dossier)[-1] == ("2022-06-01", "part fixe, premier versement", "945.20")
    dossier = acheve(dossier, date(2022, 9, 1))
    assert dus(dossier)[3:] == [
        ("2022-09-01", "part fixe, solde", "7500.00"),
        ("2022-09-01", "part fixe, solde", "315.07"),
        ("2022-09-01", "fonctionnement, avance", "45000.00"),
        ("2022-09-01", "part fixe, avance", "27000.00"),
        ("2022-09-01", "part fixe, avance", "3750.00"),
    ]


def test_une_mission_deja_commencee_se_paie_des_l_effet_de_l_avenant():
    """La crise avait démarré avant d'être payée : elle compte de l'effet, non du démarrage."""
    juin = date(2022, 6, 1)
    pas = (prepare(effet=juin), negocier.RetirerUneEnveloppe(mission="ACCES_TELE"))
    pas += (enveloppe("ACCES_MT", "ACCES_SNP"), enveloppe("CRISE", fixe="5000"), CPAM, ARS)
    dossier = derouler(CONTRAT_ACI, *((un, le(juin)) for un in pas), depuis=contrat_de_2019())
    dossier = derouler(
        CONTRAT_ACI,
        (CPTS, le(juin, Role.BUREAU)),
        (demarre("CRISE", date(2022, 6, 1)), le(date(2022, 7, 1))),
        depuis=dossier,
    )
    assert dus(dossier)[-1] == ("2022-06-01", "part fixe, premier versement", "945.20")


def test_un_avenant_retroactif_regularise_l_annee_en_cours():
    """Signé en mars 2026 avec effet au 25 novembre 2025 : l'année 2 passe de 60 000 à 64 000."""
    effet, mars = date(2025, 11, 25), date(2026, 3, 10)
    pas = (
        prepare(effet=effet),
        negocier.FixerLeFonctionnement(montant=Decimal(64000)),
        CPAM,
        ARS,
    )
    dossier = derouler(
        CONTRAT_ACI,
        *((un, le(mars)) for un in pas),
        (CPTS, le(mars, Role.BUREAU)),
        depuis=acheve(en_vigueur(), date(2025, 11, 25)),
    )
    assert dus(dossier)[-2:] == [
        ("2025-11-25", "fonctionnement, avance", "45000.00"),
        ("2026-03-10", "fonctionnement, avance", "3000.00"),
    ]


def test_preparer_un_avenant_ne_change_rien_a_ce_qui_est_du():
    avant = en_vigueur()
    pas = (prepare(), negocier.FixerLeFonctionnement(montant=Decimal(1)))
    dossier = derouler(CONTRAT_ACI, *((un, le(EFFET)) for un in pas), depuis=avant)
    assert dossier.etat is Etat.AVENANT
    assert dus(acheve(dossier, date(2025, 11, 25)))[-1][2] == "45000.00"


def test_un_avenant_abandonne_rend_les_conditions_signees():
    pas = (prepare(), TAILLE, negocier.FixerLeFonctionnement(montant=Decimal(1)))
    dossier = derouler(
        CONTRAT_ACI,
        *((un, le(EFFET)) for un in pas),
        (signer.AbandonnerLAvenant(motif="désaccord"), le(EFFET)),
        depuis=en_vigueur(),
    )
    assert dossier.etat is Etat.EN_VIGUEUR
    assert dossier.donnees.fonctionnement == 60000
    assert dossier.donnees.enveloppes_en_projet == ()
    assert dossier.donnees.effet is None
    assert len(dossier.donnees.actes) == 1


def test_un_avenant_signe_par_une_partie_ne_se_modifie_plus():
    dossier = derouler(CONTRAT_ACI, (prepare(), le(EFFET)), (CPAM, le(EFFET)), depuis=en_vigueur())
    assert phrases(dossier, FONCTIONNEMENT, le(EFFET)) == {
        "il faut que les conditions soient en projet, sans aucune signature"
    }


def test_en_vigueur_les_conditions_ne_changent_que_par_avenant():
    assert phrases(en_vigueur(), FONCTIONNEMENT) == {
        "il faut que les conditions soient en projet, sans aucune signature"
    }


@pytest.mark.parametrize("effet", [SIGNATURE, date(2024, 1, 1), date(2029, 11, 25)])
def test_un_avenant_prend_effet_pendant_le_contrat_apres_l_acte_precedent(effet):
    assert phrases(en_vigueur(), prepare(effet=effet), le(EFFET)) == {
        "il faut que l'avenant prenne effet pendant le contrat, après l'acte précédent"
    }


def test_un_avenant_ne_revient_pas_a_une_version_plus_ancienne():
    assert phrases(en_vigueur(), prepare(version=ACI_2019), le(EFFET)) == {
        "il faut que la version de l'accord ne soit pas plus ancienne que celle du contrat"
    }
    assert "il faut que la version de l'accord soit connue et en vigueur" in phrases(
        en_vigueur(), prepare(version="ACI-2030"), le(EFFET)
    )


def test_un_avenant_oubliant_un_socle_ne_se_signe_pas():
    juin = date(2022, 6, 1)
    dossier = derouler(CONTRAT_ACI, (prepare(effet=juin), le(juin)), depuis=contrat_de_2019())
    reponse = refus(CONTRAT_ACI, dossier, CPAM, le(juin))
    assert "Réponse aux crises sanitaires graves" in str(reponse)


def test_le_projet_change_de_version_avant_le_contrat():
    """L'avenant ne se signe que si le projet a déjà choisi les missions de la version suivante."""
    juin = date(2022, 6, 1)
    pas = (prepare(effet=juin), negocier.RetirerUneEnveloppe(mission="ACCES_TELE"))
    pas += (enveloppe("ACCES_MT", "ACCES_SNP"), enveloppe("CRISE"))
    dossier = derouler(CONTRAT_ACI, *((un, le(juin)) for un in pas), depuis=contrat_de_2019())
    reste = le(juin, lies=projet(version_aci=ACI_2019))
    assert phrases(dossier, CPAM, reste) == {
        "il faut que la version de l'accord soit celle du projet de santé"
    }


# --- Finir ---


def test_un_contrat_resilie_garde_ce_qui_etait_du_et_ne_doit_plus_rien():
    resilier = signer.Resilier(partie=Partie.CPTS, motif="fin de l'association")
    dossier = derouler(
        CONTRAT_ACI, (resilier, le(date(2025, 8, 1), Role.BUREAU)), depuis=en_vigueur()
    )
    assert dossier.etat is Etat.RESILIE
    assert dossier.echeances == ()
    assert dossier.donnees.resilie_le == date(2025, 8, 1)
    assert [jour for jour, *_ in dus(dossier)] == ["2024-11-25"]


def termes(dossier, **suivant):
    for annee in range(2025, 2030):
        dossier = acheve(dossier, date(annee, 11, 25), **suivant)
    return dossier


@pytest.mark.parametrize(
    ("etat", "fin"),
    [("NEGOCIATION", Etat.RENOUVELE), ("PRET", Etat.RENOUVELE), ("ABANDONNE", Etat.ECHU)],
)
def test_au_terme_un_contrat_suivant_fait_la_difference(etat, fin):
    lien = {"suivant": (Lie("contrat-2", etat, {}),)}
    assert termes(en_vigueur(), **lien).etat is fin
    assert termes(en_vigueur()).etat is Etat.ECHU


def test_le_renouvellement_ouvre_le_contrat_suivant():
    convenir = signer.ConvenirDuRenouvellement(version=AV2)
    bureau = le(EFFET, Role.BUREAU)
    decision = decide(CONTRAT_ACI, en_vigueur(), convenir, bureau)
    assert isinstance(decision, Decision)
    assert decision.dossier.donnees.suivant == "tirage-1"
    deja = le(EFFET, Role.BUREAU, lies={"suivant": (Lie("contrat-2", "NEGOCIATION", {}),)})
    assert phrases(decision.dossier, convenir, deja) == {
        "il faut qu'aucun contrat suivant ne soit ouvert"
    }


# --- Démarrages refusés ---


@pytest.mark.parametrize(
    ("mission", "jour", "phrase"),
    [
        ("QUALITE", SIGNATURE, "la mission existe dans la version du contrat"),
        ("PREV", date(2024, 11, 26), "cette date ne soit pas à venir"),
        ("PREV", date(2029, 11, 25), "la mission ait démarré avant la fin du contrat"),
    ],
)
def test_un_demarrage_impossible_est_refuse(mission, jour, phrase):
    assert f"il faut que {phrase}" in phrases(en_vigueur(), demarre(mission, jour))


def test_une_mission_ne_demarre_qu_une_fois():
    dossier = derouler(CONTRAT_ACI, (demarre("PREV"), COORDINATION), depuis=en_vigueur())
    assert phrases(dossier, demarre("PREV")) == {
        "il faut que le démarrage de cette mission ne soit pas encore constaté"
    }
    corriger = suivre.CorrigerUnDemarrage(
        mission="PARCOURS", demarree_le=SIGNATURE, motif="erreur", second="Camille"
    )
    assert phrases(dossier, corriger) == {
        "il faut que le démarrage de cette mission soit déjà constaté"
    }


def test_une_mission_sans_enveloppe_demarre_et_ne_doit_rien():
    dossier = derouler(CONTRAT_ACI, (demarre("QUAL"), COORDINATION), depuis=en_vigueur())
    assert [d.mission for d in dossier.donnees.demarrages] == ["QUAL"]
    assert len(dus(dossier)) == 1


# --- Part variable ---


def porte(annee=1, missions=("PARCOURS",), montants=("4800",)):
    return suivre.PorterLaPartVariable(
        dialogue="dialogue-1",
        annee=annee,
        missions=missions,
        montants=tuple(Decimal(m) for m in montants),
    )


def fini_d_un_an():
    jour = date(2025, 3, 1)
    dossier = derouler(CONTRAT_ACI, (demarre("PARCOURS"), le(jour)), depuis=en_vigueur())
    return acheve(dossier, date(2025, 11, 25))


def test_la_part_variable_est_due_quand_le_dialogue_est_clos_et_une_seule_fois():
    juin = date(2026, 6, 30)
    dossier = derouler(CONTRAT_ACI, (porte(), systeme(juin)), depuis=fini_d_un_an())
    assert dus(dossier)[-1] == ("2026-06-30", "part variable", "4800.00")
    assert dossier.donnees.dialogues[0].solde
    assert phrases(dossier, porte(), systeme(juin)) == {
        "il faut que la part variable de cette année ne soit pas déjà portée"
    }


@pytest.mark.parametrize(
    "demande",
    [
        porte(montants=("6000.01",)),
        porte(missions=("PREV",)),
        porte(missions=("PARCOURS", "PREV")),
        porte(missions=("QUAL",)),
        porte(annee=9),
    ],
)
def test_une_part_variable_tient_dans_son_enveloppe(demande):
    assert phrases(fini_d_un_an(), demande, systeme(date(2026, 6, 30))) == {
        "il faut que chaque part tienne dans l'enveloppe variable de sa mission pour cette année"
    }


def test_la_part_variable_de_la_derniere_annee_se_porte_apres_le_terme():
    dossier = termes(derouler(CONTRAT_ACI, (demarre("PREV"), COORDINATION), depuis=en_vigueur()))
    suite = porte(annee=5, missions=("PREV",), montants=("1500",))
    dossier = derouler(CONTRAT_ACI, (suite, systeme(date(2030, 5, 2))), depuis=dossier)
    assert dossier.etat is Etat.ECHU
    assert dus(dossier)[-1] == ("2030-05-02", "part variable", "1500.00")


# --- Arriver en cours de contrat ---

REPRISE = Reprendre(
    etat="EN_VIGUEUR",
    preuve="contrat signé",
    donnees=("projet=projet-1", "version=ACI-2019-AV2", "signe_le=2022-11-25"),
)
REPRENDRE = signer.ReprendreLesConditions(preuve="contrat signé")
MARS = date(2025, 3, 20)


def test_un_contrat_repris_en_annee_3_retrouve_son_annee_et_ses_sommes():
    pas = (REPRISE, TAILLE, FONCTIONNEMENT, *ENVELOPPES, REPRENDRE)
    dossier = derouler(CONTRAT_ACI, *((un, le(MARS)) for un in pas))
    assert (dossier.donnees.annee, dossier.donnees.annee_finit_le) == (3, date(2025, 11, 24))
    assert echeances(dossier) == {"FIN_D_ANNEE": date(2025, 11, 24)}
    assert dossier.donnees.complet_le == date(2022, 11, 25)
    assert [v.montant for v in dossier.donnees.dus] == [60000, 45000, 15000, 45000]
    passe = demarre("CRISE", date(2023, 5, 25))
    dossier = derouler(CONTRAT_ACI, (passe, le(MARS)), depuis=dossier)
    totaux = {t.annee: t.montant for t in dossier.donnees.dus_par_annee}
    assert totaux == {1: Decimal("62520.55"), 2: Decimal(65000), 3: Decimal(48750)}


def test_une_reprise_demande_les_memes_conditions_qu_une_signature():
    dossier = derouler(CONTRAT_ACI, (REPRISE, le(MARS)))
    assert phrases(dossier, REPRENDRE, le(MARS)) == {
        "il faut que la version, la taille et le fonctionnement soient dits",
        "il faut que chaque mission socle de la version ait son enveloppe",
    }
    for sans in (demarre("PREV"), prepare()):
        assert "il faut que les conditions en vigueur soient connues" in phrases(
            dossier, sans, le(MARS)
        )


def test_une_reprise_sans_version_ni_date_est_dite():
    nue = Reprendre(etat="EN_VIGUEUR", preuve="contrat signé", donnees=())
    dossier = derouler(CONTRAT_ACI, (nue, le(MARS)))
    assert "il faut que le dossier dise la version de l'accord qu'il suit" in phrases(
        dossier, TAILLE, le(MARS)
    )
    assert "il faut que la date de la signature soit connue, et passée" in phrases(
        dossier, REPRENDRE, le(MARS)
    )
    assert phrases(dossier, ENVELOPPES[0], le(MARS)) == {
        "il faut que chaque mission existe dans cette version de l'accord"
    }


def test_les_conditions_ne_se_reprennent_qu_une_fois():
    assert "il faut que les conditions n'aient pas encore été reprises" in phrases(
        en_vigueur(), REPRENDRE
    )


# --- Qui lit, qui agit ---


LECTEURS = {Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.ARS, Role.CPAM}


@pytest.mark.parametrize("role", Role)
def test_un_contrat_se_lit_par_ses_parties_et_ses_membres(role):
    roles = frozenset((role,))
    voit = peut_lire(CONTRAT_ACI, en_vigueur(), Vue.DOSSIER, lecteur="Alix", roles=roles, lies={})
    assert voit is (role in LECTEURS)


@pytest.mark.parametrize("role", [Role.MEMBRE, Role.PILOTE, Role.URPS, Role.OBSERVATEUR])
def test_un_membre_ne_negocie_pas(role):
    assert isinstance(refus(CONTRAT_ACI, None, OUVRIR, le(SIGNATURE, role)), DroitInsuffisant)
