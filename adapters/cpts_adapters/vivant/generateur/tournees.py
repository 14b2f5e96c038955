"""Few and short scenarios out of all the walks found: each row once, then each pair once."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpts_adapters.vivant.generateur.marches import Marche, Marcheur
    from cpts_adapters.vivant.generateur.recherche import Recherche
    from cpts_core.kernel.workflow import Transition

    Paire = tuple[Transition, Transition]

PAS = 12
"""How long a scenario may grow to take in one more pair; one pair alone may need more."""


def par_rangees(recherche: Recherche) -> list[Marche]:
    """Return walks that together cross every row found: the longest cross others on the way."""
    retenues: list[Marche] = []
    vues: set[Transition] = set()
    for marche in sorted(recherche.rangees.values(), key=lambda m: -len(m.etapes)):
        if marche.derniere not in vues:
            retenues.append(marche)
            vues |= {etape.transition for etape in marche.etapes}
    return sorted(retenues, key=lambda m: len(m.etapes))


def par_paires(recherche: Recherche, deja: list[Marche]) -> list[Marche]:
    """Return walks that together cross every pair found, those of `deja` left out."""
    restantes = set(recherche.paires).difference(*(paires_de(m) for m in deja))
    retenues: list[Marche] = []
    for paire, marche in sorted(recherche.paires.items(), key=lambda p: len(p[1].etapes)):
        if paire in restantes:
            longue = _prolonger(recherche.marcheur, marche, restantes - paires_de(marche))
            restantes -= paires_de(longue)
            retenues.append(longue)
    return retenues


def paires_de(marche: Marche) -> set[Paire]:
    """Return the consecutive rows of a walk."""
    return set(pairwise(etape.transition for etape in marche.etapes))


def _prolonger(marcheur: Marcheur, marche: Marche, restantes: set[Paire]) -> Marche:
    """Go on as long as the next step makes a new pair, rows that stay in the state first."""
    while len(marche.etapes) < PAS:
        suites = [apres for avant, apres in restantes if avant is marche.derniere]
        suites.sort(key=lambda t: (t.vers is not None, t.ligne))
        essais = (marcheur.franchir(marche, transition) for transition in suites)
        suite = next((essai for essai in essais if essai), None)
        if suite is None:
            break
        marche, restantes = suite, restantes - paires_de(suite)
    return marche
