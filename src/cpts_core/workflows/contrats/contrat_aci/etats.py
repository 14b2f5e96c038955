"""Où en est un contrat."""

from enum import Enum


class Etat(Enum):
    """Du premier échange avec la CPAM et l'ARS à la fin du contrat."""

    NEGOCIATION = "en négociation"
    PRET = "prêt à signer"
    SIGNE = "signé"
    EN_VIGUEUR = "en vigueur"
    AVENANT = "avenant en préparation"
    RENOUVELE = "renouvelé"
    RESILIE = "résilié"
    ECHU = "échu"
    ABANDONNE = "abandonné"


COURANTS = (Etat.SIGNE, Etat.EN_VIGUEUR, Etat.AVENANT)
"""Le contrat est signé et n'a pas fini."""
TERMINES = (Etat.RENOUVELE, Etat.RESILIE, Etat.ECHU)
FINALS = (*TERMINES, Etat.ABANDONNE)
EN_PROJET = (Etat.NEGOCIATION, Etat.AVENANT, Etat.EN_VIGUEUR)
"""Là où des conditions s'écrivent ; en vigueur, seulement si le dossier a été repris sans elles."""
