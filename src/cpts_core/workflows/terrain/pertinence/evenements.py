"""Ce qui s'est passé autour d'un thème de pertinence."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.terrain.pertinence.etats import Forme, Sens, Tendance


@frozen
class ThemeChoisi(Event):
    libelle: ClassVar[str] = "thème choisi"
    theme: Code = champ("thème")
    professions: tuple[Code, ...] = champ("professions qui l'ont choisi", nature="profession")
    pilote: Membre = champ("pilote")
    frequence: Texte = champ("fréquence du thème")


@frozen
class RencontreTenue(Event):
    libelle: ClassVar[str] = "rencontre tenue"
    forme: Forme = champ("forme")
    professions: tuple[Code, ...] = champ("professions présentes", nature="profession")
    retenu: Texte = champ("ce qui en est retenu")
    cas: int | None = champ("cas discutés", defaut=None)


@frozen
class AvantMesure(Event):
    libelle: ClassVar[str] = "situation de départ mesurée"
    mesure: Code = champ("mesure")
    sens: Sens = champ("sens attendu")
    numerateur: int = champ("numérateur")
    denominateur: int = champ("dénominateur")
    debut: date = champ("premier jour")
    fin: date = champ("dernier jour")


@frozen
class ReperesPartages(Event):
    libelle: ClassVar[str] = "repères partagés"
    reperes: tuple[Texte, ...] = champ("repères")
    mesure_prevue_le: date = champ("mesure prévue le")


@frozen
class ApresMesure(Event):
    libelle: ClassVar[str] = "situation d'après mesurée"
    mesure: Code = champ("mesure")
    numerateur: int = champ("numérateur")
    denominateur: int = champ("dénominateur")
    debut: date = champ("premier jour")
    fin: date = champ("dernier jour")


@frozen
class BilanDresse(Event):
    libelle: ClassVar[str] = "bilan dressé"
    tendance: Tendance = champ("tendance")
    enseignements: Texte = champ("enseignements")


@frozen
class ThemeAbandonne(Event):
    libelle: ClassVar[str] = "thème abandonné"
    motif: Texte = champ("motif")
