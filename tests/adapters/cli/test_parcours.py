"""What a person types, from the opening of a case to its follow-up."""

import pytest
from attrs import evolve

from cpts_adapters.bootstrap import Settings, opened
from cpts_adapters.cli.short_ids import short
from cpts_core.workflows.index import INDEX
from tests.adapters.cli.conftest import CELLULE

pytestmark = pytest.mark.usefixtures("base")

DANGER = ("--danger", "ecarte")
MOTS = ("--mots", "deux flacons voisins")
ANONYME = ("ouvrir", "incident", "declarer-sans-se-nommer")


def test_init_cree_la_base_et_la_cle(cpts, base):
    base.unlink()
    base.with_name("cpts.db.cle").unlink()
    reponse = cpts("init")
    assert reponse.code == 0
    assert "Gardez une copie de cette clé" in reponse.sortie
    assert base.stat().st_mode & 0o077 == 0
    assert base.with_name("cpts.db.cle").stat().st_mode & 0o077 == 0


def test_init_ne_touche_pas_une_base_qui_existe(cpts):
    dossier = cpts.ouvrir()
    assert cpts("init", "--json").json["nouvelle"] is False
    assert cpts(*CELLULE, "voir", dossier).code == 0


def test_une_declaration_anonyme_donne_un_code_de_suivi_une_fois(cpts):
    reponse = cpts(*ANONYME, *DANGER, *MOTS)
    assert reponse.code == 0
    assert reponse.sortie.count("Votre code de suivi : ") == 1
    assert "Notez-le" in reponse.sortie


def test_le_code_ouvre_le_dossier_et_lui_seul(cpts):
    _, code = cpts.declarer()
    dossier, second = cpts.declarer()
    assert [vu["dossier"] for vu in cpts("suivre", second, "--json").json] == [dossier]
    assert cpts("--par", code, "voir", dossier).code == 14


@pytest.mark.parametrize("copie", [str.lower, lambda code: code.replace("-", " ")])
def test_un_code_recopie_a_la_main_est_reconnu(cpts, copie):
    dossier, code = cpts.declarer()
    assert cpts("suivre", copie(code)).code == 0
    assert cpts("--par", copie(code), "voir", dossier).code == 0


def test_un_code_faux_est_explique(cpts):
    cpts.declarer()
    reponse = cpts("suivre", "AAAA-BBBB-CCCC-DDDD")
    assert reponse.code == 10
    assert "faute de frappe" in reponse.erreur
    assert cpts("suivre", "0000-0000-0000-0000").code == 14


def test_le_declarant_repond_avec_son_code(cpts):
    dossier, code = cpts.declarer()
    question = ("poser-une-question", "--question", "à quelle heure ?")
    assert cpts(*CELLULE, "faire", dossier, *question).code == 0
    reponse = ("repondre-a-une-question", "--numero", "1", "--reponse", "vers midi")
    assert cpts("faire", dossier, "--par", code, *reponse).code == 0
    assert "vers midi" in cpts(*CELLULE, "voir", dossier).sortie


def test_sans_code_voulu_aucun_code_n_est_promis(cpts):
    reponse = cpts(*ANONYME, *DANGER, *MOTS, "--non-code-de-suivi")
    assert reponse.code == 0
    assert "Votre code" not in reponse.sortie


def test_un_role_sans_nom_est_refuse(cpts):
    reponse = cpts(*ANONYME, *DANGER, *MOTS, "--role", "cellule-qualite")
    assert reponse.code == 2
    assert "--par COMPTE" in reponse.erreur


def test_le_recu_dit_ce_qui_est_du_et_la_suite(cpts):
    dossier = cpts.oriente()
    confrere = ("orienter-vers-un-confrere", "--confrere", "alix", "--competence", "plaies")
    assert cpts(*CELLULE, "faire", dossier, "noter-un-refus").code == 0
    recu = cpts(*CELLULE, "faire", dossier, *confrere, "--accord-recueilli")
    assert "professionnel orienté" in recu.sortie
    assert "rappel du professionnel : " in recu.sortie
    assert "(dans 15 j)" in recu.sortie
    assert "- recontacter" in recu.sortie


def test_le_recu_avertit_d_un_nom_ecrit_dans_un_texte(cpts):
    dossier = cpts.ouvrir()
    fait = ("--jour", "2025-03-20", "--fait", "Mme Durand appelle le 06 12 34 56 78")
    recu = cpts(*CELLULE, "faire", dossier, "recueillir-un-fait", *fait)
    assert recu.sortie.count("Attention : ") == 2
    assert "Durand" not in recu.sortie


def test_la_fin_d_un_identifiant_suffit(cpts):
    dossier = cpts.ouvrir()
    assert cpts(*CELLULE, "voir", short(dossier), "--json").json["dossier"] == dossier
    assert cpts(*CELLULE, "voir", short(dossier).upper()).code == 0


def test_une_fin_trop_courte_ou_partagee_est_refusee(cpts):
    un, autre = cpts.ouvrir(), cpts.ouvrir()
    assert "au moins 4 signes" in cpts(*CELLULE, "voir", un[-3:]).erreur
    assert un[-4:] != autre[-4:]
    assert cpts(*CELLULE, "voir", "zzzz").code == 14


def test_deux_dossiers_de_meme_fin_demandent_davantage(cpts, base):
    fin = cpts.ouvrir()[8:]
    flux = [f"{debut}{fin}" for debut in ("aaaaaaaa", "bbbbbbbb")]
    with opened(Settings(str(base))) as application:
        (head,) = application.store.heads("cpts")
        journal = list(application.store.facts("cpts"))
        faits = [evolve(f, flux=un, commande_id=un) for un in flux for f in journal]
        heads = [evolve(head, tenant="jumeaux", stream=un) for un in flux]
        application.store.restore("jumeaux", faits, heads)
    jumeaux = ("--cpts", "jumeaux", *CELLULE, "voir")
    reponse = cpts(*jumeaux, fin[-8:])
    assert reponse.code == 10
    assert "2 dossiers finissent par" in reponse.erreur
    assert cpts(*jumeaux, flux[0]).code == 0


def test_possible_dit_ce_qui_manque(cpts):
    dossier = cpts.ouvrir()
    reponse = cpts(*CELLULE, "possible", dossier)
    assert "Vous pouvez :" in reponse.sortie
    assert "Pas encore :" in reponse.sortie
    assert "il faut que le déclarant ait laissé ses coordonnées [NP-061" in reponse.sortie


def test_faire_sans_commande_dit_ce_qui_est_possible(cpts):
    dossier = cpts.ouvrir()
    assert cpts(*CELLULE, "faire", dossier).sortie == cpts(*CELLULE, "possible", dossier).sortie


def test_faire_montre_les_options_de_la_commande(cpts):
    dossier = cpts.ouvrir()
    reponse = cpts(*CELLULE, "faire", dossier, "recueillir-un-fait", "--help")
    assert reponse.code == 0
    assert "--jour DATE" in reponse.sortie
    assert "Que s'est-il passé ? (obligatoire)" in reponse.sortie


def test_une_commande_inconnue_est_rapprochee_des_autres(cpts):
    dossier = cpts.ouvrir()
    reponse = cpts(*CELLULE, "faire", dossier, "recueilir-un-fait")
    assert reponse.code == 2
    assert "'recueillir-un-fait'" in reponse.erreur


def test_l_historique_se_lit_dans_l_ordre_et_en_detail(cpts):
    dossier = cpts.oriente()
    faits = cpts(*CELLULE, "historique", dossier, "--json").json
    assert [fait["version"] for fait in faits] == sorted(fait["version"] for fait in faits)
    assert faits[-1]["par"] == "camille"
    assert faits[0]["par"] == "le déclarant"
    details = cpts(*CELLULE, "historique", dossier, "--details").sortie
    assert "les flacons se ressemblent" in details
    assert "rangement commun" not in cpts(*CELLULE, "historique", dossier).sortie


def test_la_liste_se_restreint_a_un_etat(cpts):
    cpts.ouvrir()
    oriente = cpts.oriente()
    liste = cpts(*CELLULE, "liste", "incident", "--etat", "Niveau 2", "--json").json
    assert [vu["dossier"] for vu in liste] == [oriente]
    tous = cpts(*CELLULE, "liste", "incident", "--etat", "RECU", "--etat", "niveau 2", "--json")
    assert len(tous.json) == 2
    assert "Aucun dossier." in cpts(*CELLULE, "liste", "reunion").sortie


def test_la_limite_compte_ce_qu_on_lit(cpts):
    cpts.oriente()
    second = cpts.ouvrir()
    sacha = ("--par", "sacha", "--role", "cellule-qualite")
    (vu,) = cpts(*sacha, "liste", "incident", "--limite", "1", "--json").json
    assert vu["dossier"] == second
    assert cpts(*sacha, "liste", "incident", "--limite", "0").code == 2


def test_un_etat_inconnu_est_rapproche_des_autres(cpts):
    reponse = cpts(*CELLULE, "liste", "incident", "--etat", "clot")
    assert reponse.code == 2
    assert "Vouliez-vous dire « clos » ?" in reponse.erreur


@pytest.mark.parametrize("typee", ["declaration-eigs", "declaration_eigs"])
def test_une_procedure_s_ecrit_avec_tirets_ou_soulignes(cpts, typee):
    assert cpts("diagramme", typee).code == 0
    assert cpts(*CELLULE, "liste", typee).code == 0


def test_ce_qu_on_ne_lit_pas_semble_ne_pas_exister(cpts):
    dossier = cpts.oriente()
    for role in ("coordinateur", "bureau", "ars", "cpam", "public"):
        acteur = ("--par", "noa", "--role", role)
        assert cpts(*acteur, "voir", dossier).code == 14
        assert cpts(*acteur, "historique", dossier).code == 14
        assert cpts(*acteur, "possible", dossier).code == 14
        assert cpts(*acteur, "liste", "incident", "--json").json == []
        assert cpts(*acteur, "echeances", "--json").json == []


def test_les_echeances_se_lisent_jusqu_a_un_jour(cpts):
    cpts.oriente()
    toutes = cpts(*CELLULE, "echeances", "--json").json
    assert [vue["nom"] for vue in toutes] == ["RAPPEL_NIVEAU_2"]
    assert toutes[0]["jours_restants"] == 15
    assert cpts(*CELLULE, "echeances", "--au", "01/01/2025", "--json").json == []
    assert len(cpts(*CELLULE, "echeances", "--au", "2999-01-01", "--json").json) == 1


def test_avancer_donne_son_effet_a_ce_qui_est_passe_une_fois(cpts):
    dossier = cpts.oriente()
    oriente = ("--champ", "oriente_le", "--nouvelle", "2025-03-20T10:00:00+01:00")
    rectifier = (*oriente, "--motif", "erreur de date")
    assert cpts(*CELLULE, "faire", dossier, "rectifier", *rectifier).code == 0
    effets = cpts("avancer", "--json").json
    assert [(e["dossier"], e["echeance"]) for e in effets] == [(dossier, "RAPPEL_NIVEAU_2")]
    assert cpts("avancer", "--json").json == []
    assert "Rien n'est arrivé" in cpts("avancer").sortie
    assert cpts(*CELLULE, "echeances", "--json").json[0]["passee"]


def test_miens_liste_mes_declarations(cpts):
    nomme = ("--nom", "Martin", "--prenom", "A", "--telephone", "05", "--heure-de-rappel", "18 h")
    declare = ("ouvrir", "incident", "declarer-un-evenement", *DANGER, *nomme)
    dossier = cpts("--par", "dr-martin", *declare, "--json").json["dossier"]
    assert [vu["dossier"] for vu in cpts("--par", "dr-martin", "miens", "--json").json] == [dossier]
    assert cpts("--par", "dr-autre", "miens", "--json").json == []


def test_la_meme_commande_deux_fois_n_a_qu_un_effet(cpts):
    dossier = cpts.ouvrir()
    commande = ("faire", dossier, "commenter", "--commentaire", "à revoir", "--commande-id", "c-1")
    premiere, seconde = cpts(*CELLULE, *commande), cpts(*CELLULE, *commande, "--json")
    assert (premiere.code, seconde.code) == (0, 0)
    assert seconde.json["deja_emise"] is True
    assert len(cpts(*CELLULE, "voir", dossier, "--json").json["champs"][0]) == 3


def test_reprendre_ouvre_un_dossier_deja_commence(cpts):
    reprise = ("--etat", "NIVEAU_1", "--preuve", "compte rendu", "--donnees", "gravite=G2")
    recu = cpts(*CELLULE, "ouvrir", "incident", "reprendre", *reprise, "--json")
    assert recu.json["etat"] == "NIVEAU_1"


def test_l_unique_ouverture_se_passe_de_nom(cpts):
    membre = ("--par", "alix", "--role", "membre")
    recu = cpts(*membre, "ouvrir", "entraide", "--competences", "plaies", "--json")
    assert recu.json["etat"] == "DISPONIBLE"
    assert cpts(*membre, "ouvrir", "entraide", "--help").code == 0


def test_un_dossier_lie_se_nomme_par_sa_fin(cpts):
    membre = ("--par", "alix", "--role", "membre")
    ouvert = cpts(*membre, "ouvrir", "entraide", "--competences", "plaies", "--json").json
    dossier = cpts.oriente()
    cpts(*CELLULE, "faire", dossier, "noter-un-refus")
    vers = ("--confrere", "alix", "--competence", "plaies", "--non-accord-recueilli")
    lien = ("--inscription", short(ouvert["dossier"]))
    assert cpts(*CELLULE, "faire", dossier, "orienter-vers-un-confrere", *vers, *lien).code == 0


@pytest.mark.parametrize("code", INDEX)
def test_chaque_procedure_se_dessine(cpts, code):
    assert cpts("diagramme", code).sortie.startswith("stateDiagram-v2")
    assert cpts("diagramme", code, "--format", "dot").sortie.startswith(f'digraph "{code}"')
