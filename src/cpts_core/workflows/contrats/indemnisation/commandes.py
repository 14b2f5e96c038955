"""Ce que l'on demande autour des paiements d'une année civile."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.commun.argent import MAXIMUM
from cpts_core.workflows.contrats.indemnisation.etats import Nature


def _annee() -> int:
    annee: int = champ("année civile", minimum=2019, maximum=2200, exemples=(2025,))
    return annee


@frozen
class OuvrirLAnnee(Command):
    libelle: ClassVar[str] = "ouvrir une année de paiements"
    projet: Reference = champ("projet de santé", exemples=("projet-1",))
    annee: int = _annee()


@frozen
class FournirLePlafond(Command):
    libelle: ClassVar[str] = "fournir le plafond de l'année"
    montant: Decimal = champ("montant", minimum=1, maximum=MAXIMUM, exemples=(Decimal(40000),))
    origine: Texte = champ("source", aide="le texte qui le fixe", exemples=("arrêté de l'année",))


@frozen
class ConsignerUnPaiement(Command):
    libelle: ClassVar[str] = "consigner un paiement"
    membre: Membre = champ("professionnel", exemples=("Camille",))
    nature: Nature = champ("nature")
    mission: Code | None = champ("mission", defaut=None, exemples=("PARCOURS",))
    paye_le: date = champ("payé le", exemples=(date(2025, 3, 20),))
    montant: Decimal = champ("montant", minimum=0, maximum=MAXIMUM, exemples=(Decimal(300),))


@frozen
class AnnulerUnPaiement(Command):
    libelle: ClassVar[str] = "annuler un paiement"
    rang: int = champ("rang du paiement", minimum=1, exemples=(1,))
    motif: Texte = champ("motif", exemples=("saisi deux fois",))
    second: Membre = champ("seconde personne", exemples=("Sacha",))


@frozen
class CloreLAnnee(Command):
    libelle: ClassVar[str] = "clore l'année de paiements"
