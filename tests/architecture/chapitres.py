"""Chapters found by reading them: whatever defines a `Workflow` in a folder of procedures."""

import ast
from itertools import permutations
from pathlib import Path

import grimp

RACINE_DES_CHAPITRES = "cpts_core.workflows"
_PROFONDEUR = len("cpts_core.workflows.groupe.chapitre".split("."))


def definit_un_workflow(source: str) -> bool:
    """A `Workflow(…)` given a name at the top level of the module."""
    return any(
        isinstance(noeud, ast.Assign | ast.AnnAssign)
        and isinstance(noeud.value, ast.Call)
        and isinstance(noeud.value.func, ast.Name)
        and noeud.value.func.id == "Workflow"
        for noeud in ast.parse(source).body
    )


def chapitres(source: Path) -> set[str]:
    """The chapters under a source root: `cpts_core.workflows.<group>.<chapter>`."""
    return {
        ".".join(chemin.relative_to(source).with_suffix("").parts[:_PROFONDEUR])
        for chemin in (source / Path(*RACINE_DES_CHAPITRES.split("."))).glob("*/**/*.py")
        if definit_un_workflow(chemin.read_text("utf-8"))
    }


def liens(graphe: grimp.ImportGraph, noms: set[str]) -> list[str]:
    """Every way by which a chapter reaches another, through whatever modules."""
    fichiers = {nom: _fichiers(graphe, nom, noms) for nom in noms}
    return sorted(
        " -> ".join(chaine)
        for depart, arrivee in permutations(noms, 2)
        for importeur in fichiers[depart]
        for importe in fichiers[arrivee]
        if (chaine := graphe.find_shortest_chain(importer=importeur, imported=importe))
    )


def importeurs(graphe: grimp.ImportGraph, noms: set[str]) -> set[str]:
    """The modules, chapters aside, that import a chapter directly."""
    fichiers = {fichier for nom in noms for fichier in _fichiers(graphe, nom, noms)}
    return {
        importeur
        for fichier in fichiers
        for importeur in graphe.find_modules_that_directly_import(fichier)
    } - fichiers


def _fichiers(graphe: grimp.ImportGraph, nom: str, noms: set[str]) -> set[str]:
    """A chapter is a module or a package, with the files beside it that bear its name."""
    return {module for module in graphe.modules if _chapitre_de(module, noms) == nom}


def _chapitre_de(module: str, noms: set[str]) -> str:
    tete = ".".join(module.split(".")[:_PROFONDEUR])
    return max((nom for nom in noms if tete == nom or tete.startswith(f"{nom}_")), default="")
