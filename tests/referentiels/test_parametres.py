"""What applies on a day in a CPTS: the référentiel, and what the CPTS chose instead (ADR 0010)."""

from __future__ import annotations

from datetime import date

import pytest

from cpts_core.kernel.delais import Delai, UniteDeTemps
from cpts_core.kernel.errors import DonneesInvalides, HorsPeriode
from cpts_core.referentiels.catalogue import catalogue, lire_parametres, questions
from cpts_core.referentiels.chargement import analyser
from cpts_core.referentiels.modele import INCONNU, Confiance
from cpts_core.referentiels.parametres import Parametres, Surcharge, anomalies

UN_JOUR = date(2025, 3, 20)
DEUX_VALEURS = lire_parametres(
    analyser(
        "essai.toml",
        """
        verifie_le = 2025-01-01
        [sources]
        X = "source d'essai"
        [parametres.delai_snp]
        description = "d'essai"
        nature = "delai"
        [[parametres.delai_snp.valeurs]]
        depuis = 2020-01-01
        valeur = "24 heures"
        sources = ["X"]
        confiance = "S2"
        [[parametres.delai_snp.valeurs]]
        depuis = 2024-07-01
        valeur = "48 heures"
        sources = ["X"]
        confiance = "S1"
        verifie_le = 2025-06-01
        [parametres.tardif]
        description = "d'essai"
        nature = "entier"
        [[parametres.tardif.valeurs]]
        depuis = 2030-01-01
        valeur = 1
        sources = ["X"]
        confiance = "D"
        """,
    )
)


def choix(code: str, texte: str, depuis: str = "2025-01-01", auteur: str = "bureau") -> Surcharge:
    """Return a choice of a CPTS."""
    return Surcharge(code, texte, date.fromisoformat(depuis), auteur)


VALEURS_PAR_DEFAUT = {
    "rappel_niveau_2": Delai(15, UniteDeTemps.JOURS),
    "rappel_depart": "orientation",
    "suite_non_resolu": "choix",
    "premier_contact": INCONNU,
    "tentatives_injoignable": 3,
    "mode_identite": "confidentiel",
    "fenetre_satisfaction": INCONNU,
    "cloture_avant_ag": True,
    "grille_criticite": INCONNU,
    "volet_1": Delai(0, UniteDeTemps.JOURS),
    "v1_tolerance_jours": Delai(0, UniteDeTemps.JOURS),
    "volet_2": Delai(3, UniteDeTemps.MOIS),
    "v2_depart": "volet_1",
    "rappel_eigs_a_evaluer": Delai(1, UniteDeTemps.JOURS),
    "purge_identite": Delai(3, UniteDeTemps.MOIS),
    "conservation_acces": Delai(6, UniteDeTemps.MOIS),
    "k_petites_cellules": 5,
    "arret_des_chiffres": Delai(1, UniteDeTemps.MOIS),
    "recurrence_incident": Delai(12, UniteDeTemps.MOIS),
    "fuseau": "Europe/Paris",
    "jours_feries": "metropole",
    "aci_duree": 5,
    "aci_avance": 75,
    "aci_prorata": "JOURS",
    "dialogue_tenue": INCONNU,
    "validation_tacite": Delai(2, UniteDeTemps.MOIS),
    "enveloppes_fongibles": False,
    "mt_premier_contact": INCONNU,
    "mt_attente_fragile": Delai(30, UniteDeTemps.JOURS),
    "mt_attente": Delai(3, UniteDeTemps.MOIS),
    "mt_reponse": Delai(15, UniteDeTemps.JOURS),
    "mt_reexamen": Delai(3, UniteDeTemps.MOIS),
    "mt_effacement": Delai(3, UniteDeTemps.MOIS),
    "accompagnement_effacement": Delai(12, UniteDeTemps.MOIS),
    "delai_snp": Delai(48, UniteDeTemps.HEURES),
    "purge_snp": Delai(1, UniteDeTemps.MOIS),
    "snp_champ_odynophagie": "G15-10 G15-21",
    "snp_champ_cystite": "G15-10 G15-21",
    "snp_champ_dent": "G15-40 G15-10",
    "snp_champ_grossesse": "G15-50 G15-10",
    "snp_champ_plaie": INCONNU,
    "snp_champ_traumatisme": INCONNU,
    "snp_champ_autre": INCONNU,
    "revision_plan_de_crise": Delai(12, UniteDeTemps.MOIS),
    "retex_crise": INCONNU,
}


@pytest.mark.parametrize(("code", "attendu"), VALEURS_PAR_DEFAUT.items())
def test_valeur_par_defaut_de_la_demarche_qualite(code: str, attendu: object) -> None:
    assert Parametres.au(UN_JOUR)[code] == attendu


def test_la_liste_des_valeurs_par_defaut_est_complete() -> None:
    assert VALEURS_PAR_DEFAUT.keys() == catalogue().keys()


def test_la_purge_n_est_jamais_presentee_comme_une_regle_de_droit() -> None:
    purge = Parametres.au(UN_JOUR).retenues["purge_identite"]
    assert purge.valeur.provenance.confiance is Confiance.D
    assert purge.parametre.surchargeable


def test_une_valeur_vaut_jusqu_a_la_suivante() -> None:
    def lue(jour: date) -> str:
        return str(Parametres.au(jour, connus=DEUX_VALEURS)["delai_snp"])

    assert lue(date(2020, 1, 1)) == lue(date(2024, 6, 30)) == "24 heures"
    assert lue(date(2024, 7, 1)) == lue(date(2090, 1, 1)) == "48 heures"


def test_la_derniere_verification_est_celle_de_la_valeur_ou_du_fichier() -> None:
    avant, apres = DEUX_VALEURS["delai_snp"].valeurs
    assert avant.provenance.verifie_le == date(2025, 1, 1)
    assert apres.provenance.verifie_le == date(2025, 6, 1)


def test_avant_la_premiere_valeur_rien_n_est_lu_ni_prolonge() -> None:
    parametres = Parametres.au(date(2019, 8, 24))
    with pytest.raises(HorsPeriode, match=r"volet_2 : rien n'est connu au 24/08/2019"):
        parametres["volet_2"]
    assert "volet_2" not in parametres
    assert len(parametres) == 0
    assert parametres.tous() == ()


def test_une_valeur_se_lit_des_son_premier_jour() -> None:
    assert [*Parametres.au(date(2019, 8, 25))] == [*catalogue()]


def test_une_valeur_a_venir_n_empeche_pas_de_lire_les_autres() -> None:
    parametres = Parametres.au(UN_JOUR, connus=DEUX_VALEURS)
    assert list(parametres) == ["delai_snp"]
    with pytest.raises(HorsPeriode, match="tardif"):
        parametres["tardif"]


def test_un_code_inconnu_est_une_faute_de_programme() -> None:
    with pytest.raises(KeyError, match="rappel_niveau_9"):
        Parametres.au(UN_JOUR)["rappel_niveau_9"]


def test_ce_qui_est_inconnu_est_une_question_ouverte() -> None:
    attendus = [
        "premier_contact",
        "fenetre_satisfaction",
        "grille_criticite",
        "dialogue_tenue",
        "retex_crise",
        "snp_champ_plaie",
        "snp_champ_traumatisme",
        "snp_champ_autre",
        "mt_premier_contact",
    ]
    assert [r.parametre.code for r in Parametres.au(UN_JOUR).inconnus()] == attendus
    assert [question.code for question in questions()] == attendus
    assert all(question.phrase for question in questions())


def test_une_cpts_choisit_une_valeur_a_partir_d_un_jour() -> None:
    surcharges = (
        choix("rappel_niveau_2", "20 jours", "2025-06-01"),
        choix("rappel_niveau_2", "10 jours ouvrés", "2025-02-01"),
    )

    def lue(jour: date) -> str:
        return Parametres.au(jour, surcharges).retenues["rappel_niveau_2"].libelle

    assert lue(date(2025, 1, 31)) == "15 jours"
    assert lue(date(2025, 2, 1)) == lue(date(2025, 5, 31)) == "10 jours ouvrés"
    assert lue(date(2025, 6, 1)) == "20 jours"


def test_un_choix_garde_sa_date_son_auteur_et_la_valeur_du_referentiel() -> None:
    surcharge = choix("premier_contact", "48 heures", "2025-02-01", "cellule")
    retenue = Parametres.au(UN_JOUR, [surcharge]).retenues["premier_contact"]
    assert retenue.surcharge == surcharge
    assert retenue.depuis == date(2025, 2, 1)
    assert retenue.contenu == Delai(48, UniteDeTemps.HEURES)
    assert retenue.valeur.contenu is INCONNU
    assert retenue not in Parametres.au(UN_JOUR, [surcharge]).inconnus()


@pytest.mark.parametrize(
    ("code", "texte", "libelle"),
    [
        ("rappel_niveau_2", "1 mois", "1 mois"),
        ("tentatives_injoignable", "5", "5 tentatives"),
        ("cloture_avant_ag", "non", "non"),
        ("suite_non_resolu", " niveau_3 ", "passage au niveau 3"),
        ("grille_criticite", "grille de Farmer", "grille de Farmer"),
        ("fuseau", "Indian/Reunion", "La Réunion"),
    ],
)
def test_un_choix_se_tape_et_se_lit_en_francais(code: str, texte: str, libelle: str) -> None:
    parametres = Parametres.au(UN_JOUR, [choix(code, texte)])
    assert parametres.retenues[code].libelle == libelle


@pytest.mark.parametrize(
    ("surcharge", "phrase"),
    [
        (choix("rappel_niveau_9", "15 jours"), "ce paramètre n'existe pas"),
        (choix("rappel_niveau_2", "15"), "« 15 » n'est pas un délai"),
        (choix("tentatives_injoignable", "trois"), "un nombre entier est attendu"),
        (choix("tentatives_injoignable", "0"), "1 au moins est attendu"),
        (choix("k_petites_cellules", "4"), "5 au moins est attendu"),
        (choix("cloture_avant_ag", "peut-être"), "oui ou non est attendu"),
        (choix("rappel_depart", "réception"), "un choix parmi orientation, declaration"),
        (choix("grille_criticite", "  "), "un texte est attendu"),
        (choix("grille_criticite", "inconnu"), "un texte est attendu"),
        (choix("volet_2", "4 mois"), "ne dépend pas de la CPTS"),
        (choix("volet_1", "7 jours"), "ne dépend pas de la CPTS"),
        (choix("rappel_niveau_2", "10 jours", "2018-01-01"), "avant le 25/08/2019"),
        (choix("rappel_niveau_2", "10 jours", auteur=" "), "porte le nom de son auteur"),
    ],
)
def test_un_choix_impossible_est_refuse_avec_sa_raison(surcharge: Surcharge, phrase: str) -> None:
    (anomalie,) = anomalies([surcharge])
    assert phrase in anomalie.phrase
    assert anomalie.chemin == f"parametres.{surcharge.code}"
    with pytest.raises(DonneesInvalides, match=phrase):
        Parametres.au(UN_JOUR, [surcharge])


def test_toutes_les_anomalies_sont_dites_a_la_fois() -> None:
    surcharges = [choix("volet_2", "x", "2018-01-01", ""), choix("inventé", "1")]
    with pytest.raises(DonneesInvalides) as refus:
        Parametres.au(UN_JOUR, surcharges)
    assert len(refus.value.anomalies) == 5


def test_une_valeur_se_lit_avec_son_type() -> None:
    parametres = Parametres.au(UN_JOUR)
    assert parametres.lire("k_petites_cellules", int) == 5
    assert parametres.lire("premier_contact", Delai) is INCONNU
    with pytest.raises(TypeError, match="cloture_avant_ag : int attendu, bool lu"):
        parametres.lire("cloture_avant_ag", int)
