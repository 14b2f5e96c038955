"""Les choix que proposent les commandes d'un incident.

Le niveau dit jusqu'où va l'aide, la gravité ce qu'ont été les conséquences : deux échelles, deux
types, pour qu'aucune ne se prenne pour l'autre (ni pour les étapes d'une réunion).
"""

from enum import Enum


class Niveau(Enum):
    """Jusqu'où va l'aide de la cellule ; le quatrième se mène à côté des trois autres."""

    NIVEAU_1 = "niveau 1"
    NIVEAU_2 = "niveau 2"
    NIVEAU_3 = "niveau 3"
    NIVEAU_4 = "niveau 4"


class Gravite(Enum):
    """Ce qu'ont été les conséquences, de la gêne (G1) à l'irréversible (G5)."""

    # Angle mort : aucun nom n'est donné aux degrés, deux d'entre eux n'ont pas de source vérifiée.
    G1 = "G1"
    G2 = "G2"
    G3 = "G3"
    G4 = "G4"
    G5 = "G5"
    INCONNUE = "inconnue"


class Danger(Enum):
    """Ce qu'on demande avant tout le reste."""

    ECARTE = "non"
    PERSISTE = "oui"
    INCONNU = "je ne sais pas"


class Nature(Enum):
    """De quoi il s'agit ; une situation complexe n'est pas un événement (ADR 0023)."""

    EVENEMENT = "événement"
    PRESQU_ACCIDENT = "presqu'accident"
    EIGS_SUSPECTE = "EIGS suspecté"
    SITUATION_COMPLEXE = "situation complexe"
    A_PRECISER = "à préciser"


class Activite(Enum):
    """L'activité concernée : toutes sont admises."""

    SOIN = "soin"
    LIEE_AU_SOIN = "activité liée au soin"
    SUPPORT = "fonction support"
    A_PRECISER = "à préciser"


class Canal(Enum):
    """La voie de la déclaration : l'entraide interne, ou la déclaration aux autorités."""

    INTRA = "intra-CPTS"
    EXTRA = "extra-CPTS"


class Sexe(Enum):
    """Le sexe de la personne prise en charge."""

    FEMININ = "féminin"
    MASCULIN = "masculin"
    INDETERMINE = "indéterminé"


class Reception(Enum):
    """Par où la demande est arrivée."""

    COURRIEL = "courriel"
    FICHE = "fiche remplie"
    DE_VIVE_VOIX = "de vive voix"
    TELEPHONE = "téléphone"
    EN_LIGNE = "en ligne"


class Moyen(Enum):
    """Comment la cellule a parlé, ou tenté de parler, au déclarant."""

    TELEPHONE = "téléphone"
    COURRIEL = "courriel"
    MESSAGE = "message sur le dossier"
    DE_VIVE_VOIX = "de vive voix"


class Issue(Enum):
    """Ce que donne une orientation vers un confrère."""

    EN_COURS = "en cours"
    DECLINEE = "déclinée"
    CONFIRMEE = "résolution confirmée"
    INFIRMEE = "résolution non confirmée"


class Sens(Enum):
    """De qui vient un message."""

    CELLULE = "de la cellule"
    DECLARANT = "du déclarant"


class Auditoire(Enum):
    """À qui un retour d'expérience est donné."""

    MEMBRES = "membres de la CPTS"
    ASSEMBLEE = "assemblée générale"
    PARTENAIRES = "partenaires"
