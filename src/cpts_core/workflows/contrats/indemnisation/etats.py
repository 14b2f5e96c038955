"""Où en est une année de paiements, et ce que l'on paie."""

from enum import Enum


class Etat(Enum):
    OUVERTE = "ouverte"
    CLOSE = "close"


class Nature(Enum):
    INDEMNITE = "indemnité"
    REMUNERATION = "rémunération"
