"""Ce qui s'est passé avant la signature."""

from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.contrats.financement.reperes import Vigilance


@frozen
class ContratOuvert(Event):
    libelle: ClassVar[str] = "négociation d'un contrat ouverte"
    projet: Reference = champ("projet de santé")
    version: Code = champ("version de l'accord")
    precedent: Reference | None = champ("contrat précédent", defaut=None)


@frozen
class TailleEtablie(Event):
    libelle: ClassVar[str] = "taille établie"
    population: int = champ("population")
    millesime: int = champ("millésime")
    taille: int = champ("taille")
    reserve: bool = champ("sur une borne, à vérifier")


@frozen
class FonctionnementFixe(Event):
    libelle: ClassVar[str] = "fonctionnement fixé"
    montant: Decimal = champ("montant annuel")


@frozen
class EnveloppeFixee(Event):
    libelle: ClassVar[str] = "enveloppe fixée"
    missions: tuple[Code, ...] = champ("missions")
    fixe: Decimal = champ("part fixe annuelle")
    variable: Decimal = champ("part variable annuelle")


@frozen
class EnveloppeRetiree(Event):
    libelle: ClassVar[str] = "enveloppe retirée"
    mission: Code = champ("mission")


@frozen
class LigneInscrite(Event):
    libelle: ClassVar[str] = "ligne particulière inscrite"
    ligne: Code = champ("ligne")
    montant: Decimal = champ("montant")


@frozen
class ContratPresente(Event):
    libelle: ClassVar[str] = "contrat présenté à la signature"
    vigilances: tuple[Vigilance, ...] = champ("points de vigilance", defaut=())


@frozen
class NegociationRouverte(Event):
    libelle: ClassVar[str] = "négociation rouverte"
    motif: Texte = champ("motif")


@frozen
class NegociationAbandonnee(Event):
    libelle: ClassVar[str] = "négociation abandonnée"
    motif: Texte = champ("motif")
