"""Où en est un dialogue de gestion."""

from enum import Enum


class Etat(Enum):
    """Du rapport d'activité à la part variable."""

    OUVERT = "ouvert"
    RAPPORT_TRANSMIS = "rapport d'activité transmis"
    TENU = "tenu"
    INDICATEURS_ARRETES = "indicateurs arrêtés"
    PART_VARIABLE_ARRETEE = "part variable arrêtée"
    SOLDE_NOTIFIE = "solde notifié"
    CLOS = "clos"


AVANT_LES_INDICATEURS = (Etat.OUVERT, Etat.RAPPORT_TRANSMIS, Etat.TENU)
