"""Les états d'un projet, de l'idée à la mise en œuvre."""

from enum import Enum


class Etat(Enum):
    EMERGENCE = "émergence"
    LETTRE_DEPOSEE = "lettre d'intention déposée"
    LETTRE_VALIDEE = "lettre d'intention validée"
    REDACTION = "rédaction"
    COMPLET = "complet"
    DEPOSE = "déposé"
    EN_INSTRUCTION = "en instruction"
    VALIDE = "validé"
    OPPOSE = "opposé"
    EN_OEUVRE = "mis en œuvre"
    CLOS = "clos"
    ABANDONNE = "abandonné"


FINALS = (Etat.CLOS, Etat.ABANDONNE)
OUVERTS = tuple(etat for etat in Etat if etat not in FINALS)
AVANT_REDACTION = (Etat.EMERGENCE, Etat.LETTRE_DEPOSEE, Etat.LETTRE_VALIDEE)
EN_ECRITURE = (*AVANT_REDACTION, Etat.REDACTION)
A_INSTRUIRE = (Etat.DEPOSE, Etat.EN_INSTRUCTION)
SOUS_AVIS = (*A_INSTRUIRE, Etat.VALIDE)
EN_VIGUEUR = (Etat.VALIDE, Etat.EN_OEUVRE)
