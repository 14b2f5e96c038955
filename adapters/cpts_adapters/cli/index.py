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
    "acces": "Dit qui a lu un dossier, et à qui il fut refusé.",
    "liste": "Liste les dossiers d'une procédure.",
    "miens": "Liste les dossiers où vous êtes déclarant.",
    "suivre": "Retrouve un dossier par son code de suivi.",
    "echeances": "Liste les échéances : quoi, pour quand, pour qui.",
    "portefeuille": "Montre les tableaux de bord de plusieurs CPTS.",
    "analyser": "Extrait des faits sans nom ni texte, et répond à leur sujet.",
    "avancer": "Donne leur effet aux échéances passées.",
    "ouvrier": "Donne leur effet aux échéances, et fait les travaux, au fil du temps.",
    "servir": "Sert la base sur le web : une API pour d'autres outils.",
    "compte": "Ouvre, liste ou ferme les comptes qui entrent par le web.",
    "jeton": "Donne à des programmes de quoi entrer, et le leur reprend.",
    "catalogue": "Liste ce que les CPTS partagent, ou montre une copie.",
    "adopter": "Adopte une copie du catalogue commun.",
    "indicateurs": "Donne les indicateurs calculés d'une année, petits effectifs masqués.",
    "parametres": "Liste ou fixe les délais et réglages de la CPTS.",
    "migrer": "Fait passer les dossiers à la nouvelle version de leur procédure.",
    "sauvegarder": "Copie toute la base dans un dossier.",
    "restaurer": "Remet une sauvegarde dans une base vide.",
    "cle": "Change la clé du coffre.",
    "verifier": "Prouve que la base est intacte.",
    "diagramme": "Dessine une procédure, en DOT ou en Mermaid.",
    "sources": "Dit ce que devient chaque unité des deux documents.",
    "questions": "Dit ce que les documents laissent ouvert, et à qui le demander.",
    "personne": "Rend à une personne ce qui est détenu sur elle.",
    "exporter": "Écrit les faits de la CPTS dans un fichier.",
    "importer": "Relit un fichier de faits dans une CPTS vide.",
    "gherkin": "Aide à écrire les scénarios.",
    "completion": "Donne le script de complétion d'un interpréteur.",
    "aide": "Explique les codes de sortie, les rôles, les dates.",
}
