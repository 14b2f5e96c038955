"""Ce que l'on demande autour d'un budget."""

from decimal import Decimal
from typing import Any, ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.commun.argent import MAXIMUM
from cpts_core.workflows.organisation.budget.etats import Beneficiaire, Nature, Origine

PLUS_PETITE_QUANTITE = Decimal("0.01")


def _enveloppe() -> Any:
    return champ("mission", aide="à laisser vide pour le fonctionnement", defaut=None)


def _montant(libelle: str) -> Any:
    return champ(
        libelle, aide="en euros", minimum=0, maximum=MAXIMUM, exemples=(Decimal("1200.50"),)
    )


@frozen
class EbaucherUnBudget(Command):
    libelle: ClassVar[str] = "ébaucher un budget"
    annee: int = champ("année civile", minimum=2019, maximum=2100, exemples=(2025,))
    missions: tuple[Code, ...] = champ("missions retenues", exemples=("PREV",))
    projet: Reference | None = champ("projet de santé", defaut=None)


@frozen
class ChiffrerUneLigne(Command):
    """Une quantité par un coût unitaire : des heures, des pièces, des séances."""

    libelle: ClassVar[str] = "chiffrer une ligne"
    ligne: Code = champ("ligne", aide="code court", exemples=("L1",))
    nature: Nature = champ("nature")
    objet: Texte = champ("objet", exemples=("coordination, en heures",))
    quantite: Decimal = champ(
        "quantité", minimum=PLUS_PETITE_QUANTITE, maximum=1_000_000, exemples=(Decimal(40),)
    )
    cout_unitaire: Decimal = _montant("coût unitaire")
    beneficiaire: Beneficiaire = champ("bénéficiaire")
    soins_habituels: bool = champ("paie des soins habituels", defaut=False)
    mission: Code | None = _enveloppe()


@frozen
class DireUneNatureNulle(Command):
    """Un zéro se dit, il ne se déduit pas d'un blanc."""

    libelle: ClassVar[str] = "dire une nature nulle"
    mission: Code = champ("mission", exemples=("PREV",))
    nature: Nature = champ("nature")
    raison: Texte = champ("raison", exemples=("faite par des bénévoles",))


@frozen
class RetirerUneLigne(Command):
    libelle: ClassVar[str] = "retirer une ligne"
    ligne: Code = champ("ligne", exemples=("L1",))


@frozen
class PrevoirUneRessource(Command):
    """Une nouvelle saisie, de même origine et pour la même enveloppe, remplace la première."""

    libelle: ClassVar[str] = "prévoir une ressource"
    origine: Origine = champ("origine")
    montant: Decimal = _montant("montant")
    mission: Code | None = _enveloppe()


@frozen
class AcheverLeChiffrage(Command):
    libelle: ClassVar[str] = "achever le chiffrage"


@frozen
class RouvrirLeChiffrage(Command):
    libelle: ClassVar[str] = "rouvrir le chiffrage"
    motif: Texte = champ("motif", exemples=("une ressource de plus",))


@frozen
class AdopterLeBudget(Command):
    libelle: ClassVar[str] = "adopter le budget"
    ecart: Texte | None = champ(
        "écart, et sa raison",
        aide="si une enveloppe n'est pas à l'équilibre",
        defaut=None,
        exemples=("pris sur la réserve",),
    )


@frozen
class ConsignerUnMois(Command):
    """Ce qu'une enveloppe a reçu et dépensé ; une nouvelle saisie remplace la première."""

    libelle: ClassVar[str] = "consigner un mois"
    mois: int = champ("mois", minimum=1, maximum=12, exemples=(1,))
    recettes: Decimal = _montant("recettes")
    depenses: Decimal = _montant("dépenses")
    mission: Code | None = _enveloppe()


@frozen
class CloreLeBudget(Command):
    libelle: ClassVar[str] = "clore le budget"
    bilan: Texte = champ("bilan", exemples=("deux missions sur trois à l'équilibre",))


@frozen
class AbandonnerLeBudget(Command):
    libelle: ClassVar[str] = "abandonner le budget"
    motif: Texte = champ("motif", exemples=("projet repris autrement",))
