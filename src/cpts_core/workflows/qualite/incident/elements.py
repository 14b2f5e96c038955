"""Ce qu'un dossier garde en plusieurs exemplaires : faits, orientations, avis, messages."""

from datetime import date, datetime

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident.choix import Gravite, Issue, Sens


@frozen
class FaitDate:
    """Un fait, rangé à sa date ; les avis sont ailleurs."""

    jour: date = champ("jour", nature="date")
    heure: Code | None = champ("heure", defaut=None, nature="heure")
    fait: Texte = champ("fait", nature="texte")


@frozen
class Commentaire:
    """Un avis, à la date où il a été donné."""

    le: datetime = champ("le")
    commentaire: Texte = champ("commentaire", nature="texte")


@frozen
class Evaluation:
    """Un avis sur la gravité : quand, sous quel rôle, pourquoi."""

    le: datetime = champ("le")
    gravite: Gravite = champ("gravité")
    role: Role = champ("rôle")
    raison: Texte = champ("raison", nature="texte")


@frozen
class Orientation:
    """Une mise en relation avec un confrère, et ce qu'elle a donné."""

    le: datetime = champ("le")
    confrere: Membre = champ("confrère sollicité")
    competence: Code = champ("compétence cherchée")
    issue: Issue = champ("issue", defaut=Issue.EN_COURS)
    issue_le: datetime | None = champ("issue connue le", defaut=None)


@frozen
class Message:
    """Un mot échangé entre la cellule et le déclarant."""

    le: datetime = champ("le")
    sens: Sens = champ("sens")
    texte: Texte = champ("message", nature="texte")


@frozen
class Question:
    """Une question au déclarant, et sa réponse."""

    le: datetime = champ("posée le")
    question: Texte = champ("question", nature="texte")
    reponse: Texte | None = champ("réponse", defaut=None, nature="texte")
    repondue_le: datetime | None = champ("répondue le", defaut=None)


@frozen
class Piste:
    """Une amélioration proposée ; retenue, elle est une action."""

    piste: Texte = champ("piste", nature="texte")
    retenue_le: datetime | None = champ("retenue le", defaut=None)
    corrective: Reference | None = champ("dossier de l'action", defaut=None)
