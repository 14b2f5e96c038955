"""First sentence, where imports do not tell: libraries of a bare install, no clock, no file."""

import ast
import re
import sys

from tests.architecture.depot import PAQUETS, graphe, lire, modules, projet, relatif

DEMANDES_AU_MONDE = {"breakpoint", "eval", "exec", "input", "open", "print"}
HORLOGES = {"now", "today", "utcnow"}


def demandes(source: str) -> list[str]:
    """What a source asks of the world: a file, a screen, the time."""
    appels = (noeud.func for noeud in ast.walk(ast.parse(source)) if isinstance(noeud, ast.Call))
    return [ast.unparse(appel) for appel in appels if _demande(appel)]


def _demande(appel: ast.expr) -> bool:
    if isinstance(appel, ast.Name):
        return appel.id in DEMANDES_AU_MONDE
    return (
        isinstance(appel, ast.Attribute)
        and appel.attr in HORLOGES
        and ast.unparse(appel.value).split(".")[-1] in {"date", "datetime"}
    )


def test_le_coeur_ne_demande_ni_l_heure_ni_un_fichier():
    vues = {relatif(chemin): demandes(lire(chemin)) for chemin in modules("src")}
    assert {chemin: appels for chemin, appels in vues.items() if appels} == {}


def test_une_demande_au_monde_est_vue():
    assert demandes("open(x)\ndatetime.now(UTC)\ndatetime.date.today()\nprint()") == [
        "open",
        "datetime.now",
        "datetime.date.today",
        "print",
    ]
    assert demandes("clock.now()\ndatetime(2026, 1, 1)\nworkflow.open()") == []


def test_le_coeur_se_contente_d_une_installation_nue():
    permis = {re.split(r"[<>=]", exigence)[0] for exigence in projet()["project"]["dependencies"]}
    importes = {
        importe.split(".")[0]
        for module in graphe().modules
        if module.startswith("cpts_core")
        for importe in graphe().find_modules_directly_imported_by(module)
    }
    assert importes - set(PAQUETS) - sys.stdlib_module_names <= permis
