"""Ce que l'on sait d'une crise, et comment chaque fait le change."""

from datetime import datetime
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import ajouter, copie, recopier
from cpts_core.workflows.terrain.crise import evenements as e
from cpts_core.workflows.terrain.crise.etats import Appui, Origine


@frozen
class ActionDeCrise:
    """Qui doit avoir fait quoi, et pour quand."""

    action: Texte = champ("action")
    responsable: Membre = champ("responsable")
    pour_le: datetime = champ("pour le")
    terminee_le: datetime | None = champ("terminée le", defaut=None)
    resultat: Texte | None = champ("résultat", defaut=None)


@frozen
class Point:
    """Un point de situation."""

    fait_le: datetime = champ("fait le")
    situation: Texte = champ("situation")


@frozen
class Crise:
    """Une crise sanitaire, de l'alerte au retour d'expérience."""

    typologie: Code | None = champ("typologie", defaut=None, rectifiable=False)
    origine: Origine | None = champ("origine", defaut=None)
    description: Texte | None = champ("description", defaut=None)
    alerte_le: datetime | None = champ("alerte donnée le", defaut=None)
    raison: Texte | None = champ("raison d'activer sans plan", defaut=None)
    plan: Reference | None = champ("plan de crise", defaut=None, rectifiable=False)
    appui: Appui | None = champ("plan à l'activation", defaut=None, rectifiable=False)
    activee_le: datetime | None = champ("activée le", defaut=None)
    actions: tuple[ActionDeCrise, ...] = champ("actions", defaut=(), rectifiable=False)
    points: tuple[Point, ...] = champ("points de situation", defaut=(), rectifiable=False)
    bilan: Texte | None = champ("bilan", defaut=None)
    levee_le: datetime | None = champ("levée le", defaut=None)
    enseignements: tuple[Texte, ...] = champ("enseignements", defaut=(), rectifiable=False)
    propositions: tuple[Texte, ...] = champ(
        "propositions pour le plan", defaut=(), rectifiable=False
    )
    rien_a_changer: Texte | None = champ("pourquoi le plan reste tel quel", defaut=None)
    motif: Texte | None = champ("motif", defaut=None)


def _action(confiee: e.ActionConfiee, _: datetime) -> ActionDeCrise:
    return ActionDeCrise(
        action=confiee.action, responsable=confiee.responsable, pour_le=confiee.pour_le
    )


def _terminer(crise: Crise, terminee: e.ActionTerminee, survenu_le: datetime) -> Any:
    actions = list(crise.actions)
    faite = {"terminee_le": survenu_le, "resultat": terminee.resultat}
    actions[terminee.rang - 1] = copie(actions[terminee.rang - 1], faite)
    return copie(crise, {"actions": tuple(actions)})


def _point(fait: e.PointFait, survenu_le: datetime) -> Point:
    return Point(fait_le=survenu_le, situation=fait.situation)


EVOLUTIONS = {
    e.AlerteDonnee: recopier("typologie", "origine", "description", le="alerte_le"),
    e.ActivationSansPlanDecidee: recopier("raison"),
    e.CriseActivee: recopier("plan", "appui", le="activee_le"),
    e.ActionConfiee: ajouter("actions", _action),
    e.ActionTerminee: _terminer,
    e.PointFait: ajouter("points", _point),
    e.CriseLevee: recopier("bilan", le="levee_le"),
    e.EnseignementsTires: recopier("enseignements", "propositions", "rien_a_changer"),
    e.AlerteClassee: recopier("motif"),
}
