"""Partager : se parler, restituer, tirer un retour d'expérience, clore."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Membre, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.qualite.incident.choix import Auditoire, Moyen


@frozen
class EcrireAuDeclarant(Command):
    """La cellule donne des nouvelles."""

    libelle: ClassVar[str] = "écrire au déclarant"
    message: Texte = champ("message", exemples=("nous avons bien avancé",))


@frozen
class EcrireALaCellule(Command):
    """Le déclarant ajoute quelque chose."""

    libelle: ClassVar[str] = "écrire à la cellule"
    message: Texte = champ(
        "message", aide="sans nommer personne", exemples=("j'ai retrouvé l'ordonnance",)
    )


@frozen
class PoserUneQuestion(Command):
    """La cellule demande une précision."""

    libelle: ClassVar[str] = "poser une question au déclarant"
    question: Texte = champ("question", exemples=("était-ce avant ou après la visite ?",))


@frozen
class RepondreAUneQuestion(Command):
    """Le déclarant répond, ou la cellule note sa réponse."""

    libelle: ClassVar[str] = "répondre à une question"
    numero: int = champ("numéro de la question", minimum=1, exemples=(1,))
    reponse: Texte = champ("réponse", aide="sans nommer personne", exemples=("après la visite",))


@frozen
class Restituer(Command):
    """Le déclarant apprend ce que sa déclaration a donné."""

    libelle: ClassVar[str] = "restituer au déclarant"
    moyen: Moyen = champ("moyen")
    retour: Texte = champ("ce qui lui est dit", exemples=("la fiche de liaison est en service",))


@frozen
class RedigerUnRex(Command):
    """Un retour d'expérience, où personne n'est reconnaissable."""

    libelle: ClassVar[str] = "rédiger un retour d'expérience"
    situation: Texte = champ("la situation", exemples=("une sortie d'hospitalisation le vendredi",))
    causes: Texte = champ("ce qui l'explique", exemples=("le cabinet n'est pas prévenu",))
    enseignements: Texte = champ("ce qu'on en retient", exemples=("prévenir la veille",))
    points_forts: Texte | None = champ("ce qui a bien marché", defaut=None)


@frozen
class PartagerLeRex(Command):
    """Le retour d'expérience sort de la cellule."""

    libelle: ClassVar[str] = "partager le retour d'expérience"
    auditoire: Auditoire = champ("à qui")
    relu: bool = champ(
        "relu : personne n'y est reconnaissable", aide="à lire à voix haute", exemples=(True, False)
    )


@frozen
class ProposerUnePiste(Command):
    """Une amélioration, une façon commune de faire."""

    libelle: ClassVar[str] = "proposer une piste"
    piste: Texte = champ("piste", exemples=("une fiche de liaison commune",))


@frozen
class RetenirUnePiste(Command):
    """Une piste devient une action, avec quelqu'un, une échéance et une date d'évaluation."""

    libelle: ClassVar[str] = "retenir une piste"
    numero: int = champ("numéro de la piste", minimum=1, exemples=(1,))
    pilote: Membre = champ("pilote de l'action", exemples=("Andrea",))
    echeance: date = champ("à faire avant le", exemples=(date(2025, 6, 30),))
    evaluation_le: date = champ("évaluée le", exemples=(date(2025, 9, 30),))
    methode: Texte = champ("comment l'évaluer", exemples=("dix dossiers relus",))


@frozen
class Clore(Command):
    """Compris, agi, partagé : le dossier est clos."""

    libelle: ClassVar[str] = "clore le dossier"
    sans_action: Texte | None = champ(
        "pourquoi aucune action",
        aide="si aucune solution ni aucune piste n'est retenue",
        defaut=None,
    )
    sans_rex: Texte | None = champ(
        "pourquoi aucun retour d'expérience",
        aide="s'il n'est pas partagé",
        defaut=None,
        exemples=("une fiche récente dit déjà la même chose",),
    )
