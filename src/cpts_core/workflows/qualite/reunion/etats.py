"""Où en est une réunion, ses six étapes, et les familles où elle range ce qu'elle trouve."""

from enum import Enum


class Etat(Enum):
    """Ce qui est acquis."""

    DECIDEE = "décidée"
    PREPAREE = "préparée"
    DONNEES_COLLECTEES = "données collectées"
    FAITS_RECONSTITUES = "faits reconstitués"
    ECARTS_REPERES = "écarts et facteurs repérés"
    ACTIONS_PLANIFIEES = "actions planifiées"
    SATISFACTION_MESUREE = "satisfaction mesurée"
    RAPPORT_REDIGE = "rapport rédigé"
    COMMUNIQUEE = "communiquée"
    ANNULEE = "annulée"


ANALYSE = (
    Etat.PREPAREE,
    Etat.DONNEES_COLLECTEES,
    Etat.FAITS_RECONSTITUES,
    Etat.ECARTS_REPERES,
)
"""Tant que le plan n'est pas arrêté, une étape passée se complète encore."""
DEPUIS_N2, DEPUIS_N3 = ANALYSE[1:], ANALYSE[2:]
FINALS = (Etat.COMMUNIQUEE, Etat.ANNULEE)
OUVERTS = tuple(etat for etat in Etat if etat not in FINALS)


class Etape(Enum):
    """Ce que la cellule est en train de faire ; rien à voir avec le niveau d'un incident."""

    N1 = "N1, collecter les données"
    N2 = "N2, reconstituer les faits"
    N3 = "N3, repérer les écarts et les facteurs"
    N4 = "N4, planifier les actions et leur suivi"
    N5 = "N5, mesurer la satisfaction"
    N6 = "N6, rédiger le rapport et le communiquer"


class NatureDeSource(Enum):
    """D'où vient une donnée."""

    ENTRETIEN = "entretien"
    FICHE = "fiche de déclaration"
    DOCUMENT = "document"
    OBSERVATION = "observation sur place"
    AUTRE = "autre"


class NatureDeFacteur(Enum):
    """La part d'un facteur dans l'événement."""

    CONTRIBUTIF = "contributif"
    INFLUENT = "influent"


class FamilleAlarm(Enum):
    """Les sept familles de la grille ALARM."""

    PATIENT = "patient"
    TACHES = "tâches"
    INDIVIDU = "individu"
    EQUIPE = "équipe"
    ENVIRONNEMENT = "environnement"
    ORGANISATION = "organisation et management"
    CONTEXTE = "contexte institutionnel"


class FamilleOrion(Enum):
    """Les quatre familles de la méthode ORION."""

    TECHNIQUE = "domaine technique"
    ENVIRONNEMENT = "environnement du travail"
    ORGANISATION = "organisation et procédures"
    HUMAIN = "facteurs humains"
