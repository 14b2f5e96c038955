"""Où en est un parcours, à qui il s'adresse, ce qu'il vise."""

from enum import Enum


class Etat(Enum):
    BESOIN_CONSTATE = "besoin constaté"
    CONCU = "conçu"
    VALIDE = "validé"
    MIS_EN_OEUVRE = "mis en œuvre"
    EVALUE = "évalué"
    PARTAGE = "partagé"
    ABANDONNE = "abandonné"


FINALS = (Etat.ABANDONNE,)
OUVERTS = tuple(etat for etat in Etat if etat not in FINALS)
AVANT_VALIDATION = (Etat.BESOIN_CONSTATE, Etat.CONCU)
EN_COURS = (Etat.MIS_EN_OEUVRE, Etat.EVALUE, Etat.PARTAGE)
A_REVISER = (Etat.VALIDE, *EN_COURS)


class Population(Enum):
    """À qui s'adresse un parcours ; jamais un patient en particulier."""

    TOUS = "tous les patients"
    JEUNES = "adolescents et jeunes adultes"
    ENFANTS = "enfants"
    AGES = "personnes âgées"
    CHRONIQUES = "personnes vivant avec une maladie chronique"


class Visee(Enum):
    """Ce qu'un parcours cherche à obtenir ; chacune se mesure."""

    DOMICILE = "maintien à domicile"
    RUPTURES = "ruptures évitées"
    REDONDANCES = "actes redondants évités"
    ISOLEMENT = "isolement des professionnels prévenu"
    SUIVI = "prise en charge et suivi améliorés"
