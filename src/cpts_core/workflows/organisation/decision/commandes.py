"""Ce que l'on demande autour d'une décision."""

from datetime import date
from typing import Any, ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.organisation.modalites import Portee


@frozen
class ProposerUneDecision(Command):
    libelle: ClassVar[str] = "proposer une décision"
    instance: Reference = champ("instance", exemples=("instance-1",))
    statuts: Reference = champ("statuts en vigueur", exemples=("texte-1",))
    portee: Portee = champ("portée")
    objet: Texte = champ("objet", exemples=("fixer la cotisation de l'année",))


@frozen
class InscrireALOrdreDuJour(Command):
    libelle: ClassVar[str] = "inscrire à l'ordre du jour"
    seance: date = champ("séance du", exemples=(date(2025, 3, 20),))


@frozen
class DeclarerUnConflit(Command):
    """Le conflit se déclare ; la personne ne prend pas part au vote."""

    libelle: ClassVar[str] = "déclarer un conflit d'intérêts"
    personne: Membre = champ("personne", exemples=("Dominique",))


@frozen
class Debattre(Command):
    libelle: ClassVar[str] = "débattre"
    debats: Texte = champ("ce qui a été dit", exemples=("deux montants ont été comparés",))


@frozen
class PrendrePartAuVote(Command):
    """Un émargement : qui vote, et pour qui. Le sens du vote n'est pas gardé."""

    libelle: ClassVar[str] = "prendre part au vote"
    personne: Membre = champ("personne", exemples=("Camille",))
    mandants: tuple[Membre, ...] = champ("procurations reçues de", defaut=(), exemples=("Morgan",))


def _voix(libelle: str, exemple: int) -> Any:
    return champ(libelle, minimum=0, exemples=(exemple,))


@frozen
class AdopterLaDecision(Command):
    libelle: ClassVar[str] = "adopter la décision"
    pour: int = _voix("voix pour", 1)
    contre: int = _voix("voix contre", 0)
    abstentions: int = _voix("abstentions", 0)


@frozen
class RejeterLaDecision(Command):
    libelle: ClassVar[str] = "rejeter la décision"
    pour: int = _voix("voix pour", 0)
    contre: int = _voix("voix contre", 1)
    abstentions: int = _voix("abstentions", 0)


@frozen
class Ajourner(Command):
    """Rien n'est décidé : une autre décision sera proposée."""

    libelle: ClassVar[str] = "ajourner"
    motif: Texte = champ("motif", exemples=("le quorum n'est pas réuni",))
