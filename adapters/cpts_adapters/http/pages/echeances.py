"""Every deadline that a person may see: whose, by when, days left, what happens, from where."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from cpts_adapters import views
from cpts_adapters.http.pages.coordination_cadre import View, day
from cpts_adapters.instants import UNTIL

if TYPE_CHECKING:
    from cpts_adapters.http.api.handling import Asked
    from cpts_core.application.lectures import Due

PAGE = 50
_DIGITS = 5
SHOWN = {"": "toutes", "passees": "passées", "a_venir": "à venir"}


def deadlines(asked: Asked) -> View:
    """Return a page of the deadlines, soonest first; `quand` keeps those passed, or to come."""
    asked.only("quand", "page")
    kept = asked.given("quand") if asked.given("quand") in SHOWN else ""
    every = [line(asked, due) for due in asked.lectures.echeances()]
    chosen = [one for one in every if not kept or one["passee"] is (kept == "passees")]
    first = (page_number(asked) - 1) * PAGE
    return {
        "quand": kept,
        "choix": SHOWN,
        "nombre": len(chosen),
        "passees": sum(one["passee"] for one in every),
        "echeances": chosen[first : first + PAGE],
        "page": page_number(asked),
        "suite": len(chosen) > first + PAGE,
    }


def page_number(asked: Asked) -> int:
    """Return the page that was asked for, the first one where it is not a number."""
    given = asked.given("page")
    written = given.isdecimal() and given.isascii() and len(given) <= _DIGITS
    return max(1, int(given)) if written else 1


def line(asked: Asked, due: Due) -> View:
    """Return a deadline as a line says it."""
    view = views.due(asked, due)
    workflow = due.head.procedure(asked.application.registre)
    return {
        **view,
        "procedure_nom": workflow.nom,
        "jour": day(_last_day(view["le"])),
        "reste": remaining(view),
        "ensuite": view["puis"] or "un rappel est consigné ; rien ne se ferme",
    }


def remaining(view: View) -> str:
    """Return how far a deadline is; what asks for no delay is never a number of days."""
    left = view["jours_restants"]
    if view["sans_delai"]:
        return "sans délai"
    if view["passee"]:
        return f"dépassée de {-left} {_days(-left)}" if left < 0 else "dépassée"
    return f"{left} {_days(left)}" if left else "aujourd'hui"


def _days(count: int) -> str:
    return "jours" if count > 1 else "jour"


def _last_day(iso: str) -> datetime:
    """Return the last day to act: an instant at midnight ends the day before."""
    return datetime.fromisoformat(iso) - UNTIL
