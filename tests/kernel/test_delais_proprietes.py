"""What must hold for every delay, start, zone and set of holidays (ADR 0011)."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.delais import Calendrier, Delai, UniteDeTemps, dernier_jour

FUSEAUX = (
    "Europe/Paris",
    "America/Cayenne",
    "America/Guadeloupe",
    "America/Havana",
    "America/Martinique",
    "America/Miquelon",
    "Asia/Beirut",
    "Indian/Mayotte",
    "Indian/Reunion",
    "Pacific/Marquesas",
    "Pacific/Noumea",
    "Pacific/Tahiti",
)
DEPUIS, JUSQUE = datetime(2012, 1, 1), datetime(2037, 12, 31)  # noqa: DTZ001 - bounds of a strategy
UN_INSTANT = timedelta.resolution

fuseaux = st.sampled_from(FUSEAUX).map(ZoneInfo)
departs = st.datetimes(DEPUIS, JUSQUE, timezones=st.just(UTC))
nombres = st.integers(1, 400)
feries = st.frozensets(st.dates(DEPUIS.date(), JUSQUE.date()), max_size=40)
calendriers = st.builds(Calendrier, fuseaux, feries)
delais = st.builds(Delai, nombres, st.sampled_from(UniteDeTemps))


@given(delais, departs, calendriers)
def test_le_terme_suit_toujours_le_depart(
    delai: Delai, depart: datetime, calendrier: Calendrier
) -> None:
    assert delai.terme(depart, calendrier) > depart


@given(departs, calendriers)
def test_meme_sans_delai_le_terme_suit_le_depart(depart: datetime, calendrier: Calendrier) -> None:
    terme = Delai(0, UniteDeTemps.JOURS).terme(depart, calendrier)
    assert terme > depart
    assert dernier_jour(terme, calendrier) == calendrier.jour(depart)


@given(delais, departs, st.timedeltas(timedelta(0), timedelta(days=40)), calendriers)
def test_partir_plus_tard_ne_finit_jamais_plus_tot(
    delai: Delai, depart: datetime, apres: timedelta, calendrier: Calendrier
) -> None:
    assert delai.terme(depart, calendrier) <= delai.terme(depart + apres, calendrier)


@given(delais, departs, calendriers)
def test_un_delai_plus_long_ne_finit_jamais_plus_tot(
    delai: Delai, depart: datetime, calendrier: Calendrier
) -> None:
    plus_long = Delai(delai.nombre + 1, delai.unite)
    assert delai.terme(depart, calendrier) <= plus_long.terme(depart, calendrier)


@given(nombres, departs, calendriers)
def test_les_heures_sont_du_temps_ecoule(
    nombre: int, depart: datetime, calendrier: Calendrier
) -> None:
    local = depart.astimezone(calendrier.fuseau)
    terme = Delai(nombre, UniteDeTemps.HEURES).terme(local, calendrier)
    assert terme - depart == timedelta(hours=nombre)


@given(delais.filter(lambda d: d.unite is not UniteDeTemps.HEURES), departs, calendriers)
def test_un_terme_en_jours_est_le_premier_instant_d_un_jour_local(
    delai: Delai, depart: datetime, calendrier: Calendrier
) -> None:
    terme = delai.terme(depart, calendrier)
    assert calendrier.jour(terme) > calendrier.jour(terme - UN_INSTANT)
    assert dernier_jour(terme, calendrier) == calendrier.jour(terme) - timedelta(days=1)


@given(st.integers(0, 400), departs, calendriers)
def test_les_jours_calendaires_se_comptent_sur_le_calendrier_local(
    nombre: int, depart: datetime, calendrier: Calendrier
) -> None:
    terme = Delai(nombre, UniteDeTemps.JOURS).terme(depart, calendrier)
    assert (dernier_jour(terme, calendrier) - calendrier.jour(depart)).days == nombre


@given(nombres, departs, calendriers)
def test_les_mois_gardent_le_quantieme_ou_s_arretent_a_la_fin_du_mois(
    nombre: int, depart: datetime, calendrier: Calendrier
) -> None:
    debut = calendrier.jour(depart)
    fin = dernier_jour(Delai(nombre, UniteDeTemps.MOIS).terme(depart, calendrier), calendrier)
    assert (fin.year - debut.year) * 12 + fin.month - debut.month == nombre
    assert fin.day == min(debut.day, monthrange(fin.year, fin.month)[1])


@given(st.integers(0, 60), departs, calendriers)
def test_les_jours_ouvres_finissent_un_jour_ouvre_et_en_comptent_le_nombre(
    nombre: int, depart: datetime, calendrier: Calendrier
) -> None:
    terme = Delai(nombre, UniteDeTemps.JOURS_OUVRES).terme(depart, calendrier)
    debut, fin = calendrier.jour(depart), dernier_jour(terme, calendrier)
    comptes = [jour for jour in entre(debut, fin) if calendrier.est_ouvre(jour)]
    assert calendrier.est_ouvre(fin)
    assert fin.weekday() < 5
    assert fin not in calendrier.feries
    assert len(comptes) == (nombre or (0 if calendrier.est_ouvre(debut) else 1))


@given(st.integers(0, 9999), st.sampled_from(UniteDeTemps))
def test_le_libelle_se_relit(nombre: int, unite: UniteDeTemps) -> None:
    jamais_nul = unite in (UniteDeTemps.HEURES, UniteDeTemps.MOIS)
    delai = Delai(max(nombre, int(jamais_nul)), unite)
    assert Delai.lire(delai.libelle) == delai


def entre(debut: date, fin: date) -> list[date]:
    """Return the days after the first, the last included."""
    return [debut + timedelta(days=n) for n in range(1, (fin - debut).days + 1)]
