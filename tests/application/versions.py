"""A CPTS that lends objects, over every storage, on the day its procedure changes version."""

from __future__ import annotations

from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field

from cpts_adapters.bootstrap import Settings, create, in_memory, opened
from cpts_adapters.environment import ManualClock
from cpts_adapters.serialisation.codec import Codec
from cpts_adapters.storage.sql.accesses import SqlAccesses
from cpts_adapters.storage.sql.catalogue import SqlCatalogue
from cpts_adapters.storage.sql.pg_database import PgDatabase
from cpts_adapters.storage.sql.postgres import Postgres
from cpts_adapters.storage.sql.store import SqlStore
from cpts_adapters.storage.sql.vault import SqlVault
from cpts_core import Acteur, Application, Lectures, Role
from cpts_core.kernel.champs import Code, Membre
from cpts_core.workflows.index import Registre
from tests.kernel.procedure import Demander, Preter, Rendre
from tests.kernel.versions import EMPRUNT_1, EMPRUNT_2
from tests.postgres.base import base_videe

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cpts_core.kernel.workflow import Workflow

CPTS = "les-deux-rives"


def personne(nom: str, role: Role, cpts: str = CPTS) -> Acteur:
    """Return a person under one role."""
    return Acteur(cpts, nom, frozenset((role,)))


CAMILLE = personne("camille", Role.MEMBRE)
BUREAU = personne("andrea", Role.BUREAU)
INES = personne("ines", Role.OPERATEUR)


@define
class Pretheque:
    """An application, its clock, and the gestures that tests repeat."""

    application: Application
    horloge: ManualClock
    installes: dict[str, Workflow] = field(factory=dict)

    def passer_a(self, workflow: Workflow = EMPRUNT_2) -> None:
        """Install the code of another version: nothing is migrated yet."""
        self.installes["emprunt"] = workflow

    def demander(self, objet: str = "perceuse", cpts: str = CPTS) -> str:
        """Ask for an object; return the record."""
        qui = personne("camille", Role.MEMBRE, cpts)
        demande = Demander(objet=Code(objet), lecteur=Membre("Camille"))
        return self.application.ouvrir(qui, "emprunt", demande).flux

    def preter(self, objet: str = "perceuse", cpts: str = CPTS) -> str:
        """Lend an object; return the record."""
        flux = self.demander(objet, cpts)
        self.application.faire(personne("andrea", Role.BUREAU, cpts), flux, Preter())
        return flux

    def rendre(self, *, en_etat: bool) -> str:
        """Lend an object and get it back; return the record."""
        flux = self.preter()
        self.application.faire(CAMILLE, flux, Rendre(en_etat=en_etat))
        return flux

    def head(self, flux: str, cpts: str = CPTS) -> Any:
        """Return the head of a record."""
        return self.application.store.load(cpts, flux).head

    def contenu(self, cpts: str = CPTS) -> tuple[Any, ...]:
        """Return all that the store holds of a CPTS, to compare before and after."""
        store, vault = self.application.store, self.application.vault
        return (
            tuple(store.facts(cpts)),
            tuple(store.heads(cpts)),
            tuple(store.due(cpts)),
            tuple(vault.everything(cpts)),
        )

    def lit(self, acteur: Acteur) -> Lectures:
        """Return what a person may read."""
        return Lectures(self.application, acteur)


def _registre(installes: dict[str, Workflow]) -> Registre:
    """Return the procedures installed now: only the loan."""
    return Registre(index={}, ajoutes=installes)


def _horloge() -> ManualClock:
    return ManualClock(datetime(2025, 3, 20, 9, tzinfo=UTC))


@contextmanager
def en_memoire(_: Path) -> Iterator[Pretheque]:
    """Open one in memory."""
    horloge, installes = _horloge(), {"emprunt": EMPRUNT_1}
    yield Pretheque(in_memory(horloge, _registre(installes)), horloge, installes)


@contextmanager
def sur_sqlite(dossier: Path) -> Iterator[Pretheque]:
    """Open one on a file."""
    horloge, installes = _horloge(), {"emprunt": EMPRUNT_1}
    reglages = Settings(
        str(dossier / "cpts.db"),
        synchronous="NORMAL",
        clock=horloge,
        registry=_registre(installes),
    )
    create(reglages)
    with opened(reglages) as application:
        yield Pretheque(application, horloge, installes)


@contextmanager
def sur_postgres(dossier: Path) -> Iterator[Pretheque]:
    """Open one on a server."""
    with en_memoire(dossier) as pretheque, closing(PgDatabase(Postgres(base_videe()))) as base:
        codec = Codec(pretheque.application.registre.__getitem__)
        pretheque.application = evolve(
            pretheque.application,
            store=SqlStore(base, codec),
            vault=SqlVault(base),
            catalogue=SqlCatalogue(base),
            accesses=SqlAccesses(base),
        )
        yield pretheque
