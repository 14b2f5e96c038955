"""Où en est un incident, de la déclaration à la clôture."""

from enum import Enum


class Etat(Enum):
    """L'état d'un incident ; quatre d'entre eux sont sans retour."""

    RECU = "reçu"
    CONTACT_PRIS = "contact pris"
    RECUEIL = "recueil"
    ANALYSE = "analysé"
    NIVEAU_1 = "niveau 1"
    NIVEAU_2 = "niveau 2"
    NIVEAU_3 = "niveau 3"
    DEBLOQUE = "débloqué"
    NON_DEBLOQUE = "non débloqué"
    RESTITUE = "restitué au déclarant"
    CLOS = "clos"
    HORS_CHAMP = "hors champ"
    RETIRE = "retiré"
    DOUBLON = "doublon"
    INJOIGNABLE = "injoignable"


FINALS = (Etat.CLOS, Etat.HORS_CHAMP, Etat.RETIRE, Etat.DOUBLON)
OUVERTS = tuple(etat for etat in Etat if etat not in FINALS)

ACCUEIL = (Etat.RECU, Etat.CONTACT_PRIS, Etat.RECUEIL)
NIVEAUX = (Etat.NIVEAU_1, Etat.NIVEAU_2, Etat.NIVEAU_3)
ISSUES = (Etat.DEBLOQUE, Etat.NON_DEBLOQUE)

APRES_ANALYSE = (Etat.ANALYSE, *NIVEAUX, *ISSUES, Etat.RESTITUE)
APRES_RECUEIL = (Etat.RECUEIL, *APRES_ANALYSE)
