"""Les trois profils de sortie : ce que chacun garde, grossit, retire ou bloque."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any

import pytest
from attrs import frozen
from hypothesis import example, given
from hypothesis import strategies as st

from cpts_core.kernel.champs import Code, Identite, Membre, Reference, Texte, champ
from cpts_core.workflows.commun.identifiants import cle_nir
from cpts_core.workflows.qualite.expurgation import (
    Blocage,
    Donnee,
    Expurgation,
    NatureDeDonnee,
    Profil,
    expurger,
)
from cpts_core.workflows.qualite.expurgation_donnees import (
    BORNES_D_AGE,
    PETIT_EFFECTIF,
    PROFILS,
    Action,
)
from cpts_core.workflows.qualite.expurgation_grossir import Mois, TrancheDAge, Trimestre
from cpts_core.workflows.qualite.expurgation_lecture import donnees_de

DU_PLUS_OUVERT = (Profil.ARS, Profil.HAS, Profil.AG)
FINESSE = list(Action)

DOSSIER = (
    Donnee("age", NatureDeDonnee.AGE, 82),
    Donnee("sexe", NatureDeDonnee.SEXE, "féminin"),
    Donnee("nom", NatureDeDonnee.NOM_DU_DECLARANT, "Sophie Martin"),
    Donnee("telephone", NatureDeDonnee.CONTACT_DU_DECLARANT, "06 39 98 00 17"),
    Donnee("profession", NatureDeDonnee.PROFESSION, "G15-60"),
    Donnee("adresse", NatureDeDonnee.ADRESSE, "12 rue des Lilas"),
    Donnee("commune", NatureDeDonnee.COMMUNE, "34070 Montpellier"),
    Donnee("le", NatureDeDonnee.DATE, date(2024, 3, 12)),
    Donnee("heure", NatureDeDonnee.HEURE, "14:30"),
    Donnee("recit", NatureDeDonnee.TEXTE, "La dose a été doublée."),
    Donnee("prescripteur", NatureDeDonnee.NOM_D_UN_AUTRE_PROFESSIONNEL, "Dr Petit"),
    Donnee("patient", NatureDeDonnee.IDENTITE_DU_PATIENT, "Mme Durand"),
    Donnee("gravite", NatureDeDonnee.NEUTRE, "G2"),
)


def sortie(profil: Profil, **options: bool) -> dict[str, str]:
    resultat = expurger(DOSSIER, profil, relu=True, **options)
    assert resultat.peut_sortir
    return {donnee.chemin: str(donnee.valeur) for donnee in resultat.gardees}


def un_texte(texte: str, profil: Profil, *, relu: bool = True) -> Expurgation:
    return expurger([Donnee("recit", NatureDeDonnee.TEXTE, texte)], profil, relu=relu)


# --- Ce que reçoit chaque destinataire ---


def test_l_ars_lit_le_declarant_et_le_lieu_jamais_le_patient_ni_un_autre_professionnel() -> None:
    assert sortie(Profil.ARS) == {
        "age": "82",
        "sexe": "féminin",
        "nom": "Sophie Martin",
        "telephone": "06 39 98 00 17",
        "profession": "G15-60",
        "adresse": "12 rue des Lilas",
        "commune": "34070 Montpellier",
        "le": "2024-03-12",
        "recit": "La dose a été doublée.",
        "gravite": "G2",
    }


def test_la_has_ne_lit_ni_le_declarant_ni_le_lieu() -> None:
    assert sortie(Profil.HAS) == {
        "age": "82",
        "sexe": "féminin",
        "profession": "G15-60",
        "le": "2024-03-12",
        "recit": "La dose a été doublée.",
        "gravite": "G2",
    }


def test_l_assemblee_ne_lit_que_des_valeurs_grossies() -> None:
    assert sortie(Profil.AG) == {
        "age": "de 80 à 89 ans",
        "sexe": "féminin",
        "profession": "soins infirmiers",
        "le": "mars 2024",
        "recit": "La dose a été doublée.",
        "gravite": "G2",
    }


def test_un_petit_effectif_retire_le_sexe_et_ramene_la_date_au_trimestre_en_assemblee() -> None:
    serree = sortie(Profil.AG, petit_effectif=True)
    assert "sexe" not in serree
    assert serree["le"] == "1er trimestre 2024"
    assert sortie(Profil.HAS, petit_effectif=True) == sortie(Profil.HAS)


def test_ce_qui_est_retire_se_dit_par_nature() -> None:
    assert expurger(DOSSIER, Profil.HAS).supprimees == (
        NatureDeDonnee.NOM_DU_DECLARANT,
        NatureDeDonnee.CONTACT_DU_DECLARANT,
        NatureDeDonnee.ADRESSE,
        NatureDeDonnee.COMMUNE,
        NatureDeDonnee.HEURE,
        NatureDeDonnee.NOM_D_UN_AUTRE_PROFESSIONNEL,
        NatureDeDonnee.IDENTITE_DU_PATIENT,
    )


# --- Les textes libres ---


@pytest.mark.parametrize("profil", Profil)
def test_un_texte_ou_une_identite_est_certaine_est_bloque_et_dit_pourquoi(profil: Profil) -> None:
    resultat = un_texte("Mme Durand, 06 39 98 00 17", profil)
    assert not resultat.peut_sortir
    assert resultat.gardees == ()
    assert resultat.blocages == (
        Blocage("recit", NatureDeDonnee.TEXTE, "un nom de personne au caractère 5"),
        Blocage("recit", NatureDeDonnee.TEXTE, "un numéro de téléphone au caractère 13"),
    )


def test_une_identite_seulement_possible_avertit_l_ars_et_la_has_et_bloque_l_assemblee() -> None:
    for profil in (Profil.ARS, Profil.HAS):
        resultat = un_texte("mme durand a chuté", profil)
        assert resultat.peut_sortir
        assert [doute.raison for doute in resultat.avertissements] == [
            "un nom de personne (possible) au caractère 5"
        ]
    assert not un_texte("mme durand a chuté", Profil.AG).peut_sortir


def test_un_texte_destine_a_l_assemblee_doit_avoir_ete_relu() -> None:
    assert un_texte("La dose a été doublée.", Profil.AG).peut_sortir
    (blocage,) = un_texte("La dose a été doublée.", Profil.AG, relu=False).blocages
    assert blocage.raison == "le texte n'a pas été relu"
    assert un_texte("La dose a été doublée.", Profil.HAS, relu=False).peut_sortir


def test_un_texte_range_parmi_les_donnees_neutres_est_examine_aussi() -> None:
    cachee = Donnee("code", NatureDeDonnee.NEUTRE, "Mme Durand")
    assert not expurger([cachee], Profil.ARS).peut_sortir


# --- Les valeurs ---


@pytest.mark.parametrize(
    ("age", "tranche"),
    [
        (0, "de 0 à 9 ans"),
        (9, "de 0 à 9 ans"),
        (10, "de 10 à 19 ans"),
        (89, "de 80 à 89 ans"),
        (90, "90 ans et plus"),
        (115, "90 ans et plus"),
    ],
)
def test_un_age_tombe_dans_une_tranche_de_dix_ans(age: int, tranche: str) -> None:
    (donnee,) = expurger([Donnee("age", NatureDeDonnee.AGE, age)], Profil.AG).gardees
    assert str(donnee.valeur) == tranche


def test_une_date_heure_ne_garde_que_son_jour() -> None:
    moment = datetime(2024, 12, 31, 23, 30, tzinfo=UTC)
    (donnee,) = expurger([Donnee("le", NatureDeDonnee.DATE, moment)], Profil.ARS).gardees
    assert donnee.valeur == date(2024, 12, 31)
    assert not isinstance(donnee.valeur, datetime)


def test_une_date_que_son_champ_disait_neutre_est_grossie_comme_les_autres() -> None:
    oubliee = Donnee("clos_le", NatureDeDonnee.NEUTRE, date(2024, 11, 5))
    (donnee,) = expurger([oubliee], Profil.AG).gardees
    assert str(donnee.valeur) == "novembre 2024"


def test_une_profession_inconnue_rejoint_les_autres_professions() -> None:
    (donnee,) = expurger([Donnee("p", NatureDeDonnee.PROFESSION, "G15-00")], Profil.AG).gardees
    assert donnee.valeur == "autres professions"


@pytest.mark.parametrize(
    ("nature", "valeur"),
    [
        (NatureDeDonnee.AGE, -1),
        (NatureDeDonnee.AGE, 131),
        (NatureDeDonnee.AGE, True),
        (NatureDeDonnee.AGE, "82"),
        (NatureDeDonnee.DATE, "12/03/2024"),
        (NatureDeDonnee.PROFESSION, 60),
        (NatureDeDonnee.TEXTE, 12),
    ],
)
def test_une_valeur_mal_formee_ne_sort_pas(nature: NatureDeDonnee, valeur: object) -> None:
    (blocage,) = expurger([Donnee("x", nature, valeur)], Profil.AG, relu=True).blocages
    assert blocage.raison == "la valeur n'a pas la forme attendue"


def test_une_valeur_absente_est_passee() -> None:
    resultat = expurger([Donnee("age", NatureDeDonnee.AGE, None)], Profil.AG)
    assert (resultat.gardees, resultat.supprimees, resultat.blocages) == ((), (), ())


def test_une_donnee_ne_montre_pas_sa_valeur_dans_un_message_d_erreur() -> None:
    assert "Durand" not in repr(Donnee("x", NatureDeDonnee.TEXTE, "Mme Durand"))


# --- Ce qui vaut toujours ---

texte = st.sampled_from(
    [
        "La dose a été doublée.",
        "Mme Durand a chuté",
        "mme durand a chuté",
        "vu par J. Petit",
        "06 39 98 00 17",
        "",
    ]
)
VALEURS: Mapping[NatureDeDonnee, st.SearchStrategy[Any]] = {
    NatureDeDonnee.AGE: st.integers(-2, 135),
    NatureDeDonnee.DATE: st.dates(date(2023, 11, 25), date(2024, 4, 5))
    | st.datetimes(datetime(2024, 3, 30), datetime(2024, 4, 2)),  # noqa: DTZ001 - any zone will do
    NatureDeDonnee.PROFESSION: st.sampled_from(["G15-10", "G15-40", "G15-60", "G15-00", "R85-350"]),
    NatureDeDonnee.SEXE: st.sampled_from(["féminin", "masculin"]),
}
options = st.fixed_dictionaries({"relu": st.booleans(), "petit_effectif": st.booleans()})


def donnees(nature: NatureDeDonnee) -> st.SearchStrategy[Donnee]:
    return VALEURS.get(nature, texte).map(lambda valeur: Donnee("x", nature, valeur))


toute_donnee = st.sampled_from(list(NatureDeDonnee)).flatmap(donnees)


def test_chaque_profil_decide_de_chaque_nature() -> None:
    for profil in Profil:
        assert set(PROFILS[profil]) == set(NatureDeDonnee)


@pytest.mark.parametrize("nature", NatureDeDonnee)
def test_aucun_profil_n_est_plus_fin_que_le_precedent(nature: NatureDeDonnee) -> None:
    rangs = [FINESSE.index(PROFILS[profil][nature]) for profil in DU_PLUS_OUVERT]
    assert rangs == sorted(rangs)


@pytest.mark.parametrize("profil", Profil)
def test_un_petit_effectif_ne_fait_que_resserrer(profil: Profil) -> None:
    for nature, action in PETIT_EFFECTIF[profil].items():
        assert FINESSE.index(action) > FINESSE.index(PROFILS[profil][nature])


@given(dossier=st.lists(toute_donnee, max_size=8), choix=options)
def test_ce_que_garde_l_ag_la_has_le_garde_et_ce_que_garde_la_has_l_ars_le_garde(
    dossier: list[Donnee], choix: dict[str, bool]
) -> None:
    numerotees = [Donnee(str(rang), d.nature, d.valeur) for rang, d in enumerate(dossier)]
    ars, has, ag = (
        {donnee.chemin for donnee in expurger(numerotees, profil, **choix).gardees}
        for profil in DU_PLUS_OUVERT
    )
    assert ag <= has <= ars


@given(
    paire=st.sampled_from(list(NatureDeDonnee)).flatmap(
        lambda nature: st.tuples(donnees(nature), donnees(nature))
    ),
    choix=options,
)
@example(
    paire=(Donnee("x", NatureDeDonnee.AGE, 41), Donnee("x", NatureDeDonnee.AGE, 49)),
    choix={"relu": True, "petit_effectif": False},
)
def test_ce_qu_un_profil_confond_un_profil_plus_strict_le_confond_aussi(
    paire: tuple[Donnee, Donnee], choix: dict[str, bool]
) -> None:
    confondues = [
        expurger([paire[0]], profil, **choix).gardees
        == expurger([paire[1]], profil, **choix).gardees
        for profil in DU_PLUS_OUVERT
    ]
    assert confondues == sorted(confondues)


@given(dossier=st.lists(toute_donnee, max_size=6), choix=options)
def test_un_petit_effectif_ne_garde_jamais_davantage(
    dossier: list[Donnee], choix: dict[str, bool]
) -> None:
    for profil in Profil:
        large = expurger(dossier, profil, relu=choix["relu"]).gardees
        serree = expurger(dossier, profil, relu=choix["relu"], petit_effectif=True).gardees
        assert len(serree) <= len(large)


nir = st.from_regex(r"[1-4][0-9]{4}(?:[0-9]{2}|2A|2B)[0-9]{6}", fullmatch=True).map(
    lambda treize: f"{treize}{cle_nir(treize):02d}"
)


@given(
    numero=nir,
    nature=st.sampled_from(list(NatureDeDonnee)),
    forme=st.sampled_from(["{}", "Numéro {} relevé", "({})", "x{}y"]),
    choix=options,
)
def test_un_nir_ne_passe_aucun_profil_quel_que_soit_le_champ(
    numero: str, nature: NatureDeDonnee, forme: str, choix: dict[str, bool]
) -> None:
    for profil in Profil:
        resultat = expurger([Donnee("x", nature, forme.format(numero))], profil, **choix)
        assert all(numero not in str(donnee.valeur) for donnee in resultat.gardees)
        assert numero not in str(resultat)


def test_les_tranches_se_suivent_sans_trou() -> None:
    assert BORNES_D_AGE[0] == 0
    ecarts = {fin - debut for debut, fin in pairwise(BORNES_D_AGE)}
    assert ecarts == {10}


@given(jour=st.dates())
def test_un_trimestre_se_deduit_du_mois(jour: date) -> None:
    grossies = [
        expurger([Donnee("x", NatureDeDonnee.DATE, jour)], Profil.AG, petit_effectif=petit)
        for petit in (False, True)
    ]
    mois, trimestre = (resultat.gardees[0].valeur for resultat in grossies)
    assert mois == Mois(jour.year, jour.month)
    assert trimestre == Trimestre(jour.year, (mois.mois - 1) // 3 + 1)


def test_une_tranche_un_mois_et_un_trimestre_se_lisent_en_francais() -> None:
    assert str(TrancheDAge(50, 59)) == "de 50 à 59 ans"
    assert str(Mois(2024, 2)) == "février 2024"
    assert [str(Trimestre(2024, rang)) for rang in (1, 4)] == [
        "1er trimestre 2024",
        "4e trimestre 2024",
    ]


# --- Lire un dossier ---


@frozen
class FaitFictif:
    jour: date = champ("jour")
    fait: Texte = champ("fait")


@frozen
class DossierFictif:
    age: int = champ("âge", nature="age")
    heure: Code = champ("heure", nature="heure")
    mots: Identite = champ("mots")
    confrere: Membre = champ("confrère")
    lie: Reference = champ("lié")
    faits: tuple[FaitFictif, ...] = champ("faits")
    causes: tuple[Texte, ...] = champ("causes")
    libelle: str = "sans description"


def test_un_dossier_se_lit_champ_par_champ_avec_la_nature_la_plus_prudente() -> None:
    dossier = DossierFictif(
        age=82,
        heure=Code("14:30"),
        mots=Identite("rappelez-moi"),
        confrere=Membre("m1"),
        lie=Reference("r1"),
        faits=(FaitFictif(jour=date(2024, 3, 12), fait=Texte("chute")),),
        causes=(Texte("bruit"), Texte("oubli")),
    )
    assert [(d.chemin, d.nature) for d in donnees_de(dossier)] == [
        ("age", NatureDeDonnee.AGE),
        ("heure", NatureDeDonnee.HEURE),
        ("mots", NatureDeDonnee.IDENTITE),
        ("confrere", NatureDeDonnee.NOM_D_UN_AUTRE_PROFESSIONNEL),
        ("lie", NatureDeDonnee.RENVOI),
        ("faits[0].jour", NatureDeDonnee.DATE),
        ("faits[0].fait", NatureDeDonnee.TEXTE),
        ("causes[0]", NatureDeDonnee.TEXTE),
        ("causes[1]", NatureDeDonnee.TEXTE),
    ]


def test_une_nature_inconnue_est_une_faute_du_chapitre() -> None:
    @frozen
    class Fautif:
        age: int = champ("âge", nature="agee")

    with pytest.raises(KeyError, match="AGEE"):
        donnees_de(Fautif(age=1))
