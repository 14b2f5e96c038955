"""Où en est une adhésion."""

from enum import Enum


class Etat(Enum):
    DEMANDEE = "demandée"
    VALIDEE = "validée"
    ACTIVE = "active"
    REFUSEE = "refusée"
    DEMISSION = "démission"
    EXCLUSION = "exclusion"
    DECES = "décès"


EN_COURS = (Etat.DEMANDEE, Etat.VALIDEE, Etat.ACTIVE)
TERMINEES = (Etat.REFUSEE, Etat.DEMISSION, Etat.EXCLUSION, Etat.DECES)
