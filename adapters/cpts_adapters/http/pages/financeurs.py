"""What an ARS, a CPAM or a URPS follows in a CPTS: projects, indicators, contracts; nothing else.

Nothing of the quality chapters is asked for here, not even a count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_adapters import views
from cpts_adapters.http.pages import argent, echeances, indicateurs
from cpts_adapters.http.pages.coordination import project, whole_file
from cpts_adapters.http.pages.coordination_cadre import View, brief, day, enter, readable
from cpts_core.application.dossier_de_projet import PROJET
from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from cpts_adapters.http.api.handling import Asked
    from cpts_core.ports.store import Head

FUNDERS = frozenset({Role.ARS, Role.CPAM, Role.URPS})
DECISION = "DECISION"
"""The deadline of the ARS's decision on a project."""


def follow(asked: Asked) -> View:
    """Return what a funder follows: what is in instruction first."""
    enter(asked, FUNDERS)
    projects = [_project(asked, head) for head in readable(asked, PROJET)]
    asked.only("apres")
    return {
        "instruction": [one for one in projects if one["reste"]],
        "autres": [one for one in projects if not one["reste"]],
        **indicateurs.of_contract(asked),
        "contrats": [_contract(asked, head) for head in readable(asked, "contrat_aci")],
    }


def file_of_project(asked: Asked) -> View:
    """Return the file of a project that was handed to the funders."""
    enter(asked, FUNDERS)
    return whole_file(asked, asked.place("flux"))


def contract(asked: Asked) -> View:
    """Return the money of a contract."""
    enter(asked, FUNDERS)
    head = asked.lectures.dossier(asked.place("flux"))
    return {"contrat": argent.contract(asked, head)}


def _project(asked: Asked, head: Head) -> View:
    waited = next((e for e in head.record.echeances if e.nom == DECISION), None)
    due = views.deadline(asked, head, waited) if waited else None
    known: Any = head.record.donnees
    return {
        **project(asked, head),
        "reste": echeances.remaining(due) if due else "",
        "avant": day(waited.le.astimezone(asked.zone)) if waited else "",
        "ensuite": due["puis"] if due else "",
        "avis": [(one.organisme.value, one.profession or "", one.sens.value) for one in known.avis],
    }


def _contract(asked: Asked, head: Head) -> View:
    known: Any = head.record.donnees
    return {
        **brief(asked, head),
        "signe_le": day(known.signe_le),
        "annee": known.annee,
        "signatures": [f"{one.partie.value} le {day(one.le)}" for one in known.signatures],
        "complet_le": day(known.complet_le),
    }
