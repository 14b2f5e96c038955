"""Ce que l'outil compte d'une année : quoi, sur quoi, pour qui, et jamais un petit nombre."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from cpts_adapters.bootstrap import in_memory
from cpts_adapters.environment import ManualClock
from cpts_core.application.acteur import Acteur
from cpts_core.application.indicateurs_calcules.lecture import indicateurs, mesurer
from cpts_core.application.indicateurs_calcules.modele import Reglages
from cpts_core.application.indicateurs_calcules.resultats import OBSERVER, calculer
from cpts_core.application.lectures import Lectures
from cpts_core.kernel.delais import Calendrier
from cpts_core.kernel.errors import (
    ConditionsNonReunies,
    DonneesInvalides,
    DroitInsuffisant,
    HorsPeriode,
)
from cpts_core.kernel.generiques import Rectifier, Reprendre
from cpts_core.kernel.messages import Dossier
from cpts_core.referentiels.parametres import Parametres
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.index import Registre
from cpts_core.workflows.projet.action import ACTION
from cpts_core.workflows.projet.action.dossier import Action
from cpts_core.workflows.projet.calculs import CALCULS
from cpts_core.workflows.projet.indicateur.etats import Sens, Unite
from cpts_core.workflows.qualite.incident import INCIDENT
from cpts_core.workflows.qualite.incident.choix import Activite, Issue, Nature
from cpts_core.workflows.qualite.incident.dossier import Incident
from cpts_core.workflows.qualite.incident.elements import Orientation
from cpts_core.workflows.qualite.reunion import REUNION
from cpts_core.workflows.qualite.reunion.dossier import Reunion
from cpts_core.workflows.terrain.medecin_traitant.dossier import Recherche
from cpts_core.workflows.terrain.medecin_traitant.etats import Classe
from cpts_core.workflows.terrain.medecin_traitant.etats import Etat as EtatMT
from cpts_core.workflows.terrain.soin_non_programme.dossier import SoinNonProgramme
from cpts_core.workflows.terrain.soin_non_programme.etats import Conseil
from cpts_core.workflows.terrain.soin_non_programme.etats import Etat as EtatSNP

CPTS, K = "les-deux-rives", 5
MARS = datetime(2025, 3, 20, 9, tzinfo=UTC)
ARRET = datetime(2026, 1, 31, 23, tzinfo=UTC)
CALENDRIER = Calendrier(ZoneInfo("Europe/Paris"), frozenset())


def jours(nombre):
    return MARS + timedelta(days=nombre)


def reglages(**choisis):
    parametres = Parametres.au(date(2025, 12, 31))
    codes = ("rappel_depart", "rappel_niveau_2", "recurrence_incident", "mt_premier_contact")
    return Reglages(CALENDRIER, {c: parametres[c] for c in codes} | choisis, ARRET)


def dossiers(etats, etat, *donnees):
    return tuple(Dossier(etats[etat], 1, (), d) for d in donnees)


def incidents(*donnees, etat="CLOS"):
    return dossiers(INCIDENT.etats, etat, *donnees)


def orientation(le, **suite):
    return Orientation(le=le, confrere="alix", competence="plaies", **suite)


def lus(code, lots, autour=None):
    return [o.valeur for o in OBSERVER[code](lots, autour or reglages())]


# --- Ce que chaque indicateur compte -------------------------------------------------------------


def test_le_premier_contact_se_compte_de_la_reception_pour_qui_a_ete_joint():
    joints = Incident(recu_le=MARS, contact_le=jours(2)), Incident(recu_le=MARS)
    assert lus("inc_premier_contact", incidents(*joints)) == [2]
    assert lus("inc_premier_contact", incidents(*joints, etat="DOUBLON")) == []


def test_un_rappel_de_niveau_2_est_dans_le_delai_de_la_cpts_ou_non():
    def vers(issue, apres):
        fin = None if apres is None else jours(apres)
        return orientation(MARS, issue=issue, issue_le=fin)

    issues = (
        vers(Issue.CONFIRMEE, 15),
        vers(Issue.INFIRMEE, 3),
        vers(Issue.CONFIRMEE, 17),
        vers(Issue.EN_COURS, None),
        vers(Issue.DECLINEE, 1),
    )
    un = incidents(Incident(recu_le=jours(-10), orientations=issues))
    assert lus("inc_rappel_niveau_2", un) == [1, 1, 0, 0]
    assert lus("inc_rappel_niveau_2", un, reglages(rappel_depart="declaration")) == [0, 1, 0, 0]
    tard = orientation(ARRET - timedelta(days=3))
    assert lus("inc_rappel_niveau_2", incidents(Incident(recu_le=MARS, orientations=(tard,)))) == []


def test_les_presqu_accidents_sont_une_part_des_incidents_retenus():
    natures = (Nature.PRESQU_ACCIDENT, Nature.EVENEMENT, Nature.A_PRECISER)
    lot = incidents(*(Incident(recu_le=MARS, nature=n) for n in natures))
    assert lus("inc_presqu_accident", lot) == [1, 0, 0]


@pytest.mark.parametrize(
    ("nature", "activite", "clos_le", "revient"),
    [
        (Nature.EVENEMENT, Activite.SOIN, jours(-1), 1),
        (Nature.EVENEMENT, Activite.SOIN, jours(-364), 1),
        (Nature.EVENEMENT, Activite.SOIN, jours(-367), 0),
        (Nature.EVENEMENT, Activite.SOIN, jours(1), 0),
        (Nature.EVENEMENT, Activite.SOIN, None, 0),
        (Nature.PRESQU_ACCIDENT, Activite.SOIN, jours(-1), 0),
        (Nature.EVENEMENT, Activite.A_PRECISER, jours(-1), 0),
    ],
)
def test_un_incident_revient_apres_un_autre_de_meme_sorte_clos_depuis_peu(
    nature, activite, clos_le, revient
):
    avant = Incident(recu_le=jours(-400), nature=nature, activite=activite, clos_le=clos_le)
    ici = Incident(recu_le=MARS, nature=Nature.EVENEMENT, activite=Activite.SOIN)
    assert lus("inc_recurrence", incidents(avant, ici))[1] == revient


def test_une_sorte_a_preciser_ne_revient_pas():
    avant = Incident(recu_le=jours(-9), clos_le=jours(-1))
    assert lus("inc_recurrence", incidents(avant, Incident(recu_le=MARS))) == [0, 0]


def test_une_action_est_a_l_heure_jusqu_au_dernier_jour_prevu():
    fin = date(2025, 6, 30)
    soir = datetime(2025, 6, 30, 21, 59, tzinfo=UTC)
    actions = (
        Action(fin=fin, realisee_le=soir),
        Action(fin=fin, realisee_le=soir + timedelta(minutes=1)),
        Action(fin=fin),
        Action(realisee_le=soir),
    )
    assert lus("act_a_l_heure", dossiers(ACTION.etats, "REALISEE", *actions)) == [1, 0, 0]
    assert lus("act_a_l_heure", dossiers(ACTION.etats, "ABANDONNEE", *actions)) == []


def test_la_satisfaction_est_la_moyenne_des_questions_d_une_enquete_close():
    close = Reunion(enquete_close_le=MARS, ecoute=Decimal(5), utilite=Decimal(4))
    sans_note = Reunion(enquete_close_le=MARS)
    reunions = dossiers(REUNION.etats, "COMMUNIQUEE", close, sans_note)
    assert lus("reu_satisfaction", reunions) == [Decimal("4.5")]


def test_les_demandes_de_medecin_traitant_se_comptent_par_classe_et_par_delai():
    recherches = (
        Recherche(recue_le=MARS, terminee_le=jours(30), classe=Classe.FRAGILE),
        Recherche(recue_le=MARS, terminee_le=jours(90), classe=Classe.AUTRE),
        Recherche(recue_le=MARS, premier_contact_le=jours(1), classe=Classe.AUTRE),
    )
    lot = dossiers(EtatMT, "EFFACEE", *recherches)
    assert lus("mt_attente_fragile", lot) == [30]
    assert lus("mt_attente", lot) == [90]
    assert lus("mt_premier_contact", lot) == []
    delai = reglages().parametres["rappel_niveau_2"]
    assert lus("mt_premier_contact", lot, reglages(mt_premier_contact=delai)) == [0, 0, 1]


def test_un_soin_le_jour_meme_et_un_soin_dans_le_delai_se_comptent_a_part():
    def soin(**su):
        return SoinNonProgramme(**{"recue_le": MARS, "terme": jours(2), **su})

    soins = (
        soin(jour_meme=True, dans_le_delai=True),
        soin(jour_meme=False, dans_le_delai=True),
        soin(),
        soin(conseil=Conseil.LE_15),
        soin(terme=ARRET + timedelta(days=1), jour_meme=True, dans_le_delai=True),
    )
    lot = dossiers(EtatSNP, "RECUE", *soins)
    assert lus("snp_jour_meme", lot) == [1, 0, 0]
    assert lus("snp_delai", lot) == [1, 1, 0]


# --- Ce qui est publié ---------------------------------------------------------------------------


def publies(lot, annee=2025):
    return {r.calcul.code: r for r in calculer(lot, reglages(), annee, K)}


def actions(a_l_heure, en_retard, fin=date(2025, 6, 30)):
    jour = datetime(fin.year, fin.month, 1, 9, tzinfo=UTC)
    lot = [Action(fin=fin, realisee_le=jour)] * a_l_heure + [Action(fin=fin)] * en_retard
    return dossiers(ACTION.etats, "REALISEE", *lot)


@pytest.mark.parametrize(
    ("oui", "non", "valeur"),
    [(15, 5, Decimal("75.0")), (15, 4, None), (4, 15, None), (0, 20, None), (20, 0, None)],
)
def test_un_rapport_n_est_publie_que_si_aucun_cote_n_est_petit(oui, non, valeur):
    resultat = publies({"action": actions(oui, non)})["act_a_l_heure"]
    assert resultat.valeur == valeur
    assert resultat.masque is (valeur is None)
    assert (resultat.numerateur, resultat.denominateur) == (
        (None, None) if valeur is None else (oui, oui + non)
    )


def test_seule_l_annee_demandee_compte():
    lot = {"action": actions(15, 5) + actions(9, 0, date(2024, 6, 30))}
    assert publies(lot)["act_a_l_heure"].denominateur == 20
    assert publies(lot, 2024)["act_a_l_heure"].masque


@pytest.mark.parametrize(("combien", "valeur"), [(4, None), (5, Decimal("2.0"))])
def test_une_moyenne_exige_autant_d_observations_que_le_seuil(combien, valeur):
    lot = incidents(*[Incident(recu_le=MARS, contact_le=jours(2))] * combien)
    assert publies({"incident": lot})["inc_premier_contact"].valeur == valeur


def test_deux_effectifs_trop_proches_ne_sont_pas_publies_ensemble():
    """Dix-huit joints sur vingt : la différence désignerait les deux autres."""
    joint, muet = Incident(recu_le=MARS, contact_le=jours(2)), Incident(recu_le=MARS)
    presque = Incident(recu_le=MARS, nature=Nature.PRESQU_ACCIDENT)
    lot = {"incident": incidents(*[joint] * 30, *[presque] * 12, *[muet] * 8)}
    assert not publies(lot)["inc_presqu_accident"].masque
    proches = {"incident": incidents(*[joint] * 18, *[muet] * 2)}
    assert not publies(proches)["inc_premier_contact"].masque
    assert publies(proches)["inc_presqu_accident"].masque


def test_chaque_calcul_lit_une_procedure_qui_existe_et_parle_comme_l_indicateur():
    assert OBSERVER.keys() == CALCULS.keys()
    registre = Registre()
    for calcul in CALCULS.values():
        assert calcul.procedure in registre
        assert calcul.unite in Unite.__members__
        assert calcul.sens in Sens.__members__
        assert bool(calcul.numerateur) == (calcul.unite == "POURCENTAGE")
        assert calcul.libelle
        assert calcul.source


# --- Dans une CPTS -------------------------------------------------------------------------------


@pytest.fixture
def application():
    return in_memory(ManualClock(MARS))


def lectures(application, role=Role.COORDINATEUR):
    return Lectures(application, Acteur(CPTS, "alix", frozenset((role,))))


def ouvrir(application, procedure, etat, *donnees):
    reprise = Reprendre(etat=etat, preuve="relevé", donnees=donnees)
    acteur = lectures(application).acteur
    return application.ouvrir(acteur, procedure, reprise).flux


A_L_HEURE, TARDIVE = (f"realisee_le=2025-{mois}-10T09:00:00+00:00" for mois in ("02", "03"))


def une_action(application, realisee_le=A_L_HEURE):
    return ouvrir(application, "action", "REALISEE", "fin=2025-03-01", realisee_le)


def vingt_actions(application, a_l_heure=12):
    dates = [A_L_HEURE] * a_l_heure + [TARDIVE] * (20 - a_l_heure)
    return [une_action(application, realisee_le) for realisee_le in dates]


def en(application, *jour):
    application.clock.instant = datetime(*jour, tzinfo=UTC)


def actions_de(application, role=Role.COORDINATEUR):
    lue = indicateurs(lectures(application, role), 2025)
    return next(r for r in lue.resultats if r.calcul.code == "act_a_l_heure")


def test_une_annee_se_lit_une_fois_ses_chiffres_arretes(application):
    vingt_actions(application)
    en(application, 2026, 1, 31, 22, 59)
    with pytest.raises(HorsPeriode, match="arrêtés que le 01/02/2026"):
        actions_de(application)
    en(application, 2026, 1, 31, 23)
    assert actions_de(application).numerateur == 12


def test_ce_qui_est_saisi_ou_corrige_apres_l_arret_ne_change_plus_les_chiffres(application):
    """Deux lectures de la même année ne se soustraient pas."""
    une, *_ = vingt_actions(application)
    en(application, 2026, 2, 2)
    avant = actions_de(application)
    ouvrir(
        application, "action", "REALISEE", "fin=2025-03-01", "realisee_le=2025-02-10T09:00:00+00:00"
    )
    rectifier = Rectifier(champ="fin", nouvelle="2024-03-01", motif="erreur de saisie")
    application.faire(lectures(application).acteur, une, rectifier)
    assert actions_de(application) == avant


@pytest.mark.parametrize("role", [Role.BUREAU, Role.CELLULE_QUALITE, Role.ARS, Role.CPAM])
def test_tous_ceux_qui_lisent_les_indicateurs_lisent_les_memes(application, role):
    vingt_actions(application)
    en(application, 2026, 2, 2)
    assert actions_de(application, role) == actions_de(application)


@pytest.mark.parametrize("role", [Role.MEMBRE, Role.DECLARANT, Role.PUBLIC, Role.OBSERVATEUR])
def test_les_autres_ne_les_lisent_pas(application, role):
    en(application, 2026, 2, 2)
    with pytest.raises(DroitInsuffisant):
        actions_de(application, role)


def un_indicateur(application, *donnees):
    communes = ("unite=POURCENTAGE", "sens=HAUSSE", "producteur=CPTS", "niveau=PROJET")
    return ouvrir(application, "indicateur", "CONVENU", *communes, *donnees)


def un_contrat(application):
    return ouvrir(application, "contrat_aci", "EN_VIGUEUR", "signe_le=2024-11-25")


def test_la_mesure_du_contrat_porte_sur_l_annee_civile_qui_s_y_acheve(application):
    """La deuxième année d'un contrat signé le 25 novembre 2024 contient le 31 décembre 2025."""
    vingt_actions(application)
    flux = un_indicateur(application, "calcul=act_a_l_heure")
    un_contrat(application)
    en(application, 2026, 2, 2)
    recu = mesurer(lectures(application), flux, 2)
    assert recu.etat == "MESURE"
    donnees = lectures(application).dossier(flux).record.donnees
    (mesure,) = donnees.mesures
    assert (mesure.annee, mesure.numerateur, mesure.denominateur) == (2, 12, 20)
    assert mesure.valeur == 60
    textes = lectures(application).textes(lectures(application).dossier(flux), (mesure.preuve,))
    assert textes[mesure.preuve] == (
        "calculé sur l'année civile 2025, chiffres arrêtés le 31/01/2026, sur 20 dossiers"
    )


def test_un_chiffre_masque_ne_se_mesure_pas(application):
    vingt_actions(application, a_l_heure=17)
    flux = un_indicateur(application, "calcul=act_a_l_heure")
    un_contrat(application)
    en(application, 2026, 2, 2)
    with pytest.raises(ConditionsNonReunies, match="5 dossiers au moins, des deux côtés"):
        mesurer(lectures(application), flux, 2)
    assert lectures(application).dossier(flux).record.donnees.mesures == ()


def test_ce_qui_ne_se_calcule_pas_ou_sans_contrat_est_refuse(application):
    sans = un_indicateur(application)
    avec = un_indicateur(application, "calcul=act_a_l_heure")
    with pytest.raises(DonneesInvalides, match="ne se calcule pas"):
        mesurer(lectures(application), sans, 1)
    with pytest.raises(DonneesInvalides, match="aucun contrat signé"):
        mesurer(lectures(application), avec, 1)
