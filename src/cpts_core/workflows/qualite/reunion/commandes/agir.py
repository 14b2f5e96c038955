"""Agir : la réunion elle-même, puis N4."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Texte, champ
from cpts_core.kernel.messages import Command


@frozen
class TenirLaReunion(Command):
    """La réunion pluriprofessionnelle a eu lieu ; sa date est celle du fait."""

    libelle: ClassVar[str] = "tenir la réunion pluriprofessionnelle"
    professions: tuple[Code, ...] = champ(
        "professions présentes",
        aide="une par personne présente, comme G15-60",
        exemples=(("G15-10", "G15-60", "G15-60"),),
        nature="profession",
    )


@frozen
class PlanifierUneAction(Command):
    """N4."""

    libelle: ClassVar[str] = "planifier une action"
    action: Texte = champ("action", exemples=("fiche de liaison unique",))
    responsable: Code = champ(
        "fonction responsable", aide="jamais un nom", exemples=("referent-qualite",)
    )
    echeance: date = champ("échéance de l'action", exemples=(date(2025, 9, 1),))
    evaluation: date = champ("date d'évaluation", exemples=(date(2025, 12, 1),))
    methode: Texte | None = champ("méthode d'évaluation", defaut=None)


@frozen
class JustifierAucuneAction(Command):
    """N4 : dire qu'aucune action n'est utile, et pourquoi."""

    libelle: ClassVar[str] = "justifier l'absence d'action"
    motif: Texte = champ("justification", exemples=("déjà corrigé",))


@frozen
class ArreterLePlan(Command):
    """Fin de N4."""

    libelle: ClassVar[str] = "arrêter le plan d'actions"
