"""Ce que l'on sait d'un système d'information, et comment chaque fait le change."""

from datetime import datetime
from typing import Any

from attrs import fields, frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.evolution import Evolution, ajouter, copie, inchange, recopier
from cpts_core.workflows.organisation.systeme_information import evenements as e
from cpts_core.workflows.organisation.systeme_information.etats import (
    Appreciation,
    Critere,
    Garantie,
)


@frozen
class Solution:
    solution: Code = champ("solution")
    description: Texte = champ("description")


@frozen
class Case:
    """Ce que vaut une solution pour un critère, et pourquoi."""

    solution: Code = champ("solution")
    critere: Critere = champ("critère")
    appreciation: Appreciation = champ("appréciation")
    explication: Texte = champ("explication")


@frozen
class Preuve:
    """Ce qu'une solution offre d'une garantie."""

    solution: Code = champ("solution")
    garantie: Garantie = champ("garantie")
    description: Texte = champ("description")
    piece: Code | None = champ("pièce jointe", defaut=None)


@frozen
class Outil:
    mission: Code = champ("mission")
    outil: Texte | None = champ("outil", defaut=None)
    sans_outil: Texte | None = champ("raison de n'en avoir aucun", defaut=None)


@frozen
class Systeme:
    """Un besoin, les solutions comparées, celle que l'on garde."""

    projet: Reference | None = champ("projet de santé", defaut=None, rectifiable=False)
    besoin: Texte | None = champ("besoin", defaut=None)
    missions: tuple[Code, ...] = champ("missions", defaut=(), rectifiable=False)
    solutions: tuple[Solution, ...] = champ("solutions", defaut=(), rectifiable=False)
    grille: tuple[Case, ...] = champ("grille de comparaison", defaut=(), rectifiable=False)
    garanties: tuple[Preuve, ...] = champ("garanties", defaut=(), rectifiable=False)
    outils: tuple[Outil, ...] = champ("outils des missions", defaut=(), rectifiable=False)
    retenue: Code | None = champ("solution retenue", defaut=None, rectifiable=False)
    raison: Texte | None = champ("raison du choix", defaut=None)
    retenue_le: datetime | None = champ("retenue le", defaut=None)
    deployee_le: datetime | None = champ("déployée le", defaut=None)
    remplace_par: Reference | None = champ(
        "système qui la remplace", defaut=None, rectifiable=False
    )
    motif: Texte | None = champ("motif", defaut=None)


def _remplacer(liste: str, classe: Any, *cle: str) -> Evolution:
    """Range l'élément que décrit le fait à la place de celui qui a la même clé."""

    def evoluer(systeme: Systeme, fait: Any, _: datetime) -> Any:
        neuf = classe(**{a.name: getattr(fait, a.name) for a in fields(classe)})
        autres = (
            un
            for un in getattr(systeme, liste)
            if any(getattr(un, nom) != getattr(neuf, nom) for nom in cle)
        )
        return copie(systeme, {liste: (*autres, neuf)})

    return evoluer


def _retenir(systeme: Systeme, choix: e.SolutionRetenue, survenu_le: datetime) -> Any:
    return copie(
        systeme, {"retenue": choix.solution, "raison": choix.raison, "retenue_le": survenu_le}
    )


EVOLUTIONS = {
    e.BesoinExprime: recopier("besoin", "missions", "projet"),
    e.SolutionProposee: ajouter(
        "solutions", lambda s, _: Solution(solution=s.solution, description=s.description)
    ),
    e.SolutionAppreciee: _remplacer("grille", Case, "solution", "critere"),
    e.ComparaisonAchevee: inchange,
    e.ComparaisonRouverte: recopier("motif"),
    e.GarantieDocumentee: _remplacer("garanties", Preuve, "solution", "garantie"),
    e.MissionOutillee: _remplacer("outils", Outil, "mission"),
    e.SolutionRetenue: _retenir,
    e.SolutionDeployee: recopier(le="deployee_le"),
    e.SolutionRemplacee: recopier("remplace_par", "motif"),
    e.BesoinAbandonne: recopier("motif"),
}
