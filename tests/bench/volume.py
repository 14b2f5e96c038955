"""Many rows at once, by the database itself: the same SQL on SQLite and PostgreSQL.

What is loaded has the shape, the keys and the size of what commands write; its chains of hashes are
not valid, and nothing that is measured reads them.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import psycopg

if TYPE_CHECKING:
    from pathlib import Path

DOSSIERS_PAR_CPTS = 1000
RANGS = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {combien}) "
CPTS = "'cpts-' || CAST(1000000 + {rang} AS TEXT)"
FLUX = "'0195b2c7-e680-7000-8000-' || CAST(100000000000 + {rang} AS TEXT)"
PROCEDURE = "CASE {rang} % 5 WHEN 0 THEN 'incident' ELSE 'medecin_traitant' END"
ETAT = "CASE ({rang} / 5) % 4 WHEN 0 THEN 'RECU' WHEN 1 THEN 'RECUEIL' WHEN 2 THEN 'ANALYSE' \
ELSE 'CLOS' END"
MEMBRE = "'p-' || CAST(1000 + {rang} % 40 AS TEXT)"
LE = "'2025-03-20T09:00:00+00:00'"
CLE = f"{CPTS.format(rang=f'i / {DOSSIERS_PAR_CPTS}')}, {FLUX.format(rang='i')}"
EMPREINTE = f"'{'0' * 64}'"


def dossiers(combien: int) -> list[str]:
    """Return what writes so many heads, with deadlines and figures for some, and their CPTS."""
    rangs = RANGS.format(combien=combien)
    tetes = (
        f"{CLE}, {PROCEDURE.format(rang='i')}, 1, {ETAT.format(rang='i')}, 8,"
        f" {MEMBRE.format(rang='i')}, '[]', '{{}}', {LE}, {EMPREINTE}"
    )
    termes = f"{CLE}, 'RAPPEL', CASE WHEN i % 3 = 0 THEN '2025-01-01' ELSE '2026-01-01' END, 0"
    chiffres = f"{CLE}, 'premier_contact', 0, '', 2025, i % 30"
    return [
        (
            f"{RANGS.format(combien=combien // DOSSIERS_PAR_CPTS)} INSERT INTO communities"
            f" SELECT {CPTS.format(rang='i')}, 'CPTS', '75', '11', 60000 FROM n"
        ),
        f"{rangs} INSERT INTO heads SELECT {tetes} FROM n",
        f"{rangs} INSERT INTO deadlines SELECT {termes} FROM n WHERE i % 10 = 0",
        f"{rangs} INSERT INTO figures SELECT {chiffres} FROM n WHERE i % 5 = 0",
    ]


def faits(combien: int, par_dossier: int) -> list[str]:
    """Return what writes so many facts and answers of commands, and the heads that they leave."""
    flux = FLUX.format(rang=f"i / {par_dossier}")
    cpts = CPTS.format(rang=f"i / {par_dossier * DOSSIERS_PAR_CPTS}")
    commande = FLUX.format(rang="i")
    fait = (
        f"{cpts}, {flux}, i % {par_dossier} + 1, 0, 'incident', 1, 'incident.retour_fait/1',"
        f' \'{{"moyen":"TELEPHONE","retour":"0195b2c7-e680-7000-8000-000000000000"}}\','
        f" 'RECU', '[]', {LE}, {LE}, 'p-0123456789abcdef', 'CELLULE_QUALITE', {commande},"
        f" {EMPREINTE}, {EMPREINTE}"
    )
    reponse = f"{cpts}, {commande}, {EMPREINTE}, {flux}, i % {par_dossier} + 1, 'RECU'"
    rangs = RANGS.format(combien=combien)
    return [
        f"{rangs} INSERT INTO journal SELECT {fait} FROM n",
        f"{rangs} INSERT INTO commands SELECT {reponse} FROM n",
        *dossiers(combien // par_dossier),
    ]


def sur_sqlite(chemin: Path, ordres: list[str]) -> None:
    """Run these without any journal of writing, then put back the one that a store has."""
    avant = ("journal_mode = OFF", "synchronous = OFF", "cache_size = -200000")
    with closing(sqlite3.connect(chemin, isolation_level=None)) as connexion:
        _executer(connexion, [f"PRAGMA {reglage}" for reglage in avant])
        _executer(connexion, ["BEGIN", *ordres, "COMMIT", "PRAGMA journal_mode = WAL"])


def sur_postgresql(maitre: str, ordres: list[str]) -> None:
    """Run these under the account that owns the base, then have it count its rows."""
    with psycopg.connect(maitre, autocommit=True) as connexion:
        _executer(connexion, ["SET row_security = off", "BEGIN", *ordres, "COMMIT"])
        _executer(connexion, ["VACUUM ANALYZE heads, deadlines, figures, communities"])


def _executer(connexion: Any, ordres: list[str]) -> None:
    for ordre in ordres:
        connexion.execute(ordre)
