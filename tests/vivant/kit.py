"""The compatibility kit of Cucumber: its samples as a project for pytest, and how to compare."""

import json
import shutil
from functools import cache
from pathlib import Path

from cucumber_compatibility_kit import CompatibilityKit

from tests.vivant.banc import Jeu, jouer, poser

ICI = Path(__file__).parent / "cck"
KIT = CompatibilityKit()
SAMPLES = {dossier.name: dossier for dossier in sorted((*KIT.gherkin(), *KIT.markdown()))}

AMBIGUES = {"all-statuses", "ambiguous", "failedish-combinations", "retry-ambiguous"}
RUN = "def pytest_runtestloop():\n    raise RuntimeError('Whoops!')\n"
A_L_ENVERS = "def pytest_collection_modifyitems(items):\n    items.reverse()\n"
AUTOUR = {
    "multiple-features-reversed": A_L_ENVERS,
    "test-run-exception": RUN,
    "global-hooks-beforeall-error": RUN,
    "global-hooks-afterall-error": (
        "import pytest\n\n\n@pytest.hookimpl(wrapper=True)\ndef pytest_runtestloop():\n"
        "    yield\n    raise RuntimeError('Whoops!')\n"
    ),
}
"""Samples played apart: what they do concerns the whole run, as a hook of pytest."""
REGLAGES = "[pytest]\nvivant_gardes = signaler\nfilterwarnings = ignore\n"


def jouer_le_kit(dossier: Path) -> dict[str, Jeu]:
    """The run of each sample: one for most of them, and one for each of those played apart."""
    ensemble = [nom for nom in SAMPLES if nom not in AUTOUR]
    crochets = (ICI / "crochets.py").read_text("utf-8")
    jeu = jouer(installer(dossier / "ensemble", ensemble, crochets))
    apart = {nom: jouer(installer(dossier / nom, [nom], autour)) for nom, autour in AUTOUR.items()}
    return dict.fromkeys(ensemble, jeu) | apart


def installer(dossier: Path, noms: list[str], autour: str) -> Path:
    """A project that holds samples; a folder for each set of definitions."""
    fichiers = {"pytest.ini": REGLAGES, "conftest.py": autour}
    for nom in noms:
        genre = definitions(nom)
        shutil.copytree(SAMPLES[nom], dossier / genre / nom)
        fichiers[f"{genre}/conftest.py"] = (ICI / f"{genre}.py").read_text("utf-8")
        if list(SAMPLES[nom].glob("*.feature")):
            module = f"from pytest_bdd import scenarios\n\nscenarios('{nom}')\n"
            fichiers[f"{genre}/test_{nom.replace('-', '_')}.py"] = module
    return poser(dossier, fichiers)


def definitions(nom: str) -> str:
    if nom == "regular-expression":
        return "legumes"
    return "ambigues" if nom in AMBIGUES else "communes"


@cache
def reference(nom: str) -> list[dict]:
    lignes = (SAMPLES[nom] / f"{nom}.ndjson").read_text("utf-8").splitlines()
    return [json.loads(ligne) for ligne in lignes]


def suite(messages: list[dict], nom: str) -> list[tuple[str, list[str]]]:
    """The cases of a sample as played: the name of each, and the statuses of its steps."""
    cas, essais, suite = {}, {}, {}
    pickles = {m["pickle"]["id"]: m["pickle"] for m in messages if "pickle" in m}
    for message in messages:
        match message:
            case {"testCase": un}:
                etapes = {e["id"] for e in un["testSteps"] if "pickleStepId" in e}
                cas[un["id"]] = pickles[un["pickleId"]], etapes
            case {"testCaseStarted": essai}:
                pickle, etapes = cas[essai["testCaseId"]]
                essais[essai["id"]] = etapes
                if Path(pickle["uri"]).parent.name == nom:
                    suite[essai["id"]] = (pickle["name"], [])
            case {"testStepFinished": finie}:
                essai = finie["testCaseStartedId"]
                if essai in suite and finie["testStepId"] in essais[essai]:
                    suite[essai][1].append(finie["testStepResult"]["status"])
    return list(suite.values())


def pieces(messages: list[dict], nom: str) -> list[dict]:
    """What a sample attaches to its steps, in order."""
    ids = ("testCaseStartedId", "testStepId", "timestamp")
    jointes = [m["attachment"] for m in messages if "attachment" in m]
    return [
        {cle: valeur for cle, valeur in jointe.items() if cle not in ids}
        for jointe in jointes
        if jointe["testCaseStartedId"] in essais_de(messages, nom)
    ]


def essais_de(messages: list[dict], nom: str) -> set[str]:
    pickles = {m["pickle"]["id"]: m["pickle"]["uri"] for m in messages if "pickle" in m}
    siens = {i for i, uri in pickles.items() if Path(uri).parent.name == nom}
    cas = {m["testCase"]["id"] for m in messages if m.get("testCase", {}).get("pickleId") in siens}
    essais = (m["testCaseStarted"] for m in messages if "testCaseStarted" in m)
    return {essai["id"] for essai in essais if essai["testCaseId"] in cas}
