"""What every workflow can do: correct a value, resume a past life, record a passed deadline.

Nothing is erased: a correction keeps the old and the new value, and recomputes the deadlines that
count from the field. Source: ADR 0005 (two dates on every fact, arrival in the middle of a life).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Saisie, Texte, descriptions, genre_admis
from cpts_core.kernel.champs import champ as decrit_par
from cpts_core.kernel.evolution import copie, inchange
from cpts_core.kernel.messages import Command, Event
from cpts_core.kernel.regles import regle_de_demande
from cpts_core.kernel.sources import Interpretation
from cpts_core.kernel.valeurs import ecrire_champ, lire_champ
from cpts_core.kernel.workflow import Transition, Workflow

if TYPE_CHECKING:
    from datetime import datetime

    from cpts_core.kernel.messages import Circonstances

DEUX_DATES = Interpretation("0005", "corriger, reprendre, constater")


@frozen
class Rectifier(Command):
    """Correct one field of the record."""

    libelle: ClassVar[str] = "rectifier une valeur"
    champ: Code = decrit_par("champ à corriger", exemples=("survenu_le",))
    nouvelle: Saisie = decrit_par("valeur juste", exemples=("2025-03-20",))
    motif: Texte = decrit_par("raison de la correction", exemples=("erreur de saisie",))
    second: Membre | None = decrit_par(
        "seconde personne", aide="exigée pour l'argent, une signature ou un EIGS", defaut=None
    )


@frozen
class Reprendre(Command):
    """Open a record in a later state, with its past dates and its evidence."""

    libelle: ClassVar[str] = "reprendre un dossier déjà commencé"
    etat: Code = decrit_par(
        "état atteint", aide="nom de l'état, comme NIVEAU_2", exemples=("RECU",)
    )
    preuve: Texte = decrit_par("pièce qui l'établit", exemples=("compte rendu signé",))
    donnees: tuple[Saisie, ...] = decrit_par("valeurs connues", aide="champ=valeur", defaut=())


@frozen
class ConstaterEcheance(Command):
    """Record that a deadline has passed."""

    libelle: ClassVar[str] = "constater une échéance passée"
    nom: Code = decrit_par("échéance", exemples=("RAPPEL",))


@frozen
class ValeurRectifiee(Event):
    """A field was corrected; both values are kept."""

    libelle: ClassVar[str] = "valeur rectifiée"
    champ: Code = decrit_par("champ corrigé")
    ancienne: Saisie = decrit_par("ancienne valeur")
    nouvelle: Saisie = decrit_par("nouvelle valeur")
    motif: Texte = decrit_par("raison")
    second: Membre | None = decrit_par("seconde personne", defaut=None)


@frozen
class DossierRepris(Event):
    """The record was resumed in a later state."""

    libelle: ClassVar[str] = "dossier repris"
    etat: Code = decrit_par("état atteint")
    preuve: Texte = decrit_par("pièce")
    donnees: tuple[Saisie, ...] = decrit_par("valeurs connues", defaut=())


@frozen
class EcheancePassee(Event):
    """A deadline passed without what it waited for."""

    libelle: ClassVar[str] = "échéance passée"
    nom: Code = decrit_par("échéance")


@frozen
class ProcedureChangee(Event):
    """The record runs under another version of its procedure (ADR 0120)."""

    libelle: ClassVar[str] = "procédure changée de version"
    depuis: int = decrit_par("version quittée")
    vers: int = decrit_par("version suivie")
    etat: Code = decrit_par("état quitté")


def _decrit(donnees: Any, demande: Rectifier) -> Any:
    return descriptions(type(donnees)).get(demande.champ)


@regle_de_demande("le champ existe et puisse être corrigé", source=DEUX_DATES)
def champ_rectifiable(donnees: Any, demande: Rectifier, circonstances: Circonstances) -> bool:
    """Tell whether the record has such a field, open to correction."""
    decrit = _decrit(donnees, demande)
    return decrit is not None and decrit.champ.rectifiable and genre_admis(decrit.genre)


@regle_de_demande("la nouvelle valeur soit lisible et diffère de l'ancienne", source=DEUX_DATES)
def valeur_nouvelle(donnees: Any, demande: Rectifier, circonstances: Circonstances) -> bool:
    """Tell whether the new value can be read as the field's type, and changes something."""
    decrit = _decrit(donnees, demande)
    if decrit is None:
        return True
    try:
        return bool(lire_champ(decrit, demande.nouvelle) != getattr(donnees, demande.champ))
    except ValueError:
        return False


@regle_de_demande(
    "une seconde personne, différente de l'auteur, confirme cette correction", source=DEUX_DATES
)
def second_regard(donnees: Any, demande: Rectifier, circonstances: Circonstances) -> bool:
    """Tell whether a second person is named where the field asks for one.

    # Angle mort : la seconde personne est nommée par l'auteur, elle ne signe pas elle-même.
    """
    decrit = _decrit(donnees, demande)
    if decrit is None or not decrit.champ.second_regard:
        return True
    return demande.second is not None and demande.second != circonstances.auteur


def _rectification(donnees: Any, demande: Rectifier, _: Circonstances) -> ValeurRectifiee:
    ancienne = ecrire_champ(_decrit(donnees, demande), getattr(donnees, demande.champ))
    return ValeurRectifiee(
        champ=demande.champ,
        ancienne=Saisie(ancienne),
        nouvelle=demande.nouvelle,
        motif=demande.motif,
        second=demande.second,
    )


def saisies(classe: type, donnees: tuple[Saisie, ...]) -> dict[str, Any]:
    """Read `champ=valeur` pairs as fields of a record; raise ValueError with a French sentence."""
    lues: dict[str, Any] = {}
    for saisie in donnees:
        nom, egal, texte = saisie.partition("=")
        if not egal:
            raise ValueError(f"« {saisie} » doit s'écrire champ=valeur")
        if nom not in descriptions(classe):
            msg = f"le champ « {nom} » est inconnu"
            raise ValueError(msg)
        lues[nom] = lire_champ(descriptions(classe)[nom], texte)
    return lues


def _saisies_lisibles(donnees: Any, demande: Reprendre, _: Circonstances) -> bool:
    return not _illisible(donnees, demande, _)


def _illisible(donnees: Any, demande: Reprendre, _: Circonstances) -> tuple[str, ...]:
    try:
        saisies(type(donnees), demande.donnees)
    except ValueError as erreur:
        return (str(erreur),)
    return ()


saisies_lisibles = regle_de_demande(
    "les valeurs reprises soient lisibles", source=DEUX_DATES, precisions=_illisible
)(_saisies_lisibles)


def _etat_vise(nom: str) -> Any:
    def etat_vise(donnees: Any, demande: Reprendre, circonstances: Circonstances) -> bool:
        return demande.etat == nom

    return regle_de_demande("l'état repris soit un état de la procédure", source=DEUX_DATES)(
        etat_vise
    )


def _reprise(donnees: Any, demande: Reprendre, _: Circonstances) -> DossierRepris:
    return DossierRepris(etat=demande.etat, preuve=demande.preuve, donnees=demande.donnees)


def _passage(donnees: Any, demande: ConstaterEcheance, _: Circonstances) -> EcheancePassee:
    return EcheancePassee(nom=demande.nom)


def _corriger(donnees: Any, evenement: ValeurRectifiee, survenu_le: datetime) -> Any:
    decrit = descriptions(type(donnees))[evenement.champ]
    return copie(donnees, {evenement.champ: lire_champ(decrit, evenement.nouvelle)})


def _retablir(donnees: Any, evenement: DossierRepris, survenu_le: datetime) -> Any:
    return copie(donnees, saisies(type(donnees), evenement.donnees))


EVOLUTIONS: dict[type[Event], Any] = {
    ValeurRectifiee: _corriger,
    DossierRepris: _retablir,
    EcheancePassee: inchange,
    ProcedureChangee: inchange,
}


def lignes_generiques(workflow: Workflow) -> tuple[Transition, ...]:
    """Return the rows that every workflow has: correct, record a passing, resume in a state."""
    etats = tuple(workflow.etats)
    permis = workflow.generiques
    corriger = Transition(
        depuis=etats,
        quand=Rectifier,
        qui=permis.rectifier,
        si=(*permis.si, champ_rectifiable, valeur_nouvelle, second_regard),
        alors=_rectification,
        source=DEUX_DATES,
    )
    constater = Transition(
        depuis=tuple(etat for etat in etats if etat not in workflow.finals),
        quand=ConstaterEcheance,
        qui=permis.constater,
        alors=_passage,
        source=DEUX_DATES,
    )
    reprises = tuple(
        Transition(
            depuis=None,
            quand=Reprendre,
            qui=permis.reprendre,
            si=(_etat_vise(etat.name), saisies_lisibles),
            vers=etat,
            alors=_reprise,
            programme=workflow.echeances_de(etat),
            source=DEUX_DATES,
        )
        for etat in etats
    )
    return (corriger, constater, *reprises)
