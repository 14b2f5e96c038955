"""What the machine gives, and what stands for it in a demonstration."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from uuid import RFC_4122, UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_adapters import codes
from cpts_adapters.environment import (
    TERRITORIES,
    HolidayCalendars,
    ManualClock,
    RandomIds,
    SystemClock,
)
from cpts_core.referentiels.catalogue import catalogue

DEBUT = datetime(2025, 3, 20, 9, 30, tzinfo=UTC)
PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture(params=[SystemClock, lambda: ManualClock(DEBUT)], ids=["système", "réglée"])
def clock(request):
    return request.param()


@pytest.fixture(
    params=[RandomIds, lambda: RandomIds(lambda: DEBUT, random.Random(1).randbytes)],
    ids=["système", "rejouable"],
)
def ids(request):
    return request.param()


def test_une_horloge_donne_un_instant_en_temps_universel_qui_ne_recule_pas(clock):
    avant, apres = clock.now(), clock.now()
    assert avant.utcoffset() == timedelta(0)
    assert avant <= apres


def test_une_horloge_reglee_donne_l_instant_qu_on_lui_dit():
    horloge = ManualClock(DEBUT)
    horloge.instant += timedelta(days=15)
    assert horloge.now() == DEBUT + timedelta(days=15)


def test_les_dossiers_recoivent_des_uuid_v7_qui_se_suivent(ids):
    tires = [ids.stream() for _ in range(500)]
    assert all(avant < apres for avant, apres in pairwise(tires))
    assert {(UUID(un).version, UUID(un).variant) for un in tires} == {(7, RFC_4122)}


def test_un_identifiant_de_dossier_porte_son_heure():
    tire = UUID(RandomIds(lambda: DEBUT).stream())
    assert tire.int >> 80 == int(DEBUT.timestamp() * 1000)


@given(st.lists(st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1)), min_size=2, max_size=20))  # noqa: DTZ001
def test_une_horloge_qui_recule_ne_desordonne_pas_les_dossiers(heures):
    suite = iter(heures)
    ids = RandomIds(lambda: next(suite).replace(tzinfo=UTC))
    tires = [ids.stream() for _ in heures]
    assert tires == sorted(set(tires))


def test_deux_tirages_ne_donnent_ni_le_meme_alias_ni_le_meme_code(ids):
    assert len({ids.alias() for _ in range(200)}) == 200
    assert len({ids.code() for _ in range(200)}) == 200


def test_deux_processus_ne_tirent_pas_les_memes_identifiants():
    un, autre = RandomIds(lambda: DEBUT), RandomIds(lambda: DEBUT)
    assert un.stream() != autre.stream()
    assert un.alias() != autre.alias()


def test_un_code_de_suivi_se_lit_comme_on_le_recopie(ids):
    code = ids.code()
    assert [len(groupe) for groupe in code.split("-")] == [4, 4, 4, 4]
    assert set(code) <= {*codes.ALPHABET, "-"}
    assert codes.read(f" {code.lower().replace('-', ' ')} ") == code
    assert codes.read(code.replace("0", "o").replace("1", "l")) == code


@given(st.binary(min_size=15, max_size=15), st.integers(0, 15), st.sampled_from(codes.ALPHABET))
def test_un_symbole_faux_est_toujours_vu(hasard, place, symbole):
    symboles = codes.draw(lambda _: hasard).replace("-", "")
    fautif = symboles[:place] + symbole + symboles[place + 1 :]
    if fautif == symboles:
        assert codes.read(fautif).replace("-", "") == symboles
    else:
        with pytest.raises(ValueError, match="faute de frappe"):
            codes.read(fautif)


@given(st.binary(min_size=15, max_size=15), st.integers(0, 14))
def test_deux_voisins_echanges_sont_vus_sauf_les_deux_extremes_de_l_alphabet(hasard, place):
    symboles = codes.draw(lambda _: hasard).replace("-", "")
    un, deux = symboles[place : place + 2]
    fautif = symboles[:place] + deux + un + symboles[place + 2 :]
    if un == deux or {un, deux} == {"0", "Z"}:
        assert codes.read(fautif).replace("-", "") == fautif
    else:
        with pytest.raises(ValueError, match="faute de frappe"):
            codes.read(fautif)


@pytest.mark.parametrize(
    "texte", ["", "K7QM", "K7QM-4T2X-9HPA-D3W", "K7QM-4T2X-9HPA-D3W!", "é" * 16]
)
def test_ce_qui_n_est_pas_un_code_se_dit(texte):
    with pytest.raises(ValueError, match="un code de suivi est attendu"):
        codes.read(texte)


def test_le_calendrier_a_les_feries_de_l_annee_et_des_deux_suivantes():
    feries = HolidayCalendars().calendar(PARIS, "metropole", 2025).feries
    assert {jour.year for jour in feries} == {2025, 2026, 2027}
    assert {date(2025, 4, 21), date(2026, 5, 14), date(2027, 12, 25)} <= feries
    assert date(2025, 4, 18) not in feries


@pytest.mark.parametrize(
    ("territoire", "jour"),
    [
        ("alsace", date(2025, 12, 26)),
        ("moselle", date(2025, 4, 18)),
        ("guadeloupe", date(2025, 5, 27)),
        ("martinique", date(2025, 5, 22)),
        ("guyane", date(2025, 6, 10)),
        ("la_reunion", date(2025, 12, 20)),
        ("mayotte", date(2025, 4, 27)),
        ("saint_barthelemy", date(2025, 10, 9)),
        ("saint_martin", date(2025, 5, 28)),
        ("nouvelle_caledonie", date(2025, 9, 24)),
        ("polynesie_francaise", date(2025, 11, 20)),
        ("wallis_et_futuna", date(2025, 7, 29)),
    ],
)
def test_chaque_territoire_a_ses_propres_feries(territoire, jour):
    calendriers = HolidayCalendars()
    assert jour in calendriers.calendar(PARIS, territoire, 2025).feries
    assert jour not in calendriers.calendar(PARIS, "metropole", 2025).feries


def test_chaque_choix_du_parametre_des_feries_a_un_calendrier():
    choix = catalogue()["jours_feries"].options
    assert set(TERRITORIES) == set(choix)
    for territoire in choix:
        assert date(2025, 12, 25) in HolidayCalendars().calendar(PARIS, territoire, 2025).feries
