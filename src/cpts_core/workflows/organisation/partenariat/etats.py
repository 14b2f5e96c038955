"""Où en est un partenariat, et d'où vient le partenaire."""

from enum import Enum


class Etat(Enum):
    ENVISAGE = "envisagé"
    NEGOCIE = "négocié"
    SIGNE = "signé"
    EN_VIGUEUR = "en vigueur"
    RENOUVELE = "renouvelé"
    ECHU = "échu"
    DENONCE = "dénoncé"
    ABANDONNE = "abandonné"


AVANT_SIGNATURE = (Etat.ENVISAGE, Etat.NEGOCIE)
EN_COURS = (Etat.EN_VIGUEUR, Etat.RENOUVELE)
CONCLUS = (Etat.SIGNE, *EN_COURS)
FINALS = (Etat.ECHU, Etat.DENONCE, Etat.ABANDONNE)


class Implantation(Enum):
    """Où travaille le partenaire ; les patients, eux, passent d'un côté à l'autre."""

    DANS_LE_TERRITOIRE = "dans le territoire"
    AU_DELA = "au-delà du territoire"
