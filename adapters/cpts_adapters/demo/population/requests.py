"""The requests of a CPTS: a médecin traitant to find, care that cannot wait; never a patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.demo.cast import ALIX, COORDINATION
from cpts_adapters.demo.stage import Moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.demo.population.draw import Draw
    from cpts_adapters.demo.stage import Stage

DOCTORS = ("dr-martin", "dr-roux", "dr-leroy", "dr-petit")
WAYS = (
    ("PREMIER", "G15-10", "CYSTITE"),
    ("PREMIER", "G15-10", "ODYNOPHAGIE"),
    ("SECOND", "G15-10", "AUTRE"),
    ("AUTRE_PROFESSION", "G15-21", "AUTRE"),
    ("AUTRE_PROFESSION", "G15-60", "AUTRE"),
)


def doctor(stage: Stage, draw: Draw, title: str) -> Iterator[Moment]:
    """Look for a médecin traitant: the fragile first, each doctor free to refuse."""
    day = draw.day()
    yield Moment(day, draw.hour())
    where = {"reference": f"K-{draw.whole(1, 999)}", "territoire": "vallee-haute"}
    opened = "medecin_traitant", "demander_un_medecin_traitant"
    case = stage.opens(ALIX, title, *opened, **where)
    day += draw.delay(4)
    yield Moment(day, 19)
    stage.does(COORDINATION, case, "consigner_le_premier_contact")
    stage.does(COORDINATION, case, "prioriser", classe=draw.among(("FRAGILE", "AUTRE")))
    for name in DOCTORS:
        day += 1 + draw.delay(6)
        yield Moment(day, 18)
        stage.does(COORDINATION, case, "proposer_a_un_medecin", medecin=name, accord="oui")
        if draw.rate("accepte"):
            stage.does(COORDINATION, case, "accepter")
            yield Moment(day + 1 + draw.delay(8), 18)
            stage.does(COORDINATION, case, "constater_le_suivi")
            return
        stage.does(COORDINATION, case, "refuser")


def unplanned(stage: Stage, draw: Draw, title: str) -> Iterator[Moment]:
    """Answer a request the same day, or within the delay, or not."""
    day = draw.day()
    yield Moment(day, 8)
    home = draw.among(("TERRITOIRE", "AILLEURS"), (9, 1))
    asked = {"reference": f"D-{draw.whole(1, 999)}", "urgence_vitale": "non", "residence": home}
    case = stage.opens(ALIX, title, "soin_non_programme", "recevoir_une_demande", **asked)
    priority = draw.among(("JOUR_MEME", "DANS_LE_DELAI"))
    stage.does(ALIX, case, "qualifier", urgence_vitale="non", priorite=priority)
    recourse, profession, reason = draw.among(WAYS)
    towards = {"motif": reason, "recours": recourse, "profession": profession}
    stage.does(ALIX, case, "orienter", **towards)
    if draw.rate("en_suspens"):
        return
    yield Moment(day + draw.delay(1), 18)
    if draw.rate("honore"):
        stage.does(ALIX, case, "constater_la_prise_en_charge")
    else:
        cause = draw.among(("AUCUN_CRENEAU", "ABSENCE"))
        stage.does(ALIX, case, "constater_qu_elle_n_est_pas_honoree", cause=cause)
