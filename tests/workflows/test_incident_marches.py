"""Ce qui vaut toujours, quoi qu'on demande et dans quelque ordre que ce soit."""

from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import ErreurProcedure
from cpts_core.kernel.exploration import commandes_d_exemple
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident import INCIDENT
from cpts_core.workflows.qualite.incident.choix import Danger, Reception
from cpts_core.workflows.qualite.incident.commandes.accueil import SaisirUneDemande
from cpts_core.workflows.qualite.incident.commandes.agir import SignalerUnEigs
from cpts_core.workflows.qualite.incident.etats import FINALS, ISSUES, Etat
from tests.workflows.incident_outils import REUNION_PLANIFIEE, autour, dossier_a

LIES = {"reunion": (REUNION_PLANIFIEE,), "inscription": ()}
PERSONNES = [
    (Role.CELLULE_QUALITE, "Alix"),
    (Role.CELLULE_QUALITE, "Camille"),
    (Role.CELLULE_QUALITE, "Sacha"),
    (Role.PILOTE, "Andrea"),
    (Role.DECLARANT, "D"),
]
CLASSES = dict.fromkeys(ligne.quand for ligne in INCIDENT.transitions)
DEMANDES = [demande for classe in CLASSES for demande in commandes_d_exemple(classe)]
OUVERTURES = {t.quand for t in INCIDENT.transitions if t.depuis is None}
DEPARTS = [dossier_a(etat) for etat in Etat if etat is not Etat.INJOIGNABLE]
PAS = st.tuples(
    st.sampled_from([d for d in DEMANDES if type(d) not in OUVERTURES]),
    st.sampled_from(PERSONNES),
    st.integers(0, 20),
)
MARCHES = st.tuples(st.sampled_from(DEPARTS), st.lists(PAS, max_size=40))
ENTREES = st.tuples(
    st.sampled_from([d for d in DEMANDES if type(d) in OUVERTURES]), st.sampled_from(PERSONNES)
)


def circonstances(personne, jours=0):
    role, auteur = personne
    return autour(role, auteur, jours=jours, lies=LIES)


def marcher(marche):
    """Donne chaque pas accepté d'une marche : le dossier avant, et après."""
    dossier, pas = marche
    for demande, qui, jours in pas:
        reponse = decide(INCIDENT, dossier, demande, circonstances(qui, jours))
        assert isinstance(reponse, Decision | ErreurProcedure)
        if isinstance(reponse, Decision):
            yield dossier, reponse.dossier
            dossier = reponse.dossier


@given(MARCHES)
def test_un_dossier_ferme_le_reste(marche):
    for avant, apres in marcher(marche):
        if avant.etat in FINALS:
            assert apres.etat is avant.etat
            assert apres.echeances == ()


@given(MARCHES)
def test_qui_est_tenu_a_l_ecart_ne_suit_pas_le_dossier(marche):
    for _, dossier in marcher(marche):
        donnees = dossier.donnees
        assert set(donnees.affectes).isdisjoint(donnees.tenus_a_l_ecart)
        assert (donnees.affecte_a is None) == (donnees.affectes == ())
        assert donnees.affecte_a is None or donnees.affecte_a in donnees.affectes


@given(MARCHES)
def test_un_eigs_se_signale_toujours_une_fois(marche):
    for _, dossier in marcher(marche):
        reponse = decide(INCIDENT, dossier, SignalerUnEigs(), autour(Role.SYSTEME, "systeme"))
        assert isinstance(reponse, Decision) is (dossier.donnees.declaration is None)


@given(MARCHES)
def test_un_dossier_clos_est_compris_ou_son_declarant_injoignable(marche):
    for avant, apres in marcher(marche):
        if apres.etat is Etat.CLOS and avant.etat in (Etat.RESTITUE, *ISSUES):
            donnees = apres.donnees
            assert donnees.faits
            assert donnees.causes
            assert donnees.enseignements


@given(MARCHES)
def test_les_faits_restent_dans_l_ordre_et_les_avis_a_part(marche):
    for avant, apres in marcher(marche):
        jours = [fait.jour for fait in apres.donnees.faits]
        assert jours == sorted(jours)
        avis = len(apres.donnees.commentaires) - len(avant.donnees.commentaires)
        faits = len(jours) - len(avant.donnees.faits)
        assert avis + faits <= 1


@given(ENTREES)
def test_une_entree_est_accusee_et_datee_ou_refusee(entree):
    demande, personne = entree
    reponse = decide(INCIDENT, None, demande, circonstances(personne))
    if isinstance(reponse, Decision):
        assert reponse.dossier.donnees.recu_le is not None
        assert [type(e).__name__ for e in reponse.evenements[:2]] == [
            "IncidentDeclare",
            "ReceptionAccusee",
        ]


def test_qui_saisit_un_appel_en_se_tenant_a_l_ecart_ne_suit_pas_le_dossier():
    demande = SaisirUneDemande(
        danger=Danger.ECARTE,
        recue_par=Reception.TELEPHONE,
        mots="un long récit",
        tenus_a_l_ecart=("Alix",),
    )
    dossier = decide(INCIDENT, None, demande, autour()).dossier
    assert (dossier.etat, dossier.donnees.affectes) == (Etat.CONTACT_PRIS, ())
