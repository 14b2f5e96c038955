"""Ce qui s'est passé pendant la vie du contrat."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.contrats.financement.conditions import Objet
from cpts_core.workflows.contrats.parties import Partie


@frozen
class DemarrageConstate(Event):
    libelle: ClassVar[str] = "démarrage d'une mission constaté"
    mission: Code = champ("mission")
    demarree_le: date = champ("démarrée le")


@frozen
class DemarrageCorrige(Event):
    libelle: ClassVar[str] = "démarrage d'une mission corrigé"
    mission: Code = champ("mission")
    demarree_le: date = champ("démarrée le")
    motif: Texte = champ("motif")
    second: Membre = champ("seconde personne")


@frozen
class LigneConstatee(Event):
    libelle: ClassVar[str] = "ligne particulière constatée due"
    ligne: Code = champ("ligne")
    due_le: date = champ("due le")
    preuve: Texte = champ("preuve")


@frozen
class AnneeAchevee(Event):
    """L'année finie ; `dialogue` est le dossier qui s'ouvre pour elle."""

    libelle: ClassVar[str] = "année de contrat achevée"
    annee: int = champ("année de contrat")
    debut: date = champ("premier jour")
    fin: date = champ("dernier jour")
    suivante_finit_le: date | None = champ("l'année suivante finit le", defaut=None)
    dialogue: Reference = champ("dialogue de gestion")


@frozen
class PartVariablePortee(Event):
    libelle: ClassVar[str] = "part variable portée"
    dialogue: Reference = champ("dialogue de gestion")
    annee: int = champ("année de contrat")
    missions: tuple[Code, ...] = champ("missions")
    montant: Decimal = champ("montant")
    due_le: date = champ("due le")


@frozen
class PartVariableSoldee(Event):
    """Le dialogue de cette année a donné tout ce qu'il avait à donner."""

    libelle: ClassVar[str] = "part variable de l'année soldée"
    annee: int = champ("année de contrat")
    dialogue: Reference = champ("dialogue de gestion")


@frozen
class VersementDu(Event):
    """Une somme est devenue due ; négative, elle régularise."""

    libelle: ClassVar[str] = "versement dû"
    due_le: date = champ("dû le")
    objet: Objet = champ("objet")
    missions: tuple[Code, ...] = champ("missions", defaut=())
    ligne: Code | None = champ("ligne", defaut=None)
    annee: int = champ("année de contrat")
    montant: Decimal = champ("montant")


@frozen
class VersementRecu(Event):
    libelle: ClassVar[str] = "versement reçu"
    recu_le: date = champ("reçu le")
    payeur: Partie = champ("payeur")
    objet: Objet = champ("objet")
    mission: Code | None = champ("mission", defaut=None)
    montant: Decimal = champ("montant")
