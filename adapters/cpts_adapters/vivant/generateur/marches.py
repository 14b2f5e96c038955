"""Walks: commands that follow one another on one record, replayed by the kernel, never supposed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import define, evolve, frozen

from cpts_core.kernel.champs import Membre, Reference, descriptions
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.exploration import Etape, commandes_d_exemple

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping

    from cpts_core.kernel.messages import Circonstances, Command, Dossier
    from cpts_core.kernel.workflow import Transition, Workflow


@frozen
class Marche:
    """The steps taken, and the record they lead to (None before the first)."""

    etapes: tuple[Etape, ...] = ()
    dossier: Dossier | None = None

    @property
    def derniere(self) -> Transition | None:
        """Return the last row crossed."""
        return self.etapes[-1].transition if self.etapes else None

    @property
    def etat(self) -> Any:
        """Return the state of the record, None before it exists."""
        return self.dossier.etat if self.dossier else None

    @property
    def contenu(self) -> Hashable:
        """Return what tells this record from another."""
        return (self.dossier.etat, self.dossier.donnees) if self.dossier else None

    def finit_par(self, suite: tuple[Transition, ...]) -> bool:
        """Tell whether the last rows crossed are these."""
        return tuple(e.transition for e in self.etapes[-len(suite) :]) == suite


@define
class Marcheur:
    """Takes steps on a workflow, with commands built from the examples of their fields."""

    workflow: Workflow
    circonstances: Callable[[Hashable], Circonstances]
    personnes: Mapping[Hashable, str]

    @cached_property
    def commandes(self) -> dict[type[Command], tuple[Command, ...]]:
        """Return the commands to try, by class: the usual one first."""
        classes = dict.fromkeys(t.quand for t in self.workflow.transitions)
        return {classe: tuple(self._commandes(classe)) for classe in classes}

    def _commandes(self, classe: type[Command]) -> Iterator[Command]:
        """Yield the examples, and the same naming those who act in the walk."""
        for commande in commandes_d_exemple(classe):
            if _nomme_un_dossier(commande):
                continue
            yield commande
            for nom, description in descriptions(classe).items():
                if description.genre is Membre and not description.multiple:
                    autres = (p for p in self.personnes.values() if p != getattr(commande, nom))
                    yield from (evolve(commande, **{nom: personne}) for personne in autres)

    def avancer(self, marche: Marche, etape: Etape) -> Marche | None:
        """Return the walk one step further, None where the step does not cross the same row."""
        issue = decide(
            self.workflow, marche.dossier, etape.commande, self.circonstances(etape.role)
        )
        if not isinstance(issue, Decision) or issue.transition is not etape.transition:
            return None
        return Marche((*marche.etapes, etape), issue.dossier)

    def franchissements(self, marche: Marche, transition: Transition) -> Iterator[Marche]:
        """Yield the walk continued over a row, by each role and command that cross it."""
        if marche.etat in transition.departs:
            for commande in self.commandes[transition.quand]:
                for role in transition.qui:
                    suite = self.avancer(marche, Etape(role, commande, transition))
                    if suite:
                        yield suite

    def franchir(self, marche: Marche, transition: Transition) -> Marche | None:
        """Return the walk continued over a row by the usual command, or the first that crosses."""
        return next(self.franchissements(marche, transition), None)

    def possibles(self, marche: Marche) -> set[Transition]:
        """Return the rows that can be crossed now."""
        return {t for t in self.workflow.transitions if self.franchir(marche, t)}

    def suites(self, marche: Marche) -> Iterator[Marche]:
        """Yield the walk continued over each row, once for each record it may lead to."""
        for transition in self.workflow.transitions:
            vus = set()
            for suite in self.franchissements(marche, transition):
                if suite.contenu not in vus:
                    vus.add(suite.contenu)
                    yield suite

    def rejouer(self, etapes: tuple[Etape, ...]) -> Marche | None:
        """Return the walk these steps make, None where one of them does not cross its row."""
        marche: Marche | None = Marche()
        for etape in etapes:
            marche = self.avancer(marche, etape) if marche else None
        return marche

    def raccourcir(self, marche: Marche, suite: tuple[Transition, ...]) -> Marche:
        """Return the walk without any step that it does not need to end by these rows."""
        for rang in reversed(range(len(marche.etapes) - len(suite))):
            sans = self.rejouer(marche.etapes[:rang] + marche.etapes[rang + 1 :])
            if sans and sans.finit_par(suite):
                marche = sans
        return marche


def _nomme_un_dossier(commande: Command) -> bool:
    """Tell whether a command names another record where it need not."""
    decrites = descriptions(type(commande))
    facultatifs = [d for d in decrites.values() if d.genre is Reference and not d.obligatoire]
    return any(getattr(commande, d.nom) not in (None, ()) for d in facultatifs)
