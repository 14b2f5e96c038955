"""Ce que l'on sait d'un dialogue de gestion, et comment chaque fait le change."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from attrs import evolve, frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.evolution import copie, inchange, recopier
from cpts_core.workflows.commun.argent import somme
from cpts_core.workflows.contrats.dialogue_de_gestion import evenements as e
from cpts_core.workflows.contrats.parties import Partie


@frozen
class Retenu:
    indicateur: Reference = champ("indicateur")
    mission: Code = champ("mission")
    atteinte: Decimal = champ("atteinte en %")
    poids: Decimal = champ("poids")
    preuve: Texte | None = champ("preuve", defaut=None)


@frozen
class Ecarte:
    indicateur: Reference = champ("indicateur")
    motif: Texte = champ("motif")


@frozen
class Renoncement:
    mission: Code = champ("mission")
    motif: Texte = champ("motif")


@frozen
class Part:
    """La part variable d'une enveloppe, nommée par sa première mission."""

    mission: Code = champ("mission")
    montant: Decimal = champ("montant")
    motif: Texte | None = champ("motif", defaut=None)


@frozen
class Dialogue:
    """Un dialogue de gestion, pour une année de contrat."""

    contrat: Reference | None = champ("contrat", defaut=None, rectifiable=False)
    annee: int | None = champ(
        "année de contrat", defaut=None, minimum=1, maximum=99, rectifiable=False
    )
    debut: date | None = champ("premier jour", defaut=None, rectifiable=False)
    fin: date | None = champ("dernier jour", defaut=None, rectifiable=False)
    rapport: Texte | None = champ("rapport d'activité", defaut=None)
    rapport_transmis_le: datetime | None = champ("rapport transmis le", defaut=None)
    presents: tuple[Partie, ...] = champ("parties présentes", defaut=())
    tenu_le: datetime | None = champ("tenu le", defaut=None)
    indicateurs: tuple[Reference, ...] = champ("indicateurs", defaut=(), rectifiable=False)
    retenus: tuple[Retenu, ...] = champ("indicateurs retenus", defaut=(), rectifiable=False)
    ecartes: tuple[Ecarte, ...] = champ("indicateurs écartés", defaut=(), rectifiable=False)
    renoncements: tuple[Renoncement, ...] = champ("renoncements", defaut=(), rectifiable=False)
    parts: tuple[Part, ...] = champ("parts variables", defaut=(), rectifiable=False)
    total: Decimal | None = champ("total de la part variable", defaut=None, rectifiable=False)
    notifie_le: datetime | None = champ("solde notifié le", defaut=None, second_regard=True)
    clos_le: datetime | None = champ("clos le", defaut=None, second_regard=True)


def _retenir(dialogue: Dialogue, retenu: e.IndicateurRetenu, survenu_le: datetime) -> Any:
    """Retenu à nouveau, un indicateur remplace ce qui en était dit."""
    valeur = Retenu(
        indicateur=retenu.indicateur,
        mission=retenu.mission,
        atteinte=retenu.atteinte,
        poids=retenu.poids,
        preuve=retenu.preuve,
    )
    oubli = _sans(dialogue, retenu.indicateur)
    return copie(dialogue, {**oubli, "retenus": (*oubli["retenus"], valeur)})


def _ecarter(dialogue: Dialogue, ecarte: e.IndicateurEcarte, survenu_le: datetime) -> Any:
    valeur = Ecarte(indicateur=ecarte.indicateur, motif=ecarte.motif)
    oubli = _sans(dialogue, ecarte.indicateur)
    return copie(dialogue, {**oubli, "ecartes": (*oubli["ecartes"], valeur)})


def _sans(dialogue: Dialogue, indicateur: Reference) -> dict[str, tuple[Any, ...]]:
    return {
        "retenus": tuple(v for v in dialogue.retenus if v.indicateur != indicateur),
        "ecartes": tuple(v for v in dialogue.ecartes if v.indicateur != indicateur),
    }


def _renoncer(dialogue: Dialogue, renonce: e.PartRenoncee, survenu_le: datetime) -> Any:
    valeur = Renoncement(mission=renonce.mission, motif=renonce.motif)
    return copie(dialogue, {"renoncements": (*dialogue.renoncements, valeur)})


def _partager(dialogue: Dialogue, arretee: e.PartVariableArretee, survenu_le: datetime) -> Any:
    paires = zip(arretee.missions, arretee.montants, strict=True)
    parts = tuple(Part(mission=mission, montant=montant) for mission, montant in paires)
    return _avec(dialogue, parts)


def _revoir(dialogue: Dialogue, revue: e.PartRevue, survenu_le: datetime) -> Any:
    parts = tuple(
        evolve(part, montant=revue.montant, motif=revue.motif)
        if part.mission == revue.mission
        else part
        for part in dialogue.parts
    )
    return _avec(dialogue, parts)


def _avec(dialogue: Dialogue, parts: tuple[Part, ...]) -> Any:
    return copie(dialogue, {"parts": parts, "total": somme(part.montant for part in parts)})


EVOLUTIONS = {
    e.DialogueOuvert: recopier("contrat", "annee", "debut", "fin"),
    e.RapportTransmis: recopier("rapport", le="rapport_transmis_le"),
    e.DialogueTenu: recopier("presents", le="tenu_le"),
    e.IndicateursRassembles: recopier("indicateurs"),
    e.IndicateurRetenu: _retenir,
    e.IndicateurEcarte: _ecarter,
    e.PartRenoncee: _renoncer,
    e.IndicateursArretes: inchange,
    e.PartVariableArretee: _partager,
    e.PartRevue: _revoir,
    e.SoldeNotifie: recopier(le="notifie_le"),
    e.DialogueClos: recopier(le="clos_le"),
}
