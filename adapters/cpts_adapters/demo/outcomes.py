"""The other outcomes of a deposit, each in a fictional CPTS of its own; every date is invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from cpts_adapters.demo.cast import ARS, BUREAU, COORDINATION, CPAM
from cpts_adapters.demo.contrat import terms
from cpts_adapters.demo.dated import on
from cpts_adapters.demo.projet import VERSION, resumed
from cpts_core.workflows.projet.choix import MotifDOpposition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.demo.stage import Moment, Stage, Story

TACIT = "Autre issue : deux mois sans réponse, validation tacite"
REGION = f"Autre issue : opposition, {MotifDOpposition.PRS.value}"
TERRITORY = f"Autre issue : opposition, {MotifDOpposition.TERRITOIRE.value}"
OVERRULED = "Autre issue : un avis défavorable, passé outre"
THIRD_YEAR = "Autre issue : un projet repris dans la troisième année de son contrat"
THIRD_CONTRACT = "… et son contrat"
SIGNED = "2023-02-13"


@frozen
class Outcome:
    """A story, the CPTS it happens in, its first and last days, the records to show."""

    tenant: str
    first: str
    last: str
    story: Story
    titles: tuple[str, ...]


def _deposited(stage: Stage, title: str, day: str) -> str:
    known = (f"version_aci={VERSION}", f"depose_le={day}T10:00:00+01:00")
    return resumed(stage, title, "projet_de_sante", "DEPOSE", *known)


def tacit(stage: Stage) -> Iterator[Moment]:
    """Nobody answers."""
    yield on(stage, "2023-01-16")
    _deposited(stage, TACIT, "2023-01-16")


def against_the_region(stage: Stage) -> Iterator[Moment]:
    """The first ground."""
    yield on(stage, "2023-04-03")
    yield from _opposed(stage, REGION, "2023-04-03", "2023-05-15", "PRS", "un objectif oublié")


def against_the_territory(stage: Stage) -> Iterator[Moment]:
    """The second ground."""
    yield on(stage, "2023-09-04")
    why = "deux bassins de vie distincts"
    yield from _opposed(stage, TERRITORY, "2023-09-04", "2023-10-20", "TERRITOIRE", why)


def _opposed(
    stage: Stage, title: str, deposited: str, opposed: str, ground: str, why: str
) -> Iterator[Moment]:
    project = _deposited(stage, title, deposited)
    yield on(stage, opposed)
    stage.does(ARS, project, "consigner_l_opposition", motif=ground, explication=why)
    yield on(stage, opposed, 16)
    stage.does(COORDINATION, project, "remettre_en_redaction", motif=why)


def overruled(stage: Stage) -> Iterator[Moment]:
    """The CPAM is against, the ARS validates, the bureau gives its reasons."""
    yield on(stage, "2024-01-08")
    project = _deposited(stage, OVERRULED, "2024-01-08")
    stage.does(ARS, project, "ouvrir_l_instruction")
    stage.does(ARS, project, "demander_un_avis", organisme="CPAM")
    yield on(stage, "2024-02-05")
    stage.does(CPAM, project, "rendre_un_avis", organisme="CPAM", favorable="non")
    yield on(stage, "2024-02-19")
    stage.does(ARS, project, "valider_le_projet", decision="courrier du directeur général")
    yield on(stage, "2024-02-26")
    stage.fails(BUREAU, OVERRULED, "mettre_en_oeuvre")
    reasons = "la réserve portait sur un budget corrigé depuis"
    stage.does(BUREAU, project, "passer_outre", organisme="CPAM", motif=reasons)
    stage.does(BUREAU, project, "mettre_en_oeuvre")


def third_year(stage: Stage) -> Iterator[Moment]:
    """A CPTS comes with nearly three years behind it."""
    yield on(stage, "2025-12-01")
    known = (f"version_aci={VERSION}", "valide_le=2022-12-12")
    project = resumed(stage, THIRD_YEAR, "projet_de_sante", "EN_OEUVRE", *known)
    signed = (f"projet={project}", f"version={VERSION}", f"signe_le={SIGNED}")
    contract = resumed(stage, THIRD_CONTRACT, "contrat_aci", "EN_VIGUEUR", *signed)
    terms(stage, contract)
    stage.does(COORDINATION, contract, "reprendre_les_conditions", preuve="contrat signé")
    for mission in ("ACCES_MT", "CRISE"):
        begun = {"mission": mission, "demarree_le": "2023-08-01"}
        stage.does(COORDINATION, contract, "constater_un_demarrage", **begun)


OUTCOMES = (
    Outcome("fictive-b", "2023-01-16", "2023-03-20", tacit, (TACIT,)),
    Outcome("fictive-c", "2023-04-03", "2023-05-16", against_the_region, (REGION,)),
    Outcome("fictive-d", "2023-09-04", "2023-10-21", against_the_territory, (TERRITORY,)),
    Outcome("fictive-e", "2024-01-08", "2024-02-27", overruled, (OVERRULED,)),
)
"""Those that come before the real run, in the order of time."""
RESUMED = Outcome("fictive-f", "2025-12-01", "2025-12-02", third_year, (THIRD_YEAR, THIRD_CONTRACT))
