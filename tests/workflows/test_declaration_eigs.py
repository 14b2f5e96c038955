"""Déclarer un EIGS : le prédicat, les deux personnes, les deux volets."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import product

import pytest
from attrs import evolve

from cpts_core.kernel.champs import descriptions
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import DroitInsuffisant, PasDansCetEtat
from cpts_core.kernel.generiques import Rectifier
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Dossier, Lie
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.index import Registre
from cpts_core.workflows.qualite.declaration_eigs import DECLARATION_EIGS
from cpts_core.workflows.qualite.declaration_eigs import commandes as c
from cpts_core.workflows.qualite.declaration_eigs.dossier import CRITERES
from cpts_core.workflows.qualite.declaration_eigs.etats import FINALS, Etat
from cpts_core.workflows.qualite.declaration_eigs.predicat import Reponse, est_un_eigs
from cpts_core.workflows.qualite.declaration_eigs.regles import par_le_professionnel
from cpts_core.workflows.qualite.declaration_eigs.volets import A_VERIFIER, volet
from tests.workflows.autour import (
    autour,
    derouler,
    echeances,
    faisables,
    incident_lie,
    motifs,
    refus,
)

OUI, NON, INCONNUE = Reponse.OUI, Reponse.NON, Reponse.INCONNUE
TOUTES = [dict(zip(CRITERES, r, strict=True)) for r in product(Reponse, repeat=len(CRITERES))]


def reponses(*valeurs: Reponse) -> dict[str, Reponse]:
    return dict(zip(CRITERES, valeurs, strict=True))


RECONNU = reponses(OUI, OUI, NON, OUI, INCONNUE)
ECARTE = reponses(OUI, NON, OUI, OUI, OUI)
INCERTAIN = reponses(OUI, OUI, NON, NON, INCONNUE)


def evaluer(criteres: dict[str, Reponse], motif: str | None = None) -> c.EvaluerLesCriteres:
    return c.EvaluerLesCriteres(motif=motif, **criteres)


def transmettre(*, lui_meme: bool = True) -> c.TransmettreLeVolet1:
    return c.TransmettreLeVolet1(professions=("G15-60",), par_le_professionnel=lui_meme)


def ouverte() -> Dossier:
    return derouler(DECLARATION_EIGS, (c.DeclarerSansIncident(), autour()))


def due() -> Dossier:
    return derouler(DECLARATION_EIGS, (evaluer(RECONNU), autour()), depuis=ouverte())


def transmise(le: datetime) -> Dossier:
    pas = ((c.DeclarerSansIncident(), autour(le=le)), (transmettre(), autour(le=le)))
    return derouler(DECLARATION_EIGS, *pas)


# --- Le prédicat ---------------------------------------------------------------------------------


def _en_clair(criteres: dict[str, Reponse]) -> bool:
    """La définition de R1413-67, quand tout est su."""
    oui = {nom for nom, reponse in criteres.items() if reponse is OUI}
    return {"lie_aux_soins", "inattendu"} <= oui and bool(
        oui & {"deces", "pronostic_vital", "deficit_permanent"}
    )


def _possibles(criteres: dict[str, Reponse]) -> set[bool]:
    """Ce que le verdict pourrait devenir, une fois levée chaque inconnue."""
    choix = [(OUI, NON) if r is INCONNUE else (r,) for r in criteres.values()]
    return {_en_clair(dict(zip(criteres, levees, strict=True))) for levees in product(*choix)}


def test_le_verdict_ne_dit_que_ce_que_toute_suite_confirmerait() -> None:
    attendu = {(True,): OUI, (False,): NON, (False, True): INCONNUE}
    for criteres in TOUTES:
        suites = tuple(sorted(_possibles(criteres)))
        assert est_un_eigs(**criteres) is attendu[suites], criteres


def test_en_savoir_plus_ne_renverse_jamais_un_verdict() -> None:
    for criteres in TOUTES:
        verdict = est_un_eigs(**criteres)
        for nom in (n for n, r in criteres.items() if r is INCONNUE):
            precises = {est_un_eigs(**{**criteres, nom: su}) for su in (OUI, NON)}
            assert verdict is INCONNUE or precises == {verdict}, (criteres, nom)


def test_la_gravite_n_entre_pas_dans_le_predicat() -> None:
    assert "gravite" not in {*CRITERES, *descriptions(DECLARATION_EIGS.donnees)}


def test_une_vie_mise_en_danger_sans_sequelle_est_un_eigs() -> None:
    assert est_un_eigs(**reponses(OUI, OUI, NON, OUI, NON)) is OUI


# --- Évaluer -------------------------------------------------------------------------------------


def test_un_seul_avis_ne_mene_jamais_a_non_concerne() -> None:
    for criteres, depart in product(TOUTES, (ouverte(), due())):
        reponse = decide(DECLARATION_EIGS, depart, evaluer(criteres, "motif"), autour())
        if isinstance(reponse, Decision):
            du = est_un_eigs(**criteres) is OUI or depart.etat is Etat.VOLET_1_DU
            assert reponse.dossier.etat is (Etat.VOLET_1_DU if du else Etat.A_EVALUER), criteres
        else:
            assert (depart.etat, est_un_eigs(**criteres)) == (Etat.VOLET_1_DU, INCONNUE), criteres


def test_une_inconnue_laisse_a_evaluer_et_relance_le_rappel() -> None:
    le = datetime(2025, 3, 24, 9, tzinfo=UTC)
    suite = derouler(DECLARATION_EIGS, (evaluer(INCERTAIN), autour(le=le)), depuis=ouverte())
    assert suite.etat is Etat.A_EVALUER
    assert echeances(suite) == {"EVALUATION": date(2025, 3, 25)}


def test_le_volet_1_est_du_le_jour_du_constat_meme_evalue_plus_tard() -> None:
    ouvrir = c.DeclarerSansIncident(constate_le=date(2025, 3, 18))
    suite = derouler(DECLARATION_EIGS, (ouvrir, autour()), (evaluer(RECONNU), autour()))
    assert echeances(suite) == {"VOLET_1": date(2025, 3, 18)}


def test_une_region_tolere_sept_jours_apres_l_evenement() -> None:
    ouvrir = c.DeclarerSansIncident(evenement_le=date(2025, 3, 17), constate_le=date(2025, 3, 18))
    tolere = autour(reglages={"v1_tolerance_jours": "7 jours"})
    suite = derouler(DECLARATION_EIGS, (ouvrir, tolere), (evaluer(RECONNU), tolere))
    assert echeances(suite) == {
        "VOLET_1": date(2025, 3, 18),
        "TOLERANCE_VOLET_1": date(2025, 3, 24),
    }


# --- Renoncer, à deux ----------------------------------------------------------------------------


def test_ecarter_la_declaration_demande_un_motif_et_une_autre_personne() -> None:
    assert motifs(refus(DECLARATION_EIGS, due(), evaluer(ECARTE), autour())) == {
        "il faut que la cellule donne un motif pour ne pas déclarer"
    }
    propose = derouler(DECLARATION_EIGS, (evaluer(ECARTE, "motif"), autour("Alix")), depuis=due())
    assert propose.etat is Etat.VOLET_1_DU
    assert "VOLET_1" in echeances(propose)
    seul = refus(DECLARATION_EIGS, propose, c.ConfirmerQueNonConcerne(), autour("Alix"))
    assert motifs(seul) == {
        "il faut qu'une autre personne de la cellule que celle qui l'a proposé confirme"
    }
    suite = derouler(
        DECLARATION_EIGS, (c.ConfirmerQueNonConcerne(), autour("Sacha")), depuis=propose
    )
    assert suite.etat is Etat.NON_CONCERNE
    assert not suite.echeances
    assert {nom: getattr(suite.donnees, nom) for nom in CRITERES} == ECARTE


def test_un_nouvel_avis_favorable_efface_la_proposition_d_abandon() -> None:
    pas = ((evaluer(ECARTE, "motif"), autour("Alix")), (evaluer(RECONNU), autour("Sacha")))
    suite = derouler(DECLARATION_EIGS, *pas, depuis=due())
    assert motifs(refus(DECLARATION_EIGS, suite, c.ConfirmerQueNonConcerne(), autour("Sacha"))) == {
        "il faut que l'abandon ait été proposé"
    }


def test_un_declarant_ne_peut_ni_proposer_ni_confirmer_l_abandon() -> None:
    seul = autour("alias", Role.DECLARANT)
    depart = derouler(DECLARATION_EIGS, (c.DeclarerSansIncident(), seul))
    assert isinstance(
        refus(DECLARATION_EIGS, depart, evaluer(ECARTE, "motif"), seul), DroitInsuffisant
    )
    double = autour("alias", Role.DECLARANT, Role.CELLULE_QUALITE)
    assert motifs(refus(DECLARATION_EIGS, depart, evaluer(ECARTE, "motif"), double)) == {
        "il faut que la cellule donne un motif pour ne pas déclarer"
    }
    propose = derouler(DECLARATION_EIGS, (evaluer(ECARTE, "motif"), autour("Alix")), depuis=depart)
    assert motifs(refus(DECLARATION_EIGS, propose, c.ConfirmerQueNonConcerne(), double)) == {
        "il faut qu'une autre personne de la cellule que celle qui l'a proposé confirme"
    }


def test_non_concerne_se_rouvre() -> None:
    pas = (
        (evaluer(ECARTE, "motif"), autour("Alix")),
        (c.ConfirmerQueNonConcerne(), autour("Sacha")),
        (c.RouvrirLEvaluation(motif="aggravation"), autour()),
    )
    suite = derouler(DECLARATION_EIGS, *pas, depuis=ouverte())
    assert suite.etat is Etat.A_EVALUER
    assert "EVALUATION" in echeances(suite)


@pytest.mark.parametrize("critere", CRITERES)
def test_un_critere_se_reevalue_et_ne_se_rectifie_pas(critere) -> None:
    demande = Rectifier(champ=critere, nouvelle="non", motif="erreur", second="Sacha")
    assert "il faut que le champ existe et puisse être corrigé" in motifs(
        refus(DECLARATION_EIGS, due(), demande, autour())
    )


def test_corriger_une_date_de_la_declaration_demande_une_seconde_personne() -> None:
    demande = Rectifier(champ="constate_le", nouvelle="2025-03-18", motif="erreur")
    assert motifs(refus(DECLARATION_EIGS, due(), demande, autour())) == {
        "il faut qu'une seconde personne, différente de l'auteur, confirme cette correction"
    }
    suite = derouler(DECLARATION_EIGS, (evolve(demande, second="Sacha"), autour()), depuis=due())
    assert echeances(suite) == {"VOLET_1": date(2025, 3, 18)}


# --- Les deux volets -----------------------------------------------------------------------------


@pytest.mark.parametrize("depart", [ouverte, due])
def test_le_volet_1_n_attend_ni_l_evaluation_ni_l_analyse(depart) -> None:
    suite = derouler(DECLARATION_EIGS, (transmettre(), autour()), depuis=depart())
    assert suite.etat is Etat.VOLET_1_TRANSMIS


@pytest.mark.parametrize("etat", ["NIVEAU_1", "NIVEAU_2", "NIVEAU_3", "CLOS", "RETIRE", "DOUBLON"])
def test_l_etat_de_l_incident_ne_retient_pas_la_declaration(etat) -> None:
    lies = incident_lie(etat)
    ouvrir = c.OuvrirDeclaration(incident="incident-1")
    pas = (
        (ouvrir, autour("systeme", Role.SYSTEME, lies=lies)),
        (evaluer(RECONNU), autour(lies=lies)),
        (transmettre(), autour(lies=lies)),
    )
    assert derouler(DECLARATION_EIGS, *pas).etat is Etat.VOLET_1_TRANSMIS


def test_la_cellule_ne_declare_pas_a_la_place_du_professionnel() -> None:
    assert motifs(refus(DECLARATION_EIGS, due(), transmettre(lui_meme=False), autour())) == {
        f"il faut que {par_le_professionnel.proposition}"
    }


@pytest.mark.parametrize(
    ("transmis", "terme"),
    [
        (datetime(2024, 11, 30, 9, tzinfo=UTC), date(2025, 2, 28)),
        (datetime(2023, 11, 30, 9, tzinfo=UTC), date(2024, 2, 29)),
        (datetime(2025, 1, 31, 9, tzinfo=UTC), date(2025, 4, 30)),
    ],
)
def test_le_volet_2_est_du_trois_mois_apres_le_volet_1(transmis, terme) -> None:
    dossier = transmise(transmis)
    assert echeances(dossier) == {"VOLET_2": terme}
    accuse = (c.ConsignerLAccuse(numero="EIGS-1"), autour(le=transmis))
    assert echeances(derouler(DECLARATION_EIGS, accuse, depuis=dossier)) == {"VOLET_2": terme}


def test_le_volet_2_peut_compter_de_l_evenement() -> None:
    regle = autour(reglages={"v2_depart": "evenement"})
    ouvrir = c.DeclarerSansIncident(evenement_le=date(2025, 3, 17))
    suite = derouler(DECLARATION_EIGS, (ouvrir, regle), (transmettre(), regle))
    assert echeances(suite) == {"VOLET_2": date(2025, 6, 17)}


@pytest.mark.parametrize(
    ("reunion", "autre", "accepte"),
    [
        (None, None, False),
        ("ECARTS_REPERES", None, False),
        ("ANNULEE", None, False),
        ("ACTIONS_PLANIFIEES", None, True),
        ("COMMUNIQUEE", None, True),
        (None, "revue avec l'appui régional", True),
    ],
)
def test_le_volet_2_rend_compte_d_une_analyse(reunion, autre, accepte) -> None:
    lies = {"reunion": (Lie("reunion-1", reunion, {}),)} if reunion else {}
    demande = c.TransmettreLeVolet2(
        professions=("G15-60",), par_le_professionnel=True, autre_analyse=autre
    )
    depart = transmise(datetime(2025, 3, 20, 9, tzinfo=UTC))
    reponse = decide(DECLARATION_EIGS, depart, demande, autour(lies=lies))
    assert isinstance(reponse, Decision) is accepte
    if accepte:
        assert reponse.dossier.etat is Etat.VOLET_2_TRANSMIS
        assert not reponse.dossier.echeances


def test_un_complement_se_rend_au_jour_fixe_par_l_ars() -> None:
    volet_2 = c.TransmettreLeVolet2(
        professions=("G15-60",), par_le_professionnel=True, autre_analyse="revue"
    )
    demande = c.ConsignerLaDemandeDeComplement(objet="barrières", attendu_le=date(2025, 9, 30))
    depart = transmise(datetime(2025, 3, 20, 9, tzinfo=UTC))
    attendu = derouler(DECLARATION_EIGS, (volet_2, autour()), (demande, autour()), depuis=depart)
    assert attendu.etat is Etat.COMPLEMENT_DEMANDE
    assert echeances(attendu) == {"COMPLEMENT": date(2025, 9, 30)}
    repris = derouler(DECLARATION_EIGS, (c.ReprendreLeVolet2(), autour()), depuis=attendu)
    assert repris.etat is Etat.VOLET_2_DU
    assert echeances(repris) == {"COMPLEMENT": date(2025, 9, 30)}
    assert not derouler(DECLARATION_EIGS, (volet_2, autour()), depuis=repris).echeances


def test_seuls_l_ars_et_l_information_ecrite_du_representant_mettent_fin() -> None:
    fins = {t.quand for t in DECLARATION_EIGS.transitions if t.vers in DECLARATION_EIGS.finals}
    assert fins == {c.ConsignerLaCloture, c.InformerLeRepresentant}


def test_rien_ne_se_termine_par_le_systeme() -> None:
    """Retrait, doublon ou purge de l'incident ne touchent jamais à sa déclaration."""
    du_systeme = {t.quand for t in DECLARATION_EIGS.transitions if Role.SYSTEME in t.qui}
    assert du_systeme == {c.OuvrirDeclaration, c.RattacherReunion}


def test_une_information_orale_ne_decharge_pas() -> None:
    assert motifs(
        refus(DECLARATION_EIGS, due(), c.InformerLeRepresentant(par_ecrit=False), autour())
    ) == {"il faut que l'information soit donnée par écrit"}
    suite = derouler(
        DECLARATION_EIGS, (c.InformerLeRepresentant(par_ecrit=True), autour()), depuis=due()
    )
    assert suite.etat is Etat.REPRESENTANT_INFORME
    assert isinstance(refus(DECLARATION_EIGS, suite, transmettre(), autour()), PasDansCetEtat)


# --- Qui lit -------------------------------------------------------------------------------------


def _voit(dossier, lecteur: str, role: Role, lies=None) -> bool:
    return peut_lire(
        DECLARATION_EIGS,
        dossier,
        Vue.DOSSIER,
        lecteur=lecteur,
        roles=frozenset((role,)),
        lies=lies or {},
    )


def test_une_declaration_sans_incident_est_a_la_cellule_puis_a_qui_accompagne() -> None:
    seule = ouverte()
    assert _voit(seule, "Alix", Role.CELLULE_QUALITE)
    pas = (c.AccompagnerLeDeclarant(membre="Alix"), autour("Alix"))
    suivie = derouler(DECLARATION_EIGS, pas, depuis=seule)
    assert _voit(suivie, "Alix", Role.CELLULE_QUALITE)
    assert not _voit(suivie, "Sacha", Role.CELLULE_QUALITE)
    assert motifs(refus(DECLARATION_EIGS, suivie, evaluer(RECONNU), autour("Sacha"))) == {
        "il faut que ce dossier vous soit ouvert"
    }


def test_une_declaration_liee_suit_l_equipe_de_l_incident() -> None:
    lies = incident_lie(tenus_a_l_ecart=("Sacha",), declarant="alias")
    ouvrir = c.OuvrirDeclaration(incident="incident-1")
    dossier = derouler(DECLARATION_EIGS, (ouvrir, autour("systeme", Role.SYSTEME, lies=lies)))
    assert _voit(dossier, "Alix", Role.CELLULE_QUALITE, lies)
    assert not _voit(dossier, "Sacha", Role.CELLULE_QUALITE, lies)
    assert not _voit(dossier, "Camille", Role.CELLULE_QUALITE, lies)
    assert _voit(dossier, "alias", Role.DECLARANT, lies)
    assert not _voit(dossier, "autre", Role.DECLARANT, lies)


@pytest.mark.parametrize(
    "role", [Role.COORDINATEUR, Role.BUREAU, Role.ARS, Role.CPAM, Role.OPERATEUR, Role.PUBLIC]
)
def test_personne_d_autre_ne_sait_qu_elle_existe(role) -> None:
    assert not _voit(ouverte(), "Alix", role)


def test_qui_accompagne_ne_peut_etre_tenu_a_l_ecart() -> None:
    lies = incident_lie(tenus_a_l_ecart=("Camille",))
    pas = (
        (c.OuvrirDeclaration(incident="incident-1"), autour("systeme", Role.SYSTEME, lies=lies)),
        (c.AccompagnerLeDeclarant(membre="Camille"), autour(lies=lies)),
    )
    assert not _voit(derouler(DECLARATION_EIGS, *pas), "Camille", Role.CELLULE_QUALITE, lies)


def test_accompagner_deux_fois_ne_compte_qu_une() -> None:
    pas = (c.AccompagnerLeDeclarant(membre="Alix"), autour("Alix"))
    suite = derouler(DECLARATION_EIGS, pas, pas, depuis=ouverte())
    assert suite.donnees.accompagnants == ("Alix",)


def test_ce_qu_un_declarant_peut_faire_de_sa_declaration() -> None:
    seul = autour("alias", Role.DECLARANT)
    depart = derouler(DECLARATION_EIGS, (c.DeclarerSansIncident(), seul))
    assert faisables(DECLARATION_EIGS, depart, seul) == {
        c.EvaluerLesCriteres,
        c.PreparerLeVolet1,
        c.TransmettreLeVolet1,
        c.InformerLeRepresentant,
    }


@pytest.mark.parametrize("etat", [e for e in Etat if e not in FINALS])
def test_qui_ne_lit_pas_une_declaration_n_y_agit_pas(etat) -> None:
    dossier = _a_l_etat(etat)
    assert faisables(DECLARATION_EIGS, dossier, autour(lies=incident_lie()))
    lies = incident_lie(tenus_a_l_ecart=("Alix",), declarant="alias")
    assert not faisables(DECLARATION_EIGS, dossier, autour("Alix", lies=lies))
    assert not faisables(DECLARATION_EIGS, dossier, autour("Camille", lies=lies))
    assert not faisables(DECLARATION_EIGS, dossier, autour("autre", Role.DECLARANT, lies=lies))
    for role in set(Role) - {Role.CELLULE_QUALITE, Role.DECLARANT, Role.SYSTEME}:
        assert not faisables(DECLARATION_EIGS, dossier, autour("Alix", role, lies=lies)), role


def _a_l_etat(etat: Etat) -> Dossier:
    lies = incident_lie()
    ouvrir = (c.OuvrirDeclaration(incident="incident-1"), autour("s", Role.SYSTEME, lies=lies))
    dossier = derouler(DECLARATION_EIGS, ouvrir)
    return Dossier(etat, dossier.version, dossier.echeances, dossier.donnees)


# --- Les gabarits --------------------------------------------------------------------------------


@pytest.mark.parametrize("numero", [1, 2])
def test_un_gabarit_est_date_et_a_verifier_jamais_dit_conforme(numero) -> None:
    gabarit = volet(numero)
    assert (gabarit.version, gabarit.statut) == (1, A_VERIFIER)
    assert "conforme" not in repr(gabarit).casefold()
    codes = [champ.code for champ in gabarit.champs]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("numero", [1, 2])
def test_ce_qui_preremplit_un_volet_existe(numero) -> None:
    registre = Registre()
    for champ in volet(numero).champs:
        if champ.origine:
            chapitre, nom = champ.origine.split(".")
            assert nom in descriptions(registre[chapitre].donnees), champ


def test_aucun_gabarit_ne_demande_l_identite_du_patient() -> None:
    libelles = " ".join(champ.libelle for n in (1, 2) for champ in volet(n).champs)
    assert "nom du patient" not in libelles
    assert "date de naissance" not in libelles
