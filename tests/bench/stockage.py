"""The store: a whole command against bare `sqlite3`, and the loading of a long life."""

from __future__ import annotations

from contextlib import closing
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_adapters.bootstrap import Settings, create, opened
from cpts_adapters.environment import ManualClock
from cpts_adapters.storage.sql.database import Database
from cpts_adapters.storage.sql.sqlite import Sqlite
from cpts_core.application.acteur import Acteur
from cpts_core.application.verification import verifier
from cpts_core.kernel.generiques import Rectifier
from cpts_core.referentiels.parametres import Parametres
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.index import Registre
from cpts_core.workflows.qualite.incident import INCIDENT
from cpts_core.workflows.qualite.incident.choix import Moyen
from cpts_core.workflows.qualite.incident.commandes.accueil import PrendreContact
from tests.bench.mesure import Mesure, au_plus, medianes, millis
from tests.bench.parcours import DEBUT, NIVEAU_2, PARIS
from tests.bench.rival_sqlite import Brut, Monde
from tests.kernel.procedure import EMPRUNT, Demander

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.application.service import Application

CPTS = "les-deux-rives"
DECLARANT = Acteur(CPTS, "Alix", frozenset((Role.DECLARANT,)))
CELLULE = Acteur(CPTS, "Camille", frozenset((Role.CELLULE_QUALITE,)))
LECTEUR = Acteur(CPTS, "Sacha", frozenset(("membre",)))
CONTACT = PrendreContact(moyen=Moyen.TELEPHONE)
COMMANDES = 250
CIBLES = {"NORMAL": 3.0, "FULL": 2.2}


def mesures() -> Iterator[Mesure]:
    """Measure the store."""
    for synchrone, cible in CIBLES.items():
        yield _commande(synchrone, cible)
    yield _charger()


@frozen
class Base:
    """A store in a folder of its own, thrown away afterwards."""

    reglages: Settings

    @property
    def sqlite(self) -> Sqlite:
        """Return how the file is opened."""
        return Sqlite(self.reglages.path, synchronous=self.reglages.synchronous)


def _base(dossier: str, synchrone: Any) -> Base:
    registre = Registre(ajoutes={EMPRUNT.code: EMPRUNT})
    reglages = Settings(
        base=str(Path(dossier) / "cpts.db"),
        synchronous=synchrone,
        clock=ManualClock(DEBUT),
        registry=registre,
    )
    create(reglages)
    return Base(reglages)


def _commande(synchrone: str, cible: float) -> Mesure:
    with TemporaryDirectory() as a, TemporaryDirectory() as b:
        entiere, brute = _base(a, synchrone), _base(b, synchrone)
        with opened(entiere.reglages) as application, opened(brute.reglages) as temoin:
            les_uns, les_autres = _declarations(application), _declarations(temoin)
            rival, rangs = _rival(brute, temoin), count()
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


def _declarations(application: Application) -> Iterator[str]:
    """Return the streams of fresh incidents; the first contact draws the member's alias."""
    ouvrir = NIVEAU_2[0].demande
    flux = [application.ouvrir(DECLARANT, "incident", ouvrir).flux for _ in range(COMMANDES + 2)]
    application.faire(CELLULE, flux.pop(), CONTACT)
    return iter(flux)


def _rival(base: Base, application: Application) -> Brut:
    with closing(Database(base.sqlite)) as ouverte:
        textes = ouverte.statements
    jour = DEBUT.date()
    monde = Monde(DEBUT, PARIS, Parametres.au(jour), application.sealer)
    return Brut(base.reglages.path, base.reglages.synchronous, textes, INCIDENT, monde)


def _charger() -> Mesure:
    with TemporaryDirectory() as dossier, opened(_base(dossier, "NORMAL").reglages) as application:
        courte, longue = (_vie(application, faits) for faits in (10, 1000))
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


def _vie(application: Application, faits: int) -> str:
    """Return the stream of a record corrected back and forth: it holds the same, after more."""
    demander = Demander(objet="perceuse", lecteur="Camille")
    flux = application.ouvrir(LECTEUR, EMPRUNT.code, demander).flux
    for rang in range(faits - 1):
        objet = ("perceuse", "marteau")[rang % 2 == 0]
        correction = Rectifier(champ="objet", nouvelle=objet, motif="inventaire")
        application.faire(LECTEUR, flux, correction)
    return flux
