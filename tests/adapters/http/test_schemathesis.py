"""The API attacked through its own description, with every check, behind a real server."""

from __future__ import annotations

import subprocess
import sys

import httpx
import pytest

from tests.adapters.http.client import API, CPTS, web
from tests.adapters.http.corps import DECLARATION, OUVRIR
from tests.adapters.http.serveur import listening

JETON = {"Authorization": "Bearer jeton-camille"}
CONFIG = """
[parameters]
"path.cpts" = "{cpts}"
"path.procedure" = "incident"
"path.dossier" = "{dossier}"
"query.survenu_le" = "{instant}"
"query.annee" = 2024

[checks.positive_data_acceptance]
expected-statuses = ["2xx", 403, 404, 409, 412, 422]

[checks.negative_data_rejection]
expected-statuses = [400, 401, 403, 404, 405, 409, 412, 413, 415, 422]
"""
"""What no schema can say: which records exist, what is past, which years are closed."""
READINGS = (
    r"(procedures|procedure\}|echeances|faits|parametres|catalogue|miens|\{dossier\}|possibles)$"
)
COMMANDS = r"commandes/(saisir_une_demande|prendre_contact|evaluer_la_gravite|decrire_le_contexte)$"


@pytest.mark.parametrize(
    ("phase", "paths", "examples"),
    [
        ("fuzzing", READINGS, 3),
        ("fuzzing", COMMANDS, 8),
        ("coverage", r"(commandes/saisir_une_demande|\{procedure\}|echeances)$", 1),
    ],
)
def test_l_api_tient_ce_que_sa_description_promet(settings, tmp_path, phase, paths, examples):
    with listening(web(settings)) as origin:
        opened = httpx.post(
            f"{origin}{API}/{OUVRIR}",
            json=DECLARATION,
            headers={"Authorization": "Bearer jeton-dr-martin"},
        ).json()
        read = httpx.get(f"{origin}{API}/dossiers/incident/{opened['dossier']}", headers=JETON)
        config = tmp_path / "schemathesis.toml"
        given = {"dossier": opened["dossier"], "instant": read.json()["modifie_le"]}
        config.write_text(CONFIG.format(cpts=CPTS, **given), encoding="utf-8")
        ran = _run(config, f"{origin}/api/openapi.json?procedures=incident", phase, paths, examples)
    assert ran.returncode == 0, ran.stdout[-8000:] + ran.stderr[-2000:]


def _run(config, described, phase, paths, examples):
    options = (
        "--checks=all",
        f"--phases={phase}",
        f"--include-path-regex={paths}",
        f"--max-examples={examples}",
        "--generation-deterministic",
        f"--header=Authorization: {JETON['Authorization']}",
        "--no-color",
    )
    program = (sys.executable, "-m", "schemathesis.cli", "--config-file", str(config))
    return subprocess.run(
        [*program, "run", described, *options],
        capture_output=True,
        text=True,
        cwd=config.parent,
        check=False,
    )
