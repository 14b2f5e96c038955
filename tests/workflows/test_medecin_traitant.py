"""La recherche d'un médecin traitant : chacun libre, personne nommé, puis tout s'efface."""

from __future__ import annotations

from datetime import timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from cpts_adapters.bootstrap import in_memory
from cpts_adapters.environment import ManualClock
from cpts_core.application.acteur import Acteur
from cpts_core.application.horloge import avancer
from cpts_core.kernel.champs import Sensibilite, Texte, descriptions
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import DonneesInvalides
from cpts_core.kernel.generiques import Rectifier
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.medecin_traitant import MEDECIN_TRAITANT
from cpts_core.workflows.terrain.medecin_traitant import commandes as c
from cpts_core.workflows.terrain.medecin_traitant.etats import (
    Attente,
    Classe,
    Etat,
    Impasse,
    Motif,
)
from tests.workflows.autour import MIDI, autour, derouler, echeances, motifs, refus

ALIX, CAMILLE = autour("Alix", Role.COORDINATEUR), autour("Camille", Role.MEMBRE)
DEMANDER = c.DemanderUnMedecinTraitant(reference="ref", territoire="vallee")
CONTACT = (c.ConsignerLePremierContact(), ALIX)
FRAGILE, AUTRE = ((c.Prioriser(classe=classe), ALIX) for classe in Classe)
DELAIS = st.timedeltas(timedelta(0), timedelta(days=400))


def recue():
    return derouler(MEDECIN_TRAITANT, (DEMANDER, CAMILLE))


def priorisee():
    return derouler(MEDECIN_TRAITANT, CONTACT, FRAGILE, depuis=recue())


def proposer(medecin: str, *, de_nouveau: bool = False):
    demande = c.ProposerAUnMedecin(medecin=medecin, accord=True, de_nouveau=de_nouveau)
    return demande, ALIX


def proposee(medecin: str = "Sacha"):
    return derouler(MEDECIN_TRAITANT, proposer(medecin), depuis=priorisee())


# --- Libre choix ---------------------------------------------------------------------------------


@given(
    medecins=st.lists(
        st.sampled_from(["Sacha", "Morgan", "Noor"]), min_size=1, max_size=6, unique=True
    )
)
def test_une_demande_que_tous_refusent_se_propose_encore_a_un_autre(medecins):
    dossier = priorisee()
    for medecin in medecins:
        non = (c.Refuser(), autour(medecin, Role.MEMBRE))
        dossier = derouler(MEDECIN_TRAITANT, proposer(medecin), non, depuis=dossier)
        reponse = refus(MEDECIN_TRAITANT, dossier, *proposer(medecin))
        assert len(motifs(reponse)) == 1
    assert isinstance(decide(MEDECIN_TRAITANT, dossier, *proposer("Ulysse")), Decision)
    assert isinstance(
        decide(MEDECIN_TRAITANT, dossier, *proposer("Sacha", de_nouveau=True)), Decision
    )


def test_le_dossier_ne_dit_pas_si_un_medecin_a_refuse_ou_si_la_personne_a_choisi():
    sacha = autour("Sacha", Role.MEMBRE)
    refuse = derouler(MEDECIN_TRAITANT, (c.Refuser(), sacha), depuis=proposee())
    attend = (c.RemettreEnAttente(cause=Attente.CHOIX_DE_LA_PERSONNE), CAMILLE)
    assert refuse.donnees == derouler(MEDECIN_TRAITANT, attend, depuis=proposee()).donnees


def test_un_refus_ne_demande_rien_et_ne_laisse_rien_de_plus_qu_un_fait():
    decision = decide(MEDECIN_TRAITANT, proposee(), c.Refuser(), autour("Sacha", Role.MEMBRE))
    assert isinstance(decision, Decision)
    assert descriptions(c.Refuser) == {}
    assert descriptions(type(decision.evenements[0])) == {}


def test_un_medecin_peut_se_dedire_et_la_demande_repart():
    oui, non = ((d(), autour("Sacha", Role.MEMBRE)) for d in (c.Accepter, c.Refuser))
    dossier = derouler(MEDECIN_TRAITANT, oui, non, proposer("Morgan"), depuis=proposee())
    assert dossier.etat is Etat.PROPOSEE


def test_une_proposition_sans_contact_accord_ni_nouveaute_dit_les_trois_raisons():
    dossier = derouler(MEDECIN_TRAITANT, FRAGILE, depuis=recue())
    dossier = evolve(dossier, donnees=evolve(dossier.donnees, sollicites=("Sacha",)))
    demande = c.ProposerAUnMedecin(medecin="Sacha", accord=False)
    assert len(motifs(refus(MEDECIN_TRAITANT, dossier, demande, ALIX))) == 3


# --- Attente et délais ---------------------------------------------------------------------------


@given(depuis=st.timedeltas(timedelta(days=-1500), timedelta(days=1500)))
def test_une_personne_fragile_attend_moins_que_les_autres(depuis):
    recu_le = MIDI + depuis
    demandeur = autour("Camille", Role.MEMBRE, le=recu_le)
    alix = autour("Alix", Role.COORDINATEUR, le=recu_le)
    dossier = derouler(MEDECIN_TRAITANT, (DEMANDER, demandeur))
    fragile, autre = (
        derouler(MEDECIN_TRAITANT, (demande, alix), depuis=dossier)
        for demande, _ in (FRAGILE, AUTRE)
    )
    assert fragile.echeances[0].le < autre.echeances[0].le


def test_reclasser_ne_remet_pas_l_attente_a_zero():
    plus_tard = autour("Alix", Role.COORDINATEUR, le=MIDI + timedelta(days=20))
    dossier = derouler(MEDECIN_TRAITANT, AUTRE, (FRAGILE[0], plus_tard), depuis=recue())
    assert echeances(dossier) == echeances(derouler(MEDECIN_TRAITANT, FRAGILE, depuis=recue()))


def test_sans_choix_de_la_cpts_le_premier_contact_n_a_pas_d_echeance():
    assert recue().echeances == ()


@given(delai=DELAIS)
def test_le_delai_du_premier_contact_se_calcule(delai):
    plus_tard = autour("Alix", Role.COORDINATEUR, le=MIDI + delai)
    donnees = derouler(MEDECIN_TRAITANT, (CONTACT[0], plus_tard), depuis=recue()).donnees
    assert donnees.premier_contact_le - donnees.recue_le == delai


@pytest.mark.parametrize(
    ("champ", "nouvelle", "permis"),
    [
        ("recue_le", "2025-03-20T12:00+01:00", False),
        ("recue_le", "2025-03-20T11:59+01:00", True),
        ("recue_le", "2025-03-20T13:00+01:00", False),
        ("recue_le", "2025-03-20", False),
        ("premier_contact_le", "2025-03-20T11:59+01:00", False),
        ("premier_contact_le", "2025-03-20T12:01+01:00", True),
        ("territoire", "vallee-basse", True),
        ("sollicites", "Morgan", False),
        ("reference", "autre", False),
    ],
)
def test_une_correction_garde_les_dates_dans_l_ordre_et_les_personnes(champ, nouvelle, permis):
    demande = Rectifier(champ=champ, nouvelle=nouvelle, motif="m")
    assert isinstance(decide(MEDECIN_TRAITANT, priorisee(), demande, ALIX), Decision) is permis


def test_avant_tout_contact_la_reception_se_corrige():
    demande = Rectifier(champ="recue_le", nouvelle="2025-03-20T13:00+01:00", motif="m")
    assert isinstance(decide(MEDECIN_TRAITANT, recue(), demande, ALIX), Decision)


# --- Personne n'est nommé ------------------------------------------------------------------------


def test_le_chapitre_ne_recueille_aucun_texte_libre():
    classes = [*(t.quand for t in MEDECIN_TRAITANT.transitions), MEDECIN_TRAITANT.donnees]
    genres = {d.genre for classe in classes for d in descriptions(classe).values()}
    assert Texte not in genres


@pytest.mark.parametrize("role", Role)
def test_ne_lisent_que_ceux_qui_traitent_la_demande_et_celui_qui_l_a_faite(role):
    sacha = autour("Sacha", Role.MEMBRE)
    refusee = derouler(MEDECIN_TRAITANT, (c.Refuser(), sacha), depuis=proposee())
    siens = (Role.COORDINATEUR, Role.MEMBRE)
    cas = (
        (proposee(), Vue.DOSSIER, "Camille", siens),
        (proposee(), Vue.DOSSIER, "Sacha", siens),
        (proposee(), Vue.DOSSIER, "Morgan", (Role.COORDINATEUR,)),
        (refusee, Vue.DOSSIER, "Sacha", (Role.COORDINATEUR,)),
        (refusee, Vue.HISTORIQUE, "Camille", (Role.COORDINATEUR,)),
        (refusee, Vue.LIGNE, "Camille", (*siens, Role.OPERATEUR)),
        (effacee(), Vue.DOSSIER, "Camille", ()),
        (effacee(), Vue.LIGNE, "Sacha", (Role.OPERATEUR,)),
    )
    for dossier, vue, lecteur, lecteurs in cas:
        lit = peut_lire(
            MEDECIN_TRAITANT, dossier, vue, lecteur=lecteur, roles=frozenset((role,)), lies={}
        )
        assert lit is (role in lecteurs)


def effacee():
    clore = (c.Clore(motif=Motif.SANS_SUITE), CAMILLE)
    effacer = (c.Effacer(), autour("s", Role.SYSTEME))
    return derouler(MEDECIN_TRAITANT, clore, effacer, depuis=proposee())


def test_une_demande_effacee_ne_garde_que_de_quoi_compter():
    donnees = effacee().donnees
    gardes = {
        nom
        for nom, description in descriptions(type(donnees)).items()
        if description.sensibilite is not Sensibilite.PUBLIC and getattr(donnees, nom)
    }
    assert gardes == set()
    assert (donnees.classe, donnees.motif) == (Classe.FRAGILE, Motif.SANS_SUITE)


def test_une_demande_effacee_ne_se_corrige_plus():
    demande = Rectifier(champ="territoire", nouvelle="vallee-basse", motif="m")
    phrases = motifs(refus(MEDECIN_TRAITANT, effacee(), demande, ALIX))
    assert phrases == {"il faut que la demande ne soit pas effacée"}


def test_a_l_echeance_la_reference_quitte_le_coffre():
    horloge = ManualClock(MIDI)
    application = in_memory(horloge)
    camille = Acteur("les-deux-rives", "Camille", frozenset((Role.MEMBRE,)))
    recu = application.ouvrir(camille, "medecin_traitant", DEMANDER)
    scelle = recu.faits[0].evenement.reference
    application.faire(camille, recu.flux, c.Clore(motif=Motif.DEPART))
    assert application.vault.sealed("les-deux-rives", (scelle,))
    horloge.instant = MIDI + timedelta(days=100)
    list(avancer(application, "les-deux-rives"))
    assert not application.vault.sealed("les-deux-rives", (scelle,))


@pytest.mark.parametrize("reference", ["0612345678", "Mme Dupont", "x" * 13, ""])
def test_une_reference_qui_dit_de_qui_il_s_agit_est_refusee(reference):
    application = in_memory(ManualClock(MIDI))
    camille = Acteur("les-deux-rives", "Camille", frozenset((Role.MEMBRE,)))
    demande = c.DemanderUnMedecinTraitant(reference=reference, territoire="vallee")
    with pytest.raises(DonneesInvalides, match="reference"):
        application.ouvrir(camille, "medecin_traitant", demande)


def test_sans_solution_la_demande_reste_ouverte_jusqu_a_un_motif():
    impasse = (c.ConstaterLImpasse(impasse=Impasse.AUCUN_MEDECIN), ALIX)
    dossier = derouler(MEDECIN_TRAITANT, impasse, depuis=priorisee())
    assert "ATTENTE_FRAGILE" in echeances(dossier)
    close = derouler(MEDECIN_TRAITANT, (c.Clore(motif=Motif.SANS_SUITE), ALIX), depuis=dossier)
    assert set(echeances(close)) == {"EFFACEMENT"}
    assert close.donnees.impasse is Impasse.AUCUN_MEDECIN
