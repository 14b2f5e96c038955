"""Un contrat territorial se conclut sur un projet validé, se publie, s'évalue et finit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.generiques import Rectifier
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Lie
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_territorial import CONTRAT_TERRITORIAL
from cpts_core.workflows.contrats.contrat_territorial import commandes as c
from cpts_core.workflows.contrats.contrat_territorial.etats import Etat, Signataire
from tests.workflows.autour import derouler, echeances, motifs, refus
from tests.workflows.contrats_outils import le

JOUR, FIN = date(2025, 3, 20), date(2028, 3, 31)


def projet(valide_le=date(2024, 9, 19)):
    return {"projet": (Lie("projet-1", "VALIDE", {"valide_le": valide_le}),)}


COORDINATION = le(JOUR, lies=projet())
BUREAU, ARS = le(JOUR, Role.BUREAU, lies=projet()), le(JOUR, Role.ARS, lies=projet())
PROPOSER = c.ProposerLeContrat(projet="projet-1")
OBJET = c.DefinirLObjet(
    objet="l'accès aux soins", objectifs=("un médecin pour chacun",), perimetre="deux rives"
)
ORGANISER = c.OrganiserLeContrat(mise_en_oeuvre="un comité", suivi="un tableau", evaluation="bilan")
DATES = c.FixerLesDates(debut=date(2025, 4, 1), fin=FIN)


def engage(signataire, montant=None, representant=None):
    return c.ConsignerUnEngagement(
        signataire=signataire,
        engagement="agir",
        moyens="un local",
        montant=montant,
        representant=representant,
    )


CONTENU = (OBJET, ORGANISER, DATES, engage(Signataire.CPTS), engage(Signataire.ARS))


def propose(*pas):
    return derouler(CONTRAT_TERRITORIAL, *((un, COORDINATION) for un in (PROPOSER, *pas)))


def negocie(*autres):
    return propose(*CONTENU, *autres, c.AcheverLaNegociation())


def signer(signataire, preuve=None):
    return c.SignerLeContrat(signataire=signataire, preuve=preuve)


def signe():
    return derouler(
        CONTRAT_TERRITORIAL,
        (signer(Signataire.CPTS), BUREAU),
        (signer(Signataire.ARS), ARS),
        depuis=negocie(),
    )


def publie():
    return derouler(CONTRAT_TERRITORIAL, (c.PublierLeContrat(), ARS), depuis=signe())


def phrases(dossier, demande, autour=COORDINATION):
    return motifs(refus(CONTRAT_TERRITORIAL, dossier, demande, autour))


@pytest.mark.parametrize("lies", [{}, projet(valide_le=None)], ids=("sans projet", "non validé"))
def test_un_contrat_territorial_suppose_un_projet_valide(lies):
    assert phrases(None, PROPOSER, le(JOUR, lies=lies)) == {
        "il faut que le projet de santé soit validé"
    }


def test_chaque_contenu_manquant_est_nomme():
    reponse = refus(CONTRAT_TERRITORIAL, propose(), c.AcheverLaNegociation(), COORDINATION)
    assert motifs(reponse) == {
        "il faut que le contrat dise tout ce qu'il doit dire",
        "il faut que la CPTS et l'ARS s'engagent",
    }
    attendu = (
        "l'objet ; les objectifs ; le périmètre ; la mise en œuvre ; le suivi ; l'évaluation"
        " ; les dates"
    )
    assert attendu in str(reponse)
    assert "s'engagent : CPTS ; ARS [" in str(reponse)


@pytest.mark.parametrize("fin", [date(2025, 4, 1), date(2024, 4, 1), date.max])
def test_des_dates_a_l_envers_sont_refusees(fin):
    demande = c.FixerLesDates(debut=date(2025, 4, 1), fin=fin)
    assert phrases(propose(), demande) == {
        "il faut que le contrat finisse après avoir commencé, avant cinquante ans d'ici"
    }


@pytest.mark.parametrize(
    ("champ", "nouvelle", "admise"),
    [
        ("fin", "2025-03-31", False),
        ("debut", "2028-04-01", False),
        ("fin", "2027-03-31", True),
        ("debut", "2025-05-01", True),
    ],
)
def test_une_correction_ne_met_pas_les_dates_a_l_envers(champ, nouvelle, admise):
    demande = Rectifier(champ=champ, nouvelle=nouvelle, motif="erreur", second="Camille")
    reponse = decide(CONTRAT_TERRITORIAL, signe(), demande, COORDINATION)
    assert isinstance(reponse, Decision) is admise
    if admise and champ == "fin":
        assert echeances(reponse.dossier) == {"FIN": date(2027, 3, 31)}


def test_une_correction_illisible_est_refusee_pour_ce_qu_elle_est():
    demande = Rectifier(champ="fin", nouvelle="demain", motif="erreur", second="Camille")
    assert phrases(signe(), demande) == {
        "il faut que la nouvelle valeur soit lisible et diffère de l'ancienne"
    }


@pytest.mark.parametrize("montant", ["0.001", "-1", "NaN"])
def test_un_montant_faux_est_refuse(montant):
    assert phrases(propose(), engage(Signataire.ARS, Decimal(montant))) == {
        "il faut que le montant s'arrête au centime"
    }


def test_toutes_les_parties_prenantes_signent_et_elles_seules():
    dossier = negocie(engage(Signataire.COLLECTIVITE))
    etranger = signer(Signataire.CPAM, "exemplaire")
    assert phrases(dossier, etranger) == {
        "il faut que cette partie prenante soit engagée et n'ait pas encore signé"
    }
    dossier = derouler(
        CONTRAT_TERRITORIAL,
        (signer(Signataire.CPTS), BUREAU),
        (signer(Signataire.ARS), ARS),
        depuis=dossier,
    )
    assert dossier.etat is Etat.NEGOCIE
    collectivite = signer(Signataire.COLLECTIVITE, "délibération")
    dossier = derouler(CONTRAT_TERRITORIAL, (collectivite, COORDINATION), depuis=dossier)
    assert dossier.etat is Etat.SIGNE
    assert echeances(dossier) == {"FIN": FIN}


@pytest.mark.parametrize(
    ("signataire", "role", "preuve", "admis"),
    [
        (Signataire.CPTS, Role.BUREAU, None, True),
        (Signataire.CPTS, Role.COORDINATEUR, "exemplaire", False),
        (Signataire.ARS, Role.ARS, None, True),
        (Signataire.ARS, Role.COORDINATEUR, "exemplaire", True),
        (Signataire.ARS, Role.COORDINATEUR, None, False),
        (Signataire.CPAM, Role.CPAM, None, True),
        (Signataire.CPAM, Role.BUREAU, "exemplaire", False),
        (Signataire.ASSOCIATION, Role.COORDINATEUR, "exemplaire", True),
        (Signataire.ASSOCIATION, Role.ARS, "exemplaire", False),
    ],
)
def test_chacun_signe_pour_soi_ou_par_une_preuve(signataire, role, preuve, admis):
    dossier = negocie(engage(Signataire.CPAM), engage(Signataire.ASSOCIATION))
    autour = le(JOUR, role, lies=projet())
    reponse = decide(CONTRAT_TERRITORIAL, dossier, signer(signataire, preuve), autour)
    assert isinstance(reponse, Decision) is admis


def test_rouvrir_la_negociation_oublie_les_signatures():
    dossier = derouler(
        CONTRAT_TERRITORIAL,
        (signer(Signataire.CPTS), BUREAU),
        (c.RouvrirLaNegociation(motif="un moyen retiré"), COORDINATION),
        depuis=negocie(),
    )
    assert dossier.etat is Etat.PROPOSE
    assert dossier.donnees.signatures == ()


def test_l_ars_publie_ou_sa_preuve():
    assert phrases(signe(), c.PublierLeContrat()) == {
        "il faut que l'ARS publie elle-même, ou qu'une preuve soit jointe"
    }
    consigne = c.PublierLeContrat(preuve="page du site")
    dossier = derouler(CONTRAT_TERRITORIAL, (consigne, COORDINATION), depuis=signe())
    assert dossier.etat is Etat.PUBLIE


@pytest.mark.parametrize("depuis", [signe, publie])
def test_le_contrat_finit_apres_son_dernier_jour(depuis):
    lendemain = le(date(2028, 4, 1), Role.SYSTEME, lies=projet())
    dossier = derouler(CONTRAT_TERRITORIAL, (c.ConstaterLaFin(), lendemain), depuis=depuis())
    assert dossier.etat is Etat.ECHU


def test_un_contrat_fini_s_evalue_encore():
    resilier = c.ResilierLeContrat(motif="moyens retirés")
    evaluer = c.EvaluerLeContrat(bilan="deux objectifs sur trois")
    dossier = derouler(
        CONTRAT_TERRITORIAL, (resilier, BUREAU), (evaluer, COORDINATION), depuis=publie()
    )
    assert dossier.etat is Etat.RESILIE
    assert dossier.donnees.bilan == "deux objectifs sur trois"


@pytest.mark.parametrize(
    ("role", "lecteur", "avant", "apres"),
    [
        (Role.COORDINATEUR, "x", True, True),
        (Role.MEMBRE, "x", True, True),
        (Role.ARS, "x", True, True),
        (Role.CPAM, "x", False, True),
        (Role.PARTENAIRE, "mairie", True, True),
        (Role.PARTENAIRE, "autre", False, True),
        (Role.PUBLIC, "x", False, True),
        (Role.URPS, "x", False, False),
        (Role.OBSERVATEUR, "x", False, False),
    ],
)
def test_un_contrat_se_lit_par_ses_parties_puis_par_tous(role, lecteur, avant, apres):
    partie = engage(Signataire.COLLECTIVITE, representant="mairie")
    signatures = (
        (signer(Signataire.CPTS), BUREAU),
        (signer(Signataire.ARS), ARS),
        (signer(Signataire.COLLECTIVITE, "délibération"), COORDINATION),
    )
    contrat = derouler(CONTRAT_TERRITORIAL, *signatures, depuis=negocie(partie))
    publie_ = derouler(CONTRAT_TERRITORIAL, (c.PublierLeContrat(), ARS), depuis=contrat)
    for dossier, attendu in ((contrat, avant), (publie_, apres)):
        voit = peut_lire(
            CONTRAT_TERRITORIAL,
            dossier,
            Vue.DOSSIER,
            lecteur=lecteur,
            roles=frozenset((role,)),
            lies={},
        )
        assert voit is attendu
