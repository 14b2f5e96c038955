"""Partnerships, texts, bodies and their seats, decisions, members; the register of roles."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from cpts_adapters.http.pages.coordination import counted
from cpts_adapters.http.pages.coordination_cadre import (
    COORDINATION,
    View,
    brief,
    day,
    enter,
    readable,
    told,
)
from cpts_core.application.registre_des_roles import roles_tenus
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.organisation.sieges import occupe

if TYPE_CHECKING:
    from datetime import date

    from cpts_adapters.http.api.handling import Asked
    from cpts_core.ports.store import Head

REGISTER = ("adhesion", "mandat")
NEVER = "jusqu'à nouvel ordre"


def governance(asked: Asked) -> View:
    """Return how the CPTS is governed, as far as this person may read it."""
    enter(asked, COORDINATION)
    return {
        "partenariats": partnerships(asked),
        "textes": [_text(asked, head) for head in readable(asked, "texte")],
        "instances": [_body(asked, head) for head in readable(asked, "instance")],
        "decisions": [_decision(asked, head) for head in readable(asked, "decision")],
        "adhesions": counted(asked, "adhesion"),
        "registre": register(asked),
    }


def partnerships(asked: Asked) -> list[View]:
    """Return the partnerships, with what they serve and until when."""
    return [_partnership(asked, head) for head in readable(asked, "partenariat")]


def _partnership(asked: Asked, head: Head) -> View:
    said, known = told(asked, head), head.record.donnees
    return {
        **brief(asked, head),
        "partenaire": said["partenaire"],
        "objet": said["objet"] or said["raison"],
        "missions": ", ".join(said["missions"]),
        "du": day(known.debut),
        "au": day(known.fin),
        "conventions": len(known.pieces),
    }


def _text(asked: Asked, head: Head) -> View:
    known: Any = head.record.donnees
    asked.lectures.lue(head, Vue.DOSSIER)
    return {**brief(asked, head), "nature": known.nature.value if known.nature else "texte"}


def _body(asked: Asked, head: Head) -> View:
    said, known, today = told(asked, head), head.record.donnees, _today(asked)
    seats = zip(known.sieges, said["sieges"], strict=True)
    return {
        **brief(asked, head),
        "nom": said["nom"],
        "nature": said["nature"],
        "role": said["role_tenu"],
        "sieges": [
            {"personne": one["personne"], "fonction": one["fonction"], "du": day(seat.du)}
            for seat, one in seats
            if occupe(seat.du, seat.fin, today)
        ],
        "anciens": sum(not occupe(s.du, s.fin, today) for s in known.sieges),
    }


def _decision(asked: Asked, head: Head) -> View:
    said, known = told(asked, head), head.record.donnees
    votes = (known.pour, known.contre, known.abstentions)
    voted = known.pour is not None
    return {
        **brief(asked, head),
        "objet": said["objet"],
        "seance": day(known.seance),
        "voix": "{} pour, {} contre, {} abstentions".format(*votes) if voted else "",
    }


def register(asked: Asked) -> list[View]:
    """Return, by person, the roles held today and the titles that give them.

    Only the memberships and the mandates that the reader may read are looked at.
    """
    titles: dict[str, list[Head]] = defaultdict(list)
    for code in REGISTER:
        for head in readable(asked, code):
            asked.lectures.lue(head, Vue.DOSSIER)
            if head.owner:
                titles[head.owner].append(head)
    names = asked.lectures.personnes(tuple(titles))
    lines = [_person(names.get(a, ""), a, heads, _today(asked)) for a, heads in titles.items()]
    return sorted((one for one in lines if one["roles"]), key=lambda one: one["personne"])


def _person(name: str, alias: str, heads: list[Head], today: date) -> View:
    roles = sorted(str(getattr(one, "value", one)) for one in roles_tenus(heads, alias, today))
    return {"personne": name, "roles": roles, "titres": [_title(h.record.donnees) for h in heads]}


def _title(known: Any) -> str:
    what = getattr(known, "fonction", None) or getattr(known, "profession", None) or "membre"
    where = getattr(known, "nature", None)
    until = f"jusqu'au {day(known.fin)}" if known.fin else NEVER
    return f"{what}{f', {where.value}' if where else ''}, depuis le {day(known.du)}, {until}"


def _today(asked: Asked) -> date:
    return asked.now.astimezone(asked.zone).date()
