"""Où en est une déclaration."""

from enum import Enum


class Etat(Enum):
    """Ce qui est dû ou acquis ; deux états sont sans retour."""

    A_EVALUER = "à évaluer"
    NON_CONCERNE = "non concerné"
    VOLET_1_DU = "volet 1 dû"
    VOLET_1_TRANSMIS = "volet 1 transmis"
    VOLET_2_DU = "volet 2 dû"
    VOLET_2_TRANSMIS = "volet 2 transmis"
    COMPLEMENT_DEMANDE = "complément demandé"
    CLOS_PAR_L_ARS = "clos par l'ARS"
    REPRESENTANT_INFORME = "représentant légal informé par écrit"


FINALS = (Etat.CLOS_PAR_L_ARS, Etat.REPRESENTANT_INFORME)
OUVERTS = tuple(etat for etat in Etat if etat not in FINALS)
AVANT_LE_VOLET_1 = (Etat.A_EVALUER, Etat.VOLET_1_DU)
AVANT_LE_VOLET_2 = (Etat.VOLET_1_TRANSMIS, Etat.VOLET_2_DU)
CHEZ_L_ARS = (*AVANT_LE_VOLET_2, Etat.VOLET_2_TRANSMIS, Etat.COMPLEMENT_DEMANDE)
