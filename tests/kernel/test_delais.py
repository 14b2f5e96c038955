"""A delay ends when its last local day ends; hours are elapsed time (ADR 0011)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from cpts_core.kernel.delais import Calendrier, Delai, UniteDeTemps, dernier_jour

PARIS = Calendrier(ZoneInfo("Europe/Paris"))
NOEL_2024 = Calendrier(PARIS.fuseau, frozenset({date(2024, 12, 25), date(2025, 1, 1)}))


def a_paris(texte: str) -> datetime:
    """Read a local instant."""
    return datetime.fromisoformat(texte).replace(tzinfo=PARIS.fuseau)


def fin(delai: str, depart: str, calendrier: Calendrier = PARIS) -> str:
    """Return the last day included, of a delay that starts on a day at 10:30."""
    return str(dernier_jour(Delai.lire(delai).terme(a_paris(f"{depart}T10:30"), calendrier), PARIS))


@pytest.mark.parametrize(
    ("delai", "depart", "attendu"),
    [
        ("15 jours", "2025-03-20", "2025-04-04"),
        ("3 mois", "2024-11-30", "2025-02-28"),
        ("3 mois", "2023-11-30", "2024-02-29"),
        ("3 mois", "2025-01-31", "2025-04-30"),
    ],
)
def test_echeances_de_la_demarche_qualite(delai: str, depart: str, attendu: str) -> None:
    assert fin(delai, depart) == attendu


@pytest.mark.parametrize(
    ("delai", "depart", "attendu"),
    [
        ("2 mois", "2024-07-19", "2024-09-19"),
        ("2 mois", "2024-12-31", "2025-02-28"),
    ],
)
def test_validation_tacite_deux_mois_apres_la_transmission(
    delai: str, depart: str, attendu: str
) -> None:
    assert fin(delai, depart) == attendu


@pytest.mark.parametrize(
    ("delai", "attendu"),
    [
        ("6 mois", "2025-05-25"),
        ("18 mois", "2026-05-25"),
        ("12 mois", "2025-11-25"),
        ("24 mois", "2026-11-25"),
    ],
)
def test_demarrage_et_deploiement_des_missions(delai: str, attendu: str) -> None:
    assert fin(delai, "2024-11-25") == attendu


@pytest.mark.parametrize("heure", ["00:00", "10:30", "23:59:59"])
def test_le_jour_de_depart_n_est_pas_compte_quelle_que_soit_l_heure(heure: str) -> None:
    terme = Delai.lire("15 jours").terme(a_paris(f"2025-03-20T{heure}"), PARIS)
    assert terme == a_paris("2025-04-05T00:00")
    assert terme.tzinfo is UTC


def test_sans_delai_court_jusqu_a_la_fin_du_jour() -> None:
    assert Delai.lire("sans délai").terme(a_paris("2025-03-20T08:00"), PARIS) == a_paris(
        "2025-03-21T00:00"
    )


def test_le_jour_de_depart_est_le_jour_local() -> None:
    un_soir_a_la_reunion = datetime(2025, 3, 20, 21, tzinfo=UTC)  # already the 21st there
    reunion = Calendrier(ZoneInfo("Indian/Reunion"))
    terme = Delai.lire("1 jour").terme(un_soir_a_la_reunion, reunion)
    assert terme == datetime(2025, 3, 22, 20, tzinfo=UTC)
    assert dernier_jour(terme, reunion) == date(2025, 3, 22)


@pytest.mark.parametrize(
    ("depart", "arrivee"),
    [
        ("2025-03-29T10:00", "2025-03-31T11:00"),
        ("2025-10-25T10:00", "2025-10-27T09:00"),
        ("2025-06-10T10:00", "2025-06-12T10:00"),
    ],
)
def test_48_heures_restent_48_heures_au_changement_d_heure(depart: str, arrivee: str) -> None:
    terme = Delai.lire("48 heures").terme(a_paris(depart), PARIS)
    assert terme - a_paris(depart).astimezone(UTC) == timedelta(hours=48)
    assert terme == a_paris(arrivee)
    assert terme.tzinfo is UTC


@pytest.mark.parametrize(
    ("fuseau", "dernier", "attendu"),
    [
        # the clocks go from 00:00 to 01:00: the day starts at 01:00
        ("America/Havana", date(2025, 3, 8), datetime(2025, 3, 9, 5, tzinfo=UTC)),
        ("Asia/Beirut", date(2025, 3, 29), datetime(2025, 3, 29, 22, tzinfo=UTC)),
        # the clocks go from 01:00 back to 00:00: the day starts at the first of two midnights
        ("America/Havana", date(2025, 11, 1), datetime(2025, 11, 2, 4, tzinfo=UTC)),
        # the clocks go from 00:00 back to 23:00: the last day lasts 25 hours
        ("Asia/Beirut", date(2025, 10, 25), datetime(2025, 10, 25, 22, tzinfo=UTC)),
        # a whole day that never existed
        ("Pacific/Apia", date(2011, 12, 29), datetime(2011, 12, 30, 10, tzinfo=UTC)),
    ],
)
def test_minuit_absent_ou_double_le_jour_finit_au_premier_instant_du_suivant(
    fuseau: str, dernier: date, attendu: datetime
) -> None:
    calendrier = Calendrier(ZoneInfo(fuseau))
    assert calendrier.fin_du_jour(dernier) == attendu
    assert calendrier.jour(attendu) > dernier
    assert calendrier.jour(attendu - timedelta.resolution) == dernier


@pytest.mark.parametrize(
    ("delai", "depart", "attendu"),
    [
        ("1 jour ouvré", "2024-12-20", "2024-12-23"),  # Friday to Monday
        ("1 jour ouvré", "2024-12-21", "2024-12-23"),  # Saturday is not worked
        ("3 jours ouvrés", "2024-12-23", "2024-12-27"),  # over the 25th
        ("10 jours ouvrés", "2024-12-20", "2025-01-07"),  # over both holidays
        ("0 jour ouvré", "2024-12-25", "2024-12-26"),  # the next worked day
        ("0 jour ouvré", "2024-12-24", "2024-12-24"),  # that day, when it is worked
    ],
)
def test_jours_ouvres_du_lundi_au_vendredi_hors_feries(
    delai: str, depart: str, attendu: str
) -> None:
    assert fin(delai, depart, NOEL_2024) == attendu


@pytest.mark.parametrize("delai", ["1 jour", "1 mois", "1 heure", "1 jour ouvré"])
def test_un_instant_sans_fuseau_est_refuse(delai: str) -> None:
    naif = datetime(2025, 3, 20, 10)  # noqa: DTZ001 - the very thing that is refused
    with pytest.raises(ValueError, match="sans fuseau horaire"):
        Delai.lire(delai).terme(naif, PARIS)
    with pytest.raises(ValueError, match="sans fuseau horaire"):
        dernier_jour(naif, PARIS)


@pytest.mark.parametrize(
    ("texte", "nombre", "unite", "libelle"),
    [
        ("15 jours", 15, UniteDeTemps.JOURS, "15 jours"),
        ("1 jour", 1, UniteDeTemps.JOURS, "1 jour"),
        ("15 jours calendaires", 15, UniteDeTemps.JOURS, "15 jours"),
        ("3 mois", 3, UniteDeTemps.MOIS, "3 mois"),
        ("48 heures", 48, UniteDeTemps.HEURES, "48 heures"),
        ("48h", 48, UniteDeTemps.HEURES, "48 heures"),
        ("1 heure", 1, UniteDeTemps.HEURES, "1 heure"),
        ("10 jours ouvrés", 10, UniteDeTemps.JOURS_OUVRES, "10 jours ouvrés"),
        ("1 jour ouvré", 1, UniteDeTemps.JOURS_OUVRES, "1 jour ouvré"),
        ("sans délai", 0, UniteDeTemps.JOURS, "sans délai"),
        ("0 jour", 0, UniteDeTemps.JOURS, "sans délai"),
        ("  15\N{NO-BREAK SPACE}Jours ", 15, UniteDeTemps.JOURS, "15 jours"),
    ],
)
def test_un_delai_se_lit_et_s_ecrit_en_francais(
    texte: str, nombre: int, unite: UniteDeTemps, libelle: str
) -> None:
    delai = Delai.lire(texte)
    assert delai == Delai(nombre, unite)
    assert delai.libelle == str(delai) == libelle


@pytest.mark.parametrize(
    "texte",
    ["", "jours", "15", "-3 jours", "1,5 mois", "15 jours ouvrables", "2 semaines", "10000 jours"],
)
def test_un_texte_qui_n_est_pas_un_delai_est_refuse(texte: str) -> None:
    with pytest.raises(ValueError, match=f"« {texte} » n'est pas un délai"):
        Delai.lire(texte)


@pytest.mark.parametrize(
    ("nombre", "unite", "phrase"),
    [
        (-1, UniteDeTemps.JOURS, "en jours va de 0 à 9999"),
        (-1, UniteDeTemps.JOURS_OUVRES, "en jours ouvrés va de 0 à 9999"),
        (0, UniteDeTemps.HEURES, "en heures va de 1 à 9999"),
        (0, UniteDeTemps.MOIS, "en mois va de 1 à 9999"),
        (10_000, UniteDeTemps.JOURS, "10000 est refusé"),
    ],
)
def test_un_nombre_hors_bornes_est_refuse(nombre: int, unite: UniteDeTemps, phrase: str) -> None:
    with pytest.raises(ValueError, match=phrase):
        Delai(nombre, unite)
