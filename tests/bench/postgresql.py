"""PostgreSQL: a whole command against bare psycopg, and eight writers against one."""

from __future__ import annotations

from contextlib import closing
from itertools import count
from typing import TYPE_CHECKING

from cpts_adapters.bootstrap import opened
from cpts_adapters.storage.sql.choosing import database
from cpts_core.application.verification import verifier
from cpts_core.workflows.qualite.incident import INCIDENT
from tests.bench.base_pg import bases
from tests.bench.ecrivains import ensemble
from tests.bench.incidents import CELLULE, COMMANDES, CONTACT, declarations
from tests.bench.mesure import Mesure, au_moins, au_plus, medianes, millis
from tests.bench.renouvelable import CPTS
from tests.bench.rival import Monde
from tests.bench.rival_psycopg import BrutPg

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.base_pg import Bases

CIBLE, CIBLE_A_PLUSIEURS = 1.5, 1.8
ECRIVAINS = 8


def mesures() -> Iterator[Mesure]:
    """Measure the store on a server, with the settings of production."""
    with bases() as serveur:
        yield _commande(serveur)
        yield _a_plusieurs(serveur)


def _commande(serveur: Bases) -> Mesure:
    reglages, ceux_du_rival = serveur.creer("entiere"), serveur.creer("brute")
    with opened(reglages) as application, opened(ceux_du_rival) as temoin:
        les_uns, les_autres = declarations(application), declarations(temoin)
        with closing(database(ceux_du_rival.base, "FULL")) as ouverte:
            textes = ouverte.statements
        rival, rangs = BrutPg(ceux_du_rival.base, textes, Monde(INCIDENT, temoin.sealer)), count()
        with closing(rival.connexion):
            durees = medianes(
                {
                    "commande entière": lambda: application.faire(CELLULE, next(les_uns), CONTACT),
                    "psycopg seul": lambda: rival.faire(
                        CELLULE, next(les_autres), CONTACT, f"c-{next(rangs)}"
                    ),
                },
                tours=COMMANDES,
            )
        for base in (application, temoin):
            assert list(verifier(base, CPTS)) == [], "une base n'est pas saine"
    rapport = durees["commande entière"] / durees["psycopg seul"]
    quoi = "une commande entière sur PostgreSQL, une connexion : temps de `psycopg` seul"
    return au_plus(quoi, rapport, CIBLE, millis(durees))


def _a_plusieurs(serveur: Bases) -> Mesure:
    reglages = serveur.creer("ecrivains")
    seul, huit = (ensemble(reglages, combien) for combien in (1, ECRIVAINS))
    with opened(reglages) as application:
        assert list(verifier(application, CPTS)) == [], "la base n'est pas saine"
    return au_moins(
        f"commandes par seconde à {ECRIVAINS} écrivains sur PostgreSQL : celles d'un seul",
        huit / seul,
        CIBLE_A_PLUSIEURS,
        f"un écrivain {seul:.0f}/s, {ECRIVAINS} écrivains {huit:.0f}/s, deux cœurs avec le serveur",
    )
