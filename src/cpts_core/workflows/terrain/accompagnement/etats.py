"""Où en est un accompagnement, qui il accueille, vers quoi il mène."""

from enum import Enum


class Etat(Enum):
    CONTACT = "contact"
    ACCUEILLI = "accueilli"
    ACCOMPAGNE = "accompagné"
    INSTALLE = "installé"
    AUTRE_ISSUE = "autre issue"
    EFFACE = "effacé"


EN_COURS = (Etat.CONTACT, Etat.ACCUEILLI, Etat.ACCOMPAGNE)
SUR_PLACE = (Etat.ACCUEILLI, Etat.ACCOMPAGNE)
TERMINES = (Etat.INSTALLE, Etat.AUTRE_ISSUE)
GARDES = (*EN_COURS, *TERMINES)


class Profil(Enum):
    """Où la personne en est de sa carrière."""

    EN_FORMATION = "jeune en formation"
    JEUNE_DIPLOME = "jeune diplômé"
    EN_EXERCICE = "professionnel en exercice"


class Forme(Enum):
    """Ce que la CPTS aide à préparer."""

    STAGE = "stage"
    REMPLACEMENT = "remplacement"
    INSTALLATION = "installation"


class Issue(Enum):
    """Ce que devient un accompagnement qui ne mène pas à une installation en ville ici."""

    AILLEURS = "installation sur un autre territoire"
    AUTRE_EXERCICE = "exercice hors de la ville"
    FORMATION = "formation poursuivie"
    RENONCEMENT = "projet abandonné"
    SANS_NOUVELLES = "sans nouvelles"


class Public(Enum):
    """À qui la CPTS fait connaître ce qu'elle fait."""

    PROFESSIONNELS = "professionnels de santé"
    POPULATION = "population"
