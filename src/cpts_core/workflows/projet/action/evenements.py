"""Ce qui est arrivé à une action."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.projet.action.etats import Resultat


@frozen
class ActionProposee(Event):
    """Le projet est celui de la mission : la grande liste des actions en vient."""

    libelle: ClassVar[str] = "action proposée"
    mission: Reference = champ("mission")
    intitule: Texte = champ("intitulé")
    projet: Reference | None = champ("projet de santé", defaut=None)


@frozen
class ActionCorrectiveOuverte(Event):
    libelle: ClassVar[str] = "action corrective ouverte"
    incident: Reference | None = champ("incident", defaut=None)
    reunion: Reference | None = champ("réunion", defaut=None)
    intitule: Texte = champ("intitulé")
    pilote: Membre | None = champ("pilote", defaut=None)
    fonction: Code | None = champ("fonction responsable", defaut=None)
    echeance: date = champ("à faire avant le")
    evaluation_le: date = champ("évaluée le")
    methode: Texte | None = champ("comment l'évaluer", defaut=None)


@frozen
class ReponsesDonnees(Event):
    libelle: ClassVar[str] = "réponses données"
    quoi: Texte | None = champ("ce que nous voulons faire", defaut=None)
    comment: Texte | None = champ("comment nous le ferons", defaut=None)
    evaluation: Texte | None = champ("comment nous l'évaluerons", defaut=None)


@frozen
class ActionPlanifiee(Event):
    libelle: ClassVar[str] = "action planifiée"
    pilote: Membre = champ("pilote")
    debut: date = champ("début prévu le")
    fin: date = champ("fin prévue le")
    population: Texte = champ("population")
    professions: tuple[Code, ...] = champ("professions", nature="profession")
    moyens: Texte = champ("moyens")
    budget: Decimal = champ("budget en euros")
    partenaires: tuple[Texte, ...] = champ("partenaires", defaut=())


@frozen
class ActionConfiee(Event):
    libelle: ClassVar[str] = "action confiée"
    pilote: Membre = champ("pilote")


@frozen
class MissionQualiteRejointe(Event):
    libelle: ClassVar[str] = "mission qualité rejointe"
    mission: Reference = champ("mission")


@frozen
class IndicateurRattache(Event):
    libelle: ClassVar[str] = "indicateur rattaché à l'action"
    indicateur: Reference = champ("indicateur")


@frozen
class ActionEngagee(Event):
    libelle: ClassVar[str] = "action engagée"


@frozen
class PreuveJointe(Event):
    libelle: ClassVar[str] = "preuve jointe"
    preuve: Texte = champ("preuve")


@frozen
class ActionRealisee(Event):
    libelle: ClassVar[str] = "action réalisée"


@frozen
class ActionEvaluee(Event):
    libelle: ClassVar[str] = "action évaluée"
    resultat: Resultat = champ("résultat")
    bilan: Texte = champ("bilan")


@frozen
class ActionReportee(Event):
    libelle: ClassVar[str] = "action reportée"
    motif: Texte = champ("motif")
    fin: date = champ("nouvelle fin prévue le")
    evaluation_le: date | None = champ("évaluée le", defaut=None)


@frozen
class ActionAbandonnee(Event):
    libelle: ClassVar[str] = "action abandonnée"
    motif: Texte = champ("motif")
