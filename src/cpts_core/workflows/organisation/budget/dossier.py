"""Ce que l'on sait d'un budget, et comment chaque fait le change."""

from datetime import datetime
from typing import Any

from attrs import fields, frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.evolution import Evolution, copie, recopier
from cpts_core.workflows.organisation.budget import elements
from cpts_core.workflows.organisation.budget import evenements as e
from cpts_core.workflows.organisation.budget.calculs import ecarts
from cpts_core.workflows.organisation.budget.etats import Avertissement


@frozen
class Budget:
    """Le budget d'une année : ce que la CPTS et ses missions coûtent, et qui le finance."""

    projet: Reference | None = champ("projet de santé", defaut=None, rectifiable=False)
    annee: int | None = champ("année civile", defaut=None, rectifiable=False)
    missions: tuple[Code, ...] = champ("missions retenues", defaut=(), rectifiable=False)
    lignes: tuple[elements.Ligne, ...] = champ("lignes", defaut=(), rectifiable=False)
    zeros: tuple[elements.Zero, ...] = champ("natures nulles", defaut=(), rectifiable=False)
    ressources: tuple[elements.Ressource, ...] = champ("ressources", defaut=(), rectifiable=False)
    avertissements: tuple[Avertissement, ...] = champ(
        "avertissements", defaut=(), rectifiable=False
    )
    ecart: Texte | None = champ("écart, et sa raison", defaut=None)
    adopte_le: datetime | None = champ("adopté le", defaut=None, second_regard=True)
    mois: tuple[elements.Mois, ...] = champ("mois consignés", defaut=(), rectifiable=False)
    ecarts: tuple[elements.Ecart, ...] = champ("écarts par enveloppe", defaut=(), rectifiable=False)
    bilan: Texte | None = champ("bilan", defaut=None)
    motif: Texte | None = champ("motif", defaut=None)


def _sans(liste: tuple[Any, ...], modele: Any, *cle: str) -> tuple[Any, ...]:
    """Écarte les éléments de même clé que le modèle."""
    return tuple(u for u in liste if any(getattr(u, c) != getattr(modele, c) for c in cle))


def _ranger(liste: str, classe: Any, *cle: str) -> Evolution:
    """Range l'élément que décrit le fait à la place de celui qui a la même clé."""
    noms = tuple(a.name for a in fields(classe))

    def evoluer(budget: Budget, fait: Any, _: datetime) -> Any:
        neuf = classe(**{nom: getattr(fait, nom) for nom in noms})
        return copie(budget, {liste: (*_sans(getattr(budget, liste), fait, *cle), neuf)})

    return evoluer


_LIGNE = _ranger("lignes", elements.Ligne, "ligne")
_MOIS = _ranger("mois", elements.Mois, "mois", "mission")


def _chiffrer(budget: Budget, fait: e.LigneChiffree, survenu_le: datetime) -> Any:
    """Une nature que l'on chiffre n'est plus nulle."""
    zeros = _sans(budget.zeros, fait, "mission", "nature")
    return copie(_LIGNE(budget, fait, survenu_le), {"zeros": zeros})


def _retirer(budget: Budget, fait: e.LigneRetiree, _: datetime) -> Any:
    return copie(budget, {"lignes": _sans(budget.lignes, fait, "ligne")})


def _consigner(budget: Budget, fait: e.MoisConsigne, survenu_le: datetime) -> Any:
    suivi = _MOIS(budget, fait, survenu_le)
    return copie(suivi, {"ecarts": ecarts(suivi)})


EVOLUTIONS = {
    e.BudgetEbauche: recopier("annee", "missions", "projet"),
    e.LigneChiffree: _chiffrer,
    e.NatureDiteNulle: _ranger("zeros", elements.Zero, "mission", "nature"),
    e.LigneRetiree: _retirer,
    e.RessourcePrevue: _ranger("ressources", elements.Ressource, "origine", "mission"),
    e.ChiffrageAcheve: recopier("avertissements"),
    e.ChiffrageRouvert: recopier("motif", avertissements=()),
    e.BudgetAdopte: recopier("ecart", le="adopte_le"),
    e.MoisConsigne: _consigner,
    e.BudgetClos: recopier("bilan"),
    e.BudgetAbandonne: recopier("motif"),
}
