"""La situation d'un contrat signé, et ce qui s'y applique un jour ou une année de contrat."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from attrs import fields, frozen

from cpts_core.workflows.commun.periodes import anniversaire
from cpts_core.workflows.contrats.financement.conditions import (
    Acte,
    Demarrage,
    Enveloppe,
    Ligne,
    LigneDue,
    PartVariable,
    Prorata,
)


@frozen(kw_only=True)
class Situation:
    """Tout ce dont dépendent les sommes dues ; les noms sont ceux du dossier d'un contrat.

    `complet_le` : jour où la CPAM constate le dossier complet ; `avance` en pour cent, `duree` en
    ans.
    """

    signe_le: date
    duree: int
    avance: int
    prorata: Prorata
    complet_le: date | None = None
    resilie_le: date | None = None
    actes: tuple[Acte, ...] = ()
    enveloppes: tuple[Enveloppe, ...] = ()
    lignes: tuple[Ligne, ...] = ()
    demarrages: tuple[Demarrage, ...] = ()
    lignes_dues: tuple[LigneDue, ...] = ()
    variables: tuple[PartVariable, ...] = ()

    @property
    def terme(self) -> date:
        """Donne le jour où le contrat finirait de lui-même, exclu."""
        return anniversaire(self.signe_le, self.duree)

    @property
    def fin(self) -> date:
        """Donne le jour où le contrat finit, exclu."""
        return min(self.resilie_le or self.terme, self.terme)

    @property
    def taux(self) -> Fraction:
        """Donne la part versée en avance."""
        return Fraction(self.avance, 100)


CHAMPS = tuple(attribut.name for attribut in fields(Situation))
"""Les champs d'un dossier de contrat qu'un autre dossier doit lire pour en parler."""


@frozen
class Annee:
    """Une année de contrat : de l'anniversaire, compris, au suivant, exclu."""

    rang: int
    debut: date
    fin: date


def situation_de(contrat: Any) -> Situation:
    """Lit la situation d'un dossier de contrat signé, ou de ce qu'il expose."""
    if isinstance(contrat, Mapping):
        return Situation(**{nom: contrat[nom] for nom in CHAMPS})
    return Situation(**{nom: getattr(contrat, nom) for nom in CHAMPS})


def annee_de(situation: Situation, rang: int) -> Annee:
    """Donne l'année de contrat de ce rang, à partir de 1."""
    debut, fin = (anniversaire(situation.signe_le, n) for n in (rang - 1, rang))
    return Annee(rang, debut, fin)


def annees(situation: Situation) -> Iterator[Annee]:
    """Énumère les années de contrat commencées avant la fin."""
    for rang in range(1, situation.duree + 1):
        annee = annee_de(situation, rang)
        if annee.debut < situation.fin:
            yield annee


def acte_au(situation: Situation, jour: date) -> Acte:
    """Donne l'acte en vigueur un jour ; le contrat lui-même avant tout avenant."""
    en_vigueur = [acte for acte in situation.actes if acte.effet <= jour]
    return max(en_vigueur or situation.actes[:1], key=lambda acte: acte.rang)


def enveloppes_dues(situation: Situation, annee: Annee) -> Iterator[tuple[Enveloppe, date]]:
    """Énumère les enveloppes d'une année de contrat, chacune avec le jour où elle a commencé.

    Une enveloppe commence avec la première de ses missions. Les conditions d'une année sont celles
    de son premier jour, ou du jour où la mission démarre (ADR 0081).
    """
    for enveloppe in situation.enveloppes:
        depart = _depart(situation, enveloppe)
        if depart is None or depart >= annee.fin:
            continue
        debut = max(depart, annee.debut)
        if debut < situation.fin and acte_au(situation, debut).rang == enveloppe.acte:
            yield enveloppe, depart


def _depart(situation: Situation, enveloppe: Enveloppe) -> date | None:
    departs = (
        max(demarrage.demarree_le, _couverte_depuis(situation, demarrage.mission))
        for demarrage in situation.demarrages
        if demarrage.mission in enveloppe.missions
    )
    return min(departs, default=None)


def _couverte_depuis(situation: Situation, mission: str) -> date:
    """Donne l'effet du premier acte qui paie une mission."""
    rangs = {e.acte for e in situation.enveloppes if mission in e.missions}
    return min(acte.effet for acte in situation.actes if acte.rang in rangs)
