"""Ce qui est arrivé à un projet depuis son dépôt."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.projet.choix import MotifDOpposition, Organisme


@frozen
class DossierComplet(Event):
    libelle: ClassVar[str] = "dossier déclaré complet"


@frozen
class RedactionReprise(Event):
    libelle: ClassVar[str] = "projet remis en rédaction"
    motif: Texte = champ("motif")


@frozen
class ProjetDepose(Event):
    libelle: ClassVar[str] = "projet déposé"
    cpam: bool = champ("déposé aussi auprès de la CPAM")


@frozen
class InstructionOuverte(Event):
    libelle: ClassVar[str] = "instruction ouverte"


@frozen
class AvisDemande(Event):
    libelle: ClassVar[str] = "avis demandé"
    organisme: Organisme = champ("organisme")
    profession: Code | None = champ("profession")


@frozen
class AvisRendu(Event):
    libelle: ClassVar[str] = "avis rendu"
    organisme: Organisme = champ("organisme")
    profession: Code | None = champ("profession")
    favorable: bool = champ("favorable")
    piece: Texte | None = champ("pièce")


@frozen
class ProjetValide(Event):
    libelle: ClassVar[str] = "projet validé"
    decision: Texte = champ("décision de l'ARS")
    valide_le: date = champ("validé le")


@frozen
class ValidationTaciteConstatee(Event):
    libelle: ClassVar[str] = "validation tacite constatée"
    valide_le: date = champ("validé le")


@frozen
class OppositionConsignee(Event):
    libelle: ClassVar[str] = "opposition de l'ARS consignée"
    motif: MotifDOpposition = champ("motif")
    explication: Texte = champ("explication")


@frozen
class PasseOutre(Event):
    libelle: ClassVar[str] = "avis passé outre"
    organisme: Organisme = champ("organisme")
    profession: Code | None = champ("profession")
    motif: Texte = champ("motif")


@frozen
class ProjetMisEnOeuvre(Event):
    libelle: ClassVar[str] = "projet mis en œuvre"


@frozen
class VersionPreparee(Event):
    libelle: ClassVar[str] = "nouvelle version préparée"
    motif: Texte = champ("motif")
    suite: Reference = champ("version suivante")


@frozen
class ProjetRemplace(Event):
    libelle: ClassVar[str] = "projet remplacé par une nouvelle version"
    suite: Reference = champ("version suivante")


@frozen
class SuiteAbandonnee(Event):
    libelle: ClassVar[str] = "nouvelle version abandonnée"


@frozen
class ProjetClos(Event):
    libelle: ClassVar[str] = "projet clos"
    motif: Texte = champ("motif")


@frozen
class ProjetAbandonne(Event):
    libelle: ClassVar[str] = "projet abandonné"
    motif: Texte = champ("motif")
