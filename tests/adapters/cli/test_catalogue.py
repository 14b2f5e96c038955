"""What a person types to share a pathway, to find those of others, to adopt one."""

import pytest

pytestmark = pytest.mark.usefixtures("base")

ALIX = ("--cpts", "les-deux-rives", "--par", "alix", "--role", "coordinateur")
BEA = ("--cpts", "les-deux-rives", "--par", "bea", "--role", "bureau")
CAMILLE = ("--cpts", "le-plateau", "--par", "camille", "--role", "coordinateur")
CONCEVOIR = (
    *("concevoir-le-parcours", "--etapes", "repérage", "--etapes", "accueil, puis relais"),
    *("--professions", "G15-10", "--professions", "G15-60"),
    *("--visees", "ruptures évitées", "--mesures", "rendez-vous manqués"),
)


def ouvrir(cpts, *mots: str) -> str:
    reponse = cpts(*ALIX, "ouvrir", *mots, "--json")
    assert reponse.code == 0, reponse.erreur
    return reponse.json["dossier"]


def faire(cpts, qui, dossier: str, *mots: str) -> None:
    reponse = cpts(*qui, "faire", dossier, *mots)
    assert reponse.code == 0, reponse.erreur


def evalue(cpts, titre: str) -> str:
    diagnostic = ouvrir(cpts, "diagnostic_territorial", "ouvrir-le-diagnostic")
    decrire = ("--territoire", "vallée", "--flux-de-patients", "bourg", "--pratiques", "gardes")
    besoin = ("--code", "B1", "--besoin", "suivi des jeunes", "--souleve-par", "usagers")
    faire(cpts, ALIX, diagnostic, "decrire-le-territoire", *decrire)
    faire(cpts, ALIX, diagnostic, "choisir-la-methode", "--methode", "enquête")
    faire(cpts, ALIX, diagnostic, "lancer-la-collecte")
    faire(cpts, ALIX, diagnostic, "recenser-un-besoin", *besoin)
    constat = ("--titre", titre, "--population", "jeunes", "--besoin", "B1")
    parcours = ouvrir(cpts, "parcours", "constater-un-besoin", *constat, "--diagnostic", diagnostic)
    faire(cpts, ALIX, parcours, *CONCEVOIR)
    faire(cpts, BEA, parcours, "valider-le-parcours")
    faire(cpts, ALIX, parcours, "mettre-en-oeuvre-le-parcours")
    faire(cpts, ALIX, parcours, "evaluer-le-parcours", "--resultats", "9 puis 3", "--bilan", "bon")
    return parcours


@pytest.fixture
def partage(cpts) -> str:
    parcours = evalue(cpts, "entrer dans le soin")
    faire(cpts, BEA, parcours, "partager-le-parcours")
    return parcours


def test_une_copie_se_liste_se_lit_et_s_adopte(cpts, partage):
    liste = cpts(*CAMILLE, "catalogue")
    assert (liste.code, "entrer dans le soin" in liste.sortie) == (0, True)
    lue = cpts(*CAMILLE, "catalogue", partage[-8:])
    for attendu in ("partagée par les-deux-rives", "accueil, puis relais", "ruptures évitées"):
        assert attendu in lue.sortie
    recu = cpts(*CAMILLE, "adopter", partage[-8:], "--json")
    assert recu.json["etat_libelle"] == "conçu"
    vue = cpts(*CAMILLE, "voir", recu.json["dossier"])
    assert "les-deux-rives" in vue.sortie
    assert "rendez-vous manqués" in vue.sortie


def test_le_catalogue_se_lit_en_json(cpts, partage):
    (copie,) = cpts(*CAMILLE, "catalogue", "--json").json
    assert (copie["copie"], copie["version"], copie["cpts"]) == (partage, 1, "les-deux-rives")
    assert len(copie["empreinte"]) == 64
    assert cpts(*CAMILLE, "catalogue", partage, "--json").json == copie
    assert cpts(*CAMILLE, "catalogue", "--version", "2", "--json").json == []


def test_un_catalogue_vide_le_dit(cpts):
    assert "vide" in cpts(*CAMILLE, "catalogue").sortie


def test_adopter_deux_fois_sous_un_meme_identifiant_n_ouvre_qu_un_dossier(cpts, partage):
    adopter = ("adopter", partage, "--commande-id", "adoption-1", "--json")
    recus = [cpts(*CAMILLE, *adopter).json for _ in range(2)]
    assert recus[0]["dossier"] == recus[1]["dossier"]
    assert [recu["deja_emise"] for recu in recus] == [False, True]


def test_un_parcours_qui_nomme_quelqu_un_ne_part_pas(cpts):
    parcours = evalue(cpts, "le suivi de Mme Durand")
    refus = cpts(*BEA, "faire", parcours, "partager-le-parcours")
    assert refus.code != 0
    assert (
        "titre : ce texte irait au catalogue commun et contient un nom de personne" in refus.erreur
    )
    assert "Durand" not in refus.erreur
    assert "vide" in cpts(*CAMILLE, "catalogue").sortie


def test_une_adoption_recopiee_a_la_main_est_refusee(cpts, partage):
    refus = cpts(
        *(*CAMILLE, "ouvrir", "parcours", "adopter-un-parcours", "--editeur", "les-deux-rives"),
        *("--origine", partage, "--numero", "1", "--empreinte", "0", "--titre", "le nôtre"),
        *("--population", "jeunes", *CONCEVOIR[1:]),
    )
    assert "n'est pas celui de la copie partagée" in refus.erreur
    assert cpts(*CAMILLE, "liste", "parcours", "--json").json == []


@pytest.mark.parametrize("qui", [("--role", "public"), ("--role", "ARS")])
def test_le_catalogue_n_est_pas_a_tous(cpts, partage, qui):
    reponse = cpts("--cpts", "le-plateau", "--par", "noor", *qui, "catalogue", partage)
    assert "ne permet pas de consulter" in reponse.erreur


def test_une_copie_inconnue_le_dit(cpts):
    reponse = cpts(*CAMILLE, "adopter", "00000000")
    assert "aucune copie du catalogue commun" in reponse.erreur


def test_une_cpts_ne_voit_pas_les_adoptions_d_une_autre(cpts, partage):
    assert cpts(*CAMILLE, "adopter", partage).code == 0
    assert len(cpts(*CAMILLE, "liste", "parcours", "--json").json) == 1
    assert len(cpts(*ALIX, "liste", "parcours", "--json").json) == 1
    assert len(cpts(*ALIX, "catalogue", "--json").json) == 1
