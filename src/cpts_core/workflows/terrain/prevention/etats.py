"""Où en est une campagne, ce qu'elle fait, pour qui, et ce qu'elle compte."""

from enum import Enum


class Etat(Enum):
    CHOISIE = "choisie"
    PREPAREE = "préparée"
    MENEE = "menée"
    BILAN = "bilan"
    ABANDONNEE = "abandonnée"


FINALS = (Etat.BILAN, Etat.ABANDONNEE)
A_PREPARER = (Etat.CHOISIE, Etat.PREPAREE)
A_MENER = (Etat.PREPAREE, Etat.MENEE)
OUVERTS = (*A_PREPARER, Etat.MENEE)


class Nature(Enum):
    """Ce que la campagne fait."""

    CANCERS = "dépistage des cancers"
    DEPISTAGE = "autre dépistage"
    VACCINATION = "promotion de la vaccination"
    PROMOTION = "promotion de la santé"


class Population(Enum):
    """À qui la campagne s'adresse."""

    ENFANTS = "enfants"
    JEUNES = "adolescents et jeunes adultes"
    ADULTES = "adultes"
    AGES = "personnes âgées"
    TOUTE = "toute la population"


JEUNESSE = (Population.ENFANTS, Population.JEUNES)


class Compte(Enum):
    """Ce que la cible compte ; une même personne venue deux fois compte deux fois."""

    TOUCHEES = "personnes touchées"
    DEPISTEES = "personnes dépistées"
    VACCINEES = "personnes vaccinées"


COMPTES = {
    Nature.CANCERS: (Compte.TOUCHEES, Compte.DEPISTEES),
    Nature.DEPISTAGE: (Compte.TOUCHEES, Compte.DEPISTEES),
    Nature.VACCINATION: (Compte.TOUCHEES, Compte.VACCINEES),
    Nature.PROMOTION: (Compte.TOUCHEES,),
}
"""Ce qu'une campagne peut compter, selon ce qu'elle fait."""
