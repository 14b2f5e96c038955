"""Les instances : des sièges qui viennent et s'en vont, sans que rien s'efface."""

from __future__ import annotations

from datetime import date

import pytest

from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.instance import INSTANCE
from cpts_core.workflows.organisation.instance import commandes as c
from cpts_core.workflows.organisation.instance.table import Etat
from cpts_core.workflows.organisation.sieges import NatureInstance
from tests.workflows.autour import autour, derouler, faisables, motifs, refus

SYSTEME = autour("systeme", Role.SYSTEME)
BUREAU = autour("Sacha", Role.BUREAU)
CREER = c.CreerUneInstance(
    nature=NatureInstance.CONSEIL,
    nom="n",
    role_tenu="r",
    responsabilites="s",
    composition="c",
    missions=("CRISE",),
)


def siege(titre: str, personne: str, fin: date | None = None) -> c.PourvoirUnSiege:
    return c.PourvoirUnSiege(
        titre=titre, personne=personne, fonction="membre", du=date(2025, 1, 1), fin=fin
    )


def pourvue(*sieges: c.PourvoirUnSiege):
    return derouler(INSTANCE, (CREER, BUREAU), *((s, SYSTEME) for s in sieges))


def test_un_siege_libere_reste_dans_la_composition_passee():
    libere = c.LibererUnSiege(titre="m-1", fin=date(2025, 3, 20))
    dossier = derouler(
        INSTANCE, (libere, SYSTEME), depuis=pourvue(siege("m-1", "A"), siege("m-2", "B"))
    )
    assert [(s.personne, s.fin) for s in dossier.donnees.sieges] == [
        ("A", date(2025, 3, 20)),
        ("B", None),
    ]


@pytest.mark.parametrize(
    ("fin", "vacant"),
    [(None, False), (date(2025, 3, 21), False), (date(2025, 3, 20), True)],
)
def test_un_siege_tenu_ce_jour_empeche_de_dissoudre(fin, vacant):
    dissoudre = (c.Dissoudre(motif="m"), BUREAU)
    if vacant:
        assert derouler(INSTANCE, dissoudre, depuis=pourvue(siege("m", "A", fin))).etat is (
            Etat.DISSOUTE
        )
    else:
        assert motifs(refus(INSTANCE, pourvue(siege("m", "A", fin)), *dissoudre))


def test_un_siege_se_libere_encore_dans_une_instance_dissoute():
    dissoute = derouler(INSTANCE, (c.Dissoudre(motif="m"), BUREAU), depuis=pourvue())
    libere = c.LibererUnSiege(titre="m-1", fin=date(2025, 3, 20))
    assert derouler(INSTANCE, (libere, SYSTEME), depuis=dissoute).etat is Etat.DISSOUTE


def test_personne_n_ecrit_un_siege_a_la_main():
    humains = autour("Alix", *(set(Role) - {Role.SYSTEME}))
    permis = faisables(INSTANCE, pourvue(), humains)
    assert permis.isdisjoint({c.PourvoirUnSiege, c.LibererUnSiege})


@pytest.mark.parametrize("role", Role)
def test_une_instance_se_lit_dans_la_cpts(role):
    lit = peut_lire(
        INSTANCE, pourvue(), Vue.DOSSIER, lecteur="A", roles=frozenset((role,)), lies={}
    )
    assert lit is (role in (Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE))
