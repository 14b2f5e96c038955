"""Prévoir un contrat : ce qui est connu, complété par les dates que l'on suppose.

Avant la signature, les conditions en projet tiennent lieu d'acte. Une date supposée ne remplace
jamais une date constatée, et rien n'en est écrit (ADR 0083).
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from attrs import evolve, field, frozen

from cpts_core.kernel.champs import Code
from cpts_core.workflows.commun.argent import somme
from cpts_core.workflows.contrats.financement.conditions import Acte, Demarrage, Prorata, Total
from cpts_core.workflows.contrats.financement.situation import (
    CHAMPS,
    Situation,
    annees,
    enveloppes_dues,
)


@frozen
class Hypotheses:
    """Les dates que l'on suppose : la signature, le démarrage de missions par code."""

    signe_le: date | None = None
    demarrages: Mapping[str, date] = field(factory=dict)


def situation_prevue(
    contrat: Any, hypotheses: Hypotheses, *, duree: int, avance: int, prorata: Prorata
) -> Situation | None:
    """Donne la situation d'un dossier de contrat sous ces hypothèses.

    `duree`, `avance` et `prorata` valent pour un contrat qui n'est pas encore signé. Rien n'est
    prévu sans date de signature, ni tant que la taille ou le fonctionnement manquent.
    """
    if contrat.actes:
        situation = Situation(**{nom: getattr(contrat, nom) for nom in CHAMPS})
    elif hypotheses.signe_le is None or None in (contrat.taille, contrat.fonctionnement):
        return None
    else:
        situation = Situation(
            signe_le=hypotheses.signe_le,
            duree=duree,
            avance=avance,
            prorata=prorata,
            actes=(_acte(contrat, hypotheses.signe_le),),
            enveloppes=contrat.enveloppes_en_projet,
            lignes=contrat.lignes_en_projet,
        )
    return _avec_les_demarrages(situation, hypotheses.demarrages)


def variable_maximale(situation: Situation) -> tuple[Total, ...]:
    """Donne, par année de contrat, ce que le dialogue de gestion pourrait ajouter au plus."""
    return tuple(
        Total(annee=annee.rang, montant=somme(e.variable for e, _ in dues))
        for annee in annees(situation)
        if (dues := tuple(enveloppes_dues(situation, annee)))
    )


def missions_sans_date(situation: Situation) -> Iterator[str]:
    """Énumère les missions payées dont ni le démarrage ni une hypothèse ne sont connus."""
    connues = {demarrage.mission for demarrage in situation.demarrages}
    for enveloppe in situation.enveloppes:
        if enveloppe.acte == situation.actes[-1].rang and connues.isdisjoint(enveloppe.missions):
            yield " + ".join(enveloppe.missions)


def _acte(contrat: Any, effet: date) -> Acte:
    noms = ("version", "population", "taille", "fonctionnement")
    return Acte(rang=0, effet=effet, **{nom: getattr(contrat, nom) for nom in noms})


def _avec_les_demarrages(situation: Situation, supposes: Mapping[str, date]) -> Situation:
    connues = {demarrage.mission for demarrage in situation.demarrages}
    ajoutes = (
        Demarrage(mission=Code(mission), demarree_le=jour)
        for mission, jour in supposes.items()
        if mission not in connues
    )
    return evolve(situation, demarrages=(*situation.demarrages, *ajoutes))
