"""Ce que l'on sait d'un plan de crise, et comment chaque fait le change."""

from datetime import datetime
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import ajouter, copie, inchange, recopier
from cpts_core.workflows.terrain.plan_de_crise import evenements as e
from cpts_core.workflows.terrain.plan_de_crise.etats import Destinataire


@frozen
class Reponse:
    """Qui fait quoi, où et comment, face à une typologie de crise."""

    typologie: Code = champ("typologie")
    territoire: Code = champ("territoire")
    equipe: Code = champ("équipe ou fonction")
    tache: Texte = champ("tâche")
    modele: Texte = champ("modèle d'organisation")


@frozen
class Exercice:
    """Une répétition du plan."""

    typologie: Code = champ("typologie")
    mene_le: datetime = champ("mené le")
    participants: int = champ("participants")
    enseignements: Texte = champ("enseignements")


@frozen
class PlanDeCrise:
    """Le plan par lequel une CPTS se prépare aux crises sanitaires graves."""

    organisation: Texte | None = champ("organisation d'ensemble", defaut=None)
    reponses: tuple[Reponse, ...] = champ("réponses", defaut=(), rectifiable=False)
    contact: Membre | None = champ("contact", defaut=None, rectifiable=False)
    suppleant: Membre | None = champ("suppléant", defaut=None, rectifiable=False)
    contact_connu_le: datetime | None = champ("contact connu de l'ARS le", defaut=None)
    suppleant_connu_le: datetime | None = champ("suppléant connu de l'ARS le", defaut=None)
    observations: Texte | None = champ("observations de l'ARS", defaut=None)
    discute_le: datetime | None = champ("discuté avec l'ARS le", defaut=None)
    destinataires: tuple[Destinataire, ...] = champ("destinataires", defaut=(), rectifiable=False)
    changements: Texte | None = champ("derniers changements", defaut=None)
    revu_le: datetime | None = champ("dernière version communiquée le", defaut=None)
    exercices: tuple[Exercice, ...] = champ("exercices", defaut=(), rectifiable=False)
    activation: Reference | None = champ("crise en cours", defaut=None, rectifiable=False)
    propositions: tuple[Texte, ...] = champ("propositions en attente", defaut=(), rectifiable=False)
    suites: tuple[Texte, ...] = champ("suites données", defaut=(), rectifiable=False)
    motif: Texte | None = champ("motif de l'abandon", defaut=None)


def _rediger(plan: PlanDeCrise, redigees: e.ReponsesRedigees, _: datetime) -> Any:
    lignes = zip(
        redigees.typologies,
        redigees.territoires,
        redigees.equipes,
        redigees.taches,
        redigees.modeles,
        strict=True,
    )
    gardees = (r for r in plan.reponses if r.typologie not in redigees.typologies)
    return copie(plan, {"reponses": (*gardees, *(_reponse(*ligne) for ligne in lignes))})


def _reponse(
    typologie: Code, territoire: Code, equipe: Code, tache: Texte, modele: Texte
) -> Reponse:
    return Reponse(
        typologie=typologie, territoire=territoire, equipe=equipe, tache=tache, modele=modele
    )


def _designer(plan: PlanDeCrise, designes: e.InterlocuteursDesignes, _: datetime) -> Any:
    """Une autre personne est encore inconnue de l'ARS."""
    nouveaux = {
        place: personne
        for place in ("contact", "suppleant")
        if (personne := getattr(designes, place)) not in (None, getattr(plan, place))
    }
    return copie(plan, {**nouveaux, **{f"{place}_connu_le": None for place in nouveaux}})


def _connaitre(plan: PlanDeCrise, connus: e.InterlocuteursConnus, survenu_le: datetime) -> Any:
    places = [place for place in ("contact", "suppleant") if getattr(connus, place)]
    return copie(plan, {f"{place}_connu_le": survenu_le for place in places})


def _exercice(mene: e.ExerciceMene, survenu_le: datetime) -> Exercice:
    return Exercice(
        typologie=mene.typologie,
        mene_le=survenu_le,
        participants=mene.participants,
        enseignements=mene.enseignements,
    )


def _proposer(plan: PlanDeCrise, notees: e.PropositionsNotees, _: datetime) -> Any:
    return copie(plan, {"propositions": (*plan.propositions, *notees.propositions)})


def _liberer(plan: PlanDeCrise, notee: e.LeveeNotee, _: datetime) -> Any:
    """Seule la crise en cours libère le plan."""
    return copie(plan, {"activation": None}) if plan.activation == notee.crise else plan


EVOLUTIONS = {
    e.PlanRedige: recopier("organisation"),
    e.ReponsesRedigees: _rediger,
    e.InterlocuteursDesignes: _designer,
    e.InterlocuteursConnus: _connaitre,
    e.PlanDiscute: recopier("observations", le="discute_le"),
    e.PlanCommunique: recopier("destinataires", le="revu_le"),
    e.PlanMisAJour: recopier(
        "changements", "destinataires", "suites", le="revu_le", propositions=()
    ),
    e.RevisionDue: inchange,
    e.ExerciceMene: ajouter("exercices", _exercice),
    e.ActivationNotee: lambda plan, notee, _: copie(plan, {"activation": notee.crise}),
    e.LeveeNotee: _liberer,
    e.PropositionsNotees: _proposer,
    e.PlanAbandonne: recopier("motif"),
}
