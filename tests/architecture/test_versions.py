"""One version of each thing, said the same everywhere."""

import re
from importlib.metadata import version

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from tests.architecture.depot import RACINE, lire, projet

VERROU = lire(RACINE / "requirements.lock")
VERROUILLES = dict(re.findall(r"^([\w.-]+)==([\w.]+)", VERROU, flags=re.MULTILINE))
DEV = projet()["dependency-groups"]["dev"]
EXIGENCES = {
    Requirement(exigence)
    for exigences in (
        projet()["build-system"]["requires"],
        projet()["project"]["dependencies"],
        *projet()["project"]["optional-dependencies"].values(),
        DEV,
    )
    for exigence in exigences
    if not exigence.startswith("cpts-core")
}


def test_le_paquet_installe_est_celui_du_depot():
    assert version("cpts-core") == projet()["project"]["version"]


def test_le_journal_des_changements_commence_par_la_version():
    titres = re.findall(r"^## \[([^\]]+)\]", lire(RACINE / "CHANGELOG.md"), flags=re.MULTILINE)
    assert titres[0] == projet()["project"]["version"]


def test_le_verrou_satisfait_chaque_exigence():
    assert [
        str(exigence)
        for exigence in EXIGENCES
        if not exigence.specifier.contains(VERROUILLES.get(exigence.name, "0"))
    ] == []


@pytest.mark.parametrize("nom", ["gherkin-official", "pytest", "pytest-bdd", "hatchling"])
def test_ce_dont_le_format_compte_est_epingle(nom):
    assert f"{nom}=={VERROUILLES[nom]}" in DEV


def test_le_verrou_ne_nomme_aucun_registre():
    assert "://" not in VERROU
    assert all(f"{nom}=={verrouille} " in VERROU for nom, verrouille in VERROUILLES.items())


def test_chaque_paquet_verrouille_a_son_empreinte():
    paquets = re.split(r"^(?=[\w.-]+==)", VERROU, flags=re.MULTILINE)[1:]
    assert [paquet for paquet in paquets if "--hash=sha256:" not in paquet] == []


def test_une_seule_version_de_python_au_plus_bas():
    plancher = projet()["tool"]["mypy"]["python_version"]
    assert projet()["project"]["requires-python"] == str(SpecifierSet(f">={plancher}"))
    assert f"({plancher.replace('.', ', ')})" in lire(RACINE / "Makefile")
