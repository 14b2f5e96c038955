"""Où en est une demande de médecin traitant, et ce qui la classe."""

from enum import Enum


class Etat(Enum):
    RECUE = "reçue"
    PRIORISEE = "priorisée"
    PROPOSEE = "proposée à un médecin"
    ACCEPTEE = "acceptée"
    REFUSEE = "refusée"
    SANS_SOLUTION = "sans solution"
    SUIVIE = "suivie"
    CLOSE = "close"
    EFFACEE = "effacée"


A_PROPOSER = (Etat.PRIORISEE, Etat.REFUSEE)
CHEZ_UN_MEDECIN = (Etat.PROPOSEE, Etat.ACCEPTEE)
A_CLASSER = (Etat.RECUE, *A_PROPOSER)
EN_COURS = (*A_CLASSER, *CHEZ_UN_MEDECIN, Etat.SANS_SOLUTION)
TERMINEES = (Etat.SUIVIE, Etat.CLOSE)
GARDEES = (*EN_COURS, *TERMINEES)


class Classe(Enum):
    """Qui passe d'abord : la classe raccourcit l'attente, elle ne dit pas pourquoi."""

    FRAGILE = "personne fragile"
    AUTRE = "autre personne"


class Attente(Enum):
    """Pourquoi une demande proposée revient en attente."""

    CHOIX_DE_LA_PERSONNE = "choix de la personne"
    SANS_REPONSE = "aucune réponse du médecin"


class Impasse(Enum):
    """Ce qui laisse une demande sans solution, pour le moment."""

    AUCUN_MEDECIN = "aucun médecin disponible"
    PERSONNE_INJOIGNABLE = "personne injoignable"


class Motif(Enum):
    """Pourquoi une demande se clôt sans passer par la CPTS jusqu'au bout."""

    TROUVE_AUTREMENT = "médecin trouvé autrement"
    RENONCEMENT = "la personne ne cherche plus"
    DEPART = "la personne a quitté le territoire"
    SANS_SUITE = "aucune solution trouvée"
