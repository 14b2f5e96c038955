"""Ce que les parties signent devient un acte ; un avenant part des conditions en vigueur."""

from datetime import date, datetime
from typing import Any

from attrs import evolve

from cpts_core.kernel.evolution import ajouter, copie, recopier
from cpts_core.workflows.contrats.contrat_aci.dossier import Contrat
from cpts_core.workflows.contrats.contrat_aci.elements import Signature
from cpts_core.workflows.contrats.contrat_aci.evenements import signer as e
from cpts_core.workflows.contrats.financement.conditions import Acte

_REGLES_D_ARGENT = ("signe_le", "duree", "avance", "prorata", "annee", "annee_finit_le")
_CONDITIONS = ("version", "population", "taille", "fonctionnement")


def _acte(contrat: Contrat, effet: date) -> dict[str, Any]:
    """Grave les conditions en projet."""
    conditions = {nom: getattr(contrat, nom) for nom in _CONDITIONS}
    acte = Acte(rang=len(contrat.actes), effet=effet, **conditions)
    return {
        "actes": (*contrat.actes, acte),
        "enveloppes": contrat.enveloppes + contrat.enveloppes_en_projet,
        "lignes": contrat.lignes + contrat.lignes_en_projet,
        "enveloppes_en_projet": (),
        "lignes_en_projet": (),
        "effet": None,
    }


def _engager(contrat: Contrat, signe: e.ContratSigne, survenu_le: datetime) -> Any:
    regles = {nom: getattr(signe, nom) for nom in _REGLES_D_ARGENT}
    return copie(contrat, {**_acte(contrat, signe.signe_le), **regles})


def _reprendre(contrat: Contrat, repris: e.ConditionsReprises, survenu_le: datetime) -> Any:
    """Un contrat repris en vigueur avait un dossier complet, au plus tôt à sa signature."""
    engage = _engager(contrat, repris, survenu_le)
    return copie(engage, {"complet_le": contrat.complet_le or repris.signe_le})


def _redater(contrat: Contrat, corrigee: e.SignatureCorrigee, survenu_le: datetime) -> Any:
    premier, *avenants = contrat.actes
    suite = {nom: getattr(corrigee, nom) for nom in ("signe_le", "annee", "annee_finit_le")}
    actes = (evolve(premier, effet=corrigee.signe_le), *avenants)
    return copie(contrat, {**suite, "actes": actes})


def _modifier(contrat: Contrat, signe: e.AvenantSigne, survenu_le: datetime) -> Any:
    return copie(contrat, {**_acte(contrat, signe.effet), "vigilances": signe.vigilances})


def _preparer(contrat: Contrat, prepare: e.AvenantPrepare, survenu_le: datetime) -> Any:
    """Ce que l'avenant ne change pas demeure."""
    rang, dernier = len(contrat.actes), len(contrat.actes) - 1
    enveloppes = (evolve(u, acte=rang) for u in contrat.enveloppes if u.acte == dernier)
    lignes = (evolve(une, acte=rang) for une in contrat.lignes if une.acte == dernier)
    suite = {
        "version": prepare.version,
        "effet": prepare.effet,
        "objet": prepare.objet,
        "enveloppes_en_projet": tuple(enveloppes),
        "lignes_en_projet": tuple(lignes),
        "signatures": (),
    }
    return copie(contrat, suite)


def _renoncer(contrat: Contrat, abandonne: e.AvenantAbandonne, survenu_le: datetime) -> Any:
    """Les conditions en projet redeviennent celles du dernier acte."""
    suite = {
        **{nom: getattr(contrat.actes[-1], nom) for nom in _CONDITIONS},
        "enveloppes_en_projet": (),
        "lignes_en_projet": (),
        "effet": None,
        "signatures": (),
        "motif": abandonne.motif,
    }
    return copie(contrat, suite)


EVOLUTIONS = {
    e.SignatureRecueillie: ajouter("signatures", lambda r, _: Signature(partie=r.partie, le=r.le)),
    e.ContratSigne: _engager,
    e.ConditionsReprises: _reprendre,
    e.SignatureCorrigee: _redater,
    e.DossierComplet: recopier("complet_le", piece_manquante=None),
    e.PieceManquante: lambda d, p, _: copie(d, {"piece_manquante": p.piece}),
    e.AvenantPrepare: _preparer,
    e.AvenantSigne: _modifier,
    e.AvenantAbandonne: _renoncer,
    e.RenouvellementConvenu: recopier("suivant"),
    e.ContratResilie: recopier("resilie_le", "motif"),
}
