"""Real processes: pipes, exit codes, missing libraries, completion."""

import json
import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

CPTS = str(Path(sys.executable).with_name("cpts"))


def lancer(*mots, **environnement):
    """Run the console script in an environment without any setting."""
    garde = {nom: valeur for nom, valeur in os.environ.items() if not nom.startswith("CPTS_")}
    return subprocess.run(
        mots, capture_output=True, text=True, check=False, env=garde | environnement
    )


def test_la_ligne_de_commande_est_une_facade_declaree(cpts):
    (entree,) = entry_points(group="cpts_core.frontends", name="cli")
    facade = entree.load()
    assert facade.name == "cli"
    assert facade.run(["workflows"]) == 0
    assert facade.run(["lister"]) == 2


def test_le_script_rend_le_code_et_ne_colore_rien(base):
    fait = lancer(CPTS, "aide")
    assert fait.returncode == 0
    assert "\x1b" not in fait.stdout
    assert fait.stderr == ""


def test_une_declaration_et_sa_lecture_par_des_tubes(base):
    declare = (CPTS, "ouvrir", "incident", "declarer-sans-se-nommer", "--danger", "ecarte")
    recu = json.loads(lancer(*declare, "--mots", "deux flacons voisins", "--json").stdout)
    vu = lancer(CPTS, "suivre", recu["code_de_suivi"], "--json")
    assert json.loads(vu.stdout)[0]["dossier"] == recu["dossier"]


def test_les_erreurs_vont_sur_la_sortie_d_erreur(base):
    fait = lancer(CPTS, "--par", "x", "voir", "0" * 36, "--json")
    assert (fait.returncode, fait.stdout) == (14, "")
    assert json.loads(fait.stderr)["erreur"]["genre"] == "introuvable"


def test_un_terminal_sans_accents_ne_fait_rien_echouer():
    fait = lancer(CPTS, "workflows", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert fait.returncode == 0
    assert "incident qualit" in fait.stdout


def test_un_lecteur_parti_n_est_pas_une_erreur():
    sortie, entree = os.pipe()
    os.close(sortie)
    fait = subprocess.run(
        [CPTS, "diagramme", "incident"], check=False, stdout=entree, stderr=subprocess.PIPE
    )
    os.close(entree)
    assert (fait.returncode, fait.stderr) == (141, b"")


@pytest.mark.parametrize(
    ("module", "extra", "mots"),
    [
        ("click", "cli", ["workflows"]),
        ("sqlalchemy", "sql", ["--par", "x", "liste", "incident"]),
        (
            "cryptography",
            "sql",
            [
                *"ouvrir incident declarer-sans-se-nommer --danger ecarte --mots".split(),
                "dix lettres",
            ],
        ),
    ],
)
def test_une_bibliotheque_absente_est_nommee(base, module, extra, mots):
    programme = (
        "import sys\n"
        f"sys.modules[{module!r}] = None\n"
        "from cpts_adapters.cli.entree import run\n"
        f"sys.exit(run({mots!r}))"
    )
    fait = lancer(sys.executable, "-c", programme)
    assert fait.returncode == 69
    assert fait.stderr == (
        f"Erreur : {module} n'est pas installé. Pour l'avoir : pip install 'cpts-core[{extra}]'\n"
    )


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_chaque_interpreteur_a_son_script(shell):
    fait = lancer(CPTS, "completion", shell)
    assert fait.returncode == 0
    assert f"_CPTS_COMPLETE={shell}_complete" in fait.stdout


def propositions(ligne: str, **environnement: str) -> list[str]:
    """What bash is offered at the end of a line."""
    mots = ligne.split(" ")
    demande = {"COMP_WORDS": ligne, "COMP_CWORD": str(len(mots) - 1)}
    fait = lancer(CPTS, _CPTS_COMPLETE="bash_complete", **demande, **environnement)
    return [proposee.partition(",")[2] for proposee in fait.stdout.split()]


def test_les_commandes_se_completent():
    assert propositions("cpts ech") == ["echeances"]


def test_les_procedures_et_leurs_ouvertures_se_completent():
    assert propositions("cpts ouvrir decl") == ["declaration-eigs"]
    assert "declarer-un-evenement" in propositions("cpts ouvrir incident decl")


def test_les_champs_se_completent():
    assert "--heure-de-rappel" in propositions("cpts ouvrir incident declarer-un-evenement --he")


def test_les_dossiers_lisibles_et_leurs_commandes_se_completent(base, cpts):
    dossier = cpts.ouvrir()
    cellule = {"CPTS_PAR": "camille", "CPTS_ROLE": "cellule qualité"}
    assert propositions("cpts voir ", **cellule) == [dossier[-8:]]
    assert propositions("cpts voir ", CPTS_PAR="x", CPTS_ROLE="ars") == []
    assert propositions("cpts voir ") == []
    assert propositions(f"cpts faire {dossier} comm", **cellule) == ["commenter"]
    assert propositions(f"cpts faire {dossier} commenter --comme", **cellule) == ["--commentaire"]


def test_la_completion_se_tait_quand_rien_ne_va(cpts):
    assert propositions("cpts voir ", CPTS_PAR="x", CPTS_BASE="absente.db") == []
