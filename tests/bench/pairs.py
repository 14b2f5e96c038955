"""Peers, in the same run: one renewal of a loan, with what each library does at best.

Every one of them refuses a command issued twice, loads the record, takes the same decision, appends
its fact and keeps what follows, under the same `synchronous` of SQLite. What they leave out (the
chain of hashes, the keyed digest, the alias of the author) is left out in their favour.
"""

from __future__ import annotations

from contextlib import ExitStack
from itertools import count, cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_adapters.bootstrap import opened
from cpts_core.application.verification import verifier
from tests.bench.base_sqlite import base_neuve, brut
from tests.bench.mesure import Mesure, au_moins, medianes, millis
from tests.bench.pair_dbos import etapes
from tests.bench.pair_eventsourcing import prets
from tests.bench.pair_orm import Unites
from tests.bench.renouvelable import CPTS, MEMBRE, RENOUVELABLE, RENOUVELER, pret
from tests.bench.rival import Monde

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from cpts_adapters.bootstrap import Settings
    from cpts_adapters.storage.sql.choosing import Synchronous
    from cpts_core.application.service import Application

SYNCHRONE: Synchronous = "FULL"
"""Under which an acknowledged command survives a power cut: ours by default, theirs too."""
TOURS, PRETS = 120, 12
AVANCE = TOURS // PRETS // 2
"""So many facts fewer at the beginning, since each round adds one: as many at half-time."""
NUMEROS = count()
NOUS, COURT, LONG = "cpts", 11, 100
CIBLES = {
    f"eventsourcing, {COURT} faits": 1.2,
    f"eventsourcing, {LONG} faits": 4.0,
    "dbos": 4.0,
    "ORM": 2.5,
}
QUOI = {
    f"eventsourcing, {COURT} faits": f"`eventsourcing`, {COURT} faits au journal",
    f"eventsourcing, {LONG} faits": f"`eventsourcing`, {LONG} faits au journal",
    "dbos": "`sqlite3` seul dans une étape `dbos`",
    "ORM": "l'ORM de SQLAlchemy, mêmes tables",
}


def mesures() -> Iterator[Mesure]:
    """Measure ours and its peers."""
    with ExitStack() as pile:
        nous, eux = _nous(pile), _eventsourcing(pile)
        durees = medianes({**nous, **eux, "dbos": _dbos(pile), "ORM": _orm(pile)}, tours=TOURS)
    for nom, cible in CIBLES.items():
        a_nous = durees[f"{NOUS}, {LONG if str(LONG) in nom else COURT} faits"]
        quoi = f"commandes par seconde sur SQLite : celles d'un pair, {QUOI[nom]}"
        yield au_moins(quoi, durees[nom] / a_nous, cible, millis({NOUS: a_nous, nom: durees[nom]}))


@frozen
class Base:
    """An open base, in a folder of its own, which must be sound at the end."""

    reglages: Settings
    application: Application

    def prets(self, faits: int) -> Iterator[str]:
        """Return loans of so many facts, in turn."""
        return cycle([pret(self.application, faits - AVANCE) for _ in range(PRETS)])


def _base(pile: ExitStack) -> Base:
    reglages = base_neuve(_dossier(pile), SYNCHRONE)
    application = pile.enter_context(opened(reglages))
    pile.callback(_verifier, application)
    return Base(reglages, application)


def _dossier(pile: ExitStack) -> str:
    return pile.enter_context(TemporaryDirectory())


def _verifier(application: Application) -> None:
    assert list(verifier(application, CPTS)) == [], "une base n'est pas saine"


def _nous(pile: ExitStack) -> dict[str, Callable[[], Any]]:
    base = _base(pile)
    return {
        f"{NOUS}, {faits} faits": _tour(
            base.prets(faits), lambda flux, _: base.application.faire(MEMBRE, flux, RENOUVELER)
        )
        for faits in (COURT, LONG)
    }


def _eventsourcing(pile: ExitStack) -> dict[str, Callable[[], Any]]:
    ouverte = prets(Path(_dossier(pile)) / "pair.db", SYNCHRONE)
    pile.callback(ouverte.close)
    return {
        f"eventsourcing, {faits} faits": _tour(
            cycle([ouverte.ouvrir(faits - AVANCE) for _ in range(PRETS)]), ouverte.renouveler
        )
        for faits in (COURT, LONG)
    }


def _dbos(pile: ExitStack) -> Callable[[], Any]:
    base = _base(pile)
    seul = brut(base.reglages, base.application, RENOUVELABLE)
    pile.callback(seul.connexion.close)

    def renouveler(flux: str, numero: str) -> None:
        seul.faire(MEMBRE, flux, RENOUVELER, numero)

    emettre = pile.enter_context(etapes(Path(_dossier(pile)) / "pair.db", SYNCHRONE, renouveler))
    return _tour(base.prets(COURT), emettre)


def _orm(pile: ExitStack) -> Callable[[], Any]:
    base = _base(pile)
    unite = Unites(base.reglages.path, SYNCHRONE, Monde(RENOUVELABLE, base.application.sealer))
    pile.callback(unite.moteur.dispose)
    return _tour(
        base.prets(COURT), lambda flux, numero: unite.faire(MEMBRE, flux, RENOUVELER, numero)
    )


def _tour(flux: Iterable[Any], faire: Callable[[Any, str], Any]) -> Callable[[], Any]:
    """Return what carries out one more command, on each record in turn."""
    suivants = iter(flux)
    return lambda: faire(next(suivants), f"c-{next(NUMEROS)}")
