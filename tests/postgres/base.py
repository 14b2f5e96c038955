"""Une base PostgreSQL prête et vide, sous un compte ordinaire, pour qui la demande."""

from __future__ import annotations

import atexit
import os
from contextlib import ExitStack
from functools import cache
from itertools import count

import psycopg
import psycopg.conninfo

from cpts_adapters.storage.sql.pg_schema import SCHEMA, install
from cpts_adapters.storage.sql.postgres import Postgres
from cpts_adapters.storage.sql.schema import initialise
from cpts_adapters.storage.sql.tables import metadata
from tests.postgres.serveur import serveur

COMPTE = "cpts_application"
_rangs = count(1)


@cache
def maitre() -> str:
    """Donner l'adresse du compte qui possède tout : CPTS_TEST_PG_URL, ou un serveur d'ici."""
    if dehors := os.environ.get("CPTS_TEST_PG_URL"):
        return dehors
    pile = ExitStack()
    atexit.register(pile.close)
    return pile.enter_context(serveur()).url()


@cache
def modele() -> str:
    """Créer, une fois par processus, la base migrée que les autres recopient."""
    nom = f"modele_{os.getpid()}"
    _executer(
        f"DROP DATABASE IF EXISTS {nom}",
        f"CREATE DATABASE {nom}",
        f"DO $$ BEGIN CREATE ROLE {COMPTE} LOGIN PASSWORD '{COMPTE}';"
        " EXCEPTION WHEN duplicate_object OR unique_violation THEN END $$",
    )
    maitre_du_modele = Postgres(_adresse(nom), account=COMPTE)
    initialise(maitre_du_modele)
    install(maitre_du_modele)
    return nom


def base_vide() -> str:
    """Recopier la base modèle ; donner l'adresse de la copie, sous un compte ordinaire."""
    nom = f"essai_{os.getpid()}_{next(_rangs)}"
    _executer(f"CREATE DATABASE {nom} TEMPLATE {modele()} STRATEGY FILE_COPY")
    return _adresse(nom, COMPTE)


def base_videe() -> str:
    """Vider la base de ce processus, créée à la première demande ; donner son adresse."""
    nom = _de_ce_processus()
    tables = ", ".join([*metadata.tables, f"{SCHEMA}.procrastinate_jobs"])
    _executer(f"TRUNCATE {tables} CASCADE", base=nom)
    return _adresse(nom, COMPTE)


@cache
def _de_ce_processus() -> str:
    return base_vide().rpartition("/")[2]


def base_neuve() -> str:
    """Créer une base sans aucune table ; donner son adresse, sous un compte ordinaire."""
    modele()
    nom = f"neuve_{os.getpid()}_{next(_rangs)}"
    _executer(f"CREATE DATABASE {nom}")
    return _adresse(nom, COMPTE)


def adresse_du_maitre(base: str) -> str:
    """Donner l'adresse de la même base sous le compte qui possède tout."""
    return _adresse(base.rpartition("/")[2])


def _adresse(nom: str, compte: str = "") -> str:
    parties = psycopg.conninfo.conninfo_to_dict(maitre())
    identite = f"{compte}:{compte}" if compte else _identite(parties)
    return f"postgresql://{identite}@{parties['host']}:{parties.get('port', 5432)}/{nom}"


def _identite(parties: dict[str, object]) -> str:
    secret = f":{parties['password']}" if "password" in parties else ""
    return f"{parties['user']}{secret}"


def _executer(*ordres: str, base: str = "") -> None:
    adresse = _adresse(base) if base else maitre()
    with psycopg.connect(adresse, autocommit=True) as connexion:
        for ordre in ordres:
            connexion.execute(ordre)
