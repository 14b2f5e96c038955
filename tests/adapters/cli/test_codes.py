"""Exit codes: one per kind of error, told apart by a script, each met for real where it can be."""

import json
import sqlite3
from datetime import UTC, datetime

import click
import pytest

from cpts_adapters.bootstrap import Settings, opened
from cpts_adapters.cli import exit_codes
from cpts_adapters.cli.exit_codes import CODES, MEANINGS, code_of
from cpts_adapters.cli.failures import report
from cpts_adapters.environment import ManualClock
from cpts_core.application.acteur import Acteur
from cpts_core.kernel import errors
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident.choix import Danger
from cpts_core.workflows.qualite.incident.commandes.accueil import DeclarerSansSeNommer
from tests.adapters.cli.conftest import CELLULE

ABSTRAITES = {errors.ErreurProcedure, errors.DemandeRefusee}
EXEMPLES = (
    errors.PasDansCetEtat("clore", "reçu", ["affecter"]),
    errors.ConditionsNonReunies("clore", [errors.Motif("il faut que"), errors.Motif("il faut")]),
    errors.ReactionRefusee("réunir", "ouvrir", errors.DroitInsuffisant("non.")),
    errors.DroitInsuffisant("non."),
    errors.Introuvable("rien."),
    errors.VersionPerimee("un texte"),
    errors.ConflitDeVersion("trop tard."),
    errors.DonneesInvalides([errors.Anomalie("nom", "absent"), errors.Anomalie("jour", "absent")]),
    errors.HorsPeriode("avant."),
    errors.CommandeDejaEmise("deux fois."),
    errors.HorlogeEnRecul("en retard."),
    errors.ErreurDeStockage("plein."),
    errors.ErreurDeCle("fausse."),
    errors.ReponsePerdue("silence."),
)


def descendantes(classe):
    # Those of the core: the web façade has refusals of its own, which no command meets.
    directes = [une for une in classe.__subclasses__() if une.__module__ == errors.__name__]
    return {classe, *(d for fille in directes for d in descendantes(fille))}


def test_chaque_genre_d_erreur_a_un_code_a_lui():
    assert CODES.keys() == descendantes(errors.ErreurProcedure) - ABSTRAITES
    assert len(set(CODES.values())) == len(CODES)
    assert {type(exemple) for exemple in EXEMPLES} == CODES.keys()


def test_chaque_code_est_explique():
    nommes = {v for n, v in vars(exit_codes).items() if n.isupper() and isinstance(v, int)}
    assert MEANINGS.keys() == {0, *nommes, *CODES.values()}


@pytest.mark.parametrize("erreur", EXEMPLES, ids=lambda e: type(e).__name__)
def test_une_erreur_se_dit_en_francais_et_en_json(capsys, erreur):
    code = code_of(erreur)
    assert report(erreur, as_json=False, debug=False) == code
    dite = capsys.readouterr().err
    assert dite.startswith("Erreur : ")
    assert "Traceback" not in dite
    assert report(erreur, as_json=True, debug=False) == code
    lue = json.loads(capsys.readouterr().err)["erreur"]
    assert lue.keys() == {"genre", "code", "phrase", "motifs", "anomalies", "possibles"}
    assert (lue["code"], lue["phrase"]) == (code, erreur.phrase)


def test_chaque_raison_a_sa_ligne(capsys):
    report(EXEMPLES[1], as_json=False, debug=False)
    assert capsys.readouterr().err.splitlines()[1:] == ["  - il faut que", "  - il faut"]


def test_un_defaut_du_programme_ne_montre_sa_trace_que_si_on_la_demande(capsys):
    assert report(KeyError("x"), as_json=False, debug=False) == 70
    assert capsys.readouterr().err.count("\n") == 1
    assert report(KeyError("x"), as_json=False, debug=True) == 70
    assert "KeyError" in capsys.readouterr().err


@pytest.mark.parametrize(("levee", "code"), [(KeyboardInterrupt, 130), (click.Abort, 130)])
def test_une_interruption_est_dite_sans_trace(cpts, monkeypatch, levee, code):
    def interrompre(*_):
        raise levee

    monkeypatch.setattr("cpts_adapters.cli.entree._main", interrompre)
    reponse = cpts("workflows")
    assert (reponse.code, reponse.erreur) == (code, "Interrompu.\n")


def test_0_quand_c_est_fait(cpts):
    assert cpts("workflows").code == 0


@pytest.mark.usefixtures("base")
class TestSurUneBase:
    def test_11_pas_dans_cet_etat(self, cpts):
        reponse = cpts(*CELLULE, "faire", cpts.ouvrir(), "restituer", "--moyen", "courriel",
                       "--retour", "merci")  # fmt: skip
        assert reponse.code == 11
        assert "il est possible de :" in reponse.erreur

    def test_12_conditions_non_reunies(self, cpts):
        contact = ("prendre-contact", "--moyen", "telephone", "--json")
        reponse = cpts(*CELLULE, "faire", cpts.ouvrir(), *contact)
        assert reponse.code == 12
        assert reponse.refus["motifs"][0]["sources"][0] == "NP-061"

    def test_13_droit_insuffisant(self, cpts):
        dossier, code = cpts.declarer()
        contact = ("prendre-contact", "--moyen", "telephone")
        assert cpts("--par", code, "faire", dossier, *contact).code == 13

    def test_14_introuvable(self, cpts):
        assert cpts(*CELLULE, "voir", "0" * 36).code == 14
        assert cpts(*CELLULE, "liste", "incidant").code == 14
        assert cpts(*CELLULE, "faire", "0" * 36, "clore").code == 14
        assert "« incident »" in cpts(*CELLULE, "liste", "incidant").erreur

    def test_16_hors_periode(self, cpts):
        avant = ("--survenu-le", "2015-01-01")
        reponse = cpts("ouvrir", "incident", "declarer-sans-se-nommer", "--danger", "ecarte",
                       "--mots", "deux flacons voisins", *avant)  # fmt: skip
        assert reponse.code == 16

    def test_17_commande_deja_emise(self, cpts):
        commande = ("faire", cpts.ouvrir(), "commenter", "--commande-id", "c-1", "--commentaire")
        assert cpts(*CELLULE, *commande, "un").code == 0
        assert cpts(*CELLULE, *commande, "deux").code == 17

    def test_18_horloge_en_recul(self, cpts, base):
        demain = ManualClock(datetime(2999, 1, 1, tzinfo=UTC))
        with opened(Settings(str(base), clock=demain)) as application:
            personne = Acteur("cpts", "x", frozenset((Role.DECLARANT,)))
            commande = DeclarerSansSeNommer(danger=Danger.ECARTE, mots="deux flacons voisins")
            flux = application.ouvrir(personne, "incident", commande).flux
        reponse = cpts(*CELLULE, "faire", flux, "commenter", "--commentaire", "x")
        assert reponse.code == 18

    def test_20_base_absente(self, cpts):
        reponse = cpts("--base", "ailleurs.db", *CELLULE, "liste", "incident")
        assert reponse.code == 20
        assert "cpts init" in reponse.erreur

    def test_20_base_abimee(self, cpts, base):
        base.write_bytes(b"ceci n'est pas une base" * 400)
        assert cpts(*CELLULE, "liste", "incident").code == 20

    def test_20_base_d_une_autre_sorte(self, cpts):
        reponse = cpts("--base", "oracle://ici/cpts", *CELLULE, "liste", "incident")
        assert reponse.code == 20
        assert "donnez un fichier, ou postgresql://…" in reponse.erreur

    def test_la_base_se_nomme_aussi_par_une_adresse(self, cpts, base):
        assert cpts("--base", f"sqlite:///{base}", *CELLULE, "liste", "incident").code == 0

    def test_21_cle_absente(self, cpts, base):
        base.with_name("cpts.db.cle").unlink()
        assert cpts(*CELLULE, "liste", "incident").code == 21
        assert cpts("init").code == 21

    def test_21_cle_d_une_autre_base(self, cpts):
        cpts("--base", "autre.db", "init")
        reponse = cpts("--cle", "autre.db.cle", *CELLULE, "liste", "incident")
        assert reponse.code == 21
        assert "pas celle du coffre" in reponse.erreur

    def test_une_cpts_sans_dossier_n_est_pas_dite_intacte(self, cpts, base):
        cpts.ouvrir()
        assert "Base intacte" in cpts("verifier").sortie
        assert "rien à vérifier" in cpts("--cpts", "une-autre", "verifier").sortie

    def test_22_fautes_trouvees(self, cpts, base):
        cpts.ouvrir()
        assert cpts("verifier").code == 0
        with sqlite3.connect(base) as connexion:
            connexion.execute("UPDATE journal SET survenu_le = replace(survenu_le, '20', '19')")
        connexion.close()
        reponse = cpts("verifier", "--json")
        assert reponse.code == 22
        assert reponse.json["valide"] is False
        assert "le fait a été modifié" in reponse.json["fautes"][0]
        assert "fautes :" in cpts("verifier").sortie

    def test_2_sans_dire_qui_agit(self, cpts):
        for mots in (("liste", "incident"), ("miens",), ("echeances",), ("voir", cpts.ouvrir())):
            reponse = cpts(*mots)
            assert reponse.code == 2
            assert "CPTS_PAR" in reponse.erreur

    def test_2_au_nom_du_systeme(self, cpts):
        assert cpts("--par", "systeme", "liste", "incident").code == 2
        assert cpts("--par", "x", "--role", "système", "liste", "incident").code == 2

    def test_une_faute_d_usage_se_lit_aussi_en_json(self, cpts):
        refus = cpts("liste", "incident", "--json").refus
        assert (refus["genre"], refus["code"]) == ("usage", 2)
