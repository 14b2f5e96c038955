"""Où en est un thème, comment on en parle, et ce que les mesures en disent."""

from enum import Enum


class Etat(Enum):
    THEME_CHOISI = "thème choisi"
    EN_ECHANGE = "en échange"
    REPERES_PARTAGES = "repères partagés"
    MESURE_APRES = "mesuré après"
    BILAN = "bilan"
    ABANDONNE = "abandonné"


FINALS = (Etat.BILAN, Etat.ABANDONNE)
AVANT_LES_REPERES = (Etat.THEME_CHOISI, Etat.EN_ECHANGE)
APRES_LES_REPERES = (Etat.REPERES_PARTAGES, Etat.MESURE_APRES)
OUVERTS = (*AVANT_LES_REPERES, *APRES_LES_REPERES)


class Forme(Enum):
    """Les trois façons de réfléchir ensemble à une pratique."""

    ECHANGE = "échange de pratiques"
    CONCERTATION = "concertation sur des cas"
    RETOUR = "retour d'expérience"


class Sens(Enum):
    """Vers où la mesure doit aller."""

    HAUSSE = "à la hausse"
    BAISSE = "à la baisse"


class Tendance(Enum):
    """Ce que dit l'après, face à l'avant."""

    PROGRES = "progrès"
    STABLE = "sans changement"
    RECUL = "recul"
