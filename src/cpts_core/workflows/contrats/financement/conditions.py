"""Ce qu'un contrat dit de l'argent : des actes successifs, des enveloppes, ce qui devient dû.

Un acte est le contrat ou un avenant ; chacun donne toutes les conditions à partir de son effet. Les
montants n'ont pas d'autre origine (ADR 0081).
"""

from datetime import date
from decimal import Decimal
from enum import Enum

from attrs import frozen

from cpts_core.kernel.champs import Code, champ


class Prorata(Enum):
    """Ce que l'on compte quand une mission démarre en cours d'année de contrat."""

    JOURS = "jours"
    MOIS = "mois"


class Objet(Enum):
    """Ce que paie un versement."""

    FONCTIONNEMENT = "fonctionnement, en totalité"
    FONCTIONNEMENT_AVANCE = "fonctionnement, avance"
    FONCTIONNEMENT_SOLDE = "fonctionnement, solde"
    MISSION_DEMARRAGE = "part fixe, premier versement"
    MISSION_AVANCE = "part fixe, avance"
    MISSION_SOLDE = "part fixe, solde"
    VARIABLE = "part variable"
    LIGNE = "ligne particulière"


@frozen
class Acte:
    rang: int = champ("rang")
    version: Code = champ("version de l'accord")
    effet: date = champ("effet")
    population: int = champ("population")
    taille: int = champ("taille")
    fonctionnement: Decimal = champ("fonctionnement annuel")


@frozen
class Enveloppe:
    """Des montants annuels pour une mission, ou pour plusieurs que le contrat paie ensemble."""

    acte: int = champ("acte")
    missions: tuple[Code, ...] = champ("missions")
    fixe: Decimal = champ("part fixe")
    variable: Decimal = champ("part variable")


@frozen
class Ligne:
    """Un montant particulier du contrat, payé quand sa condition est constatée."""

    acte: int = champ("acte")
    ligne: Code = champ("ligne")
    montant: Decimal = champ("montant")


@frozen
class LigneDue:
    ligne: Code = champ("ligne")
    due_le: date = champ("due le")


@frozen
class Demarrage:
    mission: Code = champ("mission")
    demarree_le: date = champ("démarrée le")


@frozen
class PartVariable:
    """Ce que le dialogue de gestion a retenu pour une enveloppe et une année de contrat."""

    annee: int = champ("année de contrat")
    missions: tuple[Code, ...] = champ("missions")
    montant: Decimal = champ("montant")
    due_le: date = champ("due le")


@frozen
class Versement:
    """Une somme due à la CPTS ; négative, elle régularise ce qui était dû à tort."""

    due_le: date = champ("dû le")
    objet: Objet = champ("objet")
    missions: tuple[Code, ...] = champ("missions", defaut=())
    ligne: Code | None = champ("ligne", defaut=None)
    annee: int = champ("année de contrat")
    montant: Decimal = champ("montant")


@frozen
class Total:
    annee: int = champ("année")
    montant: Decimal = champ("montant")
