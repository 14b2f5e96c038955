"""Help: complete, in French, at once."""

import ast
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest

from cpts_adapters.cli import commands, french
from cpts_adapters.cli.index import COMMANDS

POUR_QUI_PROGRAMME = {
    "Value must be an iterable.",
    "Name '{name}' defined twice",
    "Unknown color {colour!r}",
    "Unknown standard stream '{name}'",
    "Invalid start character for option ({option})",
    "Could not determine name for option with declarations {decls!r}",
    "Arguments take exactly one parameter declaration, got {length}: {decls}.",
    "Boolean option {decl!r} cannot use the same flag for true/false.",
    "DeprecationWarning: The command {name!r} is deprecated.{extra_message}",
    "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}",
    (
        "No options defined but a name was passed ({name}). Did you mean to declare an argument"
        " instead? Did you mean to pass '--{name}'?"
    ),
    "d",
}
"""What click says of a program that misuses it: nobody who types a command reads it."""


def messages_de_click() -> set[str]:
    dits: set[str] = set()
    for module in Path(click.__file__).parent.glob("*.py"):
        for appel in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(appel, ast.Call) and isinstance(appel.func, ast.Name):
                if appel.func.id == "_":
                    dits.update(texte(appel.args[0]))
                elif appel.func.id == "ngettext":
                    dits.update(texte(appel.args[0]), texte(appel.args[1]))
    return dits


def texte(argument: ast.expr) -> list[str]:
    return [argument.value] if isinstance(argument, ast.Constant) else []


def modules_apres(*mots: str) -> set[str]:
    """The modules that a command leaves imported, in a process of its own."""
    programme = (
        "import json, sys\n"
        "from cpts_adapters.cli.entree import run\n"
        f"code = run({list(mots)!r})\n"
        "sys.stderr.write(json.dumps([code, *sys.modules]))"
    )
    fait = subprocess.run([sys.executable, "-c", programme], capture_output=True, check=True)
    code, *importes = json.loads(fait.stderr)
    assert code == 0
    return set(importes)


def test_chaque_message_de_click_est_traduit():
    assert messages_de_click() - POUR_QUI_PROGRAMME <= french.MESSAGES.keys()


def test_rien_n_est_traduit_que_click_ne_dise():
    """`required` comes to click through a dictionary, which the reading above cannot see."""
    assert french.MESSAGES.keys() - {"required"} <= messages_de_click()


def test_les_trous_des_messages_sont_gardes():
    for anglais, francais in french.MESSAGES.items():
        trous = {trou.split("!")[0] for trou in _trous(anglais)}
        assert {trou.split("!")[0] for trou in _trous(francais)} <= trous


def _trous(message: str) -> set[str]:
    return {morceau.split("}")[0] for morceau in message.split("{")[1:]}


def test_l_index_dit_vrai_des_commandes():
    modules = {chemin.stem for chemin in Path(commands.__file__).parent.glob("[!_]*.py")}
    assert COMMANDS.keys() == modules
    for nom, titre in COMMANDS.items():
        commande = import_module(f"cpts_adapters.cli.commands.{nom}").command
        assert (commande.name, (commande.help or "").splitlines()[0]) == (nom, titre)


@pytest.mark.parametrize("nom", COMMANDS)
def test_chaque_commande_a_son_aide(cpts, nom):
    reponse = cpts(nom, "--help")
    assert reponse.code == 0
    assert reponse.sortie.startswith("Usage : cpts")
    assert "Affiche cette aide." in reponse.sortie
    for anglais in ("Usage:", "Options:", "Show this", "ARGS", "TEXT "):
        assert anglais not in reponse.sortie


def test_l_aide_de_la_racine_n_importe_rien_de_lourd():
    importes = modules_apres("--help")
    for lourd in ("attr", "sqlalchemy", "cryptography", "cattrs", "rich", "cpts_core.kernel"):
        assert lourd not in importes


def test_la_version_n_importe_rien_de_lourd():
    importes = modules_apres("--version")
    for lourd in ("attr", "sqlalchemy", "cryptography", "cattrs", "rich", "cpts_core.kernel"):
        assert lourd not in importes


@pytest.mark.parametrize("mots", [("workflows",), ("ouvrir", "--help")])
def test_les_titres_se_lisent_sans_importer_de_chapitre(mots):
    importes = modules_apres(*mots)
    assert not [nom for nom in importes if nom.startswith("cpts_core.workflows.qualite.")]
    assert "sqlalchemy" not in importes


def test_une_liste_n_importe_que_ce_qu_elle_lit(demonstration):
    acteur = ("--par", "camille", "--role", "cellule-qualite")
    base = ("--base", str(demonstration), "--cpts", "deux-rives")
    importes = modules_apres(*base, *acteur, "liste", "incident")
    assert "cpts_core.workflows.qualite.incident" in importes
    for inutile in (
        "cpts_core.workflows.qualite.reunion",
        "cpts_core.workflows.qualite.identite",
        "cpts_core.workflows.qualite.detection",
        "cryptography",
        "alembic",
        "holidays",
        "transitions",
    ):
        assert inutile not in importes


def test_la_sortie_simple_n_importe_pas_rich():
    assert "rich" not in modules_apres("workflows")


@pytest.mark.parametrize(
    ("mots", "phrase"),
    [
        (("lister",), "La commande « lister » n'existe pas. Vouliez-vous dire 'liste' ?"),
        (("--bas", "x", "liste"), "L'option « --bas » n'existe pas."),
        (("voir",), "Il manque l'argument 'DOSSIER'."),
        (("voir", "a", "b"), "Argument en trop : b"),
        (("demo", "--fin"), "L'option « --fin » attend une valeur."),
        (("diagramme", "incident", "--format", "png"), "Valeur invalide pour '--format'"),
        (("liste", "incident", "--limite", "x"), "« x » n'est pas un nombre."),
        (("diagramme", "incident", "--json=oui"), "n'attend pas de valeur"),
    ],
)
def test_une_ligne_mal_ecrite_est_expliquee_en_francais(cpts, mots, phrase):
    reponse = cpts(*mots)
    assert reponse.code == 2
    assert phrase in reponse.erreur


def test_sans_commande_l_aide_est_montree(cpts):
    reponse = cpts()
    assert reponse.code == 2
    assert "Commandes :" in reponse.erreur


def test_l_aide_explique_codes_roles_et_dates(cpts):
    for sujet, mot in (("codes", "12"), ("roles", "cellule-qualite"), ("dates", "20/03/2025")):
        assert mot in cpts("aide", sujet).sortie
    assert set(cpts("aide", "--json").json) == {"codes", "roles", "dates", "dossiers"}
