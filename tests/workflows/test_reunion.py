"""La réunion : des étapes dans l'ordre, un pilote extérieur, une enquête sans visage."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.champs import Sensibilite, descriptions
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import DroitInsuffisant, PasDansCetEtat
from cpts_core.kernel.generiques import ConstaterEcheance
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident.choix import Niveau
from cpts_core.workflows.qualite.reunion import REUNION
from cpts_core.workflows.qualite.reunion.commandes import agir, comprendre, partager, preparer
from cpts_core.workflows.qualite.reunion.etats import (
    ANALYSE,
    FINALS,
    Etape,
    Etat,
    NatureDeFacteur,
    NatureDeSource,
)
from cpts_core.workflows.qualite.reunion.evenements import SatisfactionConsignee
from tests.workflows.autour import (
    MIDI,
    autour,
    derouler,
    echeances,
    faisables,
    incident_lie,
    motifs,
    refus,
)

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Circonstances, Command, Dossier

LIES = incident_lie()
SYSTEME = autour("systeme", Role.SYSTEME, lies=LIES)
OUVRIR = preparer.OuvrirReunion(incident="incident-1")
PREPARER = preparer.PreparerLaReunion(fonctions=("referent-qualite", "secretaire"))
NOMMER = preparer.NommerLePilote(pilote="Alix", fonction="referent-qualite")
ATTESTER = preparer.AttesterNonImplication()
SOURCE = comprendre.CollecterUneSource(nature=NatureDeSource.ENTRETIEN, contenu="entretien")
FAIT = comprendre.ConsignerUnFait(jour=date(2025, 3, 1), fait="ordonnance perdue")
ECART = comprendre.ReleverUnEcart(ecart="ordonnance non transmise")
TENIR = agir.TenirLaReunion(professions=("G15-10", "G15-60", "G15-60"))
ACTION = agir.PlanifierUneAction(
    action="fiche",
    responsable="referent-qualite",
    echeance=date(2025, 9, 1),
    evaluation=date(2025, 12, 1),
)
ENVOYER = partager.EnvoyerLEnquete(sollicites=12)
CLORE = partager.CloreLEnquete()
MESURER = partager.ConsignerLaSatisfaction(reponses=8, ecoute=Decimal("4.2"))
RAPPORT = partager.RedigerLeRapport(rapport="rapport", relu=True)

CHEMIN: tuple[Command, ...] = (
    PREPARER,
    NOMMER,
    ATTESTER,
    SOURCE,
    comprendre.AcheverLaCollecte(),
    FAIT,
    comprendre.AcheverLaChronologie(),
    ECART,
    comprendre.AcheverLAnalyse(),
    TENIR,
    ACTION,
    agir.ArreterLePlan(),
    ENVOYER,
    CLORE,
    MESURER,
    RAPPORT,
    partager.CommuniquerEnAssemblee(),
)


def alix(le: datetime = MIDI, **options: object) -> Circonstances:
    return autour("Alix", le=le, lies=LIES, **options)


def jusqu_a(*sans: Command, etat: Etat, le: datetime = MIDI) -> Dossier:
    """Mène une réunion à un état par le chemin le plus court, certaines demandes en moins."""
    dossier = derouler(REUNION, (OUVRIR, SYSTEME))
    for demande in (d for d in CHEMIN if d not in sans):
        if dossier.etat is etat:
            break
        dossier = derouler(REUNION, (demande, alix(le)), depuis=dossier)
    assert dossier.etat is etat
    return dossier


def sans(*sautees: Command, avant: Command) -> Dossier:
    """Mène une réunion jusqu'à une demande, en en sautant d'autres."""
    dossier = derouler(REUNION, (OUVRIR, SYSTEME))
    for demande in CHEMIN[: CHEMIN.index(avant)]:
        if demande not in sautees:
            dossier = derouler(REUNION, (demande, alix()), depuis=dossier)
    return dossier


def bloquee(*sautees: Command, avant: Command) -> set[str]:
    return motifs(refus(REUNION, sans(*sautees, avant=avant), avant, alix()))


# --- Les étapes ----------------------------------------------------------------------------------


def test_une_reunion_va_de_la_preparation_a_l_assemblee() -> None:
    suite = jusqu_a(etat=Etat.COMMUNIQUEE)
    assert suite.donnees.communiquee_le == MIDI
    assert suite.donnees.etape is None


def test_l_etape_en_cours_suit_l_ordre() -> None:
    vues = [jusqu_a(etat=etat).donnees.etape for etat in Etat if etat is not Etat.ANNULEE]
    assert vues == [None, *Etape, Etape.N6, None]


def test_une_etape_n_est_ni_un_niveau_ni_un_etat() -> None:
    assert not {e.value for e in Etape} & ({n.value for n in Niveau} | {e.value for e in Etat})
    assert not issubclass(Etape, (Niveau, Etat))


@given(st.permutations(CHEMIN))
def test_dans_le_desordre_aucune_etape_n_est_sautee(demandes: list[Command]) -> None:
    ordre = [etat for etat in Etat if etat is not Etat.ANNULEE]
    dossier = derouler(REUNION, (OUVRIR, SYSTEME))
    for demande in demandes:
        reponse = decide(REUNION, dossier, demande, alix())
        if isinstance(reponse, Decision):
            avance = ordre.index(reponse.dossier.etat) - ordre.index(dossier.etat)
            assert avance in (0, 1)
            dossier = reponse.dossier


def test_la_collecte_exige_une_source_et_un_pilote_qui_atteste() -> None:
    collecte = comprendre.AcheverLaCollecte()
    pilote = "il faut que le pilote soit nommé et ait attesté ne pas être impliqué"
    assert bloquee(SOURCE, NOMMER, ATTESTER, avant=collecte) == {
        "il faut qu'au moins une source soit collectée",
        pilote,
    }
    assert bloquee(ATTESTER, avant=collecte) == {pilote}


def test_la_chronologie_exige_un_fait_date() -> None:
    assert bloquee(FAIT, avant=comprendre.AcheverLaChronologie()) == {
        "il faut qu'au moins un fait soit daté"
    }


def test_l_analyse_exige_un_ecart_ou_leur_absence_constatee() -> None:
    analyse = comprendre.AcheverLAnalyse()
    assert bloquee(ECART, avant=analyse) == {
        "il faut qu'un écart soit relevé, ou leur absence constatée"
    }
    aucun = comprendre.ConstaterAucunEcart(motif="pratique conforme")
    pas = ((aucun, alix()), (analyse, alix()))
    suite = derouler(REUNION, *pas, depuis=sans(ECART, avant=analyse))
    assert suite.etat is Etat.ECARTS_REPERES


def test_un_ecart_releve_et_leur_absence_s_excluent() -> None:
    aucun = comprendre.ConstaterAucunEcart(motif="pratique conforme")
    avec = sans(avant=comprendre.AcheverLAnalyse())
    assert motifs(refus(REUNION, avec, aucun, alix())) == {
        "il faut qu'aucun écart ne soit déjà relevé"
    }
    depart = sans(ECART, avant=comprendre.AcheverLAnalyse())
    suite = derouler(REUNION, (aucun, alix()), (ECART, alix()), depuis=depart)
    assert suite.donnees.aucun_ecart is None


def test_le_plan_exige_la_reunion_et_une_action_ou_leur_absence_justifiee() -> None:
    plan = agir.ArreterLePlan()
    assert bloquee(TENIR, ACTION, avant=plan) == {
        "il faut que la réunion pluriprofessionnelle ait été tenue",
        "il faut qu'une action soit planifiée, ou leur absence justifiée",
    }
    justifier = agir.JustifierAucuneAction(motif="déjà corrigé")
    suite = derouler(REUNION, (justifier, alix()), (plan, alix()), depuis=sans(ACTION, avant=plan))
    assert suite.etat is Etat.ACTIONS_PLANIFIEES
    assert motifs(refus(REUNION, sans(avant=plan), justifier, alix())) == {
        "il faut qu'aucune action ne soit déjà planifiée"
    }


def test_une_action_s_evalue_apres_son_echeance() -> None:
    precoce = agir.PlanifierUneAction(
        action="fiche",
        responsable="referent-qualite",
        echeance=date(2025, 9, 1),
        evaluation=date(2025, 8, 31),
    )
    assert motifs(refus(REUNION, sans(avant=ACTION), precoce, alix())) == {
        "il faut que l'évaluation ne précède pas l'échéance de l'action"
    }


def test_une_etape_passee_se_complete_jusqu_au_plan() -> None:
    suite = derouler(
        REUNION, (SOURCE, alix()), (FAIT, alix()), depuis=jusqu_a(etat=Etat.ECARTS_REPERES)
    )
    assert suite.etat is Etat.ECARTS_REPERES
    arrete = jusqu_a(etat=Etat.ACTIONS_PLANIFIEES)
    assert isinstance(refus(REUNION, arrete, FAIT, alix()), PasDansCetEtat)


# --- La chronologie et la réunion ----------------------------------------------------------------


def _fait(jour: int, heure: str | None, fait: str) -> comprendre.ConsignerUnFait:
    return comprendre.ConsignerUnFait(jour=date(2025, 3, jour), heure=heure, fait=fait)


def test_les_faits_se_remettent_dans_l_ordre_a_part_des_commentaires() -> None:
    pas = (
        (_fait(2, "14:30", "d"), alix()),
        (_fait(1, "23:00", "b"), alix()),
        (comprendre.CommenterLesFaits(commentaire="incertain"), alix()),
        (_fait(2, "09:15", "c"), alix()),
        (_fait(1, None, "a"), alix()),
    )
    suite = derouler(REUNION, *pas, depuis=jusqu_a(FAIT, etat=Etat.DONNEES_COLLECTEES))
    assert [f.fait for f in suite.donnees.faits] == ["a", "b", "c", "d"]
    assert suite.donnees.commentaires == ("incertain",)


def test_un_fait_a_venir_ou_une_heure_illisible_sont_refuses() -> None:
    depart = jusqu_a(etat=Etat.DONNEES_COLLECTEES)
    assert motifs(refus(REUNION, depart, _fait(21, "9h30", "x"), alix())) == {
        "il faut que le fait soit déjà survenu",
        "il faut que l'heure s'écrive comme 09:30",
    }
    minuit = datetime(2025, 3, 20, 23, 30, tzinfo=UTC)
    assert derouler(REUNION, (_fait(21, None, "x"), alix(minuit)), depuis=depart)


@pytest.mark.parametrize("etat", ANALYSE)
def test_la_reunion_se_tient_a_plusieurs_professions_avant_le_plan(etat: Etat) -> None:
    depart = jusqu_a(TENIR, etat=etat)
    entre_soi = agir.TenirLaReunion(professions=("G15-60", "G15-60"))
    assert motifs(refus(REUNION, depart, entre_soi, alix())) == {
        "il faut qu'au moins deux professions soient présentes"
    }
    suite = derouler(REUNION, (TENIR, alix()), depuis=depart)
    presents = {p.profession: p.nombre for p in suite.donnees.presences}
    assert (suite.etat, presents) == (etat, {"G15-10": 1, "G15-60": 2})


# --- Le pilote -----------------------------------------------------------------------------------


def test_le_pilote_ne_peut_etre_concerne_par_l_evenement() -> None:
    lies = incident_lie(tenus_a_l_ecart=("Camille",))
    nommer = preparer.NommerLePilote(pilote="Camille", fonction="referent-qualite")
    depart = jusqu_a(etat=Etat.PREPAREE)
    assert motifs(refus(REUNION, depart, nommer, autour("Alix", lies=lies))) == {
        "il faut que le pilote ne soit pas concerné par l'événement"
    }


def test_personne_n_atteste_a_la_place_du_pilote() -> None:
    depart = derouler(REUNION, (NOMMER, alix()), depuis=jusqu_a(etat=Etat.PREPAREE))
    assert motifs(refus(REUNION, depart, ATTESTER, autour("Sacha", lies=LIES))) == {
        "il faut que l'attestation vienne du pilote lui-même"
    }


def test_un_nouveau_pilote_atteste_a_son_tour_avant_le_plan() -> None:
    plan = agir.ArreterLePlan()
    nommer = preparer.NommerLePilote(pilote="Camille", fonction="medecin")
    depart = derouler(REUNION, (nommer, alix()), depuis=sans(avant=plan))
    assert motifs(refus(REUNION, depart, plan, alix())) == {
        "il faut que le pilote soit nommé et ait attesté ne pas être impliqué"
    }
    camille = autour("Camille", Role.PILOTE, lies=LIES)
    pas = ((ATTESTER, camille), (plan, camille))
    assert derouler(REUNION, *pas, depuis=depart).etat is Etat.ACTIONS_PLANIFIEES


def test_un_pilote_d_autre_chose_n_agit_pas_ici() -> None:
    etranger = autour("Morgan", Role.PILOTE, lies=LIES)
    depart = jusqu_a(etat=Etat.DONNEES_COLLECTEES)
    assert motifs(refus(REUNION, depart, FAIT, etranger)) == {
        "il faut que ce dossier vous soit ouvert"
    }


# --- L'enquête -----------------------------------------------------------------------------------


def test_sans_duree_connue_l_enquete_se_clot_par_une_demande() -> None:
    depart = jusqu_a(etat=Etat.ACTIONS_PLANIFIEES)
    assert not depart.echeances
    assert motifs(refus(REUNION, depart, CLORE, alix())) == {
        "il faut que l'enquête ait été envoyée"
    }
    close = derouler(REUNION, (ENVOYER, alix()), (CLORE, alix()), depuis=depart)
    assert motifs(refus(REUNION, close, CLORE, alix())) == {
        "il faut que l'enquête soit encore ouverte"
    }


def test_avec_une_duree_l_enquete_se_clot_d_elle_meme() -> None:
    depart = derouler(
        REUNION,
        (agir.ArreterLePlan(), alix(reglages={"fenetre_satisfaction": "30 jours"})),
        depuis=sans(avant=agir.ArreterLePlan()),
    )
    assert echeances(depart) == {"FENETRE_SATISFACTION": date(2025, 4, 19)}
    (effet,) = {REUNION.echeances[e.nom].alors for e in depart.echeances}
    non_envoyee = refus(REUNION, depart, effet(), SYSTEME)
    assert motifs(non_envoyee) == {"il faut que l'enquête ait été envoyée"}
    rappel = (ConstaterEcheance(nom="FENETRE_SATISFACTION"), SYSTEME)
    rappelee = derouler(REUNION, rappel, depuis=depart)
    assert [e.passee for e in rappelee.echeances] == [True]
    close = derouler(REUNION, (ENVOYER, alix()), (effet(), SYSTEME), depuis=rappelee)
    assert close.donnees.enquete_close_le is not None
    assert not close.echeances


def test_la_satisfaction_attend_la_fin_de_l_enquete() -> None:
    assert bloquee(CLORE, avant=MESURER) == {"il faut que l'enquête soit close"}


@pytest.mark.parametrize(("reponses", "note", "accepte"), [(4, "4", 0), (4, None, 1), (5, "4", 1)])
def test_trop_peu_de_reponses_ne_font_pas_une_moyenne(reponses, note, accepte) -> None:
    moyenne = None if note is None else Decimal(note)
    demande = partager.ConsignerLaSatisfaction(reponses=reponses, utilite=moyenne)
    reponse = decide(REUNION, sans(avant=MESURER), demande, alix())
    assert isinstance(reponse, Decision) is bool(accepte)


def test_il_n_y_a_pas_plus_de_reponses_que_de_sollicites() -> None:
    demande = partager.ConsignerLaSatisfaction(reponses=13)
    assert motifs(refus(REUNION, sans(avant=MESURER), demande, alix())) == {
        "il faut qu'il n'y ait pas plus de réponses que de sollicités"
    }


def test_l_enquete_ne_garde_que_des_nombres() -> None:
    genres = {d.genre for d in descriptions(SatisfactionConsignee).values()}
    assert genres == {int, Decimal}
    reponse_individuelle = {"DeposerUneReponse", "Repondre"}
    assert not reponse_individuelle & {c.__name__ for c in REUNION.commandes.values()}


# --- Le rapport, l'annulation --------------------------------------------------------------------


def test_le_rapport_est_relu_pour_l_assemblee() -> None:
    demande = partager.RedigerLeRapport(rapport="rapport", relu=False)
    assert motifs(refus(REUNION, sans(avant=RAPPORT), demande, alix())) == {
        "il faut que le rapport soit relu pour l'assemblée"
    }


@pytest.mark.parametrize("etat", [e for e in Etat if e is not Etat.ANNULEE])
def test_le_retrait_de_l_incident_annule_ce_qui_n_est_pas_fini(etat: Etat) -> None:
    suite = derouler(REUNION, (preparer.ConstaterLeRetrait(), SYSTEME), depuis=jusqu_a(etat=etat))
    assert suite.etat is (etat if etat in FINALS else Etat.ANNULEE)


def test_une_annulation_est_sans_retour() -> None:
    pas = (preparer.AnnulerLaReunion(motif="résolu"), alix())
    suite = derouler(REUNION, pas, depuis=jusqu_a(etat=Etat.ACTIONS_PLANIFIEES))
    assert suite.etat is Etat.ANNULEE
    assert isinstance(refus(REUNION, suite, ENVOYER, alix()), PasDansCetEtat)


def test_seul_le_systeme_ouvre_une_reunion() -> None:
    assert isinstance(refus(REUNION, None, OUVRIR, alix()), DroitInsuffisant)


# --- Qui lit, et ce qui ne se nomme pas ----------------------------------------------------------


def _voit(lecteur: str, role: Role, lies=LIES) -> bool:
    return peut_lire(
        REUNION,
        sans(avant=SOURCE),
        Vue.DOSSIER,
        lecteur=lecteur,
        roles=frozenset((role,)),
        lies=lies,
    )


def test_l_equipe_de_l_incident_et_le_pilote_lisent() -> None:
    assert _voit("Sacha", Role.CELLULE_QUALITE)
    assert not _voit("Camille", Role.CELLULE_QUALITE)
    assert _voit("Alix", Role.PILOTE)
    assert not _voit("Sacha", Role.PILOTE)
    assert not _voit("Alix", Role.PILOTE, incident_lie(tenus_a_l_ecart=("Alix",)))
    assert not _voit("Sacha", Role.CELLULE_QUALITE, incident_lie(tenus_a_l_ecart=("Sacha",)))


@pytest.mark.parametrize(
    "role", [Role.DECLARANT, Role.COORDINATEUR, Role.BUREAU, Role.ARS, Role.CPAM, Role.OPERATEUR]
)
def test_personne_d_autre_ne_sait_qu_elle_existe(role: Role) -> None:
    assert not _voit("Alix", role)


@pytest.mark.parametrize("etat", [e for e in Etat if e not in FINALS])
def test_qui_ne_lit_pas_une_reunion_n_y_agit_pas(etat: Etat) -> None:
    dossier = jusqu_a(etat=etat)
    assert faisables(REUNION, dossier, alix())
    ecartee = incident_lie(tenus_a_l_ecart=("Alix",))
    assert not faisables(REUNION, dossier, autour("Alix", lies=ecartee))
    assert not faisables(REUNION, dossier, autour("Camille", lies=LIES))
    for role in set(Role) - {Role.CELLULE_QUALITE, Role.PILOTE, Role.SYSTEME}:
        assert not faisables(REUNION, dossier, autour("Alix", role, lies=LIES)), role


def test_le_pilote_conduit_l_analyse_et_redige_sans_decider_pour_la_cellule() -> None:
    de_la_cellule = {
        preparer.PreparerLaReunion,
        preparer.NommerLePilote,
        preparer.AnnulerLaReunion,
        agir.TenirLaReunion,
        partager.EnvoyerLEnquete,
        partager.CloreLEnquete,
        partager.ConsignerLaSatisfaction,
        partager.CommuniquerEnAssemblee,
    }
    pilote = autour("Alix", Role.PILOTE, lies=LIES)
    for etat in (e for e in Etat if e not in (Etat.DECIDEE, Etat.PREPAREE, *FINALS)):
        dossier = jusqu_a(etat=etat)
        attendu = faisables(REUNION, dossier, alix()) - de_la_cellule
        assert faisables(REUNION, dossier, pilote) == attendu, etat


def test_seul_le_pilote_est_une_personne() -> None:
    """Actions, présences et préparation se disent en fonctions et en professions."""
    classes = (*REUNION.evolutions, REUNION.donnees)
    personnes = {
        nom
        for classe in classes
        for nom, d in descriptions(classe).items()
        if d.sensibilite is Sensibilite.MEMBRE
    }
    assert personnes == {"pilote"}


def test_un_facteur_garde_sa_famille_d_origine() -> None:
    facteur = comprendre.ReleverUnFacteur(nature=NatureDeFacteur.INFLUENT, facteur="charge")
    suite = derouler(REUNION, (facteur, alix()), depuis=jusqu_a(etat=Etat.FAITS_RECONSTITUES))
    assert [(f.nature, f.alarm, f.orion) for f in suite.donnees.facteurs] == [
        (NatureDeFacteur.INFLUENT, None, None)
    ]
