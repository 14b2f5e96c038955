"""Les états d'un diagnostic, dans l'ordre où il se fait."""

from enum import Enum


class Etat(Enum):
    OUVERT = "ouvert"
    COLLECTE = "collecte"
    ANALYSE = "analyse"
    RESTITUE = "restitué"
    VALIDE = "validé"
    REVISE = "révisé"
    ARCHIVE = "archivé"


FINALS = (Etat.ARCHIVE,)
OUVERTS = tuple(etat for etat in Etat if etat not in FINALS)
AVANT_VALIDATION = tuple(etat for etat in OUVERTS if etat is not Etat.VALIDE)
DESCRIPTIFS = (Etat.OUVERT, Etat.COLLECTE, Etat.ANALYSE, Etat.REVISE)
AU_TRAVAIL = (Etat.COLLECTE, Etat.ANALYSE, Etat.REVISE)
A_CONCLURE = (Etat.ANALYSE, Etat.REVISE)
