"""What the plugin costs: `python -m tests.vivant.mesure [N]` plays 300 scenarios N times each way.

The suite resembles the acceptance suite: ten features, 2 400 steps, forty definitions that do a
little work. The figures are medians of processor time, then of elapsed time.
"""

import resource
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.vivant.banc import GREFFON, REGLAGES, jouer, poser

FEATURES, SCENARIOS, DEFINITIONS = 10, 30, 40
MOTS = ("Étant donné que", "Et que", "Quand", "Et", "Alors", "Et", "Mais")
CONFTEST = """\
import pytest
from pytest_bdd import parsers, step


@pytest.fixture
def monde():
    return []


def travailler(monde, *fait):
    monde.append(fait)
    return sum(i * i for i in range(2000))
"""
DEFINITION = """

@step(parsers.re(r"(?P<nom>\\w+) fait « (?P<geste>[^»]+) » numéro {rang} sur « (?P<ou>[^»]+) »"))
def etape_{rang}(monde, nom, geste, ou):
    travailler(monde, nom, geste, ou)
"""


def projet() -> dict[str, str]:
    definitions = "".join(DEFINITION.format(rang=rang) for rang in range(DEFINITIONS))
    fichiers = {"pytest.ini": REGLAGES + "filterwarnings = ignore\n"}
    fichiers["tests/conftest.py"] = CONFTEST + definitions
    for rang in range(FEATURES):
        fichiers[f"features/f{rang}.feature"] = fonctionnalite(rang)
        module = f"from pytest_bdd import scenarios\n\nscenarios('f{rang}.feature')\n"
        fichiers[f"tests/test_f{rang}.py"] = module
    return fichiers


def fonctionnalite(rang: int) -> str:
    lignes = ["# language: fr", f"Fonctionnalité: chapitre {rang}", "", "  Contexte:"]
    lignes.append("    Étant donné que Alix fait « ouvrir » numéro 0 sur « le dossier »")
    for cas in range(SCENARIOS):
        lignes += ["", f"  Scénario: cas {cas} du chapitre {rang}"]
        for place, mot in enumerate(MOTS):
            numero = (rang * 7 + cas * 3 + place) % DEFINITIONS
            geste = f"Alix fait « un geste » numéro {numero} sur « le dossier {cas} »"
            lignes.append(f"    {mot} {geste}")
    return "\n".join([*lignes, ""])


def chronometrer(dossier: Path, greffon: tuple[str, ...]) -> tuple[float, float]:
    """The processor time and the elapsed time of a run, in seconds."""
    avant, debut = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    jeu = jouer(dossier, "-q", greffon=greffon)
    apres, fin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    assert f"{FEATURES * SCENARIOS} passed" in jeu.sortie, jeu.sortie
    processeur = (apres.ru_utime + apres.ru_stime) - (avant.ru_utime + avant.ru_stime)
    return processeur, fin - debut


def principal(essais: int) -> None:
    with TemporaryDirectory() as provisoire:
        dossier = poser(Path(provisoire), projet())
        mesures = [
            (chronometrer(dossier, ()), chronometrer(dossier, GREFFON)) for _ in range(essais)
        ]
    for rang, nom in enumerate(("processeur", "durée")):
        sans = median(nue[rang] for nue, _ in mesures)
        avec = median(greffee[rang] for _, greffee in mesures)
        print(f"{nom} : {sans:.2f} s sans, {avec:.2f} s avec, {avec / sans - 1:+.1%}")


if __name__ == "__main__":
    principal(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
