"""The store: a whole command against bare `sqlite3`, loading and replaying a long life."""

from __future__ import annotations

from contextlib import closing
from itertools import count
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from cpts_adapters.bootstrap import opened
from cpts_core.application.acteur import Acteur
from cpts_core.application.verification import rejouer, verifier
from cpts_core.kernel.generiques import Rectifier
from cpts_core.workflows.qualite.incident import INCIDENT
from tests.bench.base_sqlite import base_neuve, brut
from tests.bench.incidents import CELLULE, COMMANDES, CONTACT, declarations
from tests.bench.mesure import Mesure, au_plus, medianes, millis
from tests.bench.renouvelable import CPTS, RENOUVELABLE
from tests.kernel.procedure import Demander

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.storage.sql.choosing import Synchronous
    from cpts_core.application.service import Application

LECTEUR = Acteur(CPTS, "Sacha", frozenset(("membre",)))
CIBLES: dict[Synchronous, float] = {"NORMAL": 2.5, "FULL": 2.0}
REJEU = 0.012
"""How long replaying a thousand facts may take, in seconds."""


def mesures() -> Iterator[Mesure]:
    """Measure the store."""
    for synchrone, cible in CIBLES.items():
        yield _commande(synchrone, cible)
    with TemporaryDirectory() as dossier, opened(base_neuve(dossier, "NORMAL")) as application:
        courte, longue = (_vie(application, faits) for faits in (10, 1000))
        yield _charger(application, courte, longue)
        yield _rejouer(application, longue)


def _commande(synchrone: Synchronous, cible: float) -> Mesure:
    with TemporaryDirectory() as a, TemporaryDirectory() as b:
        entiere, brute = base_neuve(a, synchrone), base_neuve(b, synchrone)
        with opened(entiere) as application, opened(brute) as temoin:
            les_uns, les_autres = declarations(application), declarations(temoin)
            rival, rangs = brut(brute, temoin, INCIDENT), count()
            with closing(rival.connexion):
                durees = medianes(
                    {
                        "commande entière": lambda: application.faire(
                            CELLULE, next(les_uns), CONTACT
                        ),
                        "sqlite3 seul": lambda: rival.faire(
                            CELLULE, next(les_autres), CONTACT, f"c-{next(rangs)}"
                        ),
                    },
                    tours=COMMANDES,
                )
            for base in (application, temoin):
                assert list(verifier(base, CPTS)) == [], "une base n'est pas saine"
    rapport = durees["commande entière"] / durees["sqlite3 seul"]
    quoi = f"une commande entière sur SQLite, `synchronous={synchrone}` : temps de `sqlite3` seul"
    return au_plus(quoi, rapport, cible, millis(durees))


def _charger(application: Application, courte: str, longue: str) -> Mesure:
    durees = medianes(
        {
            "10 faits": lambda: application.store.load(CPTS, courte, "nouvelle"),
            "1 000 faits": lambda: application.store.load(CPTS, longue, "nouvelle"),
        },
        tours=300,
    )
    rapport = durees["1 000 faits"] / durees["10 faits"]
    return au_plus(
        "charger un dossier de 1 000 faits : temps d'un dossier de 10", rapport, 1.1, millis(durees)
    )


def _rejouer(application: Application, longue: str) -> Mesure:
    faits = tuple(application.store.facts(CPTS, longue))
    durees = medianes(
        {
            "rejeu": lambda: rejouer(application.registre, application.store.facts(CPTS, longue)),
            "repli seul": lambda: rejouer(application.registre, faits),
        },
        tours=50,
    )
    return Mesure(
        "rejouer 1 000 faits, lus de SQLite",
        f"{durees['rejeu'] * 1e3:.1f} ms",
        f"< {REJEU * 1e3:.0f} ms",
        tenue=durees["rejeu"] < REJEU,
        details=millis(durees),
    )


def _vie(application: Application, faits: int) -> str:
    """Return the stream of a record corrected back and forth: it holds the same, after more."""
    demander = Demander(objet="perceuse", lecteur="Camille")
    flux = application.ouvrir(LECTEUR, RENOUVELABLE.code, demander).flux
    for rang in range(faits - 1):
        objet = ("perceuse", "marteau")[rang % 2 == 0]
        correction = Rectifier(champ="objet", nouvelle=objet, motif="inventaire")
        application.faire(LECTEUR, flux, correction)
    return flux
