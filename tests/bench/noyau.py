"""The kernel: `decide` against its rivals, the creation and the size of a record."""

from __future__ import annotations

import gc
import tracemalloc
from typing import TYPE_CHECKING, Any

from cpts_core.kernel.decision import Decision, decide
from cpts_core.workflows.qualite.incident import INCIDENT
from cpts_core.workflows.qualite.incident.dossier import Incident
from tests.bench.mesure import Mesure, au_moins, au_plus, medianes, micros, sans_cible
from tests.bench.parcours import NIVEAU_2
from tests.bench.rival_a_la_main import a_la_main
from tests.bench.rival_transitions import Modele, par_attrs, par_transitions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.kernel.messages import Dossier

OCTETS = 250
DOSSIERS = 2000


def mesures() -> Iterator[Mesure]:
    """Measure the kernel."""
    yield from _decider()
    yield _creer()
    yield _peser()


def _par_le_noyau(pas: int = len(NIVEAU_2)) -> Dossier | None:
    dossier = None
    for etape in NIVEAU_2[:pas]:
        decision = decide(INCIDENT, dossier, etape.demande, etape.autour)
        assert isinstance(decision, Decision), decision
        dossier = decision.dossier
    return dossier


def _par_transitions() -> Dossier:
    modele = Modele()
    for etape in NIVEAU_2:
        assert par_transitions(modele, etape.demande, etape.autour)
    return modele.dossier


def _par_transitions_et_attrs() -> Dossier:
    with par_attrs():
        return _par_transitions()


def _a_la_main() -> Dossier | None:
    dossier = None
    for etape in NIVEAU_2:
        dossier, _ = a_la_main(dossier, etape.demande, etape.autour)
    return dossier


def _decider() -> Iterator[Mesure]:
    candidats = {
        "decide": _par_le_noyau,
        "à la main": _a_la_main,
        "transitions et attrs": _par_transitions_et_attrs,
        "transitions, copies du noyau": _par_transitions,
    }
    arrivee, *autres = (candidat() for candidat in candidats.values())
    assert all(autre == arrivee for autre in autres), "les rivaux ne font pas le même travail"
    durees = medianes(candidats, tours=400, appels=3)
    pas = {nom: duree / len(NIVEAU_2) for nom, duree in durees.items()}
    yield au_moins(
        "`decide`, parcours de niveau 2 : combien de fois plus vite que `transitions` et attrs",
        pas["transitions et attrs"] / pas["decide"],
        3,
        f"par événement : {micros(pas)}",
    )
    yield sans_cible(
        "le même rapport, si `transitions` reçoit les copies rapides du noyau",
        pas["transitions, copies du noyau"] / pas["decide"],
    )
    yield au_plus(
        "`decide`, parcours de niveau 2 : temps d'une fonction écrite à la main",
        pas["decide"] / pas["à la main"],
        2,
    )


def _creer() -> Mesure:
    ouverture = NIVEAU_2[0]
    dossier = _par_le_noyau(1)
    assert dossier is not None
    champs = {nom: getattr(dossier.donnees, nom) for nom in Incident.__slots__ if nom[0] != "_"}
    durees = medianes(
        {
            "ouvrir": lambda: decide(INCIDENT, None, ouverture.demande, ouverture.autour),
            "objet nu": lambda: Incident(**champs),
        },
        tours=400,
        appels=20,
    )
    rapport = durees["ouvrir"] / durees["objet nu"]
    return au_plus("ouvrir un dossier : temps de l'objet attrs nu", rapport, 4, micros(durees))


def _peser() -> Mesure:
    """Weigh records after the first contact: no deadline runs then."""
    dossier = _par_le_noyau(2)
    assert dossier is not None
    assert dossier.echeances == ()
    enveloppe = _poids(lambda: _par_le_noyau(2)) - _poids(lambda: _donnees(_par_le_noyau(2)))
    return Mesure(
        "mémoire d'un dossier vivant, hors ses champs et ses échéances",
        f"{enveloppe:.0f} octets",
        f"≤ {OCTETS} octets",
        tenue=enveloppe <= OCTETS,
    )


def _donnees(dossier: Dossier | None) -> Any:
    assert dossier is not None
    return dossier.donnees


def _poids(faire: Any) -> float:
    """Return the bytes that one value keeps alive, over many of them."""
    gardes = [None] * DOSSIERS
    gc.collect()
    tracemalloc.start()
    try:
        avant, _ = tracemalloc.get_traced_memory()
        for rang in range(DOSSIERS):
            gardes[rang] = faire()
        gc.collect()
        apres, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return (apres - avant) / DOSSIERS
