"""Où en est un budget, ce qu'il paie et d'où vient l'argent."""

from enum import Enum


class Etat(Enum):
    EBAUCHE = "ébauché"
    CHIFFRE = "chiffré"
    ADOPTE = "adopté"
    EXECUTE = "exécuté"
    CLOS = "clos"
    ABANDONNE = "abandonné"


AVANT_ADOPTION = (Etat.EBAUCHE, Etat.CHIFFRE)
EN_EXECUTION = (Etat.ADOPTE, Etat.EXECUTE)
FINALS = (Etat.CLOS, Etat.ABANDONNE)


class Nature(Enum):
    """Ce que l'on chiffre pour chaque mission."""

    COORDINATION = "temps de coordination"
    REALISATION = "temps de réalisation de la mission"
    MOYENS = "moyens"


class Beneficiaire(Enum):
    """Qui est payé."""

    SALARIE = "salarié de la CPTS"
    PRESTATAIRE = "prestataire ou fournisseur"
    MEMBRE = "membre de la CPTS"


class Origine(Enum):
    """D'où vient une ressource."""

    CPAM = "CPAM"
    ARS_FIR = "ARS (crédits FIR)"
    COTISATIONS = "cotisations"
    AUTRE = "autre ressource"


class Avertissement(Enum):
    """Ce qui se signale sans empêcher."""

    CPAM_MINORITAIRE = "la CPAM n'apporte pas la majorité des ressources"
