"""Où en est une décision."""

from enum import Enum


class Etat(Enum):
    PROPOSEE = "proposée"
    A_L_ORDRE_DU_JOUR = "à l'ordre du jour"
    DEBATTUE = "débattue"
    ADOPTEE = "adoptée"
    REJETEE = "rejetée"
    AJOURNEE = "ajournée"


OUVERTES = (Etat.PROPOSEE, Etat.A_L_ORDRE_DU_JOUR, Etat.DEBATTUE)
