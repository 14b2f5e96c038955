"""Ce que la cellule a compris."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident.choix import Gravite, Nature, Sexe


@frozen
class ContexteDecrit(Event):
    """Le patient et le moment, sans identité."""

    libelle: ClassVar[str] = "contexte décrit"
    evenement_le: date | None = champ("date de l'événement", defaut=None, nature="date")
    age: int | None = champ("âge du patient", defaut=None, nature="age")
    sexe: Sexe | None = champ("sexe du patient", defaut=None, nature="sexe")
    profession: Code | None = champ("profession du déclarant", defaut=None, nature="profession")


@frozen
class FaitRecueilli(Event):
    """Un fait à sa date."""

    libelle: ClassVar[str] = "fait recueilli"
    jour: date = champ("jour du fait", nature="date")
    heure: Code | None = champ("heure du fait", defaut=None)
    fait: Texte = champ("ce qui s'est passé")


@frozen
class CommentaireAjoute(Event):
    """Un avis, à part des faits."""

    libelle: ClassVar[str] = "commentaire ajouté"
    commentaire: Texte = champ("commentaire")


@frozen
class CauseAjoutee(Event):
    """Une cause."""

    libelle: ClassVar[str] = "cause ajoutée"
    cause: Texte = champ("cause")


@frozen
class AnalyseConclue(Event):
    """La situation est comprise : l'identité du déclarant n'est plus nécessaire à l'analyse."""

    libelle: ClassVar[str] = "analyse conclue"
    nature: Nature = champ("nature retenue")
    cause: Texte = champ("cause")


@frozen
class GraviteEvaluee(Event):
    """Un avis de plus sur la gravité."""

    libelle: ClassVar[str] = "gravité évaluée"
    gravite: Gravite = champ("gravité")
    role: Role = champ("rôle de qui l'évalue")
    raison: Texte = champ("raison")
