"""Où en est un texte, et ce qu'il est."""

from enum import Enum


class Etat(Enum):
    REDIGE = "rédigé"
    ADOPTE = "adopté"
    REMPLACE = "remplacé"


class Nature(Enum):
    STATUTS = "statuts"
    REGLEMENT_INTERIEUR = "règlement intérieur"


class FormeJuridique(Enum):
    """Les formes que l'on rencontre autour d'une CPTS ; une seule est la sienne."""

    ASSOCIATION = "association"
    SISA = "SISA"
    GCS = "groupement de coopération sanitaire"
    AUTRE = "autre forme"
