"""Find a short walk to every row, and to every pair of rows, that the examples let one cross."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from attrs import define, field

from cpts_adapters.vivant.generateur.marches import Marche, Marcheur
from cpts_adapters.vivant.rangees import se_suivent
from cpts_core.kernel.champs import descriptions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.kernel.workflow import Transition

TOURS = 3
"""How many times everything possible is done in a state before looking further."""
ESSAIS = 600
"""How many records are looked at, one by one, for the rows that nothing else reached."""


def silences(marche: Marche) -> int:
    """Count the fields that the last command of a walk leaves empty."""
    commande = marche.etapes[-1].commande
    return sum(getattr(commande, n) in (None, (), False) for n in descriptions(type(commande)))


@define
class Recherche:
    """The shortest walks found: `rangees` end by a row, `paires` by two."""

    marcheur: Marcheur
    rangees: dict[Transition, Marche] = field(factory=dict)
    paires: dict[tuple[Transition, Transition], Marche] = field(factory=dict)

    def chercher(self, *, avec_paires: bool = True) -> None:
        """Look near first: state by state, then with all that can be done on the way, then all."""
        self._par_etats()
        connues = 0
        while self._manquantes and connues < len(self.rangees):
            connues = len(self.rangees)
            self._en_faisant_tout()
            self._un_par_un()
        if avec_paires:
            self._chercher_les_paires()

    @property
    def _manquantes(self) -> list[Transition]:
        return [t for t in self.marcheur.workflow.transitions if t not in self.rangees]

    def _retenir(self, marche: Marche) -> None:
        """Keep a walk as the way to its last row, if it is the first or a shorter one."""
        derniere = marche.derniere
        if derniere is None:
            return
        courte = self.marcheur.raccourcir(marche, (derniere,))
        connue = self.rangees.get(derniere)
        if connue is None or len(courte.etapes) < len(connue.etapes):
            self.rangees[derniere] = courte

    def _par_etats(self) -> None:
        """Walk breadth first, one record a state."""
        vus, file = {Marche().etat}, deque([Marche()])
        while file:
            for suite in self.marcheur.suites(file.popleft()):
                self._retenir(suite)
                if suite.etat not in vus:
                    vus.add(suite.etat)
                    file.append(suite)

    def _en_faisant_tout(self) -> None:
        """Follow each known walk, doing on the way all that leaves the record in its state."""
        chargees: dict[tuple[Transition, ...], Marche | None] = {(): Marche()}
        for marche in sorted(self.rangees.values(), key=lambda m: len(m.etapes)):
            suivies: tuple[Transition, ...] = ()
            for etape in marche.etapes:
                chargee = chargees[suivies]
                suivies = (*suivies, etape.transition)
                if suivies not in chargees:
                    chargees[suivies] = self._charger(chargee, etape.transition)

    def _charger(self, marche: Marche | None, transition: Transition) -> Marche | None:
        suite = self._au_plus_riche(marche, transition) if marche else None
        return self._tout_faire(suite) if suite else None

    def _tout_faire(self, marche: Marche) -> Marche:
        possibles = self.marcheur.possibles(marche)
        for _ in range(TOURS):
            for transition in self.marcheur.workflow.transitions:
                marche, possibles = self._rester(marche, possibles, transition)
        return marche

    def _rester(
        self, marche: Marche, possibles: set[Transition], transition: Transition
    ) -> tuple[Marche, set[Transition]]:
        """Cross a row that stays in the state, by a command that closes no other row."""
        suites = self.marcheur.franchissements(marche, transition)
        for suite in sorted(suites, key=silences):
            if transition not in self.rangees:
                self._retenir(suite)
            if suite.etat is not marche.etat:
                break
            ensuite = self.marcheur.possibles(suite)
            if possibles - {transition} <= ensuite:
                return suite, ensuite
        return marche, possibles

    def _au_plus_riche(self, marche: Marche, transition: Transition) -> Marche | None:
        """Return the walk continued over a row by the command that says the most."""
        suites = self.marcheur.franchissements(marche, transition)
        return min(suites, key=silences, default=None)

    def _un_par_un(self) -> None:
        """Look at records one by one, told apart by what they hold, the promising ones first."""
        file = deque(sorted(self.rangees.values(), key=lambda m: len(m.etapes)))
        vus = {marche.contenu for marche in file}
        for _ in range(ESSAIS):
            if not file or not self._manquantes:
                return
            for suite in self.marcheur.suites(file.popleft()):
                if suite.derniere not in self.rangees:
                    self._retenir(suite)
                    file.appendleft(suite)
                elif suite.contenu not in vus:
                    file.append(suite)
                vus.add(suite.contenu)

    def _chercher_les_paires(self) -> None:
        rangees = list(self.rangees)
        for avant in rangees:
            for apres in rangees:
                if se_suivent(avant, apres):
                    self._chercher_la_paire(avant, apres)

    def _chercher_la_paire(self, avant: Transition, apres: Transition) -> None:
        for marche in self._juste_apres(avant, apres):
            suite = self.marcheur.franchir(marche, apres)
            if suite:
                self.paires[avant, apres] = self.marcheur.raccourcir(suite, (avant, apres))
                return

    def _juste_apres(self, avant: Transition, apres: Transition) -> Iterator[Marche]:
        """Yield walks that end by the first row, where the second may follow."""
        yield self.rangees[avant]
        for modele in (apres, avant):
            etapes = self.rangees[modele].etapes
            for rang in range(len(etapes)):
                debut = self.marcheur.rejouer(etapes[: len(etapes) - rang])
                suite = self.marcheur.franchir(debut, avant) if debut else None
                if suite:
                    yield suite
