"""The missions of a CPTS, each with an indicator agreed by three, measured and closed yearly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.demo.cast import BUREAU, COORDINATION
from cpts_adapters.demo.projet import PAPER, VERSION
from cpts_adapters.demo.stage import Moment
from cpts_core.referentiels.aci import version

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.demo.population.draw import Draw
    from cpts_adapters.demo.stage import Stage

YEAR = 365
STATES = (("ENGAGEE", "DEPLOYEE"), (2, 3))


def missions(draw: Draw) -> tuple[str, ...]:
    """Return the core missions of the agreement, and the optional ones that are drawn."""
    agreed = version(VERSION)
    chosen = (m for m in agreed.optionnelles() if draw.rate("optionnelles"))
    return tuple(mission.code for mission in (*agreed.socles(), *chosen))


def mission(stage: Stage, draw: Draw, code: str) -> Iterator[Moment]:
    """Resume a mission, agree on its indicator, measure it every year."""
    yield Moment(draw.whole(0, 20), 9)
    known = [f"version={VERSION}", f"mission={code}"]
    resumed = {"etat": draw.among(*STATES), "preuve": PAPER, "donnees": known}
    stream = stage.opens(COORDINATION, code, "mission", "reprendre", **resumed)
    followed = _proposed(stage, draw, code, stream)
    for year in range(1, stage.days // YEAR + 1):
        yield Moment(year * YEAR - draw.whole(1, 60), 9)
        value = str(draw.whole(90, 220))
        taken = {"annee": str(year), "valeur": value, "preuve": "extrait du registre"}
        stage.does(COORDINATION, followed, "mesurer_l_indicateur", **taken)
        stage.does(COORDINATION, followed, "arreter_l_annee", annee=str(year))


def _proposed(stage: Stage, draw: Draw, code: str, mission: str) -> str:
    followed = stage.opens(
        COORDINATION,
        f"indicateur {code}",
        "indicateur",
        "proposer_un_indicateur",
        intitule="personnes aidées",
        niveau="MISSION",
        nature="RESULTAT",
        unite="NOMBRE",
        sens="HAUSSE",
        producteur="CPTS",
        source="registre du secrétariat",
        mission=mission,
    )
    begun = stage.at(Moment(0)).year
    stage.does(COORDINATION, followed, "fixer_la_reference", annee=str(begun - 1), valeur="100")
    for year in range(1, stage.days // YEAR + 1):
        aim = str(100 + 25 * year + draw.whole(0, 20))
        stage.does(COORDINATION, followed, "fixer_une_cible", annee=str(year), valeur=aim)
    stage.does(COORDINATION, followed, "nommer_la_formule", formule="LINEAIRE")
    stage.does(COORDINATION, followed, "discuter_l_indicateur")
    stage.does(BUREAU, followed, "donner_son_accord", partie="CPTS")
    for other in ("CPAM", "ARS"):
        agreed = {"partie": other, "preuve": "relevé signé"}
        stage.does(COORDINATION, followed, "consigner_un_accord", **agreed)
    return followed
