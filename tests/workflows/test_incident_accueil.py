"""L'accueil d'un incident : ce que les scénarios ne disent pas."""

from datetime import date

import pytest

from cpts_core.kernel.champs import anomalies, descriptions
from cpts_core.kernel.decision import decide
from cpts_core.kernel.errors import DroitInsuffisant
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Lie
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident import INCIDENT
from cpts_core.workflows.qualite.incident.choix import Danger, Moyen, Reception
from cpts_core.workflows.qualite.incident.commandes.accueil import (
    Affecter,
    AssocierUnMembre,
    ConstaterInjoignable,
    DeclarerSansSeNommer,
    DeclarerUnEvenement,
    NoterUneTentative,
    PasserLaMain,
    PrendreContact,
    SaisirUneDemande,
    SeDeporter,
    TenirALEcart,
)
from cpts_core.workflows.qualite.incident.commandes.comprendre import Commenter, RecueillirUnFait
from cpts_core.workflows.qualite.incident.etats import Etat
from cpts_core.workflows.qualite.incident.evenements.accueil import (
    IncidentDeclare,
    ReceptionAccusee,
)
from tests.workflows.incident_outils import (
    REUNION_PLANIFIEE,
    accepter,
    autour,
    decider,
    dossier_a,
    du_declarant,
    motifs,
)

COORDONNEES = {
    "nom": "Martin",
    "prenom": "Dominique",
    "telephone": "05 00 00 00 01",
    "heure_de_rappel": "après 19 h",
}
NOMMEE = DeclarerUnEvenement(danger=Danger.ECARTE, **COORDONNEES)
ANONYME = DeclarerSansSeNommer(danger=Danger.ECARTE, mots="deux ordonnances échangées")
FAIT = RecueillirUnFait(jour=date(2025, 3, 17), fait="un fait")


def lit(dossier, role, lecteur, lies=None):
    return peut_lire(
        INCIDENT, dossier, Vue.DOSSIER, lecteur=lecteur, roles=frozenset((role,)), lies=lies or {}
    )


def test_le_danger_est_la_premiere_question_de_toutes_les_entrees():
    for entree in (DeclarerUnEvenement, DeclarerSansSeNommer, SaisirUneDemande):
        premier, *_ = descriptions(entree).values()
        assert premier.nom == "danger"
        assert premier.obligatoire


def test_la_reception_est_accusee_aussitot_avec_la_charte():
    for demande, circonstances in ((NOMMEE, du_declarant()), (ANONYME, du_declarant())):
        genres = [type(e) for e in decider(None, demande, circonstances).evenements]
        assert genres == [IncidentDeclare, ReceptionAccusee]


def test_une_demande_nommee_ouvre_un_dossier_d_identite_et_ne_garde_pas_le_nom():
    dossier = accepter(None, NOMMEE, du_declarant(tirage="i1"))
    assert dossier.donnees.identite == "i1"
    assert dossier.donnees.declarant == "D"
    valeurs = {getattr(dossier.donnees, nom) for nom in descriptions(type(dossier.donnees))}
    assert valeurs.isdisjoint(COORDONNEES.values())


def test_une_demande_anonyme_n_ouvre_aucun_dossier_d_identite():
    assert accepter(None, ANONYME, du_declarant()).donnees.identite is None


def test_sans_code_le_declarant_anonyme_ne_relit_pas_sa_declaration():
    sans_code = DeclarerSansSeNommer(danger=Danger.ECARTE, mots="un récit", code_de_suivi=False)
    assert not lit(accepter(None, sans_code, du_declarant()), Role.DECLARANT, "D")
    assert lit(accepter(None, ANONYME, du_declarant()), Role.DECLARANT, "D")


def test_quelques_mots_ont_une_longueur_minimale_a_l_entree():
    trop_court = DeclarerSansSeNommer(danger=Danger.ECARTE, mots="bof")
    assert [a.chemin for a in anomalies(trop_court)] == ["mots"]
    assert anomalies(ANONYME) == ()


@pytest.mark.parametrize("absente", COORDONNEES)
def test_des_coordonnees_incompletes_disent_ce_qui_manque(absente):
    incompletes = {nom: valeur for nom, valeur in COORDONNEES.items() if nom != absente}
    demande = SaisirUneDemande(
        danger=Danger.ECARTE, recue_par=Reception.COURRIEL, mots="un récit", **incompletes
    )
    refus = decide(INCIDENT, None, demande, autour())
    assert refus.motifs[0].precisions[0].startswith("il manque l")
    assert len(refus.motifs) == 1


def test_une_fiche_rex_suffit_a_une_demande_anonyme_que_la_cellule_saisit():
    demande = SaisirUneDemande(danger=Danger.ECARTE, recue_par=Reception.FICHE, fiche_rex="récit")
    dossier = accepter(None, demande, autour())
    assert (dossier.etat, dossier.donnees.mots) == (Etat.RECU, "récit")


def test_un_appel_saisi_est_suivi_par_qui_decroche():
    demande = SaisirUneDemande(danger=Danger.ECARTE, recue_par=Reception.TELEPHONE, **COORDONNEES)
    dossier = accepter(None, demande, autour(auteur="Blaise"))
    assert dossier.etat is Etat.CONTACT_PRIS
    assert dossier.donnees.affecte_a == "Blaise"
    assert dossier.donnees.declarant is None


def test_le_premier_contact_a_une_echeance_seulement_si_la_cpts_en_fixe_une():
    connue = accepter(None, NOMMEE, du_declarant())
    assert [e.nom for e in connue.echeances] == ["PREMIER_CONTACT"]
    sans = du_declarant(parametres={"premier_contact": "inconnu"})
    assert accepter(None, NOMMEE, sans).echeances == ()


def test_le_premier_contact_leve_son_echeance_et_affecte_le_dossier():
    dossier = accepter(
        accepter(None, NOMMEE, du_declarant()), PrendreContact(moyen=Moyen.TELEPHONE), autour()
    )
    assert dossier.echeances == ()
    assert (dossier.donnees.affecte_a, dossier.donnees.affectes) == ("Alix", ("Alix",))


def test_un_contact_sur_un_dossier_deja_affecte_ne_change_pas_de_main():
    dossier = accepter(accepter(None, NOMMEE, du_declarant()), Affecter(membre="Blaise"), autour())
    dossier = accepter(dossier, PrendreContact(moyen=Moyen.TELEPHONE), autour(auteur="Blaise"))
    assert dossier.donnees.affectes == ("Blaise",)


def test_avant_affectation_toute_la_cellule_lit_sauf_les_membres_a_l_ecart():
    demande = DeclarerUnEvenement(danger=Danger.ECARTE, tenus_a_l_ecart=("Sacha",), **COORDONNEES)
    dossier = accepter(None, demande, du_declarant())
    assert lit(dossier, Role.CELLULE_QUALITE, "Alix")
    assert not lit(dossier, Role.CELLULE_QUALITE, "Sacha")


def test_apres_affectation_seule_l_equipe_lit():
    dossier = accepter(dossier_a(Etat.RECUEIL), AssocierUnMembre(membre="Blaise"), autour())
    assert lit(dossier, Role.CELLULE_QUALITE, "Alix")
    assert lit(dossier, Role.CELLULE_QUALITE, "Blaise")
    assert not lit(dossier, Role.CELLULE_QUALITE, "Sacha")


@pytest.mark.parametrize(
    "role",
    sorted(set(Role) - {Role.CELLULE_QUALITE, Role.PILOTE, Role.DECLARANT}, key=lambda r: r.name),
)
@pytest.mark.parametrize("etat", [Etat.RECU, Etat.NIVEAU_2, Etat.CLOS])
def test_personne_d_autre_ne_lit(role, etat):
    dossier = dossier_a(etat)
    assert not any(
        peut_lire(INCIDENT, dossier, vue, lecteur=nom, roles=frozenset((role,)), lies={})
        for vue in Vue
        for nom in ("Alix", "D", "Camille")
    )


def test_le_pilote_est_celui_de_la_reunion_liee():
    dossier, lies = dossier_a(Etat.NIVEAU_3), {"reunion": (REUNION_PLANIFIEE,)}
    assert lit(dossier, Role.PILOTE, "Andrea", lies)
    assert not lit(dossier, Role.PILOTE, "Blaise", lies)
    ecarte = accepter(dossier, TenirALEcart(membre="Andrea"), autour())
    assert not lit(ecarte, Role.PILOTE, "Andrea", lies)


def test_passer_la_main_retire_l_acces_a_qui_la_passe():
    dossier = accepter(dossier_a(Etat.RECUEIL), PasserLaMain(membre="Blaise"), autour())
    assert dossier.donnees.affecte_a == "Blaise"
    assert not lit(dossier, Role.CELLULE_QUALITE, "Alix")


def test_se_deporter_seul_rend_le_dossier_a_la_cellule_moins_soi():
    dossier = accepter(dossier_a(Etat.RECUEIL), SeDeporter(), autour())
    assert dossier.donnees.affecte_a is None
    assert lit(dossier, Role.CELLULE_QUALITE, "Blaise")
    assert not lit(dossier, Role.CELLULE_QUALITE, "Alix")


def test_se_deporter_laisse_le_dossier_au_second_membre():
    dossier = accepter(dossier_a(Etat.RECUEIL), AssocierUnMembre(membre="Blaise"), autour())
    dossier = accepter(dossier, SeDeporter(), autour())
    assert dossier.donnees.affecte_a == "Blaise"


def test_qui_ne_lit_pas_n_agit_pas():
    dossier = dossier_a(Etat.RECUEIL)
    refus = ["il faut que ce dossier vous soit ouvert"]
    for etranger in (autour(auteur="Sacha"), autour(Role.PILOTE, "Andrea")):
        assert motifs(dossier, Commenter(commentaire="un avis"), etranger) == refus
    autre = autour(Role.DECLARANT, "E")
    assert motifs(dossier, TenirALEcart(membre="Alix"), autre) == refus


def test_le_pilote_agit_des_que_la_reunion_le_nomme():
    lie = autour(Role.PILOTE, "Andrea", lies={"reunion": (REUNION_PLANIFIEE,)})
    dossier = accepter(dossier_a(Etat.NIVEAU_3), Commenter(commentaire="un avis"), lie)
    assert len(dossier.donnees.commentaires) == 1


def test_un_role_etranger_a_la_procedure_est_refuse():
    refus = decide(INCIDENT, dossier_a(Etat.RECU), SeDeporter(), autour(Role.BUREAU))
    assert isinstance(refus, DroitInsuffisant)


def tenter(dossier, fois):
    for _ in range(fois):
        dossier = accepter(dossier, NoterUneTentative(moyen=Moyen.TELEPHONE), autour())
    return dossier


@pytest.mark.parametrize(("requis", "fois"), [(1, 0), (3, 2), (5, 4)])
def test_injoignable_demande_le_nombre_de_tentatives_fixe(requis, fois):
    circonstances = autour(parametres={"tentatives_injoignable": requis})
    dossier = tenter(accepter(None, NOMMEE, du_declarant()), fois)
    assert motifs(dossier, ConstaterInjoignable(), circonstances) == [
        "il faut que le nombre de tentatives fixé par la CPTS soit atteint"
    ]
    assert accepter(tenter(dossier, 1), ConstaterInjoignable(), circonstances).etat is (
        Etat.INJOIGNABLE
    )


def test_un_nombre_de_tentatives_inconnu_n_est_jamais_atteint():
    circonstances = autour(parametres={"tentatives_injoignable": "inconnu"})
    dossier = tenter(accepter(None, NOMMEE, du_declarant()), 9)
    assert motifs(dossier, ConstaterInjoignable(), circonstances)


def test_joindre_le_declarant_remet_le_compte_a_zero():
    dossier = accepter(
        tenter(accepter(None, NOMMEE, du_declarant()), 3), ConstaterInjoignable(), autour()
    )
    dossier = accepter(dossier, PrendreContact(moyen=Moyen.TELEPHONE), autour())
    assert (dossier.etat, dossier.donnees.tentatives) == (Etat.CONTACT_PRIS, ())


def test_le_recueil_d_une_demande_nommee_attend_le_contact():
    nommee = accepter(None, NOMMEE, du_declarant())
    assert motifs(nommee, FAIT, autour()) == [
        "il faut que le contact soit pris, sauf si la déclaration est anonyme"
    ]
    anonyme = accepter(None, ANONYME, du_declarant())
    recueil = accepter(anonyme, FAIT, autour())
    assert (recueil.etat, recueil.donnees.affecte_a) == (Etat.RECUEIL, "Alix")


def test_le_lien_vers_une_reunion_etrangere_n_ouvre_rien():
    etrangere = Lie("r2", "PREPAREE", {"plan_arrete_le": None, "pilote": "Blaise"})
    dossier = dossier_a(Etat.NIVEAU_3)
    assert not lit(dossier, Role.PILOTE, "Andrea", {"reunion": (etrangere,)})
