"""Les pièces d'un budget : des lignes, des zéros dits, des ressources, des mois, des écarts."""

from decimal import Decimal

from attrs import frozen

from cpts_core.kernel.champs import Code, Texte, champ
from cpts_core.workflows.organisation.budget.etats import Beneficiaire, Nature, Origine


@frozen
class Ligne:
    ligne: Code = champ("ligne")
    nature: Nature = champ("nature")
    objet: Texte = champ("objet")
    quantite: Decimal = champ("quantité")
    cout_unitaire: Decimal = champ("coût unitaire")
    montant: Decimal = champ("montant")
    beneficiaire: Beneficiaire = champ("bénéficiaire")
    mission: Code | None = champ("mission", defaut=None)


@frozen
class Zero:
    mission: Code = champ("mission")
    nature: Nature = champ("nature")
    raison: Texte = champ("raison")


@frozen
class Ressource:
    origine: Origine = champ("origine")
    montant: Decimal = champ("montant")
    mission: Code | None = champ("mission", defaut=None)


@frozen
class Mois:
    mois: int = champ("mois")
    recettes: Decimal = champ("recettes")
    depenses: Decimal = champ("dépenses")
    mission: Code | None = champ("mission", defaut=None)


@frozen
class Ecart:
    """Ce qu'une enveloppe prévoyait de dépenser et ce qu'elle a dépensé."""

    enveloppe: Code = champ("enveloppe")
    prevu: Decimal = champ("prévu")
    realise: Decimal = champ("réalisé")
    ecart: Decimal = champ("écart")
