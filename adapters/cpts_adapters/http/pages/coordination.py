"""The desk of coordination: where the project is, what comes, what is under way; its file."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from cpts_adapters.http.pages import echeances
from cpts_adapters.http.pages.coordination_cadre import COORDINATION, View, brief, day, enter
from cpts_core.application.dossier_de_projet import PROJET, dossier_de_projet
from cpts_core.workflows.projet.points import Exigence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpts_adapters.http.api.handling import Asked
    from cpts_core.ports.store import Head
    from cpts_core.workflows.projet.points import Point

SOON = 8
"""How many deadlines the desk shows."""
COUNTED = ("mission", "action", "indicateur", "partenariat", "budget", "contrat_aci")


def desk(asked: Asked) -> View:
    """Return what a coordinator looks at first."""
    enter(asked, COORDINATION)
    due = [echeances.line(asked, one) for one in asked.lectures.echeances()]
    return {
        "projets": [project(asked, head) for head in asked.lectures.liste(PROJET)],
        "echeances": due[:SOON],
        "nombre_d_echeances": len(due),
        "passees": sum(one["passee"] for one in due),
        "comptes": [counted(asked, code) for code in COUNTED],
    }


def counted(asked: Asked, code: str) -> View:
    """Return how many records of a procedure are in each state, in the order of its states."""
    workflow = asked.application.registre[code]
    found = Counter(head.record.etat.name for head in asked.lectures.liste(code))
    states = [(str(e.value), found[e.name]) for e in workflow.etats if found[e.name]]
    return {"code": code, "nom": workflow.nom, "etats": states, "total": found.total()}


def project(asked: Asked, head: Head) -> View:
    """Return a project and how complete its file is."""
    return {
        **brief(asked, head),
        "depose_le": day(head.record.donnees.depose_le),
        **tally(dossier_de_projet(asked.lectures, head.stream)),
    }


def tally(points: Sequence[Point]) -> View:
    """Return how many required points are there, and those that are not."""
    required = [one for one in points if one.exigence is not Exigence.FACULTATIF]
    missing = [one for one in required if not one.present]
    return {
        "exiges": len(required),
        "presents": len(required) - len(missing),
        "manques": [one.libelle for one in missing],
    }


def file_of_project(asked: Asked) -> View:
    """Return every point of a project's file, part by part, with what it lacks and its source."""
    enter(asked, COORDINATION)
    return whole_file(asked, asked.place("flux"))


def whole_file(asked: Asked, stream: str) -> View:
    """Return the file of a project; raise Introuvable where it may not be read."""
    points = dossier_de_projet(asked.lectures, stream)
    head = asked.lectures.dossier(stream)
    return {
        "projet": {**brief(asked, head), **tally(points)},
        "parties": [
            {"nom": part.value, "points": [_point(one) for one in its]}
            for part, its in groupby(points, key=lambda one: one.partie)
        ],
    }


def _point(one: Point) -> View:
    return {
        "libelle": one.libelle,
        "present": one.present,
        "facultatif": one.exigence is Exigence.FACULTATIF,
        "exigence": one.exigence.value,
        "manques": [lack for lack in one.manques if lack != one.libelle],
        "sources": [str(source) for source in one.source],
    }
