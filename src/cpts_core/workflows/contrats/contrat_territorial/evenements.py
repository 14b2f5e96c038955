"""Ce qui s'est passé autour d'un contrat territorial."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.contrats.contrat_territorial.etats import Signataire


@frozen
class ContratPropose(Event):
    libelle: ClassVar[str] = "contrat territorial proposé"
    projet: Reference = champ("projet de santé")


@frozen
class ObjetDefini(Event):
    libelle: ClassVar[str] = "objet et objectifs définis"
    objet: Texte = champ("objet")
    objectifs: tuple[Texte, ...] = champ("objectifs")
    perimetre: Texte = champ("périmètre")


@frozen
class EngagementConsigne(Event):
    libelle: ClassVar[str] = "engagement consigné"
    signataire: Signataire = champ("partie prenante")
    engagement: Texte = champ("engagement")
    moyens: Texte = champ("moyens")
    montant: Decimal | None = champ("montant", defaut=None)
    representant: Membre | None = champ("représentant", defaut=None)


@frozen
class ContratOrganise(Event):
    libelle: ClassVar[str] = "mise en œuvre organisée"
    mise_en_oeuvre: Texte = champ("mise en œuvre")
    suivi: Texte = champ("suivi")
    evaluation: Texte = champ("évaluation")


@frozen
class DatesFixees(Event):
    libelle: ClassVar[str] = "dates fixées"
    debut: date = champ("premier jour")
    fin: date = champ("dernier jour")


@frozen
class NegociationAchevee(Event):
    libelle: ClassVar[str] = "négociation achevée"


@frozen
class NegociationRouverte(Event):
    libelle: ClassVar[str] = "négociation du contrat territorial rouverte"
    motif: Texte = champ("motif")


@frozen
class SignatureDonnee(Event):
    libelle: ClassVar[str] = "signature donnée"
    signataire: Signataire = champ("partie prenante")
    preuve: Texte | None = champ("preuve", defaut=None)


@frozen
class ContratTerritorialSigne(Event):
    libelle: ClassVar[str] = "contrat territorial signé"


@frozen
class ContratPublie(Event):
    libelle: ClassVar[str] = "contrat territorial publié"
    preuve: Texte | None = champ("preuve", defaut=None)


@frozen
class ContratEvalue(Event):
    libelle: ClassVar[str] = "contrat territorial évalué"
    bilan: Texte = champ("bilan")


@frozen
class FinConstatee(Event):
    libelle: ClassVar[str] = "fin du contrat territorial constatée"


@frozen
class ContratTerritorialResilie(Event):
    libelle: ClassVar[str] = "contrat territorial résilié"
    motif: Texte = champ("motif")


@frozen
class ContratTerritorialAbandonne(Event):
    libelle: ClassVar[str] = "contrat territorial abandonné"
    motif: Texte = champ("motif")
