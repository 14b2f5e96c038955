"""Ce qui s'est passé pendant une crise."""

from datetime import datetime
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.terrain.crise.etats import Appui, Origine


@frozen
class AlerteDonnee(Event):
    libelle: ClassVar[str] = "alerte donnée"
    typologie: Code = champ("typologie")
    origine: Origine = champ("origine")
    description: Texte = champ("description")


@frozen
class ActivationSansPlanDecidee(Event):
    libelle: ClassVar[str] = "activation sans plan décidée"
    raison: Texte = champ("raison")


@frozen
class CriseActivee(Event):
    libelle: ClassVar[str] = "crise activée"
    appui: Appui = champ("plan à l'activation")
    plan: Reference | None = champ("plan de crise", defaut=None)


@frozen
class ActionConfiee(Event):
    libelle: ClassVar[str] = "action confiée"
    action: Texte = champ("action")
    responsable: Membre = champ("responsable")
    pour_le: datetime = champ("pour le")


@frozen
class ActionTerminee(Event):
    libelle: ClassVar[str] = "action terminée"
    rang: int = champ("rang de l'action")
    resultat: Texte = champ("résultat")


@frozen
class PointFait(Event):
    libelle: ClassVar[str] = "point de situation fait"
    situation: Texte = champ("situation")


@frozen
class CriseLevee(Event):
    libelle: ClassVar[str] = "crise levée"
    bilan: Texte = champ("bilan")


@frozen
class EnseignementsTires(Event):
    libelle: ClassVar[str] = "enseignements tirés"
    enseignements: tuple[Texte, ...] = champ("enseignements")
    propositions: tuple[Texte, ...] = champ("propositions pour le plan", defaut=())
    rien_a_changer: Texte | None = champ("pourquoi le plan reste tel quel", defaut=None)


@frozen
class AlerteClassee(Event):
    libelle: ClassVar[str] = "alerte classée sans suite"
    motif: Texte = champ("motif")
