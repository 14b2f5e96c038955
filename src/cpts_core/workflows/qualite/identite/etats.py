"""Ce que l'on peut encore savoir du déclarant."""

from enum import Enum


class Etat(Enum):
    """Lisible, cachée, ou perdue pour toujours."""

    EN_CLAIR = "en clair"
    PSEUDONYMISEE = "pseudonymisée"
    PURGEE = "purgée"


GARDEE = (Etat.EN_CLAIR, Etat.PSEUDONYMISEE)
