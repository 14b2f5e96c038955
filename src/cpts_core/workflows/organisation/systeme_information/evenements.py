"""Ce qui s'est passé autour d'un système d'information."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.organisation.systeme_information.etats import (
    Appreciation,
    Critere,
    Garantie,
)


@frozen
class BesoinExprime(Event):
    libelle: ClassVar[str] = "besoin exprimé"
    besoin: Texte = champ("besoin")
    missions: tuple[Code, ...] = champ("missions")
    projet: Reference | None = champ("projet de santé", defaut=None)


@frozen
class SolutionProposee(Event):
    libelle: ClassVar[str] = "solution proposée"
    solution: Code = champ("solution")
    description: Texte = champ("description")


@frozen
class SolutionAppreciee(Event):
    libelle: ClassVar[str] = "solution appréciée"
    solution: Code = champ("solution")
    critere: Critere = champ("critère")
    appreciation: Appreciation = champ("appréciation")
    explication: Texte = champ("explication")


@frozen
class ComparaisonAchevee(Event):
    libelle: ClassVar[str] = "comparaison achevée"


@frozen
class ComparaisonRouverte(Event):
    libelle: ClassVar[str] = "comparaison rouverte"
    motif: Texte = champ("motif")


@frozen
class GarantieDocumentee(Event):
    libelle: ClassVar[str] = "garantie documentée"
    solution: Code = champ("solution")
    garantie: Garantie = champ("garantie")
    description: Texte = champ("description")
    piece: Code | None = champ("pièce jointe", defaut=None)


@frozen
class MissionOutillee(Event):
    libelle: ClassVar[str] = "outil d'une mission dit"
    mission: Code = champ("mission")
    outil: Texte | None = champ("outil", defaut=None)
    sans_outil: Texte | None = champ("raison de n'en avoir aucun", defaut=None)


@frozen
class SolutionRetenue(Event):
    libelle: ClassVar[str] = "solution retenue"
    solution: Code = champ("solution")
    raison: Texte = champ("raison du choix")


@frozen
class SolutionDeployee(Event):
    libelle: ClassVar[str] = "solution déployée"


@frozen
class SolutionRemplacee(Event):
    libelle: ClassVar[str] = "solution remplacée"
    remplace_par: Reference = champ("système qui la remplace")
    motif: Texte = champ("motif")


@frozen
class BesoinAbandonne(Event):
    libelle: ClassVar[str] = "besoin abandonné"
    motif: Texte = champ("motif")
