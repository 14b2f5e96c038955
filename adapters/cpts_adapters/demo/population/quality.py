"""The incidents of a CPTS: most of them minor, near misses above all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.demo.cast import CAMILLE, MARTIN
from cpts_adapters.demo.stage import Moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.demo.population.draw import Draw
    from cpts_adapters.demo.stage import Stage

NONE, PASSING, SERIOUS = range(3)
SEVERITIES = {NONE: ("G1",), PASSING: ("G2", "G3"), SERIOUS: ("G4", "G5")}
TOLD = "une information est arrivée trop tard"
LEARNT = "prévenir la veille"


def incident(stage: Stage, draw: Draw, title: str) -> Iterator[Moment]:
    """Declare, understand, act, share; some are still on their way at the end."""
    day, outcome = draw.day(), draw.among((NONE, PASSING, SERIOUS), draw.known.outcomes)
    yield Moment(day, draw.hour())
    stage.opens(
        MARTIN,
        title,
        "incident",
        "declarer_un_evenement",
        danger="ecarte",
        nom="Fictif",
        prenom="Dominique",
        telephone="05 00 00 00 01",
        heure_de_rappel="après 18 h",
    )
    day += draw.delay(2)
    yield Moment(day, 19)
    case = stage.streams[title]
    stage.does(CAMILLE, case, "prendre_contact", moyen="telephone")
    if draw.rate("en_suspens"):
        return
    yield from _understood(stage, draw, case, day, outcome)


def _understood(stage: Stage, draw: Draw, case: str, day: int, outcome: int) -> Iterator[Moment]:
    stage.does(CAMILLE, case, "recueillir_un_fait", jour=stage.day(day - 1), fait=TOLD)
    severity = draw.among(SEVERITIES[outcome])
    stage.does(CAMILLE, case, "evaluer_la_gravite", gravite=severity, raison="au vu des faits")
    nature = "presqu_accident" if outcome == NONE else "evenement"
    stage.does(CAMILLE, case, "conclure_l_analyse", nature=nature, cause="aucun circuit prévu")
    if outcome == SERIOUS and draw.chance(draw.known.eigs):
        stage.does(CAMILLE, case, "signaler_un_eigs")
    if draw.chance(draw.known.meeting):
        stage.does(CAMILLE, case, "reunir_les_professionnels", motif="plusieurs professions")
        return
    yield from _helped(stage, draw, case, day)


def _helped(stage: Stage, draw: Draw, case: str, day: int) -> Iterator[Moment]:
    if draw.rate("niveau_2"):
        yield from _oriented(stage, draw, case, day)
        day += 20
    else:
        stage.does(CAMILLE, case, "traiter_par_telephone")
        stage.does(CAMILLE, case, "debloquer", solution="un appel la veille", enseignement=LEARNT)
    yield Moment(day + 1 + draw.delay(10), 18)
    stage.does(CAMILLE, case, "restituer", moyen="telephone", retour="le circuit est changé")
    reasons = {"sans_action": "le circuit suffit", "sans_rex": "déjà partagé"}
    stage.does(CAMILLE, case, "clore", **reasons)


def _oriented(stage: Stage, draw: Draw, case: str, day: int) -> Iterator[Moment]:
    help_of = {"confrere": "alix", "competence": "plaies-chroniques", "accord_recueilli": "oui"}
    stage.does(CAMILLE, case, "orienter_vers_un_confrere", **help_of)
    yield Moment(day + draw.whole(8, 20), 17)
    told = {"constat": "le pansement tient", "enseignement": LEARNT}
    stage.does(CAMILLE, case, "recontacter", resolu="oui", **told)
