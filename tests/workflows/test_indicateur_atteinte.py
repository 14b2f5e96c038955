"""L'atteinte d'une cible : ce que chaque formule promet, quelles que soient les valeurs."""

from __future__ import annotations

from decimal import Decimal
from itertools import product

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from cpts_core.workflows.projet.indicateur.atteinte import Convention, Palier, atteinte
from cpts_core.workflows.projet.indicateur.etats import Formule, Sens

CENT, ZERO = Decimal(100), Decimal(0)
VALEURS = st.decimals(-10_000, 10_000, places=2)
VERS = (Sens.HAUSSE, Sens.BAISSE)


@st.composite
def conventions(tirer: st.DrawFn, *formules: Formule, sens: tuple[Sens, ...] = VERS) -> Convention:
    """Une convention comme le chapitre les admet : rien à rebours, des paliers qui montent."""
    choisi = tirer(st.sampled_from(sens))
    bornes = sorted((tirer(VALEURS), tirer(VALEURS)), reverse=choisi is Sens.BAISSE)
    seuils = sorted(tirer(st.sets(VALEURS, min_size=1, max_size=4)))
    taux = tirer(
        st.lists(
            st.decimals(0, 200, places=2),
            min_size=len(seuils),
            max_size=len(seuils),
            unique=True,
        )
    )
    en_ordre = seuils if choisi is not Sens.BAISSE else seuils[::-1]
    return Convention(
        formule=tirer(st.sampled_from(formules or tuple(Formule))),
        sens=choisi,
        reference=bornes[0],
        cible=bornes[1],
        paliers=[Palier(seuil=s, atteinte=t) for s, t in zip(en_ordre, sorted(taux), strict=True)],
        plafonnee=tirer(st.booleans()),
    )


@given(conventions(), VALEURS)
def test_l_atteinte_n_est_jamais_negative_et_plafonnee_ne_passe_pas_cent(
    convention: Convention, observe: Decimal
) -> None:
    obtenue = atteinte(convention, observe)
    assert obtenue >= ZERO
    assert not convention.plafonnee or obtenue <= CENT


@given(conventions(), VALEURS)
def test_le_plafond_ne_change_que_ce_qui_depasse_cent(
    convention: Convention, observe: Decimal
) -> None:
    libre = atteinte(evolve(convention, plafonnee=False), observe)
    assert atteinte(evolve(convention, plafonnee=True), observe) == min(libre, CENT)


@given(conventions(), VALEURS, VALEURS)
def test_faire_mieux_ne_baisse_jamais_l_atteinte(
    convention: Convention, une: Decimal, autre: Decimal
) -> None:
    pire, mieux = sorted((une, autre), reverse=convention.sens is Sens.BAISSE)
    assert atteinte(convention, pire) <= atteinte(convention, mieux)


@given(conventions(Formule.TOUT_OU_RIEN, Formule.LINEAIRE))
def test_la_cible_atteinte_vaut_cent(convention: Convention) -> None:
    assert atteinte(convention, convention.cible) == CENT


@given(conventions(Formule.TOUT_OU_RIEN, Formule.LINEAIRE))
def test_rester_au_depart_ne_vaut_rien_s_il_y_avait_du_chemin(convention: Convention) -> None:
    assume(convention.reference != convention.cible)
    assert atteinte(convention, convention.reference) == ZERO


@given(conventions(Formule.TOUT_OU_RIEN, sens=tuple(Sens)), VALEURS)
def test_tout_ou_rien_ne_donne_que_tout_ou_rien(convention: Convention, observe: Decimal) -> None:
    assert atteinte(convention, observe) in (ZERO, CENT)


@given(conventions(Formule.PALIERS), VALEURS)
def test_par_paliers_ne_donne_que_rien_ou_un_palier(
    convention: Convention, observe: Decimal
) -> None:
    obtenue = atteinte(evolve(convention, plafonnee=False), observe)
    assert obtenue in {ZERO, *(palier.atteinte for palier in convention.paliers)}


@given(conventions(Formule.LINEAIRE), VALEURS)
def test_le_sens_ne_change_rien_au_chemin(convention: Convention, observe: Decimal) -> None:
    miroir = evolve(
        convention,
        sens=VERS[convention.sens is Sens.HAUSSE],
        reference=-convention.reference,
        cible=-convention.cible,
    )
    assert atteinte(convention, observe) == atteinte(miroir, -observe)


def _convention(formule: Formule, sens: Sens, *, plafonnee: bool) -> Convention:
    depart, cible = (Decimal(100), Decimal(200)) if sens is Sens.HAUSSE else (CENT, Decimal(50))
    seuils = (Decimal(150), Decimal(200)) if sens is Sens.HAUSSE else (Decimal(75), Decimal(50))
    taux = (Decimal(40), Decimal(120))
    paliers = tuple(Palier(seuil=s, atteinte=t) for s, t in zip(seuils, taux, strict=True))
    return Convention(
        formule=formule,
        sens=sens,
        reference=depart,
        cible=cible,
        paliers=paliers,
        plafonnee=plafonnee,
    )


CALCULES = {
    (Formule.TOUT_OU_RIEN, Sens.HAUSSE): (("199", "0", "0"), ("200", "100", "100")),
    (Formule.TOUT_OU_RIEN, Sens.BAISSE): (("51", "0", "0"), ("50", "100", "100")),
    (Formule.LINEAIRE, Sens.HAUSSE): (("133.333", "33.33", "33.33"), ("250", "100", "150")),
    (Formule.LINEAIRE, Sens.BAISSE): (("90", "20", "20"), ("25", "100", "150")),
    (Formule.PALIERS, Sens.HAUSSE): (("149", "0", "0"), ("150", "40", "40"), ("210", "100", "120")),
    (Formule.PALIERS, Sens.BAISSE): (("76", "0", "0"), ("75", "40", "40"), ("10", "100", "120")),
}


@pytest.mark.parametrize(("formule", "sens"), list(product(Formule, VERS)))
def test_les_formules_sur_des_exemples_calcules_a_la_main(formule: Formule, sens: Sens) -> None:
    for observe, plafonne, libre in CALCULES[formule, sens]:
        for attendue, plafonnee in ((plafonne, True), (libre, False)):
            convention = _convention(formule, sens, plafonnee=plafonnee)
            assert atteinte(convention, Decimal(observe)) == Decimal(attendue)


def test_sans_chemin_a_faire_se_maintenir_suffit() -> None:
    convention = evolve(
        _convention(Formule.LINEAIRE, Sens.HAUSSE, plafonnee=True), reference=Decimal(200)
    )
    assert atteinte(convention, Decimal(200)) == CENT
    assert atteinte(convention, Decimal(199)) == ZERO


def test_sans_direction_seule_la_cible_exacte_compte() -> None:
    convention = evolve(
        _convention(Formule.TOUT_OU_RIEN, Sens.HAUSSE, plafonnee=True), sens=Sens.AUCUN
    )
    assert [atteinte(convention, Decimal(v)) for v in (199, 200, 201)] == [ZERO, CENT, ZERO]
