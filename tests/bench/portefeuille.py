"""The portfolio: dashboards over a million facts of 900 CPTS, and how fast a population is played.

The facts are loaded in bulk, as rows, where the real commands would take too long: no dashboard
decodes a record. Delays and deadlines are spread as those of the population, which is played by the
real commands, on a smaller number of CPTS.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Any

from cpts_adapters.bootstrap import Settings, create, opened, opened_portfolio
from cpts_adapters.demo.population.draw import Draw, community
from cpts_adapters.demo.population.play import Population
from cpts_adapters.environment import ManualClock
from cpts_adapters.serialisation.codec import instant
from cpts_adapters.storage.sql.database import Database
from cpts_adapters.storage.sql.sqlite import Sqlite
from cpts_core.application.acteur import Acteur
from cpts_core.application.portee import Etendue, Portee
from cpts_core.application.portefeuille import Portefeuille
from cpts_core.workflows.commun.roles import Role
from tests.bench.mesure import Mesure, medianes, sans_ramasse_miettes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

CPTS, DOSSIERS, FAITS = 900, 140, 8
"""So many CPTS, of so many records, of so many facts: a little over a million facts."""
CIBLE, CADENCE = 0.1, 1000
FIN = datetime(2025, 12, 31, 9, tzinfo=UTC)
VIES = {
    "incident": (("RECU", "ANALYSE", "NIVEAU_2", "RESTITUE", "CLOS"), "premier_contact"),
    "medecin_traitant": (("RECUE", "PROPOSEE", "SUIVIE", "EFFACEE"), "mt_premier_contact"),
    "soin_non_programme": (("RECUE", "ORIENTEE", "PRISE_EN_CHARGE", "PURGEE"), "snp_issue"),
    "mission": (("ENGAGEE", "DEPLOYEE"), "mission"),
    "indicateur": (("MESURE", "ARRETE"), "atteinte"),
}
PARTS = (40, 40, 40, 8, 12)
MISSIONS = ("ACCES_MT", "ACCES_SNP", "PARCOURS", "PREV", "CRISE", "QUAL", "ACCOMP")


def mesures() -> Iterator[Mesure]:
    """Measure the dashboards, then the population."""
    with TemporaryDirectory() as dossier:
        reglages = _reglages(dossier)
        faits = charger(reglages)
        yield from _tableaux_de_bord(reglages, faits)
    yield _population()


def charger(reglages: Settings, cpts: int = CPTS) -> int:
    """Write the rows of so many CPTS; return how many facts."""
    create(reglages)
    database = Database(Sqlite(reglages.path, synchronous="NORMAL"))
    with opened_portfolio(reglages) as portfolio:
        for rang in range(1, cpts + 1):
            tirage = Draw(f"banc/{rang}", 1000)
            lieu = community(tirage, rang, tirage.size())
            portfolio.register(lieu)
            _remplir(database, lieu.tenant, tirage.random)
    database.close()
    return cpts * DOSSIERS * FAITS


def _remplir(database: Database, cpts: str, hasard: Random) -> None:
    lignes: dict[str, list[dict[str, Any]]] = {"record": [], "open": [], "schedule": []}
    lignes["project"] = []
    for rang, procedure in enumerate(hasard.choices(tuple(VIES), PARTS, k=DOSSIERS)):
        _un_dossier(lignes, cpts, f"{rang:036}", procedure, hasard)
    with database.writing() as writer:
        for nom, toutes in lignes.items():
            writer.run_all(nom, toutes)


def _un_dossier(
    lignes: dict[str, list[dict[str, Any]]], cpts: str, flux: str, procedure: str, hasard: Random
) -> None:
    etats, code = VIES[procedure]
    cle = {"tenant": cpts, "stream": flux}
    lignes["open"].append({**cle, **TETE, "workflow": procedure, "state": hasard.choice(etats)})
    lignes["record"] += (
        {**cle, **FAIT, "workflow": procedure, "version": version} for version in range(FAITS)
    )
    terme = instant(FIN + timedelta(days=hasard.randrange(-6, 60)))
    lignes["schedule"].append({**cle, "name": f"TERME_{procedure}", "due": terme, "passed": 0})
    detail = {"mission": hasard.choice(MISSIONS), "atteinte": f"{hasard.randrange(DOSSIERS):036}"}
    lignes["project"].append(
        {
            **cle,
            "code": code,
            "rank": 0,
            "detail": detail.get(code, ""),
            "period": hasard.randrange(1, 4) if code == "atteinte" else 2025,
            "value": hasard.randrange(150) if code == "atteinte" else int(hasard.expovariate(0.4)),
        }
    )


TETE = {
    "workflow_version": 1,
    "version": FAITS,
    "owner": "p-0123456789abcdef",
    "deadlines": "[]",
    "snapshot": '{"recu_le":"2025-03-20T09:00:00+00:00"}' * 8,
    "updated_at": instant(FIN),
    "last_hash": "0" * 64,
}
FAIT = {
    "rank": 0,
    "workflow_version": 1,
    "type": "incident.IncidentDeclare/1",
    "payload": '{"danger":"ECARTE"}' * 6,
    "state": "RECU",
    "deadlines": "[]",
    "survenu_le": instant(FIN),
    "enregistre_le": instant(FIN),
    "by": "p-0123456789abcdef",
    "role": "CELLULE_QUALITE",
    "command_id": "0" * 36,
    "previous_hash": "0" * 64,
    "hash": "0" * 64,
}


def _tableaux_de_bord(reglages: Settings, faits: int) -> Iterator[Mesure]:
    nation = Acteur("", "o", frozenset((Role.OBSERVATEUR,)), Portee(Etendue.NATION))
    with opened_portfolio(reglages) as portfolio:
        questions = Portefeuille(portfolio, nation, FIN)
        durees = medianes(
            {
                "par état": lambda: questions.etats("incident"),
                "par taille": lambda: Portefeuille(portfolio, nation, FIN).tailles(),
                "délai médian": lambda: questions.delais("premier_contact", 2023, 2025),
                "atteinte par mission": lambda: questions.atteintes(1, 3),
                "échéances passées": questions.retards,
            },
            tours=9,
        )
    for nom, duree in durees.items():
        yield Mesure(
            f"tableau de bord « {nom} », {CPTS} CPTS, {faits} faits",
            f"{duree * 1e3:.0f} ms",
            f"< {CIBLE * 1e3:.0f} ms",
            tenue=duree < CIBLE,
        )


def _population(cpts: int = 40) -> Mesure:
    """Play a part of the population; the first CPTS warms the process up."""
    with TemporaryDirectory() as dossier:
        reglages = _reglages(dossier)
        create(reglages)
        population = Population(cpts + 1, 3, FIN.date(), 1)
        with opened(reglages) as application, opened_portfolio(reglages) as portfolio:
            jouees = population.play(application, portfolio)
            next(jouees)
            with sans_ramasse_miettes():
                debut = perf_counter()
                commandes = sum(jouee.commands for jouee in islice(jouees, cpts))
                cadence = commandes / (perf_counter() - debut)
    return Mesure(
        "la population de démonstration, commandes par seconde sur SQLite",
        f"{cadence:.0f}",
        f"≥ {CADENCE}",
        tenue=cadence >= CADENCE,
        details=f"{commandes} commandes de {cpts} CPTS sur trois ans",
    )


def _reglages(dossier: str) -> Settings:
    return Settings(str(Path(dossier) / "cpts.db"), synchronous="NORMAL", clock=ManualClock(FIN))
