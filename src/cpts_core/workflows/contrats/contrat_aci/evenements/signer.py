"""Ce qui a engagé les parties."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.contrats.financement.conditions import Prorata
from cpts_core.workflows.contrats.financement.reperes import Vigilance
from cpts_core.workflows.contrats.parties import Partie


@frozen
class SignatureRecueillie(Event):
    libelle: ClassVar[str] = "signature recueillie"
    partie: Partie = champ("partie")
    le: date = champ("signé le")
    preuve: Texte | None = champ("preuve", defaut=None)


@frozen
class ContratSigne(Event):
    """Les règles d'argent en vigueur ce jour-là suivent le contrat jusqu'à sa fin."""

    libelle: ClassVar[str] = "contrat signé"
    signe_le: date = champ("signé le")
    duree: int = champ("durée en ans")
    avance: int = champ("avance en pour cent")
    prorata: Prorata = champ("prorata")
    annee: int = champ("année de contrat")
    annee_finit_le: date = champ("l'année de contrat finit le")
    missions: tuple[Reference, ...] = champ("missions du projet", defaut=())


@frozen
class ConditionsReprises(ContratSigne):
    libelle: ClassVar[str] = "conditions d'un contrat déjà signé reprises"
    preuve: Texte = champ("contrat signé")


@frozen
class SignatureCorrigee(Event):
    libelle: ClassVar[str] = "date de la signature corrigée"
    signe_le: date = champ("signé le")
    annee: int = champ("année de contrat")
    annee_finit_le: date = champ("l'année de contrat finit le")
    missions: tuple[Reference, ...] = champ("missions du projet", defaut=())
    motif: Texte = champ("motif")
    second: Membre = champ("seconde personne")


@frozen
class DossierComplet(Event):
    libelle: ClassVar[str] = "dossier complet constaté"
    complet_le: date = champ("complet le")
    preuve: Texte | None = champ("preuve", defaut=None)


@frozen
class PieceManquante(Event):
    libelle: ClassVar[str] = "pièce manquante signalée"
    piece: Texte = champ("pièce")


@frozen
class AvenantPrepare(Event):
    libelle: ClassVar[str] = "avenant préparé"
    version: Code = champ("version de l'accord")
    effet: date = champ("effet")
    objet: Texte = champ("objet")


@frozen
class AvenantSigne(Event):
    libelle: ClassVar[str] = "avenant signé"
    version: Code = champ("version de l'accord")
    effet: date = champ("effet")
    vigilances: tuple[Vigilance, ...] = champ("points de vigilance", defaut=())


@frozen
class AvenantAbandonne(Event):
    libelle: ClassVar[str] = "avenant abandonné"
    motif: Texte = champ("motif")


@frozen
class RenouvellementConvenu(Event):
    libelle: ClassVar[str] = "renouvellement convenu"
    version: Code = champ("version de l'accord")
    suivant: Reference = champ("contrat suivant")


@frozen
class ContratResilie(Event):
    libelle: ClassVar[str] = "contrat résilié"
    partie: Partie = champ("partie")
    motif: Texte = champ("motif")
    resilie_le: date = champ("résilié le")
    preuve: Texte | None = champ("preuve", defaut=None)
