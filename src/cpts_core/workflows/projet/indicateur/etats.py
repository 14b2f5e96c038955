"""Où en est un indicateur, et ce qu'il peut être."""

from enum import Enum


class Etat(Enum):
    """Ce qui est acquis."""

    PROPOSE = "proposé"
    DISCUTE = "discuté"
    CONVENU = "convenu"
    MESURE = "mesuré"
    ARRETE = "arrêté"
    REVISE = "révisé"
    ABANDONNE = "abandonné"


A_CONVENIR = (Etat.PROPOSE, Etat.DISCUTE, Etat.REVISE)
CONVENUS = (Etat.CONVENU, Etat.MESURE, Etat.ARRETE)
OUVERTS = (*A_CONVENIR, *CONVENUS)


class Niveau(Enum):
    """Ce que l'indicateur suit."""

    ACTION = "action"
    MISSION = "mission"
    PROJET = "projet"


class Nature(Enum):
    """Ce que l'on a fait, ou ce que cela a donné."""

    MOYENS = "action ou moyens"
    RESULTAT = "résultat"


class Unite(Enum):
    """Comment se lit une valeur."""

    NOMBRE = "nombre"
    POURCENTAGE = "pourcentage"
    TAUX = "taux"
    MOYENNE = "moyenne"
    OUI_NON = "oui ou non"
    DATE = "date"


class Sens(Enum):
    """Vers où l'on veut aller."""

    HAUSSE = "à la hausse"
    BAISSE = "à la baisse"
    AUCUN = "sans direction"


class Producteur(Enum):
    """Qui mesure."""

    CPTS = "CPTS"
    CPAM = "CPAM"
    ARS = "ARS"
    AUTRE = "autre"


class Formule(Enum):
    """Comment le contrat compte l'atteinte d'une cible."""

    TOUT_OU_RIEN = "tout ou rien"
    LINEAIRE = "proportionnelle, de la situation de départ à la cible"
    PALIERS = "par paliers"
