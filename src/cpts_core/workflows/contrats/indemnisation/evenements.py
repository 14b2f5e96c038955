"""Ce qui s'est passé autour des paiements d'une année civile."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.contrats.indemnisation.etats import Nature


@frozen
class AnneeOuverte(Event):
    libelle: ClassVar[str] = "année de paiements ouverte"
    projet: Reference = champ("projet de santé")
    annee: int = champ("année civile")


@frozen
class PlafondFourni(Event):
    libelle: ClassVar[str] = "plafond de l'année fourni"
    montant: Decimal = champ("montant")
    origine: Texte = champ("source")


@frozen
class PaiementConsigne(Event):
    libelle: ClassVar[str] = "paiement consigné"
    membre: Membre = champ("professionnel")
    nature: Nature = champ("nature")
    mission: Code | None = champ("mission", defaut=None)
    paye_le: date = champ("payé le")
    montant: Decimal = champ("montant")


@frozen
class PaiementAnnule(Event):
    libelle: ClassVar[str] = "paiement annulé"
    rang: int = champ("rang du paiement")
    motif: Texte = champ("motif")
    second: Membre = champ("seconde personne")


@frozen
class AnneeClose(Event):
    libelle: ClassVar[str] = "année de paiements close"
