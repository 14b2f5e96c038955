"""Aucun partage ne perd ni ne crée un centime, quels que soient le montant et les poids."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.workflows.commun.argent import (
    MAXIMUM,
    au_centime,
    est_un_montant,
    part,
    repartir,
    somme,
)

MONTANTS = st.integers(0, 10**11).map(lambda centimes: Decimal(centimes).scaleb(-2))
POIDS = st.lists(st.integers(0, 10**6), min_size=1, max_size=12).filter(any)
PROPORTIONS = st.fractions(0, 1, max_denominator=10**6)
CENTIME = Decimal("0.01")


@given(MONTANTS, POIDS)
def test_les_parts_font_exactement_le_montant(montant, poids):
    assert somme(repartir(montant, poids)) == montant


@given(MONTANTS, POIDS)
def test_une_part_est_un_montant_a_moins_d_un_centime_de_sa_valeur(montant, poids):
    for recue, un in zip(repartir(montant, poids), poids, strict=True):
        exacte = Fraction(montant) * un / sum(poids)
        assert est_un_montant(recue)
        assert abs(Fraction(recue) - exacte) < CENTIME


@given(MONTANTS, PROPORTIONS)
def test_une_part_et_son_reste_font_le_montant(montant, proportion):
    avance = part(montant, proportion)
    assert est_un_montant(avance)
    assert est_un_montant(montant - avance)
    assert avance + (montant - avance) == montant


@given(MONTANTS)
def test_un_montant_en_centimes_ne_bouge_pas(montant):
    assert est_un_montant(montant)
    assert au_centime(montant) == montant


@pytest.mark.parametrize(
    ("valeur", "attendu"),
    [("0.005", "0.00"), ("0.015", "0.02"), ("0.025", "0.02"), ("10082.19178", "10082.19")],
)
def test_a_egale_distance_le_centime_est_pair(valeur, attendu):
    assert au_centime(Decimal(valeur)) == Decimal(attendu)


@pytest.mark.parametrize("faux", ["-0.01", "0.001", "NaN", "sNaN", "Infinity", "-Infinity"])
def test_ce_qui_n_est_pas_un_montant(faux):
    assert not est_un_montant(Decimal(faux))


@pytest.mark.parametrize("poids", [(), (0, 0), (1, -1), (Decimal("-0.5"), 2)])
def test_des_poids_nuls_ou_negatifs_ne_partagent_rien(poids):
    with pytest.raises(ValueError, match="poids positifs"):
        repartir(Decimal(100), poids)


def test_le_plus_grand_montant_se_partage_encore():
    assert somme(repartir(MAXIMUM, (1, 1, 1))) == MAXIMUM
    assert somme(()) == 0
