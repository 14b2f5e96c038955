"""Où en est une crise, qui l'a signalée, et le plan sur lequel elle s'appuie."""

from enum import Enum


class Etat(Enum):
    ALERTE = "alerte"
    ACTIVEE = "activée"
    LEVEE = "levée"
    RETOUR = "retour d'expérience"
    SANS_SUITE = "sans suite"


FINALS = (Etat.RETOUR, Etat.SANS_SUITE)


class Origine(Enum):
    """D'où vient l'alerte."""

    AUTORITES = "qualifiée par les autorités"
    TERRAIN = "signalée par le terrain"


class Appui(Enum):
    """Le plan, tel qu'il était à l'activation : un plan ancien n'arrête rien, mais cela se dit."""

    A_JOUR = "plan à jour"
    A_METTRE_A_JOUR = "plan à mettre à jour"
    NON_COMMUNIQUE = "plan non communiqué"
    AUCUN = "aucun plan"
