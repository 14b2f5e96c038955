"""Les années comptées se suivent sans trou ni recouvrement, même depuis un 29 février."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.workflows.commun.periodes import (
    Periode,
    anniversaire,
    jours_entre,
    mois_apres,
    mois_entames,
    rang_au,
)

JOURS = st.dates(date(2000, 1, 1), date(2090, 12, 31))
RANGS = st.integers(1, 20)


@given(JOURS, RANGS)
def test_une_annee_commence_quand_la_precedente_finit(depart, rang):
    debut, fin = anniversaire(depart, rang - 1), anniversaire(depart, rang)
    assert 365 <= jours_entre(debut, fin) <= 366
    assert rang_au(depart, debut) == rang
    assert rang_au(depart, fin - timedelta(days=1)) == rang
    assert rang_au(depart, fin) == rang + 1


@given(JOURS)
def test_la_veille_du_depart_n_est_dans_aucune_annee(depart):
    assert rang_au(depart, depart - timedelta(days=1)) == 0


def test_un_29_fevrier_devient_le_28_puis_redevient_le_29():
    depart = date(2024, 2, 29)
    anniversaires = [anniversaire(depart, rang) for rang in range(5)]
    assert anniversaires == [
        date(2024, 2, 29),
        date(2025, 2, 28),
        date(2026, 2, 28),
        date(2027, 2, 28),
        date(2028, 2, 29),
    ]
    assert jours_entre(date(2024, 2, 29), date(2025, 2, 28)) == 365
    assert rang_au(depart, date(2028, 2, 28)) == 4


@given(JOURS, st.integers(1, 48))
def test_des_mois_entiers_sont_des_mois_entames(debut, nombre):
    fin = mois_apres(debut, nombre)
    assert mois_entames(debut, fin) == nombre
    assert mois_entames(debut, fin + timedelta(days=1)) == nombre + 1


def test_un_mois_commence_compte_entier():
    assert mois_entames(date(2025, 5, 25), date(2025, 11, 25)) == 6
    assert mois_entames(date(2025, 5, 26), date(2025, 11, 25)) == 6
    assert mois_entames(date(2025, 11, 24), date(2025, 11, 25)) == 1


@pytest.mark.parametrize("fin", [date(2025, 1, 1), date(2024, 12, 31)])
def test_une_periode_a_l_envers_ou_vide_est_refusee(fin):
    with pytest.raises(ValueError, match="finit après avoir commencé"):
        Periode(date(2025, 1, 1), fin)


def test_une_periode_comprend_son_debut_et_pas_sa_fin():
    annee = Periode(date(2025, 1, 1), date(2026, 1, 1))
    assert annee.contient(date(2025, 1, 1))
    assert annee.dernier_jour == date(2025, 12, 31)
    assert annee.contient(date(2025, 12, 31))
    assert not annee.contient(date(2026, 1, 1))
    assert not annee.contient(date(2024, 12, 31))


def test_sans_fin_une_periode_dure():
    depuis = Periode(date(2025, 1, 1))
    assert depuis.dernier_jour is None
    assert depuis.contient(date(2090, 1, 1))


PERIODES = st.tuples(JOURS, st.one_of(st.none(), st.integers(1, 900))).map(
    lambda p: Periode(p[0], p[1] and p[0] + timedelta(days=p[1]))
)


@given(PERIODES, PERIODES)
def test_deux_periodes_se_chevauchent_quand_elles_ont_un_jour_commun(une, autre):
    premier_commun = max(une.debut, autre.debut)
    commun = une.contient(premier_commun) and autre.contient(premier_commun)
    assert une.chevauche(autre) is autre.chevauche(une) is commun


def test_deux_periodes_qui_se_touchent_ne_se_chevauchent_pas():
    avant = Periode(date(2025, 1, 1), date(2025, 7, 1))
    assert not avant.chevauche(Periode(date(2025, 7, 1)))
    assert avant.chevauche(Periode(date(2025, 6, 30)))
