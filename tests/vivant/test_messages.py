"""The messages: the official schema, the truth, and the same from one process or several."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from cpts_adapters.vivant.messages.execution import PROTOCOLE, sans_temps
from tests.vivant.banc import jouer, poser
from tests.vivant.kit import reference
from tests.vivant.projets import DEROULEMENTS, STATUTS

SCHEMA = Path(__file__).parent / "schema"
VALIDATEUR = Draft202012Validator(json.loads((SCHEMA / "messages.schema.json").read_text("utf-8")))


@pytest.fixture(scope="module")
def projet(tmp_path_factory):
    return poser(tmp_path_factory.mktemp("deroulements"), DEROULEMENTS)


@pytest.fixture(scope="module")
def jeu(projet):
    return jouer(projet)


def statuts(jeu) -> dict[str, list[str]]:
    pickles = {p["id"]: p["name"] for p in jeu.de("pickle")}
    noms = {c["id"]: pickles[c["pickleId"]] for c in jeu.de("testCase")}
    essais = {e["id"]: noms[e["testCaseId"]] for e in jeu.de("testCaseStarted")}
    vus: dict[str, list[str]] = {nom: [] for nom in essais.values()}
    for finie in jeu.de("testStepFinished"):
        vus[essais[finie["testCaseStartedId"]]].append(finie["testStepResult"]["status"])
    return vus


def test_chaque_message_suit_le_schema_officiel(jeu):
    assert [e.message for m in jeu.messages for e in VALIDATEUR.iter_errors(m)] == []


def test_le_schema_refuse_un_message_deforme(jeu):
    deforme = {"testRunFinished": {**jeu.de("testRunFinished")[0], "success": "oui"}}
    assert not VALIDATEUR.is_valid(deforme)
    assert not VALIDATEUR.is_valid({"inconnu": {}})


def test_la_version_annoncee_est_celle_du_schema_et_du_kit():
    assert f"`@cucumber/messages` {PROTOCOLE}," in (SCHEMA / "README.md").read_text("utf-8")
    assert reference("minimal")[0]["meta"]["protocolVersion"] == PROTOCOLE


def test_deux_processus_ecrivent_les_memes_messages(projet, jeu):
    reparti = jouer(projet, "-n", "2", nom="reparti.ndjson")
    assert [sans_temps(m) for m in reparti.messages] == [sans_temps(m) for m in jeu.messages]
    assert reparti.code == jeu.code


def test_seuls_les_instants_et_les_durees_sont_mis_a_part():
    message = {"a": [{"timestamp": 1, "b": 2}], "duration": 3, "body": {"seconds": 4}}
    assert sans_temps(message) == {"a": [{"b": 2}], "body": {"seconds": 4}}


def test_chaque_etape_a_le_statut_de_ce_qui_lui_est_arrive(jeu):
    assert statuts(jeu) == STATUTS


def test_un_pickle_sans_resultat_fait_echouer_le_run(jeu):
    assert "features/deroulements.feature:25 : « perdu » n'a pas de résultat." in jeu.sortie
    assert jeu.de("testRunFinished")[0]["success"] is False
    assert jeu.code == pytest.ExitCode.TESTS_FAILED


def test_un_pickle_perdu_suffit_a_faire_echouer_un_run_qui_passe(projet):
    jeu = jouer(projet, "-k", "perdu or passe", nom="perdu.ndjson")
    assert "1 passed" in jeu.sortie
    assert jeu.code == pytest.ExitCode.TESTS_FAILED


def test_ce_que_pytest_bdd_lit_autrement_que_l_analyseur_officiel_echoue(jeu):
    assert "pytest-bdd lit l'étape 2 autrement que l'analyseur officiel." in jeu.sortie


def test_une_etape_inconnue_le_dit_en_francais(jeu):
    assert "aucune définition n'accepte « une inconnue »" in jeu.sortie


def test_un_echec_dit_ce_qui_le_cause_et_ou(jeu):
    echecs = [f["testStepResult"] for f in jeu.de("testStepFinished")]
    dits = {r["exception"]["type"]: r["message"] for r in echecs if "exception" in r}
    quoi, ou = dits["AssertionError"].splitlines()
    assert quoi == "AssertionError: <object object at 0x…> n'est pas rien"
    assert ou.startswith("conftest.py:")
    assert dits["EnAttente"].startswith("EnAttente: plus tard")


def test_les_pieces_et_les_arguments_sont_dans_les_messages(jeu):
    texte, octets = jeu.de("attachment")
    assert (texte["body"], texte["contentEncoding"]) == ("pommespommespommes", "IDENTITY")
    assert (octets["body"], octets["fileName"]) == ("AAAA", "zeros.bin")
    groupes = [
        argument["group"]
        for cas in jeu.de("testCase")
        for etape in cas["testSteps"]
        for liste in etape.get("stepMatchArgumentsLists", ())
        for argument in liste["stepMatchArguments"]
    ]
    assert {"start": 0, "value": "3"} in groupes
    assert {"start": 2, "value": "pommes"} in groupes


def test_les_definitions_ont_leur_motif_et_leur_place(jeu):
    definitions = {d["pattern"]["source"]: d for d in jeu.de("stepDefinition")}
    assert definitions["un pas"]["sourceReference"]["uri"] == "tests/conftest.py"
    assert definitions["un pas"]["pattern"]["type"] == "CUCUMBER_EXPRESSION"
    assert definitions["(?P<quoi>pommes|poires)"]["pattern"]["type"] == "REGULAR_EXPRESSION"
    assert "trace" not in definitions
