"""Où en est un contrat territorial, et qui s'y engage."""

from enum import Enum


class Etat(Enum):
    """De la proposition à la fin."""

    PROPOSE = "proposé"
    NEGOCIE = "négocié"
    SIGNE = "signé"
    PUBLIE = "publié"
    EVALUE = "évalué"
    ECHU = "échu"
    RESILIE = "résilié"
    ABANDONNE = "abandonné"


EN_COURS = (Etat.SIGNE, Etat.PUBLIE, Etat.EVALUE)
FINALS = (Etat.ECHU, Etat.RESILIE, Etat.ABANDONNE)


class Signataire(Enum):
    """Une partie prenante du contrat territorial."""

    CPTS = "CPTS"
    ARS = "ARS"
    CPAM = "CPAM"
    COLLECTIVITE = "collectivité"
    ETABLISSEMENT = "établissement"
    ASSOCIATION = "association"
