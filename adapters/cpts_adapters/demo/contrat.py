"""The contract of the real run: negotiated, signed by three, what its missions and money become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.demo.cast import ARS, BUREAU, COORDINATION, CPAM
from cpts_adapters.demo.dated import SIGNED, on
from cpts_adapters.demo.projet import PROJECT, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.demo.stage import Moment, Stage

CONTRACT = "Son contrat, signé par la CPTS, la CPAM et l'ARS"
RUNNING = "60000"
ENVELOPES = (
    (["ACCES_MT", "ACCES_SNP"], "20000", "10000"),
    (["PARCOURS"], "8000", "6000"),
    (["PREV"], "4000.01", "3000"),
    (["CRISE"], "5000", "0"),
)
"""Missions, fixed part and variable part of a year, in euros: invented, as the population is."""
STARTS = {
    "ACCES_MT": "2025-05-12",
    "ACCES_SNP": "2025-05-12",
    "CRISE": "2025-05-19",
    "PARCOURS": "2025-11-03",
    "PREV": "2025-11-17",
}


def story(stage: Stage) -> Iterator[Moment]:
    """From the first meeting about money to the second year of the contract."""
    yield on(stage, "2024-10-07")
    contract = stage.opens(
        COORDINATION,
        CONTRACT,
        "contrat_aci",
        "ouvrir_contrat",
        projet=stage.streams[PROJECT],
        version=VERSION,
    )
    terms(stage, contract)
    yield on(stage, "2024-11-18")
    stage.does(COORDINATION, contract, "presenter_a_la_signature")
    yield on(stage, SIGNED)
    for person, party in ((BUREAU, "CPTS"), (CPAM, "CPAM"), (ARS, "ARS")):
        stage.does(person, contract, "signer", partie=party)
    yield on(stage, "2024-12-02")
    stage.does(CPAM, contract, "constater_dossier_complet")
    for mission, day in STARTS.items():
        yield on(stage, day)
        stage.does(COORDINATION, stage.streams[mission], "engager_la_mission")


def terms(stage: Stage, contract: str) -> None:
    """Write the conditions, as any contract has them."""
    stage.does(COORDINATION, contract, "etablir_la_taille", population="48277", millesime="2020")
    stage.does(COORDINATION, contract, "fixer_le_fonctionnement", montant=RUNNING)
    for missions, fixed, variable in ENVELOPES:
        envelope = {"missions": missions, "fixe": fixed, "variable": variable}
        stage.does(COORDINATION, contract, "fixer_une_enveloppe", **envelope)
