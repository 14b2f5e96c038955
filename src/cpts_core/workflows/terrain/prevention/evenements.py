"""Ce qui s'est passé autour d'une campagne de prévention."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.terrain.prevention.etats import Compte, Nature, Population


@frozen
class CampagneChoisie(Event):
    libelle: ClassVar[str] = "campagne choisie"
    nature: Nature = champ("nature")
    population: Population = champ("population")
    diagnostic: Reference = champ("diagnostic territorial")
    besoin: Code = champ("besoin")
    programme: Code = champ("programme national")
    pilote: Membre = champ("pilote")
    parcours: Reference | None = champ("parcours", defaut=None)


@frozen
class CampagnePreparee(Event):
    libelle: ClassVar[str] = "campagne préparée"
    public_vise: Texte = champ("public visé")
    compte: Compte = champ("ce que la cible compte")
    professions: tuple[Code, ...] = champ("professions", nature="profession")
    debut: date = champ("premier jour")
    fin: date = champ("dernier jour")
    effectif: int = champ("effectif du public visé")
    cible: int = champ("cible")
    partenaires: tuple[Code, ...] = champ("partenaires", defaut=())


@frozen
class SeanceTenue(Event):
    libelle: ClassVar[str] = "séance tenue"
    touchees: int = champ("personnes touchées")
    depistees: int = champ("personnes dépistées")
    vaccinees: int = champ("personnes vaccinées")


@frozen
class SeanceRetiree(Event):
    libelle: ClassVar[str] = "séance retirée"
    seance: int = champ("numéro de la séance")
    motif: Texte = champ("motif")


@frozen
class BilanDresse(Event):
    libelle: ClassVar[str] = "bilan dressé"
    atteint: int = champ("atteint")
    enseignements: Texte = champ("enseignements")
    explication: Texte | None = champ("explication de l'écart", defaut=None)


@frozen
class CampagneAbandonnee(Event):
    libelle: ClassVar[str] = "campagne abandonnée"
    motif: Texte = champ("motif")
