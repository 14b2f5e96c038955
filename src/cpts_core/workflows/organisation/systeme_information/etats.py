"""Où en est un système d'information, et sur quoi on le juge."""

from enum import Enum


class Etat(Enum):
    BESOIN_EXPRIME = "besoin exprimé"
    COMPAREES = "solutions comparées"
    RETENUE = "retenue"
    DEPLOYEE = "déployée"
    REMPLACEE = "remplacée"
    ABANDONNE = "abandonné"


AVANT_LE_CHOIX = (Etat.BESOIN_EXPRIME, Etat.COMPAREES)
CHOISIE = (Etat.RETENUE, Etat.DEPLOYEE)
FINALS = (Etat.REMPLACEE, Etat.ABANDONNE)


class Critere(Enum):
    """Ce qu'un outil doit faciliter."""

    ORGANISATION = "organisation"
    PLANIFICATION = "planification"
    SUIVI = "suivi"
    COOPERATION = "coopération entre acteurs"
    LIEN_AVEC_LE_PATIENT = "lien avec le patient"


class Appreciation(Enum):
    REPOND = "répond au besoin"
    EN_PARTIE = "y répond en partie"
    NE_REPOND_PAS = "n'y répond pas"


class Garantie(Enum):
    """Ce sans quoi une solution n'est pas retenue."""

    PROTECTION = "protection des données"
    TRACABILITE = "traçabilité des échanges"
    INTEROPERABILITE = "compatibilité avec les outils en place"
