"""The description of the API tells the truth: it says what is enforced, no less and no more."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from cpts_adapters.http.api.fields import command_schema, faults, plain
from cpts_adapters.http.api.openapi import describe
from cpts_adapters.serialisation.commands import read_command
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.index import Registre
from tests.adapters.http.client import served, web
from tests.adapters.http.corps import exemple
from tests.kernel.procedure import EMPRUNT, Demander, emprunt, rangees

REGISTRE = Registre()
COMMANDES = [
    (code, nom, classe) for code in REGISTRE for nom, classe in REGISTRE[code].commandes.items()
]
FORMATS = FormatChecker(["date"])


@FORMATS.checks("date-time", ValueError)
def est_un_instant(texte):
    """Tell whether a text that has the shape of an instant is one."""
    return not isinstance(texte, str) or datetime.fromisoformat(texte).tzinfo is not None


def conforme(classe, corps):
    """Tell whether the described schema takes a body."""
    verifie = Draft202012Validator(command_schema(classe), format_checker=FORMATS)
    return verifie.is_valid(corps)


def acceptee(classe, corps):
    """Tell whether the API takes a body; numbers come as its reader gives them."""
    lu = json.loads(json.dumps(corps), parse_float=Decimal)
    if list(faults(classe, lu)):
        return False
    read_command(classe, plain(classe, lu))
    return True


VALEURS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**60), 2**60),
    st.integers(-3, 40),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.text(max_size=8),
    st.sampled_from(["", " ", " a ", "a\x00", "2025-02-30", "2025-03-20", "20250320", "G15-10"]),
    st.sampled_from(
        ["2025-03-20T09:30:00Z", "2025-03-20T09:30:00", "2025-03-20T09:30:61Z", "a" * 81]
    ),
    st.dates().map(date.isoformat),
    st.datetimes().map(datetime.isoformat),
    st.lists(st.text(max_size=3), max_size=3),
    st.dictionaries(st.text(max_size=2), st.integers(), max_size=1),
)


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_un_corps_est_accepte_exactement_quand_le_schema_le_prend(data):
    _, _, classe = data.draw(st.sampled_from(COMMANDES))
    corps = exemple(classe)
    champs = [*command_schema(classe)["properties"], "inconnu"]
    for nom in data.draw(st.lists(st.sampled_from(champs), max_size=2)):
        corps[nom] = data.draw(VALEURS)
    for nom in data.draw(st.lists(st.sampled_from(champs), max_size=1)):
        corps.pop(nom, None)
    assert conforme(classe, corps) == acceptee(classe, corps), corps


@pytest.mark.parametrize(
    ("code", "nom", "classe"), COMMANDES, ids=lambda un: un if isinstance(un, str) else ""
)
def test_les_exemples_de_chaque_commande_sont_acceptes(code, nom, classe):
    corps = exemple(classe)
    assert conforme(classe, corps)
    assert acceptee(classe, corps)


def test_la_description_est_un_document_ou_tout_renvoi_mene_quelque_part():
    document = describe(REGISTRE)
    assert document["openapi"] == "3.1.0"
    schemas = document["components"]["schemas"]
    renvois = set(re.findall(r"#/components/schemas/(\w+)", json.dumps(document)))
    assert renvois == set(schemas)
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    noms = [un["operationId"] for methods in document["paths"].values() for un in methods.values()]
    assert len(noms) == len(set(noms))


def test_chaque_commande_de_chaque_procedure_a_son_adresse():
    chemins = describe(REGISTRE)["paths"]
    for code, nom, _ in COMMANDES:
        assert any(
            chemin.endswith(f"/commandes/{nom}") and f"/{code}/" in chemin for chemin in chemins
        )


def test_la_page_ne_demande_rien_a_un_autre_site(client):
    for where in ("/api", "/api?procedures=incident"):
        page = client.get(where, None)
        assert page.status_code == 200
        assert len(page.content) < 150_000
        assert not re.search(r"(src|href|url)\s*[=(]\s*['\"]?(https?:)?//", page.text)
        assert "<script" not in page.text
    assert "orienter vers un confrère" in page.text


# A new chapter appears without touching the façade.


def chapitre():
    """A procedure that no index knows, under roles that people hold."""
    roles = {"membre": Role.CELLULE_QUALITE, "bureau": Role.CELLULE_QUALITE}
    lignes = tuple(evolve(ligne, qui=roles[ligne.qui[0]]) for ligne in rangees())
    lectures = tuple(evolve(une, qui=Role.CELLULE_QUALITE) for une in EMPRUNT.lectures)
    return emprunt(transitions=lignes, lectures=lectures)


def test_un_chapitre_ajoute_apparait_sans_toucher_a_la_facade(settings):
    registre = Registre(ajoutes={"emprunt": chapitre()})
    with served(web(evolve(settings, registry=registre))) as client:
        document = client.get("/api/openapi.json?procedures=emprunt").json()
        corps = document["components"]["schemas"]["EmpruntDemander"]
        assert corps["required"] == ["objet", "lecteur"]
        recu = client.post("dossiers/emprunt/commandes/demander", json=exemple(Demander))
        assert recu.status_code == 201
        lu = client.get(f"dossiers/emprunt/{recu.json()['dossier']}").json()
        assert lu["etat_libelle"] == "demandé"
        assert "emprunt" in {p["code"] for p in client.get("procedures").json()}
        assert "demandé" in client.get("procedures/emprunt/diagramme").text
        assert client.get("faits").json()["elements"][0]["evenement"] == "demande"
