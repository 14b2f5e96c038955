"""Deadlines, computed indicators, parameters, référentiels and the catalogue over the API."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import fields, has

from cpts_adapters import shared, views
from cpts_adapters.http.api import cursors, parameters
from cpts_adapters.http.api.handling import said
from cpts_core.application.catalogue_commun import catalogue as shared_copies
from cpts_core.application.indicateurs_calcules.lecture import indicateurs
from cpts_core.kernel.errors import Introuvable
from cpts_core.referentiels import aci
from cpts_core.referentiels.professions import professions
from cpts_core.referentiels.territoires import territoires

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.responses import Response

    from cpts_adapters.http.api.handling import Asked
    from cpts_core.application.lectures import Due

DEADLINES = (parameters.UNTIL, parameters.AFTER, parameters.LIMIT)

REFERENTIELS: dict[str, Callable[[date], Any]] = {
    "aci": aci.version_au,
    "professions": lambda _: professions(),
    "territoires": lambda _: territoires(),
}
"""What an agreement or the law sets, by name, as it is known on a day."""


def deadlines(asked: Asked) -> Response:
    """Answer with a page of the deadlines that this person may see, soonest first."""
    asked.only(*(one.name for one in DEADLINES))
    limit = parameters.whole(asked, parameters.LIMIT) or parameters.PAGE
    until, cursor = parameters.day(asked, parameters.UNTIL), parameters.text(asked, DEADLINES[1])
    start = cursors.open_(asked, "echeances", cursor) if cursor else []
    found = asked.lectures.echeances(parameters.end_of(asked, until) if until else None)
    placed = [
        ((one.programmee.le.isoformat(), one.head.stream, one.echeance.nom), one) for one in found
    ]
    rest = [(place, one) for place, one in placed if not start or place > tuple(start)]
    shown = rest[:limit]
    more = cursors.close(asked, "echeances", *shown[-1][0]) if len(rest) > limit else None
    return said({"elements": [views.due(asked, one) for _, one in shown], "suite": more})


def _place(one: Due) -> tuple[str, str, str]:
    return (one.programmee.le.isoformat(), one.head.stream, one.echeance.nom)


def computed(asked: Asked) -> Response:
    """Answer with the computed indicators of a year; small numbers are masked."""
    asked.only(parameters.YEAR.name)
    given = parameters.whole(asked, parameters.YEAR)
    read = indicateurs(asked.lectures, given or asked.now.astimezone(asked.zone).year - 1)
    return said({"annee": read.annee, "seuil": read.seuil, "indicateurs": shared.indicators(read)})


def settings(asked: Asked) -> Response:
    """Answer with the delays and choices in force in the CPTS on a day."""
    in_force = asked.application.contexte.parametres(asked.cpts, _on(asked))
    chosen = tuple(kept.surcharge.auteur for kept in in_force.tous() if kept.surcharge)
    authors = asked.lectures.personnes(chosen)
    return said([shared.parameter(kept, authors) for kept in in_force.tous()])


def reference_names(asked: Asked) -> Response:
    """Answer with the names of the référentiels."""
    asked.only()
    return said(list(REFERENTIELS))


def reference(asked: Asked) -> Response:
    """Answer with a référentiel as it is known on a day."""
    known = REFERENTIELS.get(asked.place("nom"))
    if known is None:
        raise Introuvable(f"ce référentiel n'existe pas ; il existe : {', '.join(REFERENTIELS)}.")
    on = _on(asked)
    return said({"nom": asked.place("nom"), "au": on.isoformat(), "contenu": plain(known(on))})


def copies(asked: Asked) -> Response:
    """Answer with what CPTS share, oldest first."""
    asked.only(parameters.PROCEDURE.name)
    procedure = parameters.text(asked, parameters.PROCEDURE) or None
    found = shared_copies(asked.application, asked.acteur, procedure)
    return said([shared.copy(asked, one) for one in found])


def plain(value: Any) -> Any:
    """Return the value of a référentiel as JSON holds it."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, Enum):
        return str(value.value)
    if has(type(value)):
        names = [one.name.lstrip("_") for one in fields(type(value))]
        return {name: plain(getattr(value, name, None)) for name in names}
    if hasattr(value, "items"):
        return _mapping(value)
    if isinstance(value, tuple | list | frozenset | set):
        return [plain(element) for element in value]
    return value.isoformat() if isinstance(value, date) else str(value)


def _mapping(value: Mapping[Any, Any]) -> dict[str, Any]:
    return {str(plain(name)): plain(element) for name, element in value.items()}


def _on(asked: Asked) -> date:
    given = parameters.day(asked.only(parameters.ON.name), parameters.ON)
    return given or asked.now.astimezone(asked.zone).date()
