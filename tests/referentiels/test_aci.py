"""The versions of the national agreement (ADR 0013)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from cpts_core.kernel.delais import Calendrier, Delai, dernier_jour
from cpts_core.kernel.errors import HorsPeriode
from cpts_core.referentiels import aci
from cpts_core.referentiels.accord import AU_CHOIX, Mission, Statut, VersionACI, compter
from cpts_core.referentiels.modele import INCONNU, Confiance

ACI_2019 = aci.version("ACI-2019")
AVENANT_2 = aci.version("ACI-2019-AV2")
PARIS = Calendrier(ZoneInfo("Europe/Paris"))
SIGNATURE = datetime(2024, 11, 25, 10, tzinfo=UTC)


def codes(missions: tuple[Mission, ...]) -> list[str]:
    """Return the codes of missions."""
    return [mission.code for mission in missions]


def numeros(version: VersionACI) -> dict[str, str]:
    """Return the display numbers of a version."""
    return {mission.code: mission.numero for mission in version.missions}


def terme(delai: object) -> date:
    """Return the last day of a delay from the signature."""
    assert isinstance(delai, Delai)
    return dernier_jour(delai.terme(SIGNATURE, PARIS), PARIS)


def test_np_015_trois_missions_socles_et_deux_complementaires() -> None:
    assert compter(ACI_2019.socles()) == 3
    assert compter(ACI_2019.optionnelles()) == 2
    assert codes(ACI_2019.socles()) == ["ACCES_MT", "ACCES_SNP", "ACCES_TELE", "PARCOURS", "PREV"]
    assert codes(ACI_2019.optionnelles()) == ["QUAL", "ACCOMP"]


def test_ps_004_quatre_missions_socles_et_deux_complementaires() -> None:
    assert compter(AVENANT_2.socles()) == 4
    assert compter(AVENANT_2.optionnelles()) == 2
    assert codes(AVENANT_2.socles()) == ["ACCES_MT", "ACCES_SNP", "PARCOURS", "PREV", "CRISE"]
    assert codes(AVENANT_2.optionnelles()) == ["QUAL", "ACCOMP"]


def test_les_missions_1a_et_1b_comptent_pour_une() -> None:
    acces = (AVENANT_2.mission("ACCES_MT"), AVENANT_2.mission("ACCES_SNP"))
    assert compter(acces) == 1
    assert compter((*acces, AVENANT_2.mission("CRISE"))) == 2


def test_la_crise_n_existe_pas_avant_l_avenant_2() -> None:
    with pytest.raises(KeyError, match="CRISE"):
        ACI_2019.mission("CRISE")


def test_la_telesante_est_incertaine_et_eteinte_apres_l_avenant_2() -> None:
    telesante = AVENANT_2.mission("ACCES_TELE")
    assert telesante.statut is Statut.INCERTAIN
    assert not telesante.active
    assert telesante not in AVENANT_2.socles() + AVENANT_2.optionnelles()
    assert ACI_2019.mission("ACCES_TELE").statut is Statut.SOCLE
    assert ACI_2019.mission("ACCES_TELE").active


def test_les_numeros_affiches_dependent_de_la_version() -> None:
    assert numeros(ACI_2019) == {
        "ACCES_MT": "1",
        "ACCES_SNP": "1",
        "ACCES_TELE": "1",
        "PARCOURS": "2",
        "PREV": "3",
        "QUAL": "sans numéro",
        "ACCOMP": "sans numéro",
    }
    assert numeros(AVENANT_2) == {
        "ACCES_MT": "1A",
        "ACCES_SNP": "1B",
        "ACCES_TELE": "sans numéro",
        "PARCOURS": "2",
        "PREV": "3",
        "CRISE": "4",
        "QUAL": "5",
        "ACCOMP": "6",
    }


def test_les_rangs_legaux_ne_suivent_pas_les_numeros() -> None:
    rangs = {mission.code: mission.rang_legal for mission in AVENANT_2.missions}
    assert rangs == {
        "ACCES_MT": 1,
        "ACCES_SNP": 1,
        "ACCES_TELE": 1,
        "PARCOURS": 2,
        "PREV": 3,
        "QUAL": 4,
        "ACCOMP": 5,
        "CRISE": 6,
    }


@pytest.mark.parametrize(
    ("code", "demarrage", "deploiement"),
    [
        ("ACCES_MT", date(2025, 5, 25), date(2026, 5, 25)),
        ("ACCES_SNP", date(2025, 5, 25), date(2026, 5, 25)),
        ("CRISE", date(2025, 5, 25), date(2026, 5, 25)),
        ("PARCOURS", date(2025, 11, 25), date(2026, 11, 25)),
        ("PREV", date(2025, 11, 25), date(2026, 11, 25)),
    ],
)
def test_les_engagements_courent_de_la_signature(
    code: str, demarrage: date, deploiement: date
) -> None:
    engagement = AVENANT_2.mission(code).engagement
    assert terme(engagement.demarrage) == demarrage
    assert terme(engagement.deploiement) == deploiement


@pytest.mark.parametrize("code", ["QUAL", "ACCOMP"])
def test_les_missions_optionnelles_demarrent_au_choix_de_la_cpts(code: str) -> None:
    engagement = AVENANT_2.mission(code).engagement
    assert engagement.demarrage is engagement.deploiement is AU_CHOIX


def test_les_engagements_de_2019_sont_inconnus() -> None:
    for mission in ACI_2019.missions:
        assert mission.engagement.demarrage is mission.engagement.deploiement is INCONNU


@pytest.mark.parametrize(
    ("jour", "attendu"),
    [
        (date(2019, 8, 25), "ACI-2019"),
        (date(2022, 3, 30), "ACI-2019"),
        (date(2022, 3, 31), "ACI-2019-AV2"),
        (date(2024, 11, 25), "ACI-2019-AV2"),  # the agreement goes on after its five years
    ],
)
def test_la_version_en_vigueur_un_jour(jour: date, attendu: str) -> None:
    assert aci.version_au(jour).code == attendu


def test_avant_l_accord_de_2019_il_n_y_a_pas_de_version() -> None:
    with pytest.raises(HorsPeriode, match=r"accord conventionnel : .* avant le 25/08/2019"):
        aci.version_au(date(2019, 8, 24))


def test_une_version_inconnue_est_une_faute_de_programme() -> None:
    with pytest.raises(KeyError, match="ACI-2030"):
        aci.version("ACI-2030")


def test_la_date_de_l_avenant_2_est_dite_conventionnelle() -> None:
    assert not ACI_2019.effet.conventionnel
    assert AVENANT_2.effet.conventionnel


@pytest.mark.parametrize(
    ("population", "taille"),
    [
        (0, 1),
        (39_999, 1),
        (40_001, 2),
        (48_277, 2),  # Lyon 3, INSEE 2022
        (79_999, 2),
        (80_001, 3),
        (174_999, 3),
        (175_001, 4),
    ],
)
@pytest.mark.parametrize("version", [ACI_2019, AVENANT_2], ids=lambda version: version.code)
def test_la_taille_depend_de_la_population(
    version: VersionACI, population: int, taille: int
) -> None:
    assert version.tailles.de(population).numero == taille
    assert version.tailles.de(population).reserve == ""


@pytest.mark.parametrize(("population", "taille"), [(40_000, 2), (80_000, 3), (175_000, 3)])
def test_sur_une_borne_la_taille_porte_une_reserve(population: int, taille: int) -> None:
    lue = AVENANT_2.tailles.de(population)
    assert lue.numero == taille
    assert "exactement sur une borne" in lue.reserve
    assert AVENANT_2.tailles.provenance.confiance is Confiance.D


def test_une_population_negative_est_refusee() -> None:
    with pytest.raises(ValueError, match="n'est pas négative"):
        AVENANT_2.tailles.de(-1)


def test_ce_que_l_accord_laisse_inconnu_est_liste() -> None:
    assert [question.code for question in aci.questions()] == [
        "ACI-2019.tailles",
        "ACI-2019.engagements",
        "ACI-2019-AV2.date",
        "ACI-2019-AV2.tailles",
        "ACI-2019-AV2.ACCES_TELE",
    ]
    assert all(question.phrase for question in aci.questions())
