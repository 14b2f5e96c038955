"""Ce qui s'est passé autour d'un plan de crise."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.terrain.plan_de_crise.etats import Destinataire


@frozen
class PlanRedige(Event):
    libelle: ClassVar[str] = "plan rédigé"
    organisation: Texte = champ("organisation d'ensemble")


@frozen
class ReponsesRedigees(Event):
    libelle: ClassVar[str] = "réponses rédigées"
    typologies: tuple[Code, ...] = champ("typologies")
    territoires: tuple[Code, ...] = champ("territoires")
    equipes: tuple[Code, ...] = champ("équipes ou fonctions")
    taches: tuple[Texte, ...] = champ("tâches")
    modeles: tuple[Texte, ...] = champ("modèles d'organisation")


@frozen
class InterlocuteursDesignes(Event):
    libelle: ClassVar[str] = "interlocuteurs désignés"
    contact: Membre | None = champ("contact", defaut=None)
    suppleant: Membre | None = champ("suppléant", defaut=None)


@frozen
class InterlocuteursConnus(Event):
    libelle: ClassVar[str] = "interlocuteurs connus de l'ARS"
    contact: bool = champ("l'ARS connaît le contact")
    suppleant: bool = champ("l'ARS connaît le suppléant")


@frozen
class PlanDiscute(Event):
    libelle: ClassVar[str] = "plan discuté avec l'ARS"
    observations: Texte = champ("observations de l'ARS")


@frozen
class PlanCommunique(Event):
    libelle: ClassVar[str] = "plan communiqué"
    destinataires: tuple[Destinataire, ...] = champ("destinataires")


@frozen
class PlanMisAJour(Event):
    libelle: ClassVar[str] = "plan mis à jour"
    changements: Texte = champ("changements")
    destinataires: tuple[Destinataire, ...] = champ("destinataires")
    suites: tuple[Texte, ...] = champ("suites données aux propositions", defaut=())


@frozen
class RevisionDue(Event):
    libelle: ClassVar[str] = "plan à mettre à jour"


@frozen
class ExerciceMene(Event):
    libelle: ClassVar[str] = "exercice mené"
    typologie: Code = champ("typologie")
    participants: int = champ("participants")
    enseignements: Texte = champ("enseignements")


@frozen
class ActivationNotee(Event):
    libelle: ClassVar[str] = "activation notée"
    crise: Reference = champ("crise")


@frozen
class LeveeNotee(Event):
    libelle: ClassVar[str] = "levée notée"
    crise: Reference = champ("crise")


@frozen
class PropositionsNotees(Event):
    libelle: ClassVar[str] = "propositions notées"
    propositions: tuple[Texte, ...] = champ("propositions")


@frozen
class PlanAbandonne(Event):
    libelle: ClassVar[str] = "plan abandonné"
    motif: Texte = champ("motif")
