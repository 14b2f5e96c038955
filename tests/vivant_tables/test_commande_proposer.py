"""`cpts gherkin proposer`: what it prints, what it refuses."""

import json

from cpts_adapters.cli.entree import run
from cpts_adapters.cli.exit_codes import CODES
from cpts_adapters.vivant.generateur import proposer
from cpts_core.kernel.errors import Introuvable
from cpts_core.workflows.index import Registre


def test_les_squelettes_d_une_procedure_s_impriment(capsys):
    assert run(["gherkin", "proposer", "entraide"]) == 0
    assert capsys.readouterr().out == proposer(Registre()["entraide"])


def test_les_rangees_seules_se_demandent(capsys):
    assert run(["gherkin", "proposer", "entraide", "--sans-paires"]) == 0
    assert "paire" not in capsys.readouterr().out


def test_la_reponse_en_json_nomme_la_procedure(capsys):
    run(["gherkin", "proposer", "entraide", "--sans-paires", "--json"])
    assert json.loads(capsys.readouterr().out)["procedure"] == "entraide"


def test_une_procedure_inconnue_est_refusee(capsys):
    assert run(["gherkin", "proposer", "inconnue"]) == CODES[Introuvable]
    assert "inconnue" in capsys.readouterr().err
