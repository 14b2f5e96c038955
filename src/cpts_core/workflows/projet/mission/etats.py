"""Où en est une mission, du choix à l'évaluation."""

from enum import Enum


class Etat(Enum):
    """Ce qui est acquis."""

    RETENUE = "retenue"
    FICHE_EN_REDACTION = "fiche en rédaction"
    FICHE_COMPLETE = "fiche complète"
    ENGAGEE = "engagée"
    DEPLOYEE = "déployée"
    EVALUEE = "évaluée"
    SUSPENDUE = "suspendue"
    ABANDONNEE = "abandonnée"


AVANT_D_ENGAGER = (Etat.RETENUE, Etat.FICHE_EN_REDACTION, Etat.FICHE_COMPLETE)
EN_COURS = (Etat.ENGAGEE, Etat.DEPLOYEE, Etat.EVALUEE)
OUVERTS = (*AVANT_D_ENGAGER, *EN_COURS, Etat.SUSPENDUE)
