"""National analysis: ten million facts of 900 CPTS, and how long each answer takes.

The facts are made by DuckDB straight into the files of an extract: the real commands would take a
day. Who asks, the suppression and the opening of the files are in each duration, and each answer
runs in a process of its own, whose peak of memory is read.
"""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from cpts_adapters.analysis.engine import MEMORY, engine
from cpts_adapters.analysis.sheets import COMMUNITIES, COUNTS, FACTS, FIGURES
from tests.bench.mesure import Mesure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.analysis.sheets import Sheet

FAITS, CPTS = 10_000_000, 900
CIBLE, MEMOIRE = 2.0, 1024
TOURS = 3
JOUR = date(2026, 6, 30)
FAITS_PAR_INCIDENT, FAITS_PAR_AUTRE = 9, 12
PART_DES_INCIDENTS = 60
"""Facts per record as in the population of the demonstration; more incidents: they cost most."""
QUESTIONS = {
    "incidents par niveau et par mois": "questions.incidents()",
    "délai médian du premier contact": "questions.delays('premier_contact')",
    "délai médian du retour": "questions.delays('restitution')",
    "atteinte par mission et par taille": "questions.achievements()",
}
PROGRAMME = r"""
import json, re, sys
from datetime import date
from pathlib import Path
from time import perf_counter
from cpts_adapters.analysis.questions import opened_extract
from cpts_core.application.acteur import Acteur
from cpts_core.application.portee import Etendue, Portee
from cpts_core.workflows.commun.roles import Role
portee = Portee(Etendue.NATION)
acteur = Acteur("", "observatoire", frozenset((Role.OBSERVATEUR,)), portee)
def demander():
    with opened_extract(Path(sys.argv[1]), acteur, date.fromisoformat(sys.argv[2])) as questions:
        return {question}
durees = []
for _ in range(int(sys.argv[3])):
    debut = perf_counter()
    reponse = demander()
    durees.append(perf_counter() - debut)
publie = getattr(reponse, "comptes", reponse)
montres = sum(n is not None for n in publie.chiffres.values())
etat = Path("/proc/self/status").read_text()
sommet = int(re.search(r"VmHWM:\s*(\d+)", etat)[1]) // 1024
print(json.dumps([durees, sommet, montres, len(publie.chiffres)]))
"""


def mesures() -> Iterator[Mesure]:
    """Make the facts, then ask each question."""
    with TemporaryDirectory() as dossier:
        ecrire(Path(dossier))
        taille = sum(f.stat().st_size for f in Path(dossier).iterdir()) / 2**20
        for quoi, question in QUESTIONS.items():
            yield _mesure(Path(dossier), quoi, question, taille)


def _mesure(dossier: Path, quoi: str, question: str, taille: float) -> Mesure:
    mots = [sys.executable, "-c", PROGRAMME.replace("{question}", question), str(dossier)]
    fait = subprocess.run(
        [*mots, JOUR.isoformat(), str(TOURS)], capture_output=True, check=True, text=True
    )
    durees, sommet, montres, cases = json.loads(fait.stdout)
    duree = median(durees)
    details = (
        f"{FAITS // 10**6} millions de faits de {CPTS} CPTS, {taille:.0f} Mo de Parquet ; "
        f"sommet de mémoire {sommet} Mo (cible {MEMOIRE}, DuckDB borné à {MEMORY}, deux fils) ; "
        f"{montres} chiffres montrés sur {cases}"
    )
    tenue = duree < CIBLE and sommet < MEMOIRE
    return Mesure(f"analyse : {quoi}", f"{duree:.2f} s", f"< {CIBLE:g} s", tenue, details)


def ecrire(dossier: Path, faits: int = FAITS) -> None:
    """Write an extract whose facts are as many, in the proportions of the population."""
    with engine(dossier) as connection:
        connection.execute("SELECT setseed(0.2)")
        connection.execute(_CPTS, {"cpts": CPTS})
        incidents = faits * PART_DES_INCIDENTS // 100 // FAITS_PAR_INCIDENT
        connection.execute(_INCIDENTS, {"incidents": incidents, "cpts": CPTS})
        autres = -((incidents * FAITS_PAR_INCIDENT - faits) // FAITS_PAR_AUTRE)
        remplis: dict[Sheet, tuple[str, dict[str, int]]] = {
            FACTS: (_FAITS, {"autres": autres, "cpts": CPTS}),
            FIGURES: (_RELEVES, {}),
            COUNTS: (_COMPTES, {}),
            COMMUNITIES: (_ENSEMBLE, {}),
        }
        for sheet, (sql, valeurs) in remplis.items():
            lignes = connection.sql(sql, params=valeurs).order("ALL")
            lignes.write_parquet(str(sheet.path(dossier)), compression="zstd")


_CPTS = """
CREATE TABLE communautes AS
SELECT i AS rang, hash(i) AS cpts,
    (ARRAY['11','24','27','28','32','44','52','53','75','76','84','93'])[1 + i % 12] AS region,
    CASE WHEN i % 100 < 4 THEN 'T1' WHEN i % 100 < 43 THEN 'T2' WHEN i % 100 < 86 THEN 'T3'
        ELSE 'T4' END AS taille
FROM range($cpts) AS r(i)
"""
_INCIDENTS = """
CREATE TABLE incidents AS
SELECT i, hash(-1 - i) AS dossier, cpts, region, taille,
    DATE '2022-01-01' + (random() * 1600)::INTEGER AS jour,
    CASE WHEN random() < 0.056 THEN 3 WHEN random() < 0.25 THEN 2 ELSE 1 END AS niveau,
    random() < 0.01 AS eigs,
    (-2 * ln(1 - random()))::INTEGER AS contact, (-14 * ln(1 - random()))::INTEGER AS retour
FROM range($incidents) AS r(i) JOIN communautes ON rang = hash(i) % $cpts
"""
_FAITS = """
SELECT 'incident' AS procedure, date_trunc('month', jour + e.rang * 3)::DATE AS mois,
    if(e.rang = 7 AND eigs, 'eigs_signale', e.fait) AS fait,
    if(e.etat = 'NIVEAU', 'NIVEAU_' || niveau, e.etat) AS etat,
    1::INTEGER AS version, region, taille, cpts, dossier
FROM incidents, (VALUES
    (0, 'incident_declare', 'RECU'), (1, 'reception_accusee', 'RECU'),
    (2, 'contact_pris', 'CONTACT_PRIS'), (3, 'fait_recueilli', 'RECUEIL'),
    (4, 'gravite_evaluee', 'RECUEIL'), (5, 'analyse_conclue', 'ANALYSE'),
    (6, 'entretien_engage', 'NIVEAU'), (7, 'situation_debloquee', 'DEBLOQUE'),
    (8, 'retour_fait', 'RESTITUE')) AS e(rang, fait, etat)
UNION ALL
SELECT (ARRAY['mission', 'indicateur', 'action', 'reunion', 'budget'])[1 + i % 5],
    date_trunc('month', DATE '2022-01-01' + (hash(i) % 1600 + e.rang * 20)::INTEGER)::DATE,
    'fait_' || e.rang, 'ETAT_' || e.rang % 6, 1::INTEGER, region, taille, cpts, hash(-i)
FROM range($autres) AS r(i) JOIN communautes ON rang = hash(i) % $cpts,
    range(12) AS e(rang)
"""
_RELEVES = """
SELECT releve, mission, annee::INTEGER AS annee, valeur, region, taille, cpts FROM (
    SELECT 'premier_contact' AS releve, 'sans mission' AS mission, year(jour) AS annee,
        contact AS valeur, region, taille, cpts FROM incidents
    UNION ALL
    SELECT 'restitution', 'sans mission', year(jour), retour, region, taille, cpts FROM incidents
    UNION ALL
    SELECT 'atteinte', m.code, a.annee, (50 + random() * 60)::INTEGER, region, taille, cpts
    FROM communautes, (VALUES ('ACCES_MT'), ('ACCES_SNP'), ('PARCOURS'), ('PREV'), ('CRISE'),
        ('QUAL'), ('ACCOMP')) AS m(code), range(1, 6) AS a(annee)
)
"""
_COMPTES = """
SELECT p AS procedure, e AS etat, t AS taille, (random() * 9000)::BIGINT AS nombre
FROM (VALUES ('medecin_traitant'), ('soin_non_programme')) AS x(p),
    (VALUES ('RECUE'), ('PRIORISEE'), ('total')) AS y(e),
    (VALUES ('T1'), ('T2'), ('T3'), ('T4'), ('total')) AS z(t)
"""
_ENSEMBLE = """
SELECT region, taille, count(*)::INTEGER AS nombre FROM communautes GROUP BY region, taille
"""
