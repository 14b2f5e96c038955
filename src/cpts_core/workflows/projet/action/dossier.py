"""Ce que l'on sait d'une action, et comment chaque fait le change."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import ajouter, copie, recopier
from cpts_core.workflows.projet.action import evenements as e
from cpts_core.workflows.projet.action.etats import Resultat


@frozen
class Preuve:
    jointe_le: datetime = champ("jointe le")
    preuve: Texte = champ("preuve")


@frozen
class Action:
    """Une action d'une mission, ou une action corrective venue d'une analyse."""

    projet: Reference | None = champ("projet de santé", defaut=None, rectifiable=False)
    mission: Reference | None = champ("mission", defaut=None, rectifiable=False)
    corrective: bool = champ("corrective", defaut=False, rectifiable=False)
    incident: Reference | None = champ("incident", defaut=None, rectifiable=False)
    reunion: Reference | None = champ("réunion", defaut=None, rectifiable=False)
    intitule: Texte | None = champ("intitulé", defaut=None)
    quoi: Texte | None = champ("ce que nous voulons faire", defaut=None)
    comment: Texte | None = champ("comment nous le ferons", defaut=None)
    evaluation: Texte | None = champ("comment nous l'évaluerons", defaut=None)
    pilote: Membre | None = champ("pilote", defaut=None, rectifiable=False)
    fonction: Code | None = champ("fonction responsable", defaut=None)
    debut: date | None = champ("début prévu le", defaut=None)
    fin: date | None = champ("fin prévue le", defaut=None)
    evaluation_le: date | None = champ("évaluée le", defaut=None)
    population: Texte | None = champ("population", defaut=None)
    professions: tuple[Code, ...] = champ("professions", defaut=(), nature="profession")
    partenaires: tuple[Texte, ...] = champ("partenaires", defaut=())
    moyens: Texte | None = champ("moyens", defaut=None)
    budget: Decimal | None = champ(
        "budget en euros", defaut=None, minimum=0, rectifiable=False, second_regard=True
    )
    indicateurs: tuple[Reference, ...] = champ("indicateurs", defaut=(), rectifiable=False)
    engagee_le: datetime | None = champ("engagée le", defaut=None)
    preuves: tuple[Preuve, ...] = champ("preuves", defaut=(), rectifiable=False)
    realisee_le: datetime | None = champ("réalisée le", defaut=None)
    resultat: Resultat | None = champ("résultat", defaut=None)
    bilan: Texte | None = champ("bilan", defaut=None)
    motif: Texte | None = champ("motif", defaut=None)


QUESTIONS = ("quoi", "comment", "evaluation")
_PREVU = (
    "pilote",
    "debut",
    "fin",
    "population",
    "professions",
    "moyens",
    "budget",
    "partenaires",
)


def _repondre(action: Action, donnees: e.ReponsesDonnees, survenu_le: datetime) -> Any:
    reponses = {nom: getattr(donnees, nom) for nom in QUESTIONS}
    return copie(action, {nom: texte for nom, texte in reponses.items() if texte is not None})


def _corriger(action: Action, ouverte: e.ActionCorrectiveOuverte, survenu_le: datetime) -> Any:
    """L'intitulé dit quoi faire ; la méthode dit comment l'évaluer."""
    noms = ("incident", "reunion", "intitule", "pilote", "fonction", "evaluation_le")
    suite = {nom: getattr(ouverte, nom) for nom in noms}
    reponses = {"quoi": ouverte.intitule, "evaluation": ouverte.methode}
    return copie(action, {**suite, **reponses, "corrective": True, "fin": ouverte.echeance})


def _reporter(action: Action, report: e.ActionReportee, survenu_le: datetime) -> Any:
    evaluation_le = report.evaluation_le or action.evaluation_le
    suite = {"motif": report.motif, "fin": report.fin, "evaluation_le": evaluation_le}
    return copie(action, suite)


EVOLUTIONS = {
    e.ActionProposee: recopier("projet", "mission", "intitule"),
    e.ActionCorrectiveOuverte: _corriger,
    e.ReponsesDonnees: _repondre,
    e.ActionPlanifiee: recopier(*_PREVU),
    e.ActionConfiee: recopier("pilote"),
    e.MissionQualiteRejointe: recopier("mission"),
    e.IndicateurRattache: ajouter("indicateurs", lambda i, _: i.indicateur),
    e.ActionEngagee: recopier(le="engagee_le"),
    e.PreuveJointe: ajouter("preuves", lambda p, le: Preuve(jointe_le=le, preuve=p.preuve)),
    e.ActionRealisee: recopier(le="realisee_le"),
    e.ActionEvaluee: recopier("resultat", "bilan"),
    e.ActionReportee: _reporter,
    e.ActionAbandonnee: recopier("motif"),
}
