"""Exit codes: one per kind of error, so that a script can tell them apart (ADR 0046)."""

from __future__ import annotations

from cpts_core.kernel.errors import (
    CommandeDejaEmise,
    ConditionsNonReunies,
    ConflitDeVersion,
    DonneesInvalides,
    DroitInsuffisant,
    ErreurDeCle,
    ErreurDeStockage,
    ErreurProcedure,
    HorlogeEnRecul,
    HorsPeriode,
    Introuvable,
    PasDansCetEtat,
    ReactionRefusee,
    ReponsePerdue,
    VersionPerimee,
)

USAGE = 2
FAULTS_FOUND = 22
MISSING_EXTRA = 69
BUG = 70
INTERRUPTED = 130
BROKEN_PIPE = 141

CODES: dict[type[ErreurProcedure], int] = {
    DonneesInvalides: 10,
    PasDansCetEtat: 11,
    ConditionsNonReunies: 12,
    DroitInsuffisant: 13,
    Introuvable: 14,
    ConflitDeVersion: 15,
    HorsPeriode: 16,
    CommandeDejaEmise: 17,
    HorlogeEnRecul: 18,
    ReactionRefusee: 19,
    ErreurDeStockage: 20,
    ErreurDeCle: 21,
    ReponsePerdue: 23,
    VersionPerimee: 24,
}

MEANINGS: dict[int, str] = {
    0: "c'est fait",
    USAGE: "la ligne de commande est mal écrite",
    10: "des données manquent, sont inconnues ou mal formées",
    11: "la commande n'est pas possible dans l'état du dossier",
    12: "des conditions ne sont pas réunies",
    13: "le rôle ne permet pas cette commande",
    14: "le dossier ou la procédure est introuvable",
    15: "quelqu'un a agi entre-temps : relire, puis recommencer",
    16: "aucune règle n'est connue à cette date",
    17: "la même commande a déjà été émise avec un autre contenu",
    18: "l'horloge de la machine est en retard sur le dossier",
    19: "une suite de la commande est refusée dans un autre dossier",
    20: "la base, ou un fichier, est absent, plein, en lecture seule, abîmé ou trop récent",
    21: "la clé du coffre est absente, ou n'est pas la bonne",
    23: "la base s'est tue en enregistrant : recommencer avec le même identifiant de commande",
    24: "le dossier n'est plus à la version attendue : relire, puis recommencer",
    FAULTS_FOUND: "la vérification a trouvé des fautes",
    MISSING_EXTRA: "une bibliothèque n'est pas installée",
    BUG: "défaut du programme",
    INTERRUPTED: "interruption au clavier",
    BROKEN_PIPE: "le lecteur de la sortie est parti",
}


def code_of(error: ErreurProcedure) -> int:
    """Return the exit code of an error: that of its nearest class."""
    return next(CODES[kind] for kind in type(error).__mro__ if kind in CODES)
