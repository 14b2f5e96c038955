"""The SQL of the questions: views over the files, then two statements that every question uses."""

from __future__ import annotations

LEVELS = ("niveau 1", "niveau 2", "niveau 3", "niveau 4")
INCIDENTS = "incidents"

ARRIVALS = """
CREATE VIEW arrivees AS
SELECT cpts, dossier, niveau, strftime(min(mois), '%Y-%m') AS mois
FROM (
    SELECT cpts, dossier, mois,
        CASE WHEN fait = 'eigs_signale' THEN 'niveau 4' ELSE 'niveau ' || right(etat, 1) END
            AS niveau
    FROM faits
    WHERE procedure = 'incident'
        AND (fait = 'eigs_signale' OR etat IN ('NIVEAU_1', 'NIVEAU_2', 'NIVEAU_3'))
)
GROUP BY cpts, dossier, niveau
"""
"""When an incident first came to a level; level 4 is the report of an EIGS."""

COUNTABLE = """
CREATE VIEW a_compter AS
SELECT 'incidents' AS question, cpts, mois AS ligne, niveau AS colonne, 1 AS valeur
FROM arrivees
UNION ALL
SELECT releve, cpts, if(releve = 'atteinte', mission, annee::VARCHAR), taille, valeur
FROM releves
"""
"""What each question counts: one row per thing, with its line, its column, and its value."""

VIEWS = (ARRIVALS, COUNTABLE)

PARTS = """
SELECT ligne, colonne, list(nombre)
FROM (
    SELECT cpts, coalesce(c.ligne, 'total') AS ligne, coalesce(c.colonne, 'total') AS colonne,
        count(*) AS nombre
    FROM a_compter AS c WHERE question = $question GROUP BY cpts, CUBE (c.ligne, c.colonne)
)
GROUP BY ligne, colonne
"""
"""What each CPTS brings to each cell, totals included."""

MEDIANS = """
SELECT coalesce(c.ligne, 'total'), coalesce(c.colonne, 'total'), median(valeur)
FROM a_compter AS c WHERE question = $question GROUP BY CUBE (c.ligne, c.colonne)
"""
"""The median of each cell, totals included."""

SIZES = "SELECT taille, sum(nombre) FROM ensemble GROUP BY taille"
COUNTS = "SELECT procedure, etat, taille, nombre FROM comptes ORDER BY ALL"
YEARS = "SELECT min(annee), max(annee) FROM releves WHERE releve = $question"
MONTHS = "SELECT year(min(mois)), year(max(mois)) FROM faits WHERE procedure = 'incident'"
