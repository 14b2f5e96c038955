"""L'accompagnement d'un professionnel : jusqu'à l'installation, et son nom s'efface."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_adapters.bootstrap import in_memory
from cpts_adapters.environment import ManualClock
from cpts_core.application.acteur import Acteur
from cpts_core.application.horloge import avancer
from cpts_core.kernel.champs import Sensibilite, descriptions
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import PasDansCetEtat
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.accompagnement import ACCOMPAGNEMENT
from cpts_core.workflows.terrain.accompagnement import commandes as c
from cpts_core.workflows.terrain.accompagnement.etats import Etat, Forme, Issue, Profil, Public
from tests.workflows.autour import MIDI, autour, derouler, echeances, motifs, refus

ALIX = autour("Alix", Role.COORDINATEUR)
CPTS = "les-deux-rives"
PRENDRE_CONTACT = c.PrendreContact(
    nom="n", prenom="p", coordonnees="t", accord=True, profil=Profil.EN_FORMATION
)
ACCUEILLIR = c.Accueillir(referent="Camille")
STAGE = c.Accompagner(forme=Forme.STAGE, debut=date(2025, 4, 1))
SANS_NOUVELLES = c.ConstaterUneAutreIssue(issue=Issue.SANS_NOUVELLES)
ICI = c.ConstaterLInstallation(en_ville=True, sur_le_territoire=True)
RIEN_DIT = c.DireSansCommunication(raison="r")
EFFACER = (c.Effacer(), autour("s", Role.SYSTEME))
JOURS = st.dates(date(2024, 1, 1), date(2027, 12, 31))


def faire_savoir(public: Public = Public.POPULATION, le: date = date(2025, 3, 20)):
    return c.RattacherUneCommunication(communication="lettre", public=public, faite_le=le)


def accompagne():
    pas = (PRENDRE_CONTACT, ACCUEILLIR, STAGE)
    return derouler(ACCOMPAGNEMENT, *((demande, ALIX) for demande in pas))


def installe():
    return derouler(ACCOMPAGNEMENT, (RIEN_DIT, ALIX), (ICI, ALIX), depuis=accompagne())


@given(debut=JOURS, fin=st.none() | JOURS)
def test_une_etape_a_des_dates_dans_l_ordre_ou_pas_de_fin(debut, fin):
    demande = c.Accompagner(forme=Forme.REMPLACEMENT, debut=debut, fin=fin)
    reponse = decide(ACCOMPAGNEMENT, accompagne(), demande, ALIX)
    assert isinstance(reponse, Decision) is (fin is None or debut <= fin)


@given(le=JOURS)
def test_une_communication_se_rattache_une_fois_faite(le):
    reponse = decide(ACCOMPAGNEMENT, accompagne(), faire_savoir(le=le), ALIX)
    assert isinstance(reponse, Decision) is (le <= date(2025, 3, 20))


@pytest.mark.parametrize("fin", [ICI, SANS_NOUVELLES])
@pytest.mark.parametrize(
    ("dites", "permis"),
    [
        ((), False),
        ((RIEN_DIT,), True),
        ((faire_savoir(Public.PROFESSIONNELS),), True),
        ((faire_savoir(Public.POPULATION),), True),
        ((RIEN_DIT, faire_savoir()), True),
    ],
)
def test_rien_ne_finit_sans_dire_ce_qui_s_est_fait_savoir(fin, dites, permis):
    dossier = derouler(ACCOMPAGNEMENT, *((d, ALIX) for d in dites), depuis=accompagne())
    assert isinstance(decide(ACCOMPAGNEMENT, dossier, fin, ALIX), Decision) is permis


@pytest.mark.parametrize("en_ville", [True, False])
@pytest.mark.parametrize("sur_le_territoire", [True, False])
def test_seule_une_installation_en_ville_et_ici_en_est_une(en_ville, sur_le_territoire):
    demande = c.ConstaterLInstallation(en_ville=en_ville, sur_le_territoire=sur_le_territoire)
    dossier = derouler(ACCOMPAGNEMENT, (RIEN_DIT, ALIX), depuis=accompagne())
    reponse = decide(ACCOMPAGNEMENT, dossier, demande, ALIX)
    assert isinstance(reponse, Decision) is (en_ville and sur_le_territoire)


def test_une_installation_mal_dite_donne_toutes_ses_raisons():
    ailleurs = c.ConstaterLInstallation(en_ville=False, sur_le_territoire=False)
    assert len(motifs(refus(ACCOMPAGNEMENT, accompagne(), ailleurs, ALIX))) == 2


def test_les_etapes_se_suivent_et_se_gardent_toutes():
    formes = (Forme.REMPLACEMENT, Forme.INSTALLATION)
    suite = (c.Accompagner(forme=forme, debut=date(2025, 6, 1)) for forme in formes)
    dossier = derouler(ACCOMPAGNEMENT, *((d, ALIX) for d in suite), depuis=accompagne())
    assert [etape.forme for etape in dossier.donnees.etapes] == list(Forme)


def test_on_ne_s_installe_pas_sans_avoir_ete_accompagne():
    contact = derouler(ACCOMPAGNEMENT, (PRENDRE_CONTACT, ALIX), (RIEN_DIT, ALIX))
    assert isinstance(refus(ACCOMPAGNEMENT, contact, ICI, ALIX), PasDansCetEtat)


def test_renouer_efface_l_echeance_et_garde_le_passe():
    fini = derouler(ACCOMPAGNEMENT, (RIEN_DIT, ALIX), (SANS_NOUVELLES, ALIX), depuis=accompagne())
    assert echeances(fini) == {"EFFACEMENT": date(2026, 3, 20)}
    repris = derouler(ACCOMPAGNEMENT, (c.Renouer(), ALIX), depuis=fini)
    assert (repris.etat, repris.echeances) == (Etat.CONTACT, ())
    assert repris.donnees.etapes == accompagne().donnees.etapes
    assert (repris.donnees.issue, repris.donnees.termine_le) == (None, None)


@pytest.mark.parametrize("role", Role)
def test_lisent_la_coordination_le_pilote_et_le_referent(role):
    charges = (Role.COORDINATEUR, Role.PILOTE)
    cas = (
        ("Camille", Vue.HISTORIQUE, (*charges, Role.MEMBRE)),
        ("Sacha", Vue.DOSSIER, charges),
        ("Sacha", Vue.LIGNE, (*charges, Role.OPERATEUR)),
    )
    for lecteur, vue, lecteurs in cas:
        lit = peut_lire(
            ACCOMPAGNEMENT,
            accompagne(),
            vue,
            lecteur=lecteur,
            roles=frozenset((role,)),
            lies={},
        )
        assert lit is (role in lecteurs)


def test_effacer_ote_le_nom_et_garde_de_quoi_compter():
    donnees = derouler(ACCOMPAGNEMENT, EFFACER, depuis=installe()).donnees
    restants = {
        nom
        for nom, description in descriptions(type(donnees)).items()
        if description.sensibilite is Sensibilite.IDENTIFIANT and getattr(donnees, nom)
    }
    assert restants == set()
    assert donnees.profil is Profil.EN_FORMATION
    assert len(donnees.etapes) == 1


def test_a_l_echeance_le_nom_et_les_raisons_quittent_le_coffre():
    horloge = ManualClock(MIDI)
    application = in_memory(horloge)
    alix = Acteur(CPTS, "Alix", frozenset((Role.COORDINATEUR,)))
    recu = application.ouvrir(alix, "accompagnement", PRENDRE_CONTACT)
    contact = recu.faits[0].evenement
    dite = application.faire(alix, recu.flux, RIEN_DIT).faits[0].evenement
    scelles = (contact.nom, contact.prenom, contact.coordonnees, dite.raison)
    application.faire(alix, recu.flux, SANS_NOUVELLES)
    assert len(application.vault.sealed(CPTS, scelles)) == 4
    horloge.instant = MIDI + timedelta(days=366)
    list(avancer(application, CPTS))
    assert not application.vault.sealed(CPTS, scelles)
