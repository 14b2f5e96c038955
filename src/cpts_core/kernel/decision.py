"""`decide` and `possible`: what happens when someone asks, and what this person may ask now.

Pure and atomic: the record is a value; whatever is refused or raises leaves it as it was.
Refusals are returned, never raised: the application raises them at its border.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_core.kernel.errors import (
    Anomalie,
    ConditionsNonReunies,
    DonneesInvalides,
    DroitInsuffisant,
    ErreurProcedure,
    Motif,
    PasDansCetEtat,
)
from cpts_core.kernel.generiques import ConstaterEcheance, Rectifier, Reprendre
from cpts_core.kernel.messages import Command, Dossier, Event
from cpts_core.kernel.moule import moule
from cpts_core.kernel.plan import Ligne, Plan, plan_de

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Circonstances
    from cpts_core.kernel.regles import Regle
    from cpts_core.kernel.workflow import Transition, Workflow

GENERIQUES = (Rectifier, Reprendre, ConstaterEcheance)


@frozen
class Decision:
    """An accepted command: the new record, the events of the journal, the row crossed."""

    dossier: Dossier
    evenements: tuple[Event, ...]
    transition: Transition


@frozen
class Possibilite:
    """What may be done now: allowed to this person, what is missing, what must be provided."""

    transition: Transition
    autorise: bool
    manques: tuple[Motif, ...]
    a_fournir: tuple[Motif, ...]

    @property
    def faisable(self) -> bool:
        """Tell whether only the values of the command are still needed."""
        return self.autorise and not self.manques


_Dossier, _Decision = moule(Dossier)[0], moule(Decision)[0]


def decide(
    workflow: Workflow, dossier: Dossier | None, demande: Command, circonstances: Circonstances
) -> Decision | ErreurProcedure:
    """Answer a command on a record (None: it does not exist yet) under circumstances.

    Returns a Decision, or a refusal that lists every unmet rule with its sentence and source.
    """
    if circonstances.survenu_le > circonstances.instant:
        return DonneesInvalides((Anomalie("survenu_le", "cette date est dans le futur"),))
    plan = plan_de(workflow)
    depart = plan.neant if dossier is None else dossier
    lignes = plan.lignes.get((depart.etat, type(demande)))
    if lignes is None:
        return _hors_table(workflow, dossier, demande, circonstances)
    for ligne in lignes:
        if _tient(ligne, depart.donnees, demande, circonstances):
            return _appliquer(plan, ligne, depart, demande, circonstances)
    return _refus(lignes, depart.donnees, demande, circonstances)


def _tient(ligne: Ligne, donnees: Any, demande: Command, circonstances: Circonstances) -> bool:
    """Tell whether the row may be crossed: by this person, under all its rules."""
    if ligne.qui.isdisjoint(circonstances.roles):
        return False
    for predicat, attendu in ligne.directes:
        if (not predicat(donnees, circonstances)) is attendu:
            return False
    for predicat, attendu in ligne.demandes:
        if (not predicat(donnees, demande, circonstances)) is attendu:
            return False
    return True


def _appliquer(
    plan: Plan, ligne: Ligne, depart: Dossier, demande: Command, circonstances: Circonstances
) -> Decision:
    donnees, echeances = depart.donnees, depart.echeances
    produit = ligne.alors(donnees, demande, circonstances)
    evenements = produit if isinstance(produit, tuple) else (produit,)
    for evenement in evenements:
        donnees = plan.evolutions[type(evenement)](donnees, evenement, circonstances.survenu_le)
    if ligne.echeances is not None:
        echeances = ligne.echeances(echeances, donnees, demande, circonstances)
    suivant = _Dossier(ligne.vers, depart.version + 1, echeances, donnees)
    suivant.__class__ = Dossier
    decision: Decision = _Decision(suivant, evenements, ligne.transition)
    decision.__class__ = Decision
    return decision


def _choisir(
    lignes: tuple[Ligne, ...], donnees: Any, demande: Command, circonstances: Circonstances
) -> Ligne:
    """Return the row whose distinguishing rules hold; they contradict those of its neighbours."""
    for ligne in lignes:
        if all(regle.vraie(donnees, demande, circonstances) for regle in ligne.choix):
            return ligne
    return lignes[-1]


def _refus(
    lignes: tuple[Ligne, ...], donnees: Any, demande: Command, circonstances: Circonstances
) -> DroitInsuffisant | ConditionsNonReunies:
    ligne = _choisir(lignes, donnees, demande, circonstances)
    if ligne.qui.isdisjoint(circonstances.roles):
        return DroitInsuffisant(f"votre rôle ne permet pas de « {demande.libelle} ».")
    manquantes = (
        regle for regle in ligne.transition.si if not regle.vraie(donnees, demande, circonstances)
    )
    motifs = tuple(regle.motif(donnees, demande, circonstances) for regle in manquantes)
    return ConditionsNonReunies(demande.libelle, motifs)


def _hors_table(
    workflow: Workflow, dossier: Dossier | None, demande: Command, circonstances: Circonstances
) -> ErreurProcedure:
    etat = "nouveau" if dossier is None else str(dossier.etat.value)
    permis = (p for p in possible(workflow, dossier, circonstances) if p.faisable)
    libelles = dict.fromkeys(
        p.transition.quand.libelle for p in permis if p.transition.quand not in GENERIQUES
    )
    return PasDansCetEtat(demande.libelle, etat, libelles)


def possible(
    workflow: Workflow, dossier: Dossier | None, circonstances: Circonstances
) -> tuple[Possibilite, ...]:
    """Return, row by row, what this person may do now and what is missing for the rest."""
    plan = plan_de(workflow)
    depart = dossier or plan.neant
    return tuple(
        _possibilite(ligne, depart.donnees, circonstances)
        for (etat, _), lignes in plan.lignes.items()
        if etat is depart.etat
        for ligne in lignes
    )


def _possibilite(ligne: Ligne, donnees: Any, circonstances: Circonstances) -> Possibilite:
    regles = ligne.transition.si
    return Possibilite(
        transition=ligne.transition,
        autorise=not ligne.qui.isdisjoint(circonstances.roles),
        manques=tuple(
            r.motif(donnees, None, circonstances)
            for r in regles
            if not r.sur_demande and not r.vraie(donnees, None, circonstances)
        ),
        a_fournir=tuple(r.motif(donnees, None, circonstances) for r in regles if r.sur_demande),
    )


def examiner(
    workflow: Workflow, dossier: Dossier | None, demande: Command, circonstances: Circonstances
) -> tuple[tuple[Transition, Regle, bool], ...]:
    """Return every rule that the command meets, row by row, with its truth: for coverage."""
    plan = plan_de(workflow)
    depart = dossier or plan.neant
    return tuple(
        (ligne.transition, regle, regle.vraie(depart.donnees, demande, circonstances))
        for ligne in plan.lignes.get((depart.etat, type(demande)), ())
        for regle in ligne.transition.si
    )
