"""Où en est la participation au service d'accès aux soins, et avec qui."""

from enum import Enum


class Etat(Enum):
    ENVISAGEE = "envisagée"
    ACCORD_SIGNE = "accord signé"
    ACTIVE = "active"
    RETIREE = "retirée"


OUVERTS = (Etat.ENVISAGEE, Etat.ACCORD_SIGNE, Etat.ACTIVE)


class Acteur(Enum):
    """Avec qui le service s'organise sur le territoire."""

    HOPITAL = "hôpital et SAMU"
    REGULATION = "régulation libérale"
    AUTRE_CPTS = "autre CPTS"
    ARS = "ARS"
    CPAM = "CPAM"
    AUTRE = "autre acteur du territoire"


class Objet(Enum):
    """De quoi parle une réunion : organiser le service, ou le piloter."""

    ORGANISATION = "organisation"
    PILOTAGE = "pilotage"
