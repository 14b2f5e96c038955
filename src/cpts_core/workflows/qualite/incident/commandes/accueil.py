"""Accueillir : déclarer, affecter, joindre, ou renvoyer ailleurs."""

from typing import Any, ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Identite, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.qualite.incident.choix import (
    Activite,
    Canal,
    Danger,
    Moyen,
    Nature,
    Reception,
)

QUELQUES_MOTS = 10
"""Le nombre de caractères en dessous duquel une déclaration anonyme ne dit rien (ADR 0020)."""


def _danger() -> Any:
    return champ(
        "quelqu'un est-il encore en danger ?",
        aide="si oui, appelez d'abord le 15 et protégez les personnes ; déclarez ensuite",
    )


def _nature() -> Any:
    return champ("nature", aide="à préciser si vous hésitez", defaut=Nature.A_PRECISER)


def _activite() -> Any:
    return champ("activité concernée", defaut=Activite.A_PRECISER)


def _canal() -> Any:
    return champ("voie", aide="extra-CPTS : un EIGS à déclarer aux autorités", defaut=Canal.INTRA)


def _a_l_ecart() -> Any:
    return champ(
        "membres de la cellule à tenir à l'écart",
        aide="ils ne liront pas ce dossier ; aucune raison n'est demandée",
        defaut=(),
    )


@frozen
class DeclarerUnEvenement(Command):
    """Un professionnel laisse de quoi le rappeler ; aucun récit n'est exigé."""

    libelle: ClassVar[str] = "déclarer un événement"
    danger: Danger = _danger()
    nom: Identite = champ("nom", exemples=("Martin",))
    prenom: Identite = champ("prénom", exemples=("Dominique",))
    telephone: Identite = champ("téléphone", exemples=("05 00 00 00 01",))
    heure_de_rappel: Identite = champ("heure de rappel", exemples=("après 19 h",))
    mots: Identite | None = champ(
        "quelques mots", aide="si vous le souhaitez", defaut=None, exemples=("rappelez-moi",)
    )
    fiche_rex: Identite | None = champ("fiche REX remplie", defaut=None)
    nature: Nature = _nature()
    activite: Activite = _activite()
    canal: Canal = _canal()
    tenus_a_l_ecart: tuple[Membre, ...] = _a_l_ecart()


@frozen
class DeclarerSansSeNommer(Command):
    """Un professionnel raconte sans dire qui il est ; un code de suivi lui permet de revenir."""

    libelle: ClassVar[str] = "déclarer sans se nommer"
    danger: Danger = _danger()
    mots: Identite | None = champ(
        "quelques mots",
        defaut=None,
        minimum=QUELQUES_MOTS,
        exemples=("deux ordonnances échangées au comptoir, vues à temps",),
    )
    code_de_suivi: bool = champ(
        "garder un code de suivi",
        aide="pour lire la réponse et répondre aux questions, sans donner de nom",
        defaut=True,
    )
    nature: Nature = _nature()
    activite: Activite = _activite()
    canal: Canal = _canal()
    tenus_a_l_ecart: tuple[Membre, ...] = _a_l_ecart()


@frozen
class SaisirUneDemande(Command):
    """La cellule saisit ce qu'un professionnel lui dit, lui écrit ou lui remet."""

    libelle: ClassVar[str] = "saisir une demande"
    danger: Danger = _danger()
    recue_par: Reception = champ("reçue par", aide="téléphone : l'appel est en cours")
    nom: Identite | None = champ("nom", defaut=None, exemples=("Martin",))
    prenom: Identite | None = champ("prénom", defaut=None, exemples=("Dominique",))
    telephone: Identite | None = champ("téléphone", defaut=None, exemples=("05 00 00 00 01",))
    heure_de_rappel: Identite | None = champ(
        "heure de rappel", defaut=None, exemples=("après 19 h",)
    )
    mots: Identite | None = champ("quelques mots", defaut=None, minimum=QUELQUES_MOTS)
    fiche_rex: Identite | None = champ("fiche REX remplie", defaut=None)
    nature: Nature = _nature()
    activite: Activite = _activite()
    canal: Canal = _canal()
    tenus_a_l_ecart: tuple[Membre, ...] = _a_l_ecart()


@frozen
class Affecter(Command):
    """Un membre de la cellule prend le dossier, ou le donne à un autre."""

    libelle: ClassVar[str] = "affecter le dossier"
    membre: Membre = champ("membre de la cellule", exemples=("Camille",))


@frozen
class PasserLaMain(Command):
    """Celui qui suit le dossier le confie à un autre, et n'y a plus accès."""

    libelle: ClassVar[str] = "passer la main"
    membre: Membre = champ("membre de la cellule qui prend la suite", exemples=("Sacha",))


@frozen
class AssocierUnMembre(Command):
    """Un second membre de la cellule suit le dossier."""

    libelle: ClassVar[str] = "associer un membre de la cellule"
    membre: Membre = champ("membre de la cellule associé", exemples=("Sacha",))


@frozen
class SeDeporter(Command):
    """Un membre de la cellule concerné par l'événement renonce à lire le dossier."""

    libelle: ClassVar[str] = "se déporter"


@frozen
class TenirALEcart(Command):
    """Quelqu'un de la cellule ne doit pas lire ce dossier ; aucune raison n'est gardée."""

    libelle: ClassVar[str] = "tenir un membre à l'écart"
    membre: Membre = champ("membre de la cellule tenu à l'écart", exemples=("Sacha",))


@frozen
class PrendreContact(Command):
    """La cellule a parlé au déclarant."""

    libelle: ClassVar[str] = "prendre contact"
    moyen: Moyen = champ("moyen")


@frozen
class NoterUneTentative(Command):
    """La cellule a essayé de joindre le déclarant, sans succès."""

    libelle: ClassVar[str] = "noter une tentative de contact"
    moyen: Moyen = champ("moyen")


@frozen
class ConstaterInjoignable(Command):
    """Assez de tentatives ont été faites."""

    libelle: ClassVar[str] = "constater que le déclarant est injoignable"


@frozen
class DeclarerHorsChamp(Command):
    """La demande relève de quelqu'un d'autre, vers qui le déclarant est renvoyé."""

    libelle: ClassVar[str] = "déclarer hors champ"
    raison: Texte = champ("raison", exemples=("question de facturation",))
    adresse: Texte = champ("à qui s'adresser", exemples=("le service de la caisse",))


@frozen
class RetirerLaDeclaration(Command):
    """Le déclarant renonce."""

    libelle: ClassVar[str] = "retirer la déclaration"
    raison: Texte | None = champ("raison", defaut=None)


@frozen
class SignalerUnDoublon(Command):
    """Un autre dossier porte déjà sur ces faits."""

    libelle: ClassVar[str] = "signaler un doublon"
    # Angle mort : rien n'interdit de se désigner soi-même ; l'autre dossier n'est pas lu.
    premier: Reference = champ("dossier déjà ouvert", exemples=("dossier-1",))
