"""Ce qui est arrivé à un diagnostic."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.commun.acteurs import Famille
from cpts_core.workflows.projet.diagnostic_territorial.elements import Genre


@frozen
class DiagnosticOuvert(Event):
    libelle: ClassVar[str] = "diagnostic ouvert"
    projet: Reference | None = champ("projet")


@frozen
class TerritoireDecrit(Event):
    libelle: ClassVar[str] = "territoire décrit"
    territoire: Texte = champ("territoire")
    flux_de_patients: Texte = champ("flux de patients")
    pratiques: Texte = champ("pratiques professionnelles")
    communes: tuple[Code, ...] = champ("communes")


@frozen
class MethodeChoisie(Event):
    libelle: ClassVar[str] = "méthode choisie"
    methode: Texte = champ("méthode")


@frozen
class ActeurAssocie(Event):
    libelle: ClassVar[str] = "acteur associé"
    famille: Famille = champ("famille")
    acteur: Texte = champ("acteur")


@frozen
class CollecteLancee(Event):
    libelle: ClassVar[str] = "collecte lancée"


@frozen
class DonneeVersee(Event):
    libelle: ClassVar[str] = "donnée versée"
    objet: Texte = champ("objet")
    origine: Texte = champ("origine")
    annexee: bool = champ("jointe en annexe")


@frozen
class BesoinRecense(Event):
    libelle: ClassVar[str] = "besoin recensé"
    code: Code = champ("code")
    besoin: Texte = champ("besoin")
    souleve_par: Famille = champ("soulevé par")


@frozen
class AnalyseCommencee(Event):
    libelle: ClassVar[str] = "analyse commencée"


@frozen
class ConstatConsigne(Event):
    libelle: ClassVar[str] = "constat consigné"
    genre: Genre = champ("genre")
    constat: Texte = champ("constat")


@frozen
class OrientationRetenue(Event):
    libelle: ClassVar[str] = "orientation retenue"
    code: Code = champ("code")
    orientation: Texte = champ("orientation")
    besoins: tuple[Code, ...] = champ("besoins")


@frozen
class OrientationEcartee(Event):
    libelle: ClassVar[str] = "orientation écartée"
    code: Code = champ("code")
    motif: Texte = champ("motif")


@frozen
class DiagnosticRestitue(Event):
    libelle: ClassVar[str] = "diagnostic restitué"


@frozen
class AnalyseReprise(Event):
    libelle: ClassVar[str] = "analyse reprise"
    motif: Texte = champ("motif")


@frozen
class DiagnosticValide(Event):
    libelle: ClassVar[str] = "diagnostic validé"


@frozen
class DiagnosticRevise(Event):
    libelle: ClassVar[str] = "diagnostic révisé"
    motif: Texte = champ("motif")


@frozen
class DiagnosticArchive(Event):
    libelle: ClassVar[str] = "diagnostic archivé"
    motif: Texte = champ("motif")
