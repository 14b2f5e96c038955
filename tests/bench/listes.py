"""Lists and dashboards as a store grows from ten thousand records to a million.

A CPTS keeps a thousand records, and there are more and more of them: what one of them asks, or who
follows ten of them, is answered through an index and must not cost more. Counting the whole nation
grows with it: see `portefeuille.py`.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from cpts_adapters.bootstrap import opened, opened_portfolio
from cpts_core.application.acteur import Acteur
from cpts_core.application.portee import Etendue, Portee
from cpts_core.application.portefeuille import Portefeuille
from cpts_core.workflows.commun.roles import Role
from tests.bench.base_pg import bases
from tests.bench.base_sqlite import base_neuve
from tests.bench.mesure import Mesure, au_plus, medianes, millis
from tests.bench.parcours import DEBUT
from tests.bench.volume import dossiers, sur_postgresql, sur_sqlite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpts_adapters.bootstrap import Settings
    from cpts_core.ports.portefeuille import Portfolio
    from cpts_core.ports.store import Store

PEU, BEAUCOUP = 10_000, 1_000_000
CIBLE, TOURS, PAGE = 1.5, 60, 50
SUIVIES = frozenset(f"cpts-{1000000 + rang}" for rang in range(10))
UNE = "cpts-1000005"
QUESTIONS: dict[str, Callable[[Store, Portefeuille], Any]] = {
    "une page de liste par état": lambda store, _: store.heads(
        UNE, "incident", states=("RECU", "ANALYSE"), limit=PAGE
    ),
    "une page de « mes dossiers »": lambda store, _: store.heads(UNE, owner="p-1005", limit=PAGE),
    "les échéances passées": lambda store, _: store.due(UNE, DEBUT),
    "le tableau de bord de dix CPTS, par état": lambda _, tableau: tableau.etats("incident"),
    "le tableau de bord de dix CPTS, délai médian": lambda _, tableau: tableau.delais(
        "premier_contact", 2025, 2025
    ),
}


def mesures() -> Iterator[Mesure]:
    """Measure each question on each database."""
    with ExitStack() as pile:
        yield from _mesures("SQLite", pile, [_sqlite(pile, n) for n in (PEU, BEAUCOUP)])
    with ExitStack() as pile, bases() as serveur:
        remplies = []
        for nom, combien in (("peu", PEU), ("beaucoup", BEAUCOUP)):
            remplies.append(serveur.creer(nom))
            sur_postgresql(serveur.maitre(nom), dossiers(combien))
        yield from _mesures("PostgreSQL", pile, remplies)


def _sqlite(pile: ExitStack, combien: int) -> Settings:
    reglages = base_neuve(pile.enter_context(TemporaryDirectory()), "NORMAL")
    sur_sqlite(Path(reglages.path), dossiers(combien))
    return reglages


def _mesures(ou: str, pile: ExitStack, remplies: list[Settings]) -> Iterator[Mesure]:
    ouvertes = [
        (pile.enter_context(opened(reglages)).store, pile.enter_context(opened_portfolio(reglages)))
        for reglages in remplies
    ]
    for quoi, question in QUESTIONS.items():
        petite, grande = (_question(question, *ouverte) for ouverte in ouvertes)
        assert petite() == grande(), "la réponse change avec la taille du fonds"
        durees = medianes({f"{PEU}": petite, f"{BEAUCOUP}": grande}, tours=TOURS)
        yield au_plus(
            f"{quoi}, {ou} : à un million de dossiers, temps à dix mille",
            durees[f"{BEAUCOUP}"] / durees[f"{PEU}"],
            CIBLE,
            millis(durees),
        )


def _question(
    question: Callable[[Store, Portefeuille], Any], store: Store, portfolio: Portfolio
) -> Callable[[], Any]:
    portee = Portee(Etendue.ENSEMBLE, cpts=SUIVIES)
    observateur = Acteur("", "observatoire", frozenset((Role.OBSERVATEUR,)), portee)
    return lambda: question(store, Portefeuille(portfolio, observateur, DEBUT))
