"""Ce qui s'est passé autour d'un budget."""

from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.organisation.budget.etats import (
    Avertissement,
    Beneficiaire,
    Nature,
    Origine,
)


@frozen
class BudgetEbauche(Event):
    libelle: ClassVar[str] = "budget ébauché"
    annee: int = champ("année civile")
    missions: tuple[Code, ...] = champ("missions retenues")
    projet: Reference | None = champ("projet de santé", defaut=None)


@frozen
class LigneChiffree(Event):
    libelle: ClassVar[str] = "ligne chiffrée"
    ligne: Code = champ("ligne")
    nature: Nature = champ("nature")
    objet: Texte = champ("objet")
    quantite: Decimal = champ("quantité")
    cout_unitaire: Decimal = champ("coût unitaire")
    montant: Decimal = champ("montant")
    beneficiaire: Beneficiaire = champ("bénéficiaire")
    mission: Code | None = champ("mission", defaut=None)


@frozen
class NatureDiteNulle(Event):
    libelle: ClassVar[str] = "nature dite nulle"
    mission: Code = champ("mission")
    nature: Nature = champ("nature")
    raison: Texte = champ("raison")


@frozen
class LigneRetiree(Event):
    libelle: ClassVar[str] = "ligne retirée"
    ligne: Code = champ("ligne")


@frozen
class RessourcePrevue(Event):
    libelle: ClassVar[str] = "ressource prévue"
    origine: Origine = champ("origine")
    montant: Decimal = champ("montant")
    mission: Code | None = champ("mission", defaut=None)


@frozen
class ChiffrageAcheve(Event):
    libelle: ClassVar[str] = "chiffrage achevé"
    avertissements: tuple[Avertissement, ...] = champ("avertissements", defaut=())


@frozen
class ChiffrageRouvert(Event):
    libelle: ClassVar[str] = "chiffrage rouvert"
    motif: Texte = champ("motif")


@frozen
class BudgetAdopte(Event):
    libelle: ClassVar[str] = "budget adopté"
    ecart: Texte | None = champ("écart, et sa raison", defaut=None)


@frozen
class MoisConsigne(Event):
    libelle: ClassVar[str] = "mois consigné"
    mois: int = champ("mois")
    recettes: Decimal = champ("recettes")
    depenses: Decimal = champ("dépenses")
    mission: Code | None = champ("mission", defaut=None)


@frozen
class BudgetClos(Event):
    libelle: ClassVar[str] = "budget clos"
    bilan: Texte = champ("bilan")


@frozen
class BudgetAbandonne(Event):
    libelle: ClassVar[str] = "budget abandonné"
    motif: Texte = champ("motif")
