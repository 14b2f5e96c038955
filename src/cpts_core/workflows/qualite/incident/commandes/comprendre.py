"""Comprendre : ce qui s'est passé, et pourquoi."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.qualite.incident.choix import Gravite, Nature, Sexe


@frozen
class DecrireLeContexte(Command):
    """Ce qu'il faut savoir du patient et du moment, et rien de plus."""

    libelle: ClassVar[str] = "décrire le contexte"
    evenement_le: date | None = champ(
        "date de l'événement",
        aide="aucune pour une situation complexe",
        defaut=None,
        nature="date",
        exemples=(date(2025, 3, 17),),
    )
    age: int | None = champ(
        "âge du patient", aide="en années", defaut=None, minimum=0, maximum=130, nature="age"
    )
    sexe: Sexe | None = champ("sexe du patient", defaut=None, nature="sexe")
    profession: Code | None = champ("profession du déclarant", defaut=None, nature="profession")


@frozen
class RecueillirUnFait(Command):
    """Un fait, à sa date, sans avis ; le premier ouvre le recueil."""

    libelle: ClassVar[str] = "recueillir un fait"
    jour: date = champ("jour du fait", exemples=(date(2025, 3, 17),))
    heure: Code | None = champ(
        "heure du fait", aide="comme 14:30, si elle est connue", defaut=None, exemples=("14:30",)
    )
    fait: Texte = champ(
        "que s'est-il passé ?",
        aide="un fait à la fois, sans avis et sans nommer personne",
        exemples=("la pharmacie reçoit deux ordonnances différentes pour le même traitement",),
    )


@frozen
class Commenter(Command):
    """Un avis, une hypothèse : gardé à part des faits."""

    libelle: ClassVar[str] = "ajouter un commentaire"
    commentaire: Texte = champ(
        "commentaire", aide="sans nommer personne", exemples=("le circuit semble fragile",)
    )


@frozen
class AjouterUneCause(Command):
    """Une cause de plus."""

    libelle: ClassVar[str] = "ajouter une cause"
    cause: Texte = champ(
        "pourquoi est-ce arrivé ?",
        aide="une organisation, un outil, une circonstance ; jamais une personne",
        exemples=("aucun double de l'ordonnance n'est transmis",),
    )


@frozen
class ConclureLAnalyse(Command):
    """Les faits sont établis, une cause au moins est trouvée ; une phrase chacun suffit."""

    libelle: ClassVar[str] = "conclure l'analyse"
    nature: Nature = champ("nature retenue")
    cause: Texte = champ(
        "pourquoi est-ce arrivé ?",
        aide="une organisation, un outil, une circonstance ; jamais une personne",
        exemples=("la sortie d'hospitalisation n'est pas annoncée au cabinet",),
    )


@frozen
class EvaluerLaGravite(Command):
    """La gravité est réévaluée ; chaque avis reste dans l'historique."""

    libelle: ClassVar[str] = "évaluer la gravité"
    gravite: Gravite = champ("gravité")
    raison: Texte = champ("raison", exemples=("surveillance renforcée pendant deux jours",))
