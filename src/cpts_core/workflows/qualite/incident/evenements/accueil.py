"""Ce qui s'est passé à l'accueil."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.qualite.incident.choix import (
    Activite,
    Canal,
    Danger,
    Moyen,
    Nature,
    Reception,
)


@frozen
class IncidentDeclare(Event):
    """Une déclaration est arrivée ; `identite` nomme le dossier où les coordonnées sont gardées."""

    libelle: ClassVar[str] = "incident déclaré"
    danger: Danger = champ("quelqu'un encore en danger")
    recue_par: Reception = champ("reçue par")
    nature: Nature = champ("nature")
    activite: Activite = champ("activité concernée")
    canal: Canal = champ("voie")
    tenus_a_l_ecart: tuple[Membre, ...] = champ("tenus à l'écart", defaut=())
    mots: Identite | None = champ("quelques mots", defaut=None)
    fiche_rex: Identite | None = champ("fiche REX remplie", defaut=None)
    nom: Identite | None = champ("nom", defaut=None)
    prenom: Identite | None = champ("prénom", defaut=None)
    telephone: Identite | None = champ("téléphone", defaut=None)
    heure_de_rappel: Identite | None = champ("heure de rappel", defaut=None)
    identite: Reference | None = champ("dossier d'identité", defaut=None)
    declarant: Membre | None = champ("déclarant", defaut=None)


@frozen
class ReceptionAccusee(Event):
    """Le déclarant sait aussitôt que sa déclaration est arrivée, et ce que la cellule promet."""

    libelle: ClassVar[str] = "réception accusée"
    charte: Code = champ("charte montrée")


@frozen
class DossierAffecte(Event):
    """Quelqu'un de la cellule suit le dossier."""

    libelle: ClassVar[str] = "dossier affecté"
    membre: Membre = champ("suivi par")


@frozen
class MainPassee(Event):
    """Le dossier change de main."""

    libelle: ClassVar[str] = "main passée"
    ancien: Membre | None = champ("suivi jusque-là par")
    membre: Membre = champ("suivi par")


@frozen
class MembreAssocie(Event):
    """Un second membre de la cellule suit le dossier."""

    libelle: ClassVar[str] = "membre associé"
    membre: Membre = champ("membre associé")


@frozen
class MembreTenuALEcart(Event):
    """Un membre de la cellule ne lit plus ce dossier."""

    libelle: ClassVar[str] = "membre tenu à l'écart"
    membre: Membre = champ("membre tenu à l'écart")


@frozen
class ContactPris(Event):
    """La cellule et le déclarant se sont parlé."""

    libelle: ClassVar[str] = "contact pris"
    moyen: Moyen = champ("moyen")


@frozen
class TentativeNotee(Event):
    """Le déclarant n'a pas répondu."""

    libelle: ClassVar[str] = "tentative notée"
    moyen: Moyen = champ("moyen")


@frozen
class DeclarantInjoignable(Event):
    """Assez de tentatives sont restées sans réponse."""

    libelle: ClassVar[str] = "déclarant injoignable"


@frozen
class DemandeReorientee(Event):
    """La demande relève de quelqu'un d'autre."""

    libelle: ClassVar[str] = "demande réorientée"
    raison: Texte = champ("raison")
    adresse: Texte = champ("à qui s'adresser")


@frozen
class DeclarationRetiree(Event):
    """Le déclarant a renoncé."""

    libelle: ClassVar[str] = "déclaration retirée"
    raison: Texte | None = champ("raison", defaut=None)


@frozen
class DoublonSignale(Event):
    """Un autre dossier portait déjà sur ces faits."""

    libelle: ClassVar[str] = "doublon signalé"
    premier: Reference = champ("dossier déjà ouvert")
