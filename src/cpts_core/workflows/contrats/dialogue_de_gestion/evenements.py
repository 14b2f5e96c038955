"""Ce qui s'est passé dans un dialogue de gestion."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.contrats.parties import Partie


@frozen
class DialogueOuvert(Event):
    libelle: ClassVar[str] = "dialogue de gestion ouvert"
    contrat: Reference = champ("contrat")
    annee: int = champ("année de contrat")
    debut: date = champ("premier jour")
    fin: date = champ("dernier jour")


@frozen
class RapportTransmis(Event):
    libelle: ClassVar[str] = "rapport d'activité transmis"
    rapport: Texte = champ("rapport d'activité")


@frozen
class DialogueTenu(Event):
    libelle: ClassVar[str] = "dialogue tenu"
    presents: tuple[Partie, ...] = champ("parties présentes")


@frozen
class IndicateursRassembles(Event):
    libelle: ClassVar[str] = "indicateurs rassemblés"
    indicateurs: tuple[Reference, ...] = champ("indicateurs")


@frozen
class IndicateurRetenu(Event):
    libelle: ClassVar[str] = "indicateur retenu"
    indicateur: Reference = champ("indicateur")
    mission: Code = champ("mission")
    atteinte: Decimal = champ("atteinte en %")
    poids: Decimal = champ("poids")
    preuve: Texte | None = champ("preuve", defaut=None)


@frozen
class IndicateurEcarte(Event):
    libelle: ClassVar[str] = "indicateur écarté"
    indicateur: Reference = champ("indicateur")
    motif: Texte = champ("motif")


@frozen
class PartRenoncee(Event):
    libelle: ClassVar[str] = "part variable abandonnée"
    mission: Code = champ("mission")
    motif: Texte = champ("motif")


@frozen
class IndicateursArretes(Event):
    libelle: ClassVar[str] = "indicateurs de l'année arrêtés"


@frozen
class PartVariableArretee(Event):
    """Une part par enveloppe, nommée par sa première mission ; les deux listes vont ensemble."""

    libelle: ClassVar[str] = "part variable arrêtée"
    missions: tuple[Code, ...] = champ("missions", defaut=())
    montants: tuple[Decimal, ...] = champ("montants", defaut=())


@frozen
class PartRevue(Event):
    libelle: ClassVar[str] = "part variable revue"
    mission: Code = champ("mission")
    montant: Decimal = champ("montant")
    motif: Texte = champ("motif")


@frozen
class SoldeNotifie(Event):
    libelle: ClassVar[str] = "solde notifié"
    montant: Decimal = champ("montant")
    preuve: Texte | None = champ("preuve", defaut=None)


@frozen
class DialogueClos(Event):
    """La part variable devient exigible : le contrat la porte dans la même transaction."""

    libelle: ClassVar[str] = "dialogue clos"
    annee: int = champ("année de contrat")
    missions: tuple[Code, ...] = champ("missions", defaut=())
    montants: tuple[Decimal, ...] = champ("montants", defaut=())
