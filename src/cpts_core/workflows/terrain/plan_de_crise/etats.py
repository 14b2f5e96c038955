"""Où en est un plan de crise, et qui le reçoit."""

from enum import Enum


class Etat(Enum):
    REDIGE = "rédigé"
    DISCUTE = "discuté avec l'ARS"
    COMMUNIQUE = "communiqué"
    A_JOUR = "à jour"
    A_METTRE_A_JOUR = "à mettre à jour"
    ABANDONNE = "abandonné"


EN_PREPARATION = (Etat.REDIGE, Etat.DISCUTE)
EN_SERVICE = (Etat.COMMUNIQUE, Etat.A_JOUR, Etat.A_METTRE_A_JOUR)
OUVERTS = (*EN_PREPARATION, *EN_SERVICE)


class Destinataire(Enum):
    """Qui reçoit le plan."""

    MEMBRES = "membres de la CPTS"
    ARS = "ARS"
    ETABLISSEMENTS = "établissements"
    COLLECTIVITES = "collectivités"
    PARTENAIRES = "autres partenaires"
