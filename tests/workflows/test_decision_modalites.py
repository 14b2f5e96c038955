"""Compter un vote selon les statuts : trois valeurs, et jamais un usage à la place d'un silence."""

from __future__ import annotations

from fractions import Fraction

import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.workflows.organisation.modalites import (
    Constat,
    Modalite,
    Portee,
    Presence,
    Suffrages,
    majorite,
    quorum,
)
from cpts_core.workflows.organisation.sieges import NatureInstance

TAISEUSE = Modalite(instance=NatureInstance.BUREAU, portee=Portee.ORDINAIRE)
OUI_NON_OU_RIEN = st.sampled_from([True, False, None])
NOMBRES = st.integers(min_value=0, max_value=50)
BOOLEENS = (
    "procurations_au_quorum",
    "conflits_au_quorum",
    "majorite_depassee",
    "abstentions_comptees",
)


@st.composite
def modalites(draw: st.DrawFn) -> Modalite:
    hauts = [draw(st.integers(min_value=1, max_value=5)) for _ in range(2)]
    bas = [haut + draw(st.integers(min_value=0, max_value=5)) for haut in hauts]
    return evolve(
        TAISEUSE,
        quorum_numerateur=hauts[0],
        quorum_denominateur=bas[0],
        majorite_numerateur=hauts[1],
        majorite_denominateur=bas[1],
        **{nom: draw(OUI_NON_OU_RIEN) for nom in BOOLEENS},
    )


@st.composite
def presences(draw: st.DrawFn) -> Presence:
    sieges = draw(NOMBRES)
    en_conflit = draw(st.integers(min_value=0, max_value=sieges))
    presents = draw(st.integers(min_value=0, max_value=sieges - en_conflit))
    reste = sieges - en_conflit - presents
    return Presence(sieges, en_conflit, presents, draw(st.integers(min_value=0, max_value=reste)))


SUFFRAGES = st.builds(Suffrages, NOMBRES, NOMBRES, NOMBRES)


def precisees(modalite: Modalite) -> list[Modalite]:
    """Toutes les façons dont les statuts auraient pu parler."""
    versions = [modalite]
    for nom in BOOLEENS:
        versions = [
            evolve(v, **{nom: dit})
            for v in versions
            for dit in ((True, False) if getattr(v, nom) is None else (getattr(v, nom),))
        ]
    return versions


@given(presences(), SUFFRAGES)
def test_des_statuts_muets_ne_concluent_rien(presence, voix):
    assert quorum(TAISEUSE, presence) is quorum(None, presence) is Constat.INCONNU
    attendu = Constat.INCONNU if voix.pour else Constat.MANQUE
    assert majorite(TAISEUSE, voix) is majorite(None, voix) is attendu


@given(modalites(), presences(), SUFFRAGES)
def test_conclure_c_est_que_toute_precision_des_statuts_dirait_de_meme(modalite, presence, voix):
    for constat, compter, fait in (
        (quorum(modalite, presence), quorum, presence),
        (majorite(modalite, voix), majorite, voix),
    ):
        precis = {compter(version, fait) for version in precisees(modalite)}
        assert Constat.INCONNU not in precis
        assert precis == ({constat} if constat is not Constat.INCONNU else precis)
        assert (len(precis) > 1) is (constat is Constat.INCONNU)


@given(modalites(), presences())
def test_une_personne_de_plus_ne_fait_jamais_perdre_le_quorum(modalite, presence):
    assert quorum(modalite, presence) is not Constat.REUNI or (
        quorum(modalite, evolve(presence, presents=presence.presents + 1)) is Constat.REUNI
    )


@given(modalites(), SUFFRAGES)
def test_la_majorite_est_celle_de_la_fraction_exacte(modalite, voix):
    precise = evolve(modalite, abstentions_comptees=False, majorite_depassee=False)
    fraction = Fraction(precise.majorite_numerateur, precise.majorite_denominateur)
    atteinte = voix.pour > 0 and voix.pour >= fraction * (voix.pour + voix.contre)
    assert majorite(precise, voix) is (Constat.REUNI if atteinte else Constat.MANQUE)


@pytest.mark.parametrize(
    ("pour", "contre", "depassee", "constat"),
    [
        (2, 1, False, Constat.REUNI),
        (2, 1, True, Constat.MANQUE),
        (2, 1, None, Constat.INCONNU),
        (3, 1, None, Constat.REUNI),
        (1, 1, None, Constat.MANQUE),
    ],
)
def test_deux_tiers_atteints_ou_depasses(pour, contre, depassee, constat):
    deux_tiers = evolve(
        TAISEUSE, majorite_numerateur=2, majorite_denominateur=3, majorite_depassee=depassee
    )
    assert majorite(deux_tiers, Suffrages(pour, contre, 0)) is constat


def test_aucun_quorum_se_dit_avec_zero():
    dit = evolve(TAISEUSE, quorum_numerateur=0, quorum_denominateur=1)
    assert quorum(dit, Presence(sieges=9, en_conflit=0, presents=0, representes=0)) is Constat.REUNI


def test_une_modalite_ne_suppose_rien():
    muets = [a.name for a in fields(Modalite) if a.name not in ("instance", "portee")]
    assert {nom: getattr(TAISEUSE, nom) for nom in muets} == dict.fromkeys(muets)
