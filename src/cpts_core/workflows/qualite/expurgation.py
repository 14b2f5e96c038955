"""Expurger ce qui sort de la cellule : garder, ramener à plus grossier, retirer ou bloquer.

Rien ne sort tant qu'une donnée est bloquée : ``Expurgation.peut_sortir`` le dit. (ADR 0015)
"""

# Angle mort : la rareté elle-même (une situation unique dans le mois, un lieu reconnaissable) peut
# désigner quelqu'un sans aucun nom ; les petits effectifs sont jugés par qui appelle.

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from attrs import evolve, field, frozen

from cpts_core.workflows.qualite.detection import Certitude, Nature, Reperage, reperer
from cpts_core.workflows.qualite.expurgation_donnees import (
    PETIT_EFFECTIF,
    PROFILS,
    Action,
    NatureDeDonnee,
    Profil,
)
from cpts_core.workflows.qualite.expurgation_grossir import GROSSIR

__all__ = ["Blocage", "Donnee", "Expurgation", "NatureDeDonnee", "Profil", "expurger"]

AGE_MAXIMAL = 130


@frozen
class Donnee:
    """Une valeur d'un dossier : où elle est (``faits[2].texte``), ce qu'elle dit, ce qu'elle vaut.

    Attendus : un entier d'années pour l'âge, une date (ou date-heure, dans le fuseau de la CPTS)
    pour l'événement, une clé du référentiel pour la profession, une chaîne pour un texte.
    """

    chemin: str
    nature: NatureDeDonnee
    valeur: Any = field(repr=False)


@frozen
class Blocage:
    """Ce qui empêche une sortie : la donnée et, en une phrase, pourquoi."""

    chemin: str
    nature: NatureDeDonnee
    raison: str


@frozen
class Expurgation:
    """Ce qui reste d'un dossier pour un destinataire, et ce qui empêche de l'envoyer."""

    profil: Profil
    gardees: tuple[Donnee, ...]
    supprimees: tuple[NatureDeDonnee, ...]
    blocages: tuple[Blocage, ...]
    avertissements: tuple[Blocage, ...]

    @property
    def peut_sortir(self) -> bool:
        """Vrai si aucune donnée n'est bloquée."""
        return not self.blocages


def expurger(
    donnees: Iterable[Donnee], profil: Profil, *, relu: bool = False, petit_effectif: bool = False
) -> Expurgation:
    """Applique un profil de sortie à des données ; une valeur absente (``None``) est passée.

    :param relu: une personne a relu tous les textes (exigé par le profil AG).
    :param petit_effectif: le groupe décrit est petit ; le profil se resserre.
    """
    actions = {**PROFILS[profil], **(PETIT_EFFECTIF[profil] if petit_effectif else {})}
    presentes = [_bien_rangee(donnee) for donnee in donnees if donnee.valeur is not None]
    issues = [_traiter(donnee, actions[donnee.nature], relu=relu) for donnee in presentes]
    retirees = {d.nature for d in presentes if actions[d.nature] is Action.SUPPRIMER}
    return Expurgation(
        profil,
        gardees=tuple(issue.gardee for issue in issues if issue.gardee),
        supprimees=tuple(nature for nature in NatureDeDonnee if nature in retirees),
        blocages=tuple(blocage for issue in issues for blocage in issue.blocages),
        avertissements=tuple(doute for issue in issues for doute in issue.avertissements),
    )


@frozen
class _Issue:
    gardee: Donnee | None = None
    blocages: tuple[Blocage, ...] = ()
    avertissements: tuple[Blocage, ...] = ()


def _bien_rangee(donnee: Donnee) -> Donnee:
    """Range parmi les dates une date que son champ disait neutre."""
    oubliee = donnee.nature is NatureDeDonnee.NEUTRE and isinstance(donnee.valeur, date)
    return evolve(donnee, nature=NatureDeDonnee.DATE) if oubliee else donnee


def _traiter(donnee: Donnee, action: Action, *, relu: bool) -> _Issue:
    if action is Action.SUPPRIMER:
        return _Issue()
    if not _a_la_forme_attendue(donnee):
        return _Issue(blocages=_blocages(donnee, "la valeur n'a pas la forme attendue"))
    sortante = evolve(donnee, valeur=GROSSIR[action](donnee.valeur))
    trouves = reperer(str(sortante.valeur))
    graves = [reperage for reperage in trouves if _bloque(reperage, donnee.nature, action)]
    raisons = [reperage.phrase for reperage in graves]
    if action is Action.RELIRE and not relu:
        raisons.append("le texte n'a pas été relu")
    return _Issue(
        gardee=None if raisons else sortante,
        blocages=_blocages(donnee, *raisons),
        avertissements=_blocages(donnee, *(r.phrase for r in trouves if r not in graves)),
    )


def _bloque(reperage: Reperage, nature: NatureDeDonnee, action: Action) -> bool:
    """Un NIR bloque partout ; une identité attendue à cet endroit ne bloque pas."""
    if reperage.nature is Nature.NIR or action is Action.RELIRE:
        return True
    return reperage.certitude is Certitude.CERTAIN and nature not in _DIT_QUELQU_UN


def _blocages(donnee: Donnee, *raisons: str) -> tuple[Blocage, ...]:
    return tuple(Blocage(donnee.chemin, donnee.nature, raison) for raison in raisons)


def _a_la_forme_attendue(donnee: Donnee) -> bool:
    if donnee.nature is NatureDeDonnee.AGE:
        return type(donnee.valeur) is int and 0 <= donnee.valeur <= AGE_MAXIMAL
    attendu = _FORMES.get(donnee.nature)
    return attendu is None or isinstance(donnee.valeur, attendu)


_FORMES: Mapping[NatureDeDonnee, type] = {
    NatureDeDonnee.DATE: date,
    NatureDeDonnee.PROFESSION: str,
    NatureDeDonnee.TEXTE: str,
}
_DIT_QUELQU_UN = frozenset(
    {
        NatureDeDonnee.NOM_DU_DECLARANT,
        NatureDeDonnee.CONTACT_DU_DECLARANT,
        NatureDeDonnee.ADRESSE,
        NatureDeDonnee.COMMUNE,
    }
)
