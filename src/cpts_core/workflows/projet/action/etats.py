"""Où en est une action, et d'où elle vient."""

from enum import Enum


class Etat(Enum):
    """Ce qui est acquis."""

    PROPOSEE = "proposée"
    PLANIFIEE = "planifiée"
    ENGAGEE = "engagée"
    REALISEE = "réalisée"
    EVALUEE = "évaluée"
    REPORTEE = "reportée"
    ABANDONNEE = "abandonnée"


FINALS = (Etat.EVALUEE, Etat.ABANDONNEE)
OUVERTS = tuple(etat for etat in Etat if etat not in FINALS)
PREVUE = (Etat.PLANIFIEE, Etat.REPORTEE)


class Resultat(Enum):
    """Ce que l'évaluation conclut."""

    ATTEINT = "objectif atteint"
    EN_PARTIE = "objectif atteint en partie"
    NON_ATTEINT = "objectif non atteint"
