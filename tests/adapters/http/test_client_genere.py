"""A client that a public generator writes from the description leads a case to its end."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from importlib import import_module

import httpx
import pytest

from tests.adapters.http.client import CPTS, web
from tests.adapters.http.serveur import listening

CLIENT = "cpts_client"


@pytest.fixture
def origin(settings):
    with listening(web(settings)) as origin:
        yield origin


@pytest.fixture
def genere(origin, tmp_path, monkeypatch):
    """The client of the procedure of incidents, written and imported."""
    document = httpx.get(f"{origin}/api/openapi.json?procedures=incident").json()
    described, config = tmp_path / "openapi.json", tmp_path / "config.yaml"
    described.write_text(json.dumps(document), encoding="utf-8")
    config.write_text("post_hooks: []\n", encoding="utf-8")
    where = tmp_path / CLIENT
    program = (sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none")
    files = ("--path", described, "--output-path", where, "--config", config)
    subprocess.run([*program, *files], check=True, capture_output=True)
    monkeypatch.syspath_prepend(tmp_path)
    yield import_module(f"{CLIENT}.client")
    for nom in [nom for nom in sys.modules if nom.partition(".")[0] == CLIENT]:
        del sys.modules[nom]


def operation(nom):
    return import_module(f"{CLIENT}.api.{nom}")


def corps(classe, /, **champs):
    """The body of a command, by the class that was generated for it."""
    return getattr(import_module(f"{CLIENT}.models"), classe).from_dict(champs)


def test_un_client_genere_mene_un_incident_de_la_declaration_a_la_cloture(genere, origin):
    with (
        genere.AuthenticatedClient(base_url=origin, token="jeton-dr-martin") as declarant,
        genere.AuthenticatedClient(base_url=origin, token="jeton-camille") as cellule,
    ):
        mener(declarant, cellule)


def mener(declarant, cellule):
    """Lead an incident of the second level from its declaration to its closing."""
    declaration = corps(
        "IncidentDeclarerUnEvenement",
        danger="ECARTE",
        nom="Martin",
        prenom="Dominique",
        telephone="06 01 02 03 04",
        heure_de_rappel="après 19 h",
    )
    ouvrir = operation("incident.ouvrir_incident_declarer_un_evenement")
    recu = ouvrir.sync(CPTS, client=declarant, body=declaration, idempotency_key="c1")
    assert ouvrir.sync(CPTS, client=declarant, body=declaration, idempotency_key="c1").deja_emise
    gestes = {
        "prendre_contact": {"moyen": "TELEPHONE"},
        "recueillir_un_fait": {"jour": date(2025, 3, 17).isoformat(), "fait": "pansement perdu"},
        "conclure_l_analyse": {"nature": "EVENEMENT", "cause": "consigne non transmise"},
        "orienter_vers_un_confrere": {
            "confrere": "sacha",
            "competence": "plaies",
            "accord_recueilli": True,
        },
        "recontacter": {
            "resolu": True,
            "constat": "le pansement tient",
            "enseignement": "appeler dès le premier doute",
        },
        "restituer": {"moyen": "TELEPHONE", "retour": "merci de votre appel"},
        "clore": {"sans_rex": "rien à partager", "sans_action": "rien à faire de plus"},
    }
    etats = [recu.etat]
    for nom, champs in gestes.items():
        classe = "Incident" + "".join(part.capitalize() for part in nom.split("_"))
        faire = operation(f"incident.faire_incident_{nom}")
        version = f'"{recu.version}"'
        fait = faire.sync(
            CPTS, recu.dossier, client=cellule, body=corps(classe, **champs), if_match=version
        )
        assert hasattr(fait, "etat"), fait
        recu = fait
        etats.append(recu.etat)
    assert etats == [
        "RECU",
        "CONTACT_PRIS",
        "RECUEIL",
        "ANALYSE",
        "NIVEAU_2",
        "DEBLOQUE",
        "RESTITUE",
        "CLOS",
    ]
    lire = operation("default.lire_un_dossier")
    procedure = import_module(f"{CLIENT}.models").LireUnDossierProcedure.INCIDENT
    dossier = lire.sync(CPTS, procedure, recu.dossier, client=cellule)
    assert (dossier.clos, dossier.version) == (True, recu.version)
