"""Every workflow can be corrected, resumed in the middle of its life, and told of a passed date."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import ConditionsNonReunies, DroitInsuffisant, PasDansCetEtat
from cpts_core.kernel.generiques import (
    ConstaterEcheance,
    DossierRepris,
    EcheancePassee,
    Rectifier,
    Reprendre,
    ValeurRectifiee,
)
from cpts_core.kernel.messages import Dossier, EcheanceProgrammee
from tests.kernel.procedure import (
    EMPRUNT,
    Emprunt,
    Etat,
    Preter,
    Rendre,
    circonstances,
    le,
)

MEMBRE, BUREAU = circonstances("membre"), circonstances("bureau")
PRETE = Dossier(Etat.PRETE, 2, (), Emprunt(objet="perceuse", lecteur="Camille", prete_le=le(20)))


def rectifier(champ: str, nouvelle: str, second: str | None = None) -> Decision:
    demande = Rectifier(champ=champ, nouvelle=nouvelle, motif="erreur de saisie", second=second)
    return decide(EMPRUNT, PRETE, demande, MEMBRE)


def phrases(refus: ConditionsNonReunies) -> list[str]:
    assert isinstance(refus, ConditionsNonReunies)
    return [motif.phrase for motif in refus.motifs]


def test_rectifier_garde_l_ancienne_et_la_nouvelle_valeur():
    decision = rectifier("objet", "scie")
    assert decision.evenements == (
        ValeurRectifiee(
            champ="objet", ancienne="perceuse", nouvelle="scie", motif="erreur de saisie"
        ),
    )
    assert decision.dossier == Dossier(
        Etat.PRETE, 3, (), Emprunt(objet="scie", lecteur="Camille", prete_le=le(20))
    )


def test_rectifier_lit_la_valeur_selon_le_champ():
    assert rectifier("prete_le", "2025-03-10T09:00+00:00").dossier.donnees.prete_le == le(10)


def test_rectifier_peut_vider_un_champ():
    assert rectifier("objet", "").dossier.donnees.objet is None


@pytest.mark.parametrize("valeur", ["hier", "2025-03-10", "2025-03-10T09:00"])
def test_une_nouvelle_valeur_illisible_est_refusee(valeur):
    assert phrases(rectifier("prete_le", valeur)) == [
        "il faut que la nouvelle valeur soit lisible et diffère de l'ancienne"
    ]


def test_rectifier_pour_rien_est_refuse():
    assert phrases(rectifier("objet", "perceuse")) == [
        "il faut que la nouvelle valeur soit lisible et diffère de l'ancienne"
    ]


def test_un_champ_inconnu_ne_se_rectifie_pas():
    assert phrases(rectifier("couleur", "vert")) == [
        "il faut que le champ existe et puisse être corrigé"
    ]


@pytest.mark.parametrize("second", [None, "Camille"])
def test_un_champ_grave_demande_une_seconde_personne_differente_de_l_auteur(second):
    assert phrases(rectifier("en_etat", "oui", second)) == [
        "il faut qu'une seconde personne, différente de l'auteur, confirme cette correction"
    ]


def test_avec_une_seconde_personne_un_champ_grave_se_rectifie():
    decision = rectifier("en_etat", "oui", "Sacha")
    assert decision.dossier.donnees.en_etat is True
    assert decision.evenements[0].second == "Sacha"


def test_un_dossier_fini_se_rectifie_sans_quitter_son_etat():
    fini = decide(EMPRUNT, PRETE, Rendre(en_etat=True), MEMBRE).dossier
    corrige = decide(EMPRUNT, fini, Rectifier(champ="objet", nouvelle="scie", motif="m"), MEMBRE)
    assert corrige.dossier.etat is Etat.RENDU
    assert corrige.dossier.donnees.objet == "scie"


def test_seul_le_role_declare_rectifie():
    demande = Rectifier(champ="objet", nouvelle="scie", motif="m")
    assert isinstance(decide(EMPRUNT, PRETE, demande, BUREAU), DroitInsuffisant)


def reprendre(etat: str, *donnees: str, dossier: Dossier | None = None) -> Decision:
    demande = Reprendre(etat=etat, preuve="cahier", donnees=donnees)
    return decide(EMPRUNT, dossier, demande, circonstances("membre", instant=le(28)))


def test_reprendre_ouvre_dans_l_etat_atteint_avec_ses_valeurs():
    decision = reprendre("PRETE", "objet=scie", "lecteur=Sacha", "prete_le=2025-03-10T09:00+00:00")
    assert decision.dossier.etat is Etat.PRETE
    assert decision.dossier.version == 1
    assert decision.dossier.donnees == Emprunt(objet="scie", lecteur="Sacha", prete_le=le(10))
    assert decision.evenements == (
        DossierRepris(
            etat="PRETE",
            preuve="cahier",
            donnees=("objet=scie", "lecteur=Sacha", "prete_le=2025-03-10T09:00+00:00"),
        ),
    )


def test_les_echeances_d_un_dossier_repris_comptent_des_dates_passees():
    decision = reprendre("PRETE", "prete_le=2025-03-10T09:00+00:00")
    assert decision.dossier.echeances == (
        EcheanceProgrammee("RETOUR", datetime(2025, 3, 26, tzinfo=UTC)),
    )


def test_sans_la_date_de_depart_un_dossier_repris_n_attend_rien():
    assert reprendre("PRETE").dossier.echeances == ()


def test_un_dossier_repris_dans_un_etat_final_n_attend_rien():
    assert reprendre("RENDU", "prete_le=2025-03-10T09:00+00:00").dossier.echeances == ()


def test_un_dossier_repris_suit_ensuite_la_table():
    repris = reprendre("PRETE").dossier
    assert decide(EMPRUNT, repris, Rendre(en_etat=True), MEMBRE).dossier.etat is Etat.RENDU


def test_un_etat_inconnu_ne_se_reprend_pas():
    assert "il faut que l'état repris soit un état de la procédure" in phrases(reprendre("VOLE"))


@pytest.mark.parametrize(
    ("saisie", "raison"),
    [
        ("couleur=vert", "le champ « couleur » est inconnu"),
        ("en_etat=peut-être", "oui ou non est attendu"),
        ("objet", "« objet » doit s'écrire champ=valeur"),
        ("objet=a b", "un code court est attendu (lettres, chiffres, tirets)"),
    ],
)
def test_une_valeur_reprise_illisible_est_refusee_avec_sa_raison(saisie, raison):
    refus = reprendre("PRETE", saisie)
    assert phrases(refus) == ["il faut que les valeurs reprises soient lisibles"]
    (motif,) = refus.motifs
    assert motif.precisions == (raison,)


def test_un_dossier_ouvert_ne_se_reprend_pas():
    assert isinstance(reprendre("PRETE", dossier=PRETE), PasDansCetEtat)


def test_constater_une_echeance_passee_est_un_fait():
    attente = decide(
        EMPRUNT, Dossier(Etat.DEMANDE, 1, (), Emprunt(objet="scie")), Preter(), BUREAU
    ).dossier
    constat = decide(EMPRUNT, attente, ConstaterEcheance(nom="RETOUR"), circonstances("système"))
    assert constat.evenements == (EcheancePassee(nom="RETOUR"),)
    assert constat.dossier.donnees == attente.donnees


def test_seul_le_systeme_constate_une_echeance():
    assert isinstance(
        decide(EMPRUNT, PRETE, ConstaterEcheance(nom="RETOUR"), MEMBRE), DroitInsuffisant
    )


def test_un_dossier_fini_n_a_plus_d_echeance_a_constater():
    fini = decide(EMPRUNT, PRETE, Rendre(en_etat=True), MEMBRE).dossier
    constat = decide(EMPRUNT, fini, ConstaterEcheance(nom="RETOUR"), circonstances("système"))
    assert isinstance(constat, PasDansCetEtat)
