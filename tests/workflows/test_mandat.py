"""Les mandats : des jours qui ne se chevauchent pas, un terme qui tombe à minuit."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.generiques import Rectifier, Reprendre
from cpts_core.kernel.messages import Lie
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.mandat import (
    MANDAT,
    Cause,
    ConstaterLeTerme,
    Etat,
    InterrompreLeMandat,
    Mandat,
    MandatOuvert,
    OuvrirUnMandat,
)
from cpts_core.workflows.organisation.sieges import NatureInstance, Siege, occupe, se_chevauchent
from tests.workflows.autour import MIDI, autour, derouler, motifs, refus

JOURS = st.dates(min_value=date(2025, 1, 1), max_value=date(2025, 2, 15))
PERIODES = st.tuples(JOURS, st.none() | JOURS)


def siege(du: date, fin: date | None, personne: str = "Camille") -> Siege:
    return Siege(titre="mandat-1", personne=personne, fonction="president", du=du, fin=fin)


def bureau(*sieges: Siege, etat: str = "ACTIVE") -> dict[str, tuple[Lie, ...]]:
    return {"instance": (Lie("i-1", etat, {"nature": NatureInstance.BUREAU, "sieges": sieges}),)}


def demande(du: date, au: date | None = None, personne: str = "Camille") -> OuvrirUnMandat:
    return OuvrirUnMandat(
        instance="i-1", personne=personne, fonction="president", du=du, au=au, preuve="pv"
    )


def sacha(*sieges: Siege, le: datetime = MIDI):
    return autour("Sacha", Role.BUREAU, le=le, lies=bureau(*sieges))


@given(PERIODES, PERIODES)
def test_deux_mandats_acceptes_n_ont_aucun_jour_commun(un, autre):
    fin = un[1] and un[1] + timedelta(days=1)
    deja = siege(un[0], fin)
    reponse = decide(MANDAT, None, demande(*autre), sacha(deja))
    jours = [date(2024, 12, 31) + timedelta(days=n) for n in range(60)]
    communs = any(
        occupe(deja.du, deja.fin, jour) and autre[0] <= jour and (not autre[1] or jour <= autre[1])
        for jour in jours
    )
    assert isinstance(reponse, Decision) is not (communs or (autre[1] and autre[1] < autre[0]))


def test_un_siege_qui_n_a_dure_aucun_jour_n_empeche_rien():
    assert not se_chevauchent(siege(date(2025, 1, 5), date(2025, 1, 5)), date(2025, 1, 1), None)


@pytest.mark.parametrize(("personne", "accepte"), [("Camille", False), ("Morgan", True)])
def test_seule_la_meme_personne_est_empechee(personne, accepte):
    deja = siege(date(2025, 1, 1), None)
    reponse = decide(MANDAT, None, demande(date(2025, 3, 1), None, personne), sacha(deja))
    assert isinstance(reponse, Decision) is accepte


def test_toutes_les_raisons_d_un_refus_sont_dites_ensemble():
    deja = siege(date(2025, 1, 1), None, "Sacha")
    entoure = autour("Sacha", Role.BUREAU, lies=bureau(deja, etat="DISSOUTE"))
    demandee = demande(date(2025, 3, 2), date(2025, 3, 1), "Sacha")
    assert len(motifs(refus(MANDAT, None, demandee, entoure))) >= 3


def test_un_mandat_retient_l_instance_et_le_jour_ou_il_cesse():
    ouvert = derouler(MANDAT, (demande(date(2025, 1, 1), date(2025, 3, 31)), sacha()))
    assert ouvert.donnees.nature is NatureInstance.BUREAU
    assert ouvert.donnees.fin == date(2025, 4, 1)
    (terme,) = ouvert.echeances
    assert terme.le == datetime(2025, 3, 31, 22, tzinfo=UTC)


def test_un_mandat_sans_terme_n_attend_rien():
    ouvert = derouler(MANDAT, (demande(date(2025, 1, 1)), sacha()))
    assert (ouvert.echeances, ouvert.donnees.fin) == ((), None)


def test_le_terme_se_constate_a_minuit_heure_locale():
    ouvert = derouler(MANDAT, (demande(date(2025, 1, 1), date(2025, 3, 31)), sacha()))
    veille = autour("Sacha", Role.BUREAU, le=datetime(2025, 3, 31, 21, 59, tzinfo=UTC))
    assert motifs(refus(MANDAT, ouvert, ConstaterLeTerme(), veille))
    minuit = autour("Sacha", Role.BUREAU, le=datetime(2025, 3, 31, 22, tzinfo=UTC))
    assert derouler(MANDAT, (ConstaterLeTerme(), minuit), depuis=ouvert).etat is Etat.TERMINE


@pytest.mark.parametrize(
    ("au", "fin"),
    [(None, date(2025, 3, 20)), (date(2025, 6, 1), date(2025, 3, 20)), (date(2025, 3, 1), None)],
)
def test_interrompre_ne_prolonge_jamais(au, fin):
    ouvert = derouler(MANDAT, (demande(date(2025, 1, 1), au), sacha()))
    pas = (InterrompreLeMandat(cause=Cause.DEMISSION), autour("Sacha", Role.BUREAU))
    assert derouler(MANDAT, pas, depuis=ouvert).donnees.fin == (fin or date(2025, 3, 2))


def test_les_dates_et_la_personne_ne_se_rectifient_ni_ne_se_reprennent():
    ouvert = derouler(MANDAT, (demande(date(2025, 1, 1)), sacha()))
    for nom in ("personne", "nature", "du", "au", "fin"):
        correction = Rectifier(champ=nom, nouvelle="2026-01-01", motif="m", second="Alix")
        assert motifs(refus(MANDAT, ouvert, correction, sacha()))
    reprise = Reprendre(etat="EN_COURS", preuve="pv", donnees=())
    assert refus(MANDAT, None, reprise, autour("Sacha", *Role))


def test_le_dernier_jour_du_calendrier_ne_fait_pas_tomber_l_outil():
    ouvert = derouler(MANDAT, (demande(date(2025, 1, 1), date.max - timedelta(days=2)), sacha()))
    assert isinstance(ouvert.donnees, Mandat)
    assert MandatOuvert in MANDAT.evolutions
