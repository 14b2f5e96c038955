"""Missions and actions: a board by state, and the calendar of what begins and ends."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from cpts_adapters.http.pages.coordination_cadre import (
    COORDINATION,
    View,
    brief,
    day,
    enter,
    mission_of,
    readable,
    told,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cpts_adapters.http.api.handling import Asked
    from cpts_core.ports.store import Head

MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
)


def board(asked: Asked) -> View:
    """Return the missions and the actions by state, and the months that hold a date of theirs."""
    enter(asked, COORDINATION)
    missions, actions = readable(asked, "mission"), readable(asked, "action")
    names = {head.stream: mission_of(head) for head in missions}
    cards = [_mission(asked, head) for head in missions]
    works = [_action(asked, head, names) for head in actions]
    today = asked.now.astimezone(asked.zone).date()
    return {
        "missions": by_state(asked, "mission", cards),
        "actions": by_state(asked, "action", works),
        "nombre": {"missions": len(cards), "actions": len(works)},
        "mois": calendar([*cards, *works], today),
    }


def by_state(asked: Asked, code: str, cards: list[View]) -> list[View]:
    """Return the columns of a board: every state that holds a card, in the order of states."""
    states = [str(state.value) for state in asked.application.registre[code].etats]
    columns = [(state, [card for card in cards if card["etat"] == state]) for state in states]
    return [{"etat": state, "cartes": its} for state, its in columns if its]


def calendar(cards: list[View], today: date) -> list[View]:
    """Return, month by month, what begins and what is to end; what is late says so."""
    months: dict[tuple[int, int], list[View]] = defaultdict(list)
    for card in cards:
        for what, on in card["dates"]:
            late = on < today and not card["fait"] and what != "commence"
            told_ = {
                "quoi": what,
                "jour": day(on),
                "le": on,
                "titre": card["titre"],
                "retard": late,
            }
            months[on.year, on.month].append({**told_, "genre": card["genre"]})
    return [
        {"nom": f"{MONTHS[m - 1]} {y}", "dates": sorted(months[y, m], key=lambda d: d["le"])}
        for y, m in sorted(months)
    ]


def _mission(asked: Asked, head: Head) -> View:
    known: Any = head.record.donnees
    started, deployed = known.engagee_le is not None, known.deployee_le is not None
    wanted = (
        ("à démarrer avant", None if started else known.demarrage_avant),
        ("à déployer avant", None if deployed else known.deploiement_avant),
    )
    return {
        **brief(asked, head),
        "genre": "mission",
        "titre": mission_of(head),
        "pilote": told(asked, head)["pilote"],
        "details": [("actions", len(known.actions)), ("indicateurs", len(known.indicateurs))],
        "dates": [(what, on) for what, on in wanted if on is not None],
        "fait": False,
    }


def _action(asked: Asked, head: Head, names: dict[str, str]) -> View:
    known: Any = head.record.donnees
    said = told(asked, head)
    return {
        **brief(asked, head),
        "genre": "action",
        "titre": said["intitule"] or "action sans intitulé",
        "pilote": said["pilote"],
        "details": list(_details(known, names)),
        "dates": [(w, on) for w, on in (("commence", known.debut), ("finit", known.fin)) if on],
        "fait": known.realisee_le is not None or brief(asked, head)["clos"],
    }


def _details(known: Any, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    if known.mission in names:
        yield "mission", names[known.mission]
    if known.fin:
        yield "fin prévue", day(known.fin)
