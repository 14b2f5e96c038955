"""The demonstration: every story reaches its end, the store stays open to `cpts`."""

import io
import json
from contextlib import redirect_stdout

import pytest

from cpts_adapters.cli.entree import run
from tests.adapters.cli.conftest import FIN_DE_LA_DEMO

FIN = FIN_DE_LA_DEMO.isoformat()
CAMILLE = ("--cpts", "deux-rives", "--par", "camille", "--role", "cellule qualité")


@pytest.fixture(scope="module")
def sections(tmp_path_factory):
    """What the demonstration shows, by title."""
    sortie = io.StringIO()
    base = str(tmp_path_factory.mktemp("demo-json") / "demo.db")
    with redirect_stdout(sortie):
        assert run(["--base", base, "demo", "--fin", FIN, "--json"]) == 0
    return {section["title"]: section for section in json.loads(sortie.getvalue())}


def faits(sections, titre):
    return [ligne[1] for ligne in sections[titre]["rows"]]


def test_chaque_histoire_va_a_son_terme(sections):
    fins = {titre: section["lines"][0] for titre, section in sections.items() if section["lines"]}
    assert "clos" in fins["Niveau 1 : « rappelez-moi », rien d'autre"]
    assert "clos" in fins["Niveau 2 : rappel au quinzième jour, résolution confirmée"]
    assert "clos" in fins["Presqu'accident anonyme, suivi par son code"]
    assert "clos" in fins["Niveau 3 : rappel oublié, problème intact, réunion"]
    assert "communiquée" in fins["La réunion, de N1 à l'assemblée générale"]
    assert "clos par l'ARS" in fins["La déclaration de l'EIGS, en deux volets"]
    assert "niveau 2" in fins["Au dernier jour : un rappel encore dû"]
    assert "reçu" in fins["Au dernier jour : une demande à rappeler"]


def test_le_rappel_oublie_est_constate_par_le_systeme_puis_la_reunion_decidee(sections):
    lignes = sections["Niveau 3 : rappel oublié, problème intact, réunion"]["rows"]
    suite = [(ligne[1], ligne[3]) for ligne in lignes if ligne[2] in ("niveau 2", "niveau 3")]
    assert suite == [
        ("professionnel orienté", "camille"),
        ("échéance passée", "le système"),
        ("résolution non confirmée", "camille"),
        ("réunion décidée", "camille"),
    ]


def test_l_eigs_est_declare_le_jour_meme_et_n_arrete_pas_l_analyse(sections):
    declaration = sections["La déclaration de l'EIGS, en deux volets"]["rows"]
    jours = {ligne[1]: ligne[0][:10] for ligne in declaration}
    assert jours["déclaration ouverte"] == jours["volet 1 transmis"]
    analyse = faits(sections, "Niveau 4 : EIGS, l'analyse se poursuit")
    assert analyse.index("EIGS signalé") < analyse.index("fait recueilli")


def test_le_volet_1_se_lit_sans_delai_et_le_volet_2_a_sa_date(sections):
    (volet_1, _) = sections["Ce qui est dû, le jour d'un EIGS"]["rows"]
    assert volet_1[:2] == ["sans délai", "transmission du volet 1"]
    (_, volet_2) = sections["Ce qui est dû, une fois le volet 1 reçu"]["rows"]
    assert volet_2[0] == "06/07/2026 (dans 89 j)"


def test_chaque_role_ne_voit_que_ce_qui_le_regarde(sections):
    lignes = sections["Ce que chaque rôle voit et peut faire d'un incident"]["rows"]
    lecteurs = [ligne[0] for ligne in lignes if "oui" in ligne[1:4]]
    assert lecteurs == ["cellule qualité (suit le dossier)", "déclarant (l'a déclaré)"]


def test_l_identite_s_efface_et_la_chaine_reste_valide(sections):
    lignes = sections["Une identité, de la déclaration à la purge"]["rows"]
    assert [ligne[1:] for ligne in lignes] == [
        ["en clair", "Martin", "05 00 00 00 01"],
        ["pseudonymisée", "(au coffre)", "(au coffre)"],
        ["purgée", "—", "—"],
    ]
    assert "rien n'a été changé" in sections["La preuve"]["lines"][0]


def test_le_declarant_anonyme_lit_la_reponse_avec_son_code(sections):
    (titre,) = (titre for titre in sections if titre.startswith("Ce que lit le déclarant anonyme"))
    lu = dict(sections[titre]["rows"])
    assert "y avait-il une file d'attente ?" in lu["questions"]
    assert "oui, et un seul comptoir" in lu["questions"]


SANS_SIGNES = {ord(signe): None for signe in ",€\u00a0\u202f"}
PROJET = "Un projet de santé, du premier mot à sa mise en œuvre"
CONTRAT = "Son contrat, signé par la CPTS, la CPAM et l'ARS"


def dates(sections, titre):
    """Where each date of a story comes from."""
    return {(ligne[2], ligne[0]): ligne[1] for ligne in sections[titre]["rows"]}


def test_le_texte_donne_deux_dates_et_toute_autre_est_fictive_ou_calculee(sections):
    assert dates(sections, PROJET)["projet déposé", "19/07/2024"] == "du texte"
    assert dates(sections, CONTRAT)["contrat signé", "25/11/2024"] == "du texte"
    assert dates(sections, CONTRAT)["année de contrat achevée", "25/11/2025"] == "calculé"
    for titre in (PROJET, CONTRAT):
        for (_, jour), origine in dates(sections, titre).items():
            assert (origine == "du texte") == (jour in ("19/07/2024", "25/11/2024"))
            assert origine in ("du texte", "fictif", "calculé")


def test_ce_qui_manque_est_dit_et_refuse_avant_d_etre_la(sections):
    dossier = sections["Le dossier avant son dépôt : ce qui est là, ce qui manque"]
    (manque, refus) = dossier["lines"]
    absents = [ligne[1] for ligne in dossier["rows"] if ligne[2] == "manque"]
    assert manque.startswith(f"Il manque {len(absents)} points")
    assert "budget prévisionnel adopté" in absents
    assert "budget prévisionnel adopté" in refus
    assert all(ligne[3] != "manque" for ligne in dossier["rows"])


def test_les_deux_mois_courent_du_depot_et_chaque_avis_est_favorable(sections):
    (decision,) = sections["Ce qui est dû, le jour du dépôt"]["rows"]
    assert decision[0].startswith("19/09/2024")
    avis = sections["Les avis, tous favorables"]["rows"]
    assert {ligne[0] for ligne in avis} == {"ARS", "CPAM", "URPS"}
    assert {ligne[2] for ligne in avis} == {"favorable"}


def test_les_missions_se_datent_depuis_la_signature(sections):
    lignes = sections["Les missions, datées depuis la signature"]["rows"]
    assert {ligne[0].split()[0]: ligne[1] for ligne in lignes} == {
        "1A": "25/05/2025",
        "1B": "25/05/2025",
        "4": "25/05/2025",
        "2": "25/11/2025",
        "3": "25/11/2025",
    }
    assert all(ligne[3].endswith("(fictif)") for ligne in lignes)


def test_le_contrat_paie_le_meme_total_par_annee_de_contrat_et_par_annee_civile(sections):
    assert "fictifs" in sections["Ce que le contrat paie, et quand"]["lines"][0]
    lignes = sections["… par année, sur toute la durée du contrat"]["rows"]
    totaux = {"contrat": 0, "civile": 0}
    for annee, fixe, _ in lignes:
        totaux[annee.split()[0].rstrip(",")] += int(fixe.translate(SANS_SIGNES))
    assert totaux == {"contrat": 46196716, "civile": 46196716}


def test_chaque_autre_issue_a_son_histoire(sections):
    fins = {titre: s["rows"][-1] for titre, s in sections.items() if "Autre issue" in titre}
    etats = [fin[3] for fin in fins.values()]
    assert etats == ["validé", "rédaction", "rédaction", "mis en œuvre", "mis en œuvre"]
    tacite = sections["Autre issue : deux mois sans réponse, validation tacite"]
    assert "16/03/2023" in tacite["lines"][1]
    assert tacite["rows"][-1][1:] == [
        "calculé",
        "validation tacite constatée",
        "validé",
        "le système",
    ]
    outre = sections["Autre issue : un avis défavorable, passé outre"]
    assert "CPAM : défavorable" in outre["lines"][1]
    assert "Année de contrat : 3" in sections["… ce que la reprise retrouve"]["lines"][0]


def test_une_fin_d_avant_le_projet_se_raconte_aussi(cpts, dossier_vide):
    assert cpts("--base", "d.db", "demo", "--fin", "2020-05-31").code == 0
    for tenant in ("deux-rives", "deux-vallees", "fictive-f"):
        assert cpts("--base", "d.db", "--cpts", tenant, "verifier").code == 0


def test_sa_base_reste_ouverte_a_cpts(cpts, demonstration):
    base = ("--base", str(demonstration))
    assert cpts(*base, "--cpts", "deux-rives", "verifier").code == 0
    assert len(cpts(*base, *CAMILLE, "liste", "incident", "--json").json) == 4
    noms = [due["nom"] for due in cpts(*base, *CAMILLE, "echeances", "--json").json]
    assert noms == ["FIN", "PREMIER_CONTACT", "RAPPEL_NIVEAU_2", "EVALUATION", "PURGE"]


def test_deux_lectures_du_meme_jour_se_ressemblent(cpts, demonstration, tmp_path):
    base = tmp_path / "autre.db"
    assert cpts("--base", str(base), "demo", "--fin", FIN).code == 0
    exports = []
    for nom in (demonstration, base):
        fichier = tmp_path / f"{nom.stem}.jsonl"
        options = ("--base", str(nom), "--cpts", "deux-rives")
        assert cpts(*options, "exporter", str(fichier)).code == 0
        exports.append(fichier.read_text("utf-8").count("\n"))
    assert exports[0] == exports[1]


def test_elle_refuse_une_base_qui_existe(cpts, demonstration):
    reponse = cpts("--base", str(demonstration), "demo")
    assert reponse.code == 2
    assert "--recommencer" in reponse.erreur


def test_elle_n_efface_que_les_siennes(base, cpts):
    dossier = cpts.ouvrir()
    reponse = cpts("--base", str(base), "demo", "--recommencer")
    assert reponse.code == 2
    assert "n'est pas une démonstration" in reponse.erreur
    assert cpts("--par", "c", "--role", "cellule-qualite", "voir", dossier).code == 0


def test_elle_se_rejoue_du_debut(cpts, dossier_vide):
    ici = ("--base", "d.db", "demo", "--fin", FIN)
    assert cpts(*ici).code == 0
    assert cpts(*ici, "--recommencer").code == 0
    assert cpts("--base", "d.db", "--cpts", "deux-rives", "verifier").code == 0


def test_sans_base_elle_ne_laisse_rien(cpts, dossier_vide):
    reponse = cpts("demo", "--fin", FIN)
    assert reponse.code == 0
    assert "Les Deux Rives" in reponse.sortie
    assert list(dossier_vide.iterdir()) == []


def test_elle_ne_raconte_que_du_passe(cpts):
    assert cpts("demo", "--fin", "2999-01-01").code == 2
