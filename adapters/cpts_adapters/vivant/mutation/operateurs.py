"""The operators: every small change of a table that a scenario should notice."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from cpts_adapters.vivant.mutation.mutants import Decalage, Mutant, Ou, avec
from cpts_adapters.vivant.rangees import depuis, distinctives, nom_d_etat
from cpts_core.kernel.generiques import Reprendre
from cpts_core.kernel.regles import il_faut_que, non

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from cpts_core.kernel.workflow import Transition, Workflow

_ETATS_NOMMES = 3


def mutants(workflow: Workflow) -> Iterator[Mutant]:
    """Yield every mutant of a table, row by row, then deadline by deadline."""
    tous = roles_de(workflow)
    noms = _noms(workflow)
    for rang, transition in enumerate(workflow.transitions):
        rangee = Rangee(workflow, rang, transition, noms[rang])
        yield rangee.supprimee()
        yield rangee.detournee()
        yield from rangee.sans_condition()
        yield from rangee.condition_inversee()
        yield from rangee.sans_echeance()
        yield from rangee.echeance_gardee()
        yield rangee.elargie(tous)
    yield from _decalages(workflow)


@frozen
class Rangee:
    """A row to be mutated; each method returns what one operator makes of it."""

    workflow: Workflow
    rang: int
    transition: Transition
    nom: str

    def supprimee(self) -> Mutant:
        """Delete the row."""
        return self._mutant("supprimer", f"{self._sujet()} n'était plus possible")

    def detournee(self) -> Mutant:
        """Lead to another state: the first that makes a valid table, those it leaves last."""
        departs, etats = self.transition.departs, list(self.workflow.etats)
        arrivees = {self.transition.arrivee(depart) for depart in departs}
        debut = etats.index(self.transition.arrivee(departs[0])) + 1
        autres = [e for e in (*etats[debut:], *etats[:debut]) if {e} != arrivees]
        autres.sort(key=lambda etat: etat in departs)
        essais = map(self._detourner, autres)
        premier = next(essais)
        return premier if premier.table else next((m for m in essais if m.table), premier)

    def sans_condition(self) -> Iterator[Mutant]:
        """Drop each condition."""
        for regle in self.transition.si:
            restantes = tuple(r for r in self.transition.si if r is not regle)
            texte = f"{self._sujet()} n'exigeait plus {_que(regle.proposition)}"
            changee = evolve(self.transition, si=restantes)
            yield self._mutant(f"sans {regle.nom}", texte, changee, ou=Ou.NON_FRANCHIES)

    def condition_inversee(self) -> Iterator[Mutant]:
        """Negate each condition."""
        for regle in self.transition.si:
            inverse = non(regle, regle.proposition)
            si = tuple(inverse if r is regle else r for r in self.transition.si)
            texte = f"{self._sujet()} exigeait le contraire de « {regle.proposition} »"
            changee = evolve(self.transition, si=si)
            yield self._mutant(f"inverser {regle.nom}", texte, changee, ou=Ou.PARTOUT)

    def sans_echeance(self) -> Iterator[Mutant]:
        """Schedule each deadline no more."""
        for echeance in self.transition.programme:
            programme = tuple(e for e in self.transition.programme if e is not echeance)
            texte = f"{self._sujet()} ne programmait plus l'échéance « {echeance.libelle} »"
            changee = evolve(self.transition, programme=programme)
            mutant = self._mutant(f"ne pas programmer {echeance.nom}", texte, changee)
            yield evolve(mutant, rangs=(self.rang, *_reprises(self.workflow, self.transition.vers)))

    def echeance_gardee(self) -> Iterator[Mutant]:
        """Lift each deadline no more; where the record ends, all of them are lifted anyway."""
        if self.transition.vers in self.workflow.finals:
            return
        for echeance in self.transition.leve:
            leve = tuple(e for e in self.transition.leve if e is not echeance)
            texte = f"{self._sujet()} ne levait plus l'échéance « {echeance.libelle} »"
            changee = evolve(self.transition, leve=leve)
            yield self._mutant(f"ne pas lever {echeance.nom}", texte, changee)

    def elargie(self, tous: tuple[Hashable, ...]) -> Mutant:
        """Allow the row to everyone."""
        texte = f"{self._sujet()} était permis à tous les rôles"
        changee = evolve(self.transition, qui=tous)
        return self._mutant("élargir", texte, changee, ou=Ou.NON_FRANCHIES)

    def _detourner(self, autre: Enum) -> Mutant:
        texte = f"{self._sujet()} menait à « {autre.value} »"
        changee = evolve(self.transition, vers=autre)
        return self._mutant(f"détourner vers {autre.name}", texte, changee)

    def _mutant(
        self, operateur: str, texte: str, *rangees: Transition, ou: Ou = Ou.FRANCHIES
    ) -> Mutant:
        return Mutant(
            cle=f"{self.nom} : {operateur}",
            hypothese=texte,
            rangs=(self.rang,),
            table=avec(self.workflow, self.rang, *rangees),
            ou=ou,
        )

    def _sujet(self) -> str:
        regles = distinctives(self.workflow, self.transition)
        cas = "".join(f" ({il_faut_que(r.proposition)})" for r in regles)
        return f"« {self.transition.quand.libelle} » {depuis(self.transition)}{cas}"


def roles_de(workflow: Workflow) -> tuple[Hashable, ...]:
    """Return every role that a person may hold: those of the table, and of their enumerations."""
    nommes = {role for t in workflow.lignes for role in t.qui}
    nommes |= {role for lecture in workflow.lectures for role in lecture.qui}
    genres = {type(role) for role in nommes if isinstance(role, Enum)}
    tous = nommes | {role for genre in genres for role in genre}
    return tuple(sorted(tous, key=str))


def _noms(workflow: Workflow) -> list[str]:
    """Name the rows by command, states and rules, so that moving a row does not rename it."""
    noms: list[str] = []
    for transition in workflow.transitions:
        departs = "+".join(nom_d_etat(d) or "NOUVEAU" for d in transition.departs[:_ETATS_NOMMES])
        if len(transition.departs) > _ETATS_NOMMES:
            departs += f"+{len(transition.departs) - _ETATS_NOMMES}"
        arrivee = transition.vers.name if transition.vers else "SUR_PLACE"
        regles = "".join(f" [{r.nom}]" for r in distinctives(workflow, transition))
        nom = f"{transition.quand.__name__} {departs}>{arrivee}{regles}"
        deja = sum(autre.split(" n°")[0] == nom for autre in noms)
        noms.append(f"{nom} n°{deja + 1}" if deja else nom)
    return noms


def _decalages(workflow: Workflow) -> Iterator[Mutant]:
    for echeance in workflow.echeances.values():
        rangs = tuple(rang for rang, t in enumerate(workflow.lignes) if echeance in t.programme)
        for jours, quand in ((1, "plus tard"), (-1, "plus tôt")):
            yield Mutant(
                cle=f"{echeance.nom} : un jour {quand}",
                hypothese=f"l'échéance « {echeance.libelle} » tombait un jour {quand}",
                rangs=rangs,
                table=evolve(workflow),
                decider=Decalage(echeance.nom, jours),
            )


def _reprises(workflow: Workflow, etat: Any) -> tuple[int, ...]:
    """Return the rows that resume a record in a state: they schedule what runs there."""
    lignes = enumerate(workflow.lignes)
    return tuple(rang for rang, t in lignes if t.quand is Reprendre and t.vers is etat)


def _que(proposition: str) -> str:
    return il_faut_que(proposition).removeprefix("il faut ")
