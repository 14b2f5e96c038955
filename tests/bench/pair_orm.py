"""A peer: the same tables through a unit of work of SQLAlchemy's ORM.

It keeps the same rows, chained and digested alike, but draws no alias: `verifier` reads its store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field
from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import Session, registry

from cpts_adapters.serialisation.codec import HeadRow, instant
from cpts_adapters.serialisation.rows import link
from cpts_adapters.storage.sql.tables import commands, deadlines, heads, journal

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from cpts_adapters.serialisation.rows import FactRow
    from cpts_core.application.acteur import Acteur
    from cpts_core.kernel.messages import Command, EcheanceProgrammee
    from tests.bench.rival import Monde

AUTEUR = "p-0001"


class Ligne:
    """What the four mapped classes share."""

    def __init__(self, **valeurs: Any) -> None:
        for nom, valeur in valeurs.items():
            setattr(self, nom, valeur)


class Reponse(Ligne):
    """The answer to a command."""


class Tete(Ligne):
    """The current state of a record, at a version."""


class Fait(Ligne):
    """A fact of the journal."""


class Terme(Ligne):
    """A deadline."""


CLASSES = registry()
CLASSES.map_imperatively(Reponse, commands)
CLASSES.map_imperatively(Fait, journal)
CLASSES.map_imperatively(Terme, deadlines)
CLASSES.map_imperatively(Tete, heads, version_id_col=heads.c.version, version_id_generator=False)


@define
class Unites:
    """Units of work over a file, with the pragmas of ours."""

    chemin: Path
    synchrone: str
    monde: Monde
    moteur: Engine = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.moteur = create_engine(f"sqlite:///{self.chemin}")
        event.listen(self.moteur, "connect", self._regler)

    def _regler(self, connexion: Any, _: Any) -> None:
        connexion.execute(f"PRAGMA synchronous = {self.synchrone}")
        connexion.execute("PRAGMA secure_delete = ON")

    def faire(self, acteur: Acteur, flux: str, demande: Command, numero: str) -> None:
        """Carry out a command: idempotency, load, decide, append, head, deadlines, commit."""
        cle = {"tenant": acteur.locataire, "stream": flux}
        empreinte = self.monde.empreinte(acteur, flux, demande)
        with Session(self.moteur) as session, session.begin():
            assert session.get(Reponse, (acteur.locataire, numero)) is None, "déjà émise"
            tete = session.get_one(Tete, (acteur.locataire, flux))
            colonnes = [getattr(tete, nom) for nom in HeadRow._fields]
            avant = self.monde.codec.head(acteur.locataire, flux, HeadRow(*colonnes))
            suivant, faits = self.monde.decider(avant, acteur, AUTEUR, demande, numero)
            for fait in faits:
                session.add(_suite(tete, fait))
            for nom, valeur in self.monde.codec.head_row(suivant)._asdict().items():
                setattr(tete, nom, valeur)
            _programmer(session, cle, suivant.record.echeances)
            rendu = {"version": suivant.record.version, "state": suivant.record.etat.name}
            session.add(Reponse(**cle, **rendu, command_id=numero, content_hash=empreinte))


def _suite(tete: Any, fait: FactRow) -> Fait:
    """Return a fact chained after the last one."""
    precedent, tete.last_hash = tete.last_hash, link(tete.last_hash, tete.tenant, fait)
    chaine = {"previous_hash": precedent, "hash": tete.last_hash}
    return Fait(tenant=tete.tenant, **fait._asdict(), **chaine)


def _programmer(
    session: Session, cle: dict[str, str], echeances: tuple[EcheanceProgrammee, ...]
) -> None:
    """Make the deadlines of a record those that the decision left."""
    tenues: dict[str, Any] = {t.name: t for t in session.scalars(select(Terme).filter_by(**cle))}
    for echeance in echeances:
        terme = tenues.pop(echeance.nom, None) or Terme(**cle, name=echeance.nom)
        terme.due, terme.passed = instant(echeance.le), int(echeance.passee)
        session.add(terme)
    for levee in tenues.values():
        session.delete(levee)
