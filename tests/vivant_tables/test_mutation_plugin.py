"""A change of a table that no scenario notices is named in French, and fails `--mutation`."""

import tomllib

import pytest

from cpts_adapters.vivant.mutation import execution
from tests.vivant_tables.etapes import ENTETE, ecrire, projet, scenario
from tests.vivant_tables.test_couverture_plugin import ABIMER, PRETER, RESERVER

pytest_plugins = ("pytester",)

DELAI = scenario(
    "le retour est attendu sous quinze jours",
    "le membre demande l'objet « perceuse »",
    "le bureau prête",
    "le retour est attendu dans 15 jours",
)
DEMANDE_REFUSEE = scenario(
    "le bureau n'emprunte pas",
    "le bureau demande l'objet « perceuse »",
    "c'est refusé",
)
PRET_REFUSE = scenario(
    "un membre ne prête pas",
    "le membre demande l'objet « perceuse »",
    "le membre ne peut pas « prêter »",
)
RETOUR_REFUSE = scenario(
    "le bureau ne rend pas",
    "le membre demande l'objet « perceuse »",
    "le bureau prête",
    "le bureau rend, en état : oui",
    "c'est refusé",
    "le bureau rend, en état : non",
    "c'est refusé",
)
TOUT = (PRETER, ABIMER, RESERVER, DELAI, DEMANDE_REFUSEE, PRET_REFUSE, RETOUR_REFUSE)


def muter(pytester, *options):
    return pytester.runpytest_inprocess("--mutation", *options)


def resultats(pytester):
    return tomllib.loads((pytester.path / "features" / "mutation.toml").read_text("utf-8"))


def expliquer(pytester, genre, mutant, raison):
    lignes = [
        f"[[{genre}]]",
        'table = "emprunt"',
        f'mutants = ["{mutant}"]',
        f'raison = "{raison}"',
    ]
    (pytester.path / "features" / "survivants.toml").write_text("\n".join(lignes), "utf-8")


def sans(*absents):
    return [s for s in TOUT if s not in absents]


def test_une_suite_qui_voit_chaque_changement_passe(pytester):
    projet(pytester, *TOUT)
    resultat = muter(pytester)
    assert resultat.ret == 0
    resultat.stdout.fnmatch_lines(
        ["emprunt : 100,0 % (8 mutants vus sur 8 ; 0 équivalents à la table, 13 *"]
    )
    assert resultats(pytester)["emprunt"]["survivants"] == {}


@pytest.mark.parametrize(
    ("absent", "phrase"),
    [
        (DELAI, "si l'échéance « retour de l'objet » tombait un jour plus tard, aucun scénario*"),
        (DELAI, "si l'échéance « retour de l'objet » tombait un jour plus tôt, aucun scénario*"),
        (PRET_REFUSE, "si « prêter » depuis « demandé » était permis à tous les rôles, aucun*"),
        (RESERVER, "si « prêter » depuis « demandé » n'exigeait plus que l'objet ne soit pas*"),
    ],
)
def test_un_changement_que_rien_ne_voit_est_dit_en_francais(pytester, absent, phrase):
    projet(pytester, *sans(absent))
    resultat = muter(pytester)
    assert resultat.ret == 1
    resultat.stdout.fnmatch_lines([f"emprunt : {phrase}"])


def test_rien_n_est_rejoue_tant_que_rien_ne_change(pytester):
    projet(pytester, *sans(DELAI))
    premier = muter(pytester)
    second = muter(pytester)
    premier.assert_outcomes(passed=6)
    second.assert_outcomes()
    assert second.ret == premier.ret == 1
    second.stdout.fnmatch_lines(["emprunt : si l'échéance*"])


def test_un_scenario_change_fait_tout_rejouer(pytester):
    projet(pytester, *sans(DELAI))
    muter(pytester)
    ecrire(pytester, "emprunt", ENTETE + "\n".join(TOUT))
    resultat = muter(pytester)
    assert resultat.ret == 0
    resultat.assert_outcomes(passed=7)


def test_le_resultat_d_une_partie_ne_vaut_pas_pour_l_ensemble(pytester):
    projet(pytester, *TOUT)
    muter(pytester, "-k", "rend or reserv")
    resultat = muter(pytester)
    resultat.assert_outcomes(passed=7)
    resultat.stdout.fnmatch_lines(["emprunt : 100,0 %*"])


@pytest.mark.parametrize("seuil", ["70", "95"])
def test_un_survivant_admis_reste_compte(pytester, seuil):
    projet(pytester, *sans(PRET_REFUSE))
    expliquer(pytester, "admis", "Preter DEMANDE>PRETE : élargir", "le bureau seul est connecté")
    assert muter(pytester, "-o", f"vivant_mutation_seuil={seuil}").ret == (seuil == "95")


def test_un_mutant_equivalent_ne_compte_pas(pytester):
    projet(pytester, *sans(PRET_REFUSE))
    expliquer(pytester, "equivalents", "Preter DEMANDE>PRETE : élargir", "le bureau est seul")
    resultat = muter(pytester)
    assert resultat.ret == 0
    resultat.stdout.fnmatch_lines(["emprunt : 100,0 % (7 mutants vus sur 7 ; 1 équivalents *"])


@pytest.mark.parametrize("genre", ["admis", "equivalents"])
def test_un_survivant_sans_raison_n_est_pas_admis(pytester, genre):
    projet(pytester, *sans(PRET_REFUSE))
    expliquer(pytester, genre, "Preter DEMANDE>PRETE : élargir", " ")
    assert muter(pytester, "-o", "vivant_mutation_seuil=70").ret == 1


@pytest.mark.parametrize("genre", ["admis", "equivalents"])
def test_une_raison_pour_un_mutant_qui_ne_survit_pas_est_refusee(pytester, genre):
    projet(pytester, *TOUT)
    expliquer(pytester, genre, "Preter DEMANDE>PRETE : élargir", "le bureau seul est connecté")
    resultat = muter(pytester)
    assert resultat.ret == 1
    resultat.stdout.fnmatch_lines(["emprunt : ce mutant ne survit pas, sa raison est à retirer. *"])


def test_rien_n_est_mute_quand_un_scenario_echoue(pytester):
    projet(pytester, PRETER.replace("« rendu »", "« perdu »"))
    resultat = muter(pytester)
    assert resultat.ret == 1
    resultat.stdout.fnmatch_lines(["les scénarios échouent : les tables ne sont pas mutées."])
    assert not (pytester.path / "features" / "mutation.toml").exists()


UNE_FOIS = """
from tests.vivant_tables.etapes import *

fois = []

@step("une étape qui ne passe qu'une fois")
def une_fois(essai):
    fois.append(1)
    assert len(fois) == 1
"""


def test_des_scenarios_qui_ne_se_rejouent_pas_ne_prouvent_rien(pytester):
    etapes = ("le membre demande l'objet « perceuse »", "une étape qui ne passe qu'une fois")
    projet(pytester, scenario("une seule fois", *etapes), etapes=UNE_FOIS)
    resultat = muter(pytester)
    assert resultat.ret == 1
    resultat.stdout.fnmatch_lines(["emprunt : les scénarios échouent sans que rien ne change."])


SANS_FIN = """
from tests.vivant_tables.etapes import *

@step("on attend le prêt")
def attendre(essai):
    while essai.refus:
        pass
"""


def test_un_mutant_qui_ne_finit_pas_est_vu(pytester, monkeypatch):
    monkeypatch.setattr(execution, "SECONDES", 1)
    etapes = ("le membre demande l'objet « perceuse »", "le bureau prête", "on attend le prêt")
    projet(pytester, scenario("on attend", *etapes), etapes=SANS_FIN)
    muter(pytester)
    assert (
        "Preter DEMANDE>PRETE : inverser libre" not in resultats(pytester)["emprunt"]["survivants"]
    )


def test_la_mutation_repartit_elle_meme_ses_essais(pytester):
    projet(pytester, *TOUT)
    resultat = muter(pytester, "-n2")
    assert resultat.ret == pytest.ExitCode.USAGE_ERROR
    resultat.stderr.fnmatch_lines(["*--mutation se lance sans -n*"])


def test_une_autre_table_ne_fait_pas_rejouer_celle_ci(pytester):
    projet(pytester, *TOUT)
    muter(pytester)
    avant = resultats(pytester)["emprunt"]["empreinte"]
    ecrire(pytester, "autre", "# language: fr\nFonctionnalité: rien\n")
    pytester.makepyfile(test_autre="def test_autre(): pass")
    resultat = muter(pytester)
    resultat.stdout.no_fnmatch_line("*mutants en*")
    assert resultats(pytester)["emprunt"]["empreinte"] == avant
