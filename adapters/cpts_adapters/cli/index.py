"""The sub-commands by name, with the line that `cpts --help` shows: each is imported when it runs.

A test keeps this table true.
"""

from __future__ import annotations

COMMANDS: dict[str, str] = {
    "init": "Crée la base et la clé du coffre.",
    "demo": "Rejoue la démonstration d'une CPTS fictive.",
    "workflows": "Liste les procédures.",
    "ouvrir": "Ouvre un dossier d'une procédure.",
    "faire": "Émet une commande sur un dossier.",
    "possible": "Dit ce que vous pouvez faire d'un dossier, et ce qui manque.",
    "voir": "Montre un dossier.",
    "dossier": "Dit ce que contient un projet de santé, et ce qui lui manque.",
    "historique": "Montre les faits d'un dossier, dans l'ordre.",
    "liste": "Liste les dossiers d'une procédure.",
    "miens": "Liste les dossiers où vous êtes déclarant.",
    "suivre": "Retrouve un dossier par son code de suivi.",
    "echeances": "Liste les échéances : quoi, pour quand, pour qui.",
    "avancer": "Donne leur effet aux échéances passées.",
    "parametres": "Liste ou fixe les délais et réglages de la CPTS.",
    "verifier": "Prouve que la base est intacte.",
    "diagramme": "Dessine une procédure, en DOT ou en Mermaid.",
    "exporter": "Écrit les faits de la CPTS dans un fichier.",
    "importer": "Relit un fichier de faits dans une CPTS vide.",
    "gherkin": "Aide à écrire les scénarios.",
    "completion": "Donne le script de complétion d'un interpréteur.",
    "aide": "Explique les codes de sortie, les rôles, les dates.",
}
