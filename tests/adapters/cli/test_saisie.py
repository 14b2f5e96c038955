"""What is badly typed: everything at once, with its place, in French; nothing is written."""

import io
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import click
import pytest
from attrs import fields, frozen

from cpts_adapters.cli.generated import field_options, option_name
from cpts_adapters.cli.moments import (
    days_left,
    end_of_day,
    read_day,
    read_instant,
    show_due,
    show_left,
    to_iso,
)
from cpts_core.kernel.champs import Code, champ, descriptions
from cpts_core.workflows.index import INDEX, Registre
from tests.adapters.cli.conftest import CELLULE
from tests.kernel.procedure import EMPRUNT, Demander, Rendre

PARIS = ZoneInfo("Europe/Paris")
MIDI = datetime(2025, 3, 20, 11, tzinfo=UTC)
NOMMEE = ("ouvrir", "incident", "declarer-un-evenement", "--par", "dr-martin")


def test_tout_ce_qui_ne_va_pas_est_dit_d_un_coup(base, cpts):
    mots = ("--danger", "peut-être", "--nom", "", "--prenon", "Ana", "seul", "--telephone", "05")
    refus = cpts(*NOMMEE, *mots, "--json").refus
    dites = {a["chemin"]: a["phrase"] for a in refus["anomalies"]}
    assert dites.pop("--danger").startswith("un choix parmi non, ")
    assert dites == {
        "--prenon": "cette option n'existe pas ; vouliez-vous dire --prenom ?",
        "« seul »": "ce mot est en trop (mettre un texte entre guillemets)",
        "--nom": "ce champ est obligatoire",
        "--prenom": "ce champ est obligatoire",
        "--heure-de-rappel": "ce champ est obligatoire",
    }
    assert cpts(*CELLULE, "liste", "incident", "--json").json == []


def test_les_anomalies_se_lisent_une_par_ligne(base, cpts):
    lignes = cpts(*NOMMEE).erreur.splitlines()
    assert lignes[0] == "Erreur : données invalides :"
    assert all(ligne.startswith("  - --") for ligne in lignes[1:])


def test_une_seule_anomalie_tient_en_une_phrase(base, cpts):
    dossier = cpts.ouvrir()
    reponse = cpts(*CELLULE, "faire", dossier, "commenter")
    assert reponse.erreur == (
        "Erreur : Données invalides — --commentaire : ce champ est obligatoire.\n"
    )


@pytest.mark.parametrize(
    ("saisie", "phrase"),
    [
        (("--jour", "hier"), "une date est attendue"),
        (("--jour", "31/02/2025"), "une date est attendue"),
        (("--jour", "2025-03-20", "--heure", "midi et quart"), "un code court est attendu"),
    ],
)
def test_une_valeur_illisible_est_expliquee(base, cpts, saisie, phrase):
    dossier = cpts.ouvrir()
    reponse = cpts(*CELLULE, "faire", dossier, "recueillir-un-fait", "--fait", "x", *saisie)
    assert reponse.code == 10
    assert phrase in reponse.erreur


def test_une_date_s_ecrit_a_la_francaise(base, cpts):
    dossier = cpts.ouvrir()
    fait = ("recueillir-un-fait", "--jour", "20/03/2025", "--fait", "un flacon tombe")
    assert cpts(*CELLULE, "faire", dossier, *fait).code == 0
    assert "jour : 20/03/2025" in cpts(*CELLULE, "voir", dossier).sortie


def test_un_fait_futur_est_refuse(base, cpts):
    reponse = cpts(
        "ouvrir", "incident", "declarer-sans-se-nommer", "--danger", "ecarte",
        "--mots", "deux flacons voisins", "--survenu-le", "2999-01-01",
    )  # fmt: skip
    assert reponse.code == 10
    assert "dans le futur" in reponse.erreur


def test_un_instant_illisible_est_refuse(base, cpts):
    dossier = cpts.ouvrir()
    commande = ("commenter", "--commentaire", "x", "--survenu-le", "bientôt")
    reponse = cpts(*CELLULE, "faire", dossier, *commande)
    assert reponse.code == 2
    assert "« bientôt » n'est pas un instant" in reponse.erreur


@pytest.mark.parametrize("forme", [("--resolu",), ("--resolu", "oui"), ("--resolu=oui",)])
def test_oui_s_ecrit_de_trois_facons(base, cpts, forme):
    dossier = cpts.oriente()
    suite = ("--constat", "la plaie se referme", "--enseignement", "appeler tôt")
    recu = cpts(*CELLULE, "faire", dossier, "recontacter", *suite, *forme, "--json")
    assert recu.json["etat"] == "DEBLOQUE"


@pytest.mark.parametrize("forme", [("--non-resolu",), ("--resolu", "non")])
def test_non_s_ecrit_de_deux_facons(base, cpts, forme):
    dossier = cpts.oriente()
    suite = ("--constat", "rien n'a changé")
    recu = cpts(*CELLULE, "faire", dossier, "recontacter", *suite, *forme, "--json")
    assert recu.json["etat"] == "NIVEAU_2"


def test_un_texte_se_lit_sur_l_entree(base, cpts, monkeypatch):
    dossier = cpts.ouvrir()
    monkeypatch.setattr("sys.stdin", io.StringIO("écrit à l'abri\n"))
    assert cpts(*CELLULE, "faire", dossier, "commenter", "--commentaire", "-").code == 0
    assert "écrit à l'abri" in cpts(*CELLULE, "voir", dossier).sortie


def test_un_dossier_lie_introuvable_est_une_anomalie_parmi_d_autres(base, cpts):
    dossier = cpts.oriente()
    vers = ("--confrere", "alix", "--inscription", "zzzzzzzz")
    refus = cpts(*CELLULE, "faire", dossier, "orienter-vers-un-confrere", *vers, "--json").refus
    chemins = [anomalie["chemin"] for anomalie in refus["anomalies"]]
    assert chemins == ["--inscription", "--competence", "--accord-recueilli"]


@pytest.mark.parametrize("code", INDEX)
def test_aucune_option_n_en_cache_une_autre(code):
    for commande in Registre()[code].commandes.values():
        options = [nom for option in field_options(commande) for nom in option.opts]
        assert len(options) == len(set(options))
        assert all(option.help or option.hidden for option in field_options(commande))


@pytest.mark.parametrize("code", INDEX)
def test_chaque_champ_de_chaque_commande_a_son_option(code):
    for commande in Registre()[code].commandes.values():
        options = {option.name for option in field_options(commande)}
        assert options >= {champ.name for champ in fields(commande)}


def test_une_procedure_ajoutee_a_ses_options_sans_rien_ecrire():
    assert {o.opts[0] for o in field_options(Demander)} >= {"--objet", "--lecteur"}
    assert {o.opts[0] for o in field_options(Rendre)} >= {"--en-etat", "--non-en-etat"}
    assert EMPRUNT.commandes.keys() >= {"demander", "rendre"}


def test_un_champ_qui_porte_un_nom_pris_est_prefixe():
    @frozen
    class Piege:
        role: Code = champ("rôle")
        par_ici: Code = champ("par ici")

    noms = {nom: option_name(d) for nom, d in descriptions(Piege).items()}
    assert noms == {"role": "--champ-role", "par_ici": "--par-ici"}


@pytest.mark.parametrize(
    ("typee", "iso"),
    [
        ("20/03/2025", "2025-03-20"),
        ("1/3/2025", "2025-03-01"),
        ("20/03/2025 9h30", "2025-03-20T09:30"),
        ("20/03/2025 à 9 h", "2025-03-20T09:00"),
        ("20/03/2025 09:30", "2025-03-20T09:30"),
        ("2025-03-20", "2025-03-20"),
        ("demain", "demain"),
    ],
)
def test_une_date_francaise_devient_iso(typee, iso):
    assert to_iso(typee) == iso


def test_un_instant_sans_fuseau_est_celui_de_la_cpts():
    assert read_instant("2025-07-01T09:30", PARIS, MIDI) == datetime(2025, 7, 1, 7, 30, tzinfo=UTC)
    outre_mer = ZoneInfo("Pacific/Noumea")
    attendu = datetime(2025, 6, 30, 22, 30, tzinfo=UTC)
    assert read_instant("2025-07-01T09:30", outre_mer, MIDI) == attendu


def test_un_instant_avec_fuseau_garde_le_sien():
    lu = read_instant("2025-03-20T09:30+11:00", PARIS, MIDI)
    assert lu == datetime(2025, 3, 19, 22, 30, tzinfo=UTC)


def test_un_jour_seul_est_midi_ou_maintenant():
    assert read_instant("2025-03-19", PARIS, MIDI).astimezone(PARIS).time() == time(12)
    matin = datetime(2025, 3, 20, 7, tzinfo=UTC)
    assert read_instant("2025-03-20", PARIS, matin) == matin


def test_un_jour_finit_a_minuit_de_la_cpts():
    assert end_of_day(date(2025, 3, 29), PARIS) == datetime(2025, 3, 29, 23, tzinfo=UTC)
    assert end_of_day(date(2025, 3, 30), PARIS) == datetime(2025, 3, 30, 22, tzinfo=UTC)


def test_une_echeance_se_lit_comme_son_dernier_jour():
    minuit = datetime(2025, 4, 4, 22, tzinfo=UTC)
    assert show_due(minuit, PARIS) == "04/04/2025"
    assert show_due(datetime(2025, 4, 4, 8, tzinfo=UTC), PARIS) == "04/04/2025 10:00"


@pytest.mark.parametrize(
    ("maintenant", "jours", "mots"),
    [
        (datetime(2025, 3, 20, 8, tzinfo=UTC), 15, "dans 15 j"),
        (datetime(2025, 4, 4, 21, 59, tzinfo=UTC), 0, "aujourd'hui"),
        (datetime(2025, 4, 4, 22, tzinfo=UTC), -1, "en retard de 1 j"),
        (datetime(2025, 4, 14, 8, tzinfo=UTC), -10, "en retard de 10 j"),
    ],
)
def test_les_jours_restants_se_comptent_a_l_heure_de_la_cpts(maintenant, jours, mots):
    minuit = datetime(2025, 4, 4, 22, tzinfo=UTC)
    assert days_left(minuit, PARIS, maintenant) == jours
    assert show_left(minuit, PARIS, maintenant) == mots


def test_un_jour_illisible_est_une_faute_d_usage():
    with pytest.raises(click.UsageError, match="n'est pas une date"):
        read_day("demain")
