"""What a person reads, as plain data: the stable shapes of `--json`, of the API, of the pages.

Instants are ISO 8601 in the time zone of the CPTS; identifiers are whole.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol

from cpts_adapters.instants import days_left
from cpts_core.application.presentation import Element, nom_de_l_auteur, presenter
from cpts_core.kernel.messages import nom_de

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from cpts_core.application.lectures import Due, Lectures
    from cpts_core.application.service import Application
    from cpts_core.kernel.decision import Possibilite
    from cpts_core.kernel.messages import EcheanceProgrammee, Fait
    from cpts_core.kernel.workflow import Echeance
    from cpts_core.ports.store import Head

View = dict[str, Any]


class Session(Protocol):
    """Where a front end reads from: an application, one CPTS, its time zone, the present."""

    @property
    def application(self) -> Application:
        """Return the application."""

    @property
    def cpts(self) -> str:
        """Return the CPTS."""

    @property
    def zone(self) -> ZoneInfo:
        """Return the time zone of the CPTS."""

    @property
    def now(self) -> datetime:
        """Return the instant of the reading."""


def iso(session: Session, instant: datetime) -> str:
    """Return an instant in the time zone of the CPTS, to the second."""
    return instant.astimezone(session.zone).isoformat(timespec="seconds")


def record(session: Session, head: Head) -> View:
    """Return a record as a list shows it."""
    workflow = head.procedure(session.application.registre)
    waiting = [e for e in head.record.echeances if not e.passee]
    soonest = min(waiting, key=lambda e: e.le, default=None)
    return {
        "dossier": head.stream,
        "procedure": head.workflow,
        "etat": head.record.etat.name,
        "etat_libelle": head.record.etat.value,
        "clos": head.record.etat in workflow.finals,
        "version": head.record.version,
        "modifie_le": iso(session, head.updated_at),
        "prochaine_echeance": soonest and deadline(session, head, soonest),
    }


def deadline(session: Session, head: Head, scheduled: EcheanceProgrammee) -> View:
    """Return a scheduled deadline: what, by when, who, and what happens when it passes."""
    known = head.procedure(session.application.registre).echeances.get(scheduled.nom)
    return {
        "nom": scheduled.nom,
        "libelle": known.libelle if known else scheduled.nom,
        "le": iso(session, scheduled.le),
        "jours_restants": days_left(scheduled.le, session.zone, session.now),
        "sans_delai": known is not None and _at_once(session, known),
        "passee": scheduled.passee or scheduled.le <= session.now,
        "qui": [getattr(role, "value", str(role)) for role in known.qui] if known else [],
        "puis": known.alors.libelle if known and known.alors else None,
        "sources": [str(source) for source in known.source] if known else [],
    }


def _at_once(session: Session, known: Echeance) -> bool:
    """Tell whether a deadline asks for no delay at all: it is never shown as a number of days.

    A delay of 0 written in the table itself is something else: the end of a day that was given.
    """
    if not isinstance(known.delai, str):
        return False
    parameters = session.application.contexte.parametres(session.cpts, session.now.date())
    return getattr(parameters[known.delai], "nombre", None) == 0


def due(session: Session, listed: Due) -> View:
    """Return a deadline of a list, with its record."""
    head = listed.head
    where = {
        "dossier": head.stream,
        "procedure": head.workflow,
        "etat": head.record.etat.name,
        "etat_libelle": head.record.etat.value,
    }
    return {**where, **deadline(session, head, listed.programmee)}


def fields(session: Session, lectures: Lectures, head: Head, value: Any) -> list[View]:
    """Return the fields of a record or an event, with its texts opened."""
    return _elements(session, presenter(lectures, head, value))


def _elements(session: Session, elements: Sequence[Element]) -> list[View]:
    return [
        {"nom": e.nom, "libelle": e.libelle, "valeur": _value(session, e.valeur)} for e in elements
    ]


def _value(session: Session, value: Any) -> Any:
    """Return a value that JSON can hold; what holds described values is a list of fields."""
    match value:
        case datetime():
            return iso(session, value)
        case date():
            return value.isoformat()
        case tuple() if value and all(isinstance(e, Element) for e in value):
            return _elements(session, value)
        case tuple():
            return [_value(session, element) for element in value]
        case _:
            return value


def fact(session: Session, lectures: Lectures, head: Head, told: Fait) -> View:
    """Return a fact of a history."""
    workflow = told.procedure(session.application.registre)
    return {
        "version": told.version,
        "rang": told.rang,
        "evenement": nom_de(type(told.evenement)),
        "libelle": told.evenement.libelle,
        "etat": told.etat,
        "etat_libelle": workflow.etats[told.etat].value,
        "survenu_le": iso(session, told.survenu_le),
        "enregistre_le": iso(session, told.enregistre_le),
        "par": nom_de_l_auteur(lectures, told.par),
        "role": told.role,
        "champs": fields(session, lectures, head, told.evenement),
    }


def possibility(one: Possibilite) -> View:
    """Return a row: the command, whether it may be done now, what is missing or to provide."""
    row = one.transition
    return {
        "commande": nom_de(row.quand),
        "libelle": row.quand.libelle,
        "autorise": one.autorise,
        "faisable": one.faisable,
        "manques": [str(motif) for motif in one.manques],
        "a_fournir": [str(motif) for motif in one.a_fournir],
        "vers": row.vers.name if row.vers is not None else None,
        "vers_libelle": row.vers.value if row.vers is not None else None,
        "qui": [getattr(role, "value", str(role)) for role in row.qui],
        "sources": [str(source) for source in row.source],
    }
