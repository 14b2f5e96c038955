"""Reading is closed by default: declared roles, under declared conditions, see declared views."""

from __future__ import annotations

import pytest

from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Dossier
from cpts_core.kernel.workflow import Lecture, Vue
from tests.kernel.procedure import ICI, Emprunt, Etat, emprunt

DOSSIER = Dossier(Etat.DEMANDE, 1, (), Emprunt(objet="scie", lecteur="Camille"))


def lit(workflow, vue=Vue.DOSSIER, *, lecteur="Camille", roles=("membre",), lies=None):
    return peut_lire(
        workflow, DOSSIER, vue, lecteur=lecteur, roles=frozenset(roles), lies=lies or {}
    )


@pytest.mark.parametrize("vue", Vue)
def test_un_role_declare_voit_le_dossier_son_historique_et_sa_ligne(vue):
    assert lit(emprunt(), vue)


@pytest.mark.parametrize("vue", Vue)
@pytest.mark.parametrize("roles", [(), ("bureau",), ("système",)])
def test_tout_autre_role_ne_voit_rien(vue, roles):
    assert not lit(emprunt(), vue, roles=roles)


def test_un_des_roles_suffit_pour_lire():
    assert lit(emprunt(), roles=("bureau", "membre"))


def test_une_condition_reserve_le_dossier_a_son_lecteur():
    sien = Lecture(
        qui="membre", si=lambda donnees, lecteur, _: donnees.lecteur == lecteur, source=ICI
    )
    workflow = emprunt(lectures=(sien,))
    assert lit(workflow, lecteur="Camille")
    assert not lit(workflow, lecteur="Sacha")


def test_une_condition_lit_les_dossiers_lies():
    ouvert = Lecture(qui="membre", si=lambda _, __, lies: bool(lies.get("salle")), source=ICI)
    assert not lit(emprunt(lectures=(ouvert,)))
    assert lit(emprunt(lectures=(ouvert,)), lies={"salle": ("x",)})


def test_une_vue_non_declaree_reste_fermee():
    ligne = Lecture(qui="membre", vues=(Vue.LIGNE,), source=ICI)
    workflow = emprunt(lectures=(ligne,))
    assert lit(workflow, Vue.LIGNE)
    assert not lit(workflow, Vue.DOSSIER)
    assert not lit(workflow, Vue.HISTORIQUE)


def test_plusieurs_droits_s_ajoutent():
    droits = (
        Lecture(qui="bureau", vues=(Vue.LIGNE,), source=ICI),
        Lecture(qui="membre", vues=(Vue.DOSSIER,), source=ICI),
    )
    workflow = emprunt(lectures=droits)
    assert lit(workflow, Vue.LIGNE, roles=("bureau", "membre"))
    assert lit(workflow, Vue.DOSSIER, roles=("bureau", "membre"))
    assert not lit(workflow, Vue.DOSSIER, roles=("bureau",))
