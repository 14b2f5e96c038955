"""The kernel: `decide` against its rivals, creation and size of a record."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.messages import Dossier
from cpts_core.workflows.qualite.incident import INCIDENT
from cpts_core.workflows.qualite.incident.dossier import Incident
from cpts_core.workflows.qualite.incident.etats import Etat
from tests.bench.mesure import au_moins, au_plus, medianes, micros
from tests.bench.parcours import NIVEAU_2
from tests.bench.rival_a_la_main import a_la_main
from tests.bench.rival_transitions import Modele, par_transitions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.mesure import Mesure

TOURS, PARCOURS = 60, 40


def mesures() -> Iterator[Mesure]:
    """Measure the kernel."""
    yield from _decider()


def _par_le_noyau() -> Dossier | None:
    dossier = None
    for pas in NIVEAU_2:
        decision = decide(INCIDENT, dossier, pas.demande, pas.autour)
        assert isinstance(decision, Decision), decision
        dossier = decision.dossier
    return dossier


def _par_transitions() -> Dossier:
    modele = Modele()
    for pas in NIVEAU_2:
        assert par_transitions(modele, pas.demande, pas.autour)
    return modele.dossier


def _a_la_main() -> Dossier | None:
    dossier = None
    for pas in NIVEAU_2:
        dossier, _ = a_la_main(dossier, pas.demande, pas.autour)
    return dossier


def _decider() -> Iterator[Mesure]:
    candidats = {"decide": _par_le_noyau, "transitions": _par_transitions, "à la main": _a_la_main}
    arrivees = [candidat() for candidat in candidats.values()]
    assert arrivees[0] == arrivees[1] == arrivees[2], "les rivaux ne font pas le même travail"
    durees = medianes(candidats, tours=TOURS, appels=PARCOURS)
    pas = {nom: duree / len(NIVEAU_2) for nom, duree in durees.items()}
    details = micros(pas)
    yield au_moins(
        "`decide`, parcours de niveau 2 : fois plus vite que `transitions` seul",
        pas["transitions"] / pas["decide"],
        3,
        details,
    )
    yield au_plus(
        "`decide`, parcours de niveau 2 : temps d'une fonction écrite à la main",
        pas["decide"] / pas["à la main"],
        2,
        details,
    )
