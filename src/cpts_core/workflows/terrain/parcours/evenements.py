"""Ce qui est arrivé à un parcours."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.terrain.parcours.etats import Population, Visee


@frozen
class BesoinConstate(Event):
    libelle: ClassVar[str] = "besoin constaté"
    titre: Texte = champ("titre")
    population: Population = champ("population")
    diagnostic: Reference = champ("diagnostic")
    besoin: Code = champ("besoin recensé")


@frozen
class ParcoursAdopte(Event):
    libelle: ClassVar[str] = "parcours adopté"
    editeur: Code = champ("CPTS d'origine")
    origine: Reference = champ("parcours d'origine")
    numero: int = champ("version adoptée")
    empreinte: Code = champ("empreinte de la copie")
    titre: Texte = champ("titre")
    population: Population = champ("population")
    etapes: tuple[Texte, ...] = champ("étapes")
    professions: tuple[Code, ...] = champ("professions")
    visees: tuple[Visee, ...] = champ("visées")
    mesures: tuple[Texte, ...] = champ("mesures")


@frozen
class BesoinRattache(Event):
    libelle: ClassVar[str] = "besoin rattaché"
    diagnostic: Reference = champ("diagnostic")
    besoin: Code = champ("besoin recensé")


@frozen
class ParcoursConcu(Event):
    libelle: ClassVar[str] = "parcours conçu"
    etapes: tuple[Texte, ...] = champ("étapes")
    professions: tuple[Code, ...] = champ("professions")
    visees: tuple[Visee, ...] = champ("visées")
    mesures: tuple[Texte, ...] = champ("mesures")


@frozen
class ParcoursValide(Event):
    libelle: ClassVar[str] = "parcours validé"


@frozen
class ParcoursMisEnOeuvre(Event):
    libelle: ClassVar[str] = "parcours mis en œuvre"


@frozen
class ParcoursEvalue(Event):
    libelle: ClassVar[str] = "parcours évalué"
    resultats: tuple[Texte, ...] = champ("résultats")
    bilan: Texte = champ("bilan")


@frozen
class ParcoursPartage(Event):
    libelle: ClassVar[str] = "parcours partagé"
    partages: int = champ("version partagée")


@frozen
class ParcoursRevise(Event):
    libelle: ClassVar[str] = "révision du parcours ouverte"
    motif: Texte = champ("motif")


@frozen
class ParcoursAbandonne(Event):
    libelle: ClassVar[str] = "parcours abandonné"
    motif: Texte = champ("motif")
