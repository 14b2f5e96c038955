"""Ce que l'on demande autour d'une identité."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Identite, Reference, Texte, champ
from cpts_core.kernel.messages import Command


@frozen
class OuvrirIdentite(Command):
    """Un déclarant s'est nommé."""

    libelle: ClassVar[str] = "ouvrir une identité"
    incident: Reference = champ("incident", exemples=("incident-1",))
    nom: Identite = champ("nom", exemples=("Martin",))
    prenom: Identite = champ("prénom", exemples=("Dominique",))
    telephone: Identite = champ("téléphone", exemples=("05 00 00 00 01",))
    heure_de_rappel: Identite = champ("heure de rappel", exemples=("après 19 h",))


@frozen
class CorrigerLesCoordonnees(Command):
    """Un numéro a changé, un nom était mal écrit : ce qui n'est pas donné reste."""

    libelle: ClassVar[str] = "corriger les coordonnées"
    nom: Identite | None = champ("nom", defaut=None)
    prenom: Identite | None = champ("prénom", defaut=None)
    telephone: Identite | None = champ("téléphone", defaut=None, exemples=("05 00 00 00 02",))
    heure_de_rappel: Identite | None = champ("heure de rappel", defaut=None)


@frozen
class Pseudonymiser(Command):
    """L'analyse n'a plus besoin de savoir qui a déclaré."""

    libelle: ClassVar[str] = "pseudonymiser"


@frozen
class Reidentifier(Command):
    """Il faut de nouveau joindre le déclarant ; la raison reste dans l'historique."""

    libelle: ClassVar[str] = "réidentifier"
    raison: Texte = champ("raison", exemples=("rappeler pour une précision",))


@frozen
class Geler(Command):
    """Une procédure en cours interdit d'effacer."""

    libelle: ClassVar[str] = "poser un gel légal"
    raison: Texte = champ("raison", exemples=("réquisition reçue",))


@frozen
class LeverLeGel(Command):
    """Plus rien n'interdit d'effacer."""

    libelle: ClassVar[str] = "lever le gel légal"
    raison: Texte = champ("raison", exemples=("procédure close",))


@frozen
class ConstaterLaFin(Command):
    """L'incident, sa déclaration ou son enquête est terminé."""

    libelle: ClassVar[str] = "constater la fin d'un suivi"


@frozen
class RattacherReunion(Command):
    """Une réunion analyse l'incident."""

    libelle: ClassVar[str] = "rattacher la réunion"
    reunion: Reference = champ("réunion", exemples=("reunion-1",))


@frozen
class RattacherDeclaration(Command):
    """L'incident pourrait être un EIGS."""

    libelle: ClassVar[str] = "rattacher la déclaration"
    declaration: Reference = champ("déclaration", exemples=("declaration-1",))


@frozen
class Purger(Command):
    """Effacer pour toujours."""

    libelle: ClassVar[str] = "purger l'identité"
