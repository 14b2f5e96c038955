"""Ce qui a été dit et partagé."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.qualite.incident.choix import Auditoire, Moyen


@frozen
class MessageEnvoye(Event):
    """La cellule a écrit au déclarant."""

    libelle: ClassVar[str] = "message envoyé"
    message: Texte = champ("message")


@frozen
class MessageRecu(Event):
    """Le déclarant a écrit à la cellule."""

    libelle: ClassVar[str] = "message reçu"
    message: Texte = champ("message")


@frozen
class QuestionPosee(Event):
    """La cellule a demandé une précision."""

    libelle: ClassVar[str] = "question posée"
    question: Texte = champ("question")


@frozen
class ReponseDonnee(Event):
    """La question a sa réponse."""

    libelle: ClassVar[str] = "réponse donnée"
    numero: int = champ("numéro de la question")
    reponse: Texte = champ("réponse")


@frozen
class RetourFait(Event):
    """Le déclarant sait ce que sa déclaration a donné."""

    libelle: ClassVar[str] = "retour fait"
    moyen: Moyen = champ("moyen")
    retour: Texte = champ("ce qui lui est dit")


@frozen
class RexRedige(Event):
    """Un retour d'expérience est écrit."""

    libelle: ClassVar[str] = "retour d'expérience rédigé"
    situation: Texte = champ("la situation")
    causes: Texte = champ("ce qui l'explique")
    enseignements: Texte = champ("ce qu'on en retient")
    points_forts: Texte | None = champ("ce qui a bien marché", defaut=None)


@frozen
class RexPartage(Event):
    """Le retour d'expérience est sorti de la cellule."""

    libelle: ClassVar[str] = "retour d'expérience partagé"
    auditoire: Auditoire = champ("à qui")


@frozen
class PisteProposee(Event):
    """Une amélioration est proposée."""

    libelle: ClassVar[str] = "piste proposée"
    piste: Texte = champ("piste")


@frozen
class PisteRetenue(Event):
    """La piste devient une action."""

    libelle: ClassVar[str] = "piste retenue"
    numero: int = champ("numéro de la piste")
    pilote: Membre = champ("pilote de l'action")
    echeance: date = champ("à faire avant le")
    evaluation_le: date = champ("évaluée le")
    methode: Texte = champ("comment l'évaluer")
    corrective: Reference | None = champ("dossier de l'action", defaut=None)


@frozen
class IncidentClos(Event):
    """Le dossier est clos."""

    libelle: ClassVar[str] = "incident clos"
    sans_action: Texte | None = champ("pourquoi aucune action", defaut=None)
    sans_rex: Texte | None = champ("pourquoi aucun retour d'expérience", defaut=None)
