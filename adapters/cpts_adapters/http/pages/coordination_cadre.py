"""What the pages of coordination and of the funders share: who may enter, records told in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_core.application.presentation import Element, presenter
from cpts_core.kernel.errors import DroitInsuffisant
from cpts_core.kernel.workflow import Vue
from cpts_core.referentiels import aci
from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from decimal import Decimal

    from cpts_adapters.http.api.handling import Asked
    from cpts_core.ports.store import Head

View = dict[str, Any]

COORDINATION = frozenset({Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE})
"""Who enters the pages of coordination: each then finds there what its own rights let it read."""

UNTOLD = "—"
_THIN, _MINUS = "\u202f", "\u2212"


def enter(asked: Asked, roles: Iterable[Role]) -> None:
    """Refuse whoever has none of these roles; raise DroitInsuffisant."""
    if asked.acteur.roles.isdisjoint(roles):
        raise DroitInsuffisant("votre rôle n'ouvre pas cette page.")


def told(asked: Asked, head: Head) -> View:
    """Return the readable values of a record by field; what holds values is a list of such."""
    asked.lectures.lue(head, Vue.DOSSIER)
    return _by_name(presenter(asked.lectures, head, head.record.donnees))


def _by_name(elements: Iterable[Element]) -> View:
    return {one.nom: _plain(one.valeur) for one in elements}


def _plain(value: Any) -> Any:
    if not isinstance(value, tuple):
        return value
    if value and all(isinstance(one, Element) for one in value):
        return _by_name(value)
    return [_plain(one) for one in value]


def readable(asked: Asked, procedure: str, after: str = "", limit: int = 200) -> list[Head]:
    """Return the first records of a procedure that this person may read, content included."""
    found = asked.lectures.liste(procedure, apres=after, limite=limit)
    return [head for head in found if asked.lectures.lisible(head, Vue.DOSSIER)]


def brief(asked: Asked, head: Head) -> View:
    """Return what a list says of any record: its stream, its state, whether it is over."""
    workflow = head.procedure(asked.application.registre)
    return {
        "flux": head.stream,
        "etat": str(head.record.etat.value),
        "clos": head.record.etat in workflow.finals,
        "modifie_le": day(head.updated_at.astimezone(asked.zone)),
    }


def day(moment: date | datetime | None) -> str:
    """Return a day as it is written in French."""
    return moment.strftime("%d/%m/%Y") if moment else UNTOLD


def euros(amount: Decimal | None) -> str:
    """Return an amount in euros, to the cent."""
    return UNTOLD if amount is None else f"{number(amount, 2)}\u00a0€"


def number(value: Decimal | int | None, decimals: int | None = None) -> str:
    """Return a number as it is written in French."""
    if value is None:
        return UNTOLD
    written = f"{value:,}" if decimals is None else f"{value:,.{decimals}f}"
    whole, _, rest = written.partition(".")
    rest = rest if decimals else rest.rstrip("0")
    return whole.replace(",", _THIN).replace("-", _MINUS) + (f",{rest}" if rest else "")


def mission_name(version: str | None, code: str | None) -> str:
    """Return a mission as its version of the agreement numbers and names it."""
    if not version or not code:
        return code or "sans mission"
    known = {one.code: one for one in aci.version(version).missions}
    return f"{known[code].numero} — {known[code].libelle}" if code in known else code


def mission_of(head: Head) -> str:
    """Return the name of the mission that a record carries."""
    known: Any = head.record.donnees
    return mission_name(known.version, known.mission)
