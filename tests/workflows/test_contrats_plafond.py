"""Le plafond annuel par professionnel : tenu, dépassé, ou impossible à dire."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from cpts_core.workflows.contrats.financement.plafond import (
    Paiement,
    PlafondFourni,
    Verdict,
    plafond_de,
    positions,
)


def paie(personne: str, jour: date, montant: str) -> Paiement:
    return Paiement(personne, jour, Decimal(montant))


@pytest.mark.parametrize(
    ("montant", "verdict"),
    [("41136.00", Verdict.RESPECTE), ("41136.01", Verdict.DEPASSE), ("0", Verdict.RESPECTE)],
)
def test_le_plafond_de_2022_est_connu(montant, verdict):
    (position,) = positions([paie("Alix", date(2022, 6, 1), montant)])
    assert (position.plafond, position.verdict) == (Decimal(41136), verdict)


@pytest.mark.parametrize("annee", [2021, 2024, 2025, 2026])
def test_une_annee_sans_plafond_n_est_pas_verifiee(annee):
    (position,) = positions([paie("Alix", date(annee, 6, 1), "1000000")])
    assert position.plafond is None
    assert position.verdict is Verdict.NON_VERIFIE


def test_la_cpts_fournit_le_plafond_d_une_annee_avec_sa_source():
    fourni = PlafondFourni(2025, Decimal(1000), "arrêté cité par la CPTS, montant fictif")
    lues = positions(
        [paie("Alix", date(2025, 1, 1), "1000.01"), paie("Sacha", date(2026, 1, 1), "1")],
        [fourni],
    )
    assert [p.verdict for p in lues] == [Verdict.DEPASSE, Verdict.NON_VERIFIE]
    assert plafond_de(2025, [fourni]) == 1000
    assert plafond_de(2022, [PlafondFourni(2022, Decimal(5), "source")]) == 5


def test_indemnites_et_remunerations_s_additionnent_par_personne_et_annee_civile():
    lues = positions(
        [
            paie("Alix", date(2022, 1, 1), "41136"),
            paie("Alix", date(2022, 12, 31), "0.01"),
            paie("Alix", date(2023, 1, 1), "43992"),
            paie("Sacha", date(2022, 7, 1), "41136"),
        ]
    )
    assert [(p.personne, p.annee, p.verdict) for p in lues] == [
        ("Alix", 2022, Verdict.DEPASSE),
        ("Alix", 2023, Verdict.RESPECTE),
        ("Sacha", 2022, Verdict.RESPECTE),
    ]


@pytest.mark.parametrize(
    ("montant", "source"),
    [("1000", " "), ("0", "source"), ("-1", "source"), ("NaN", "source"), ("Infinity", "source")],
)
def test_un_plafond_sans_source_ou_sans_montant_est_refuse(montant, source):
    with pytest.raises(ValueError, match="plafond"):
        PlafondFourni(2025, Decimal(montant), source)
