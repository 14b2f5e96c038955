"""A fact as a line of text, and the hash that ties it to the fact before."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_adapters.serialisation.rows import (
    ORIGIN,
    FactRow,
    Unreadable,
    compact,
    from_line,
    link,
    to_line,
)
from tests.adapters.serialisation.strategies import TEXTES

LIGNE = FactRow(
    stream="0001",
    version=1,
    rank=0,
    workflow="essai",
    workflow_version=1,
    type="essai.ouvert/1",
    payload='{"code":"A","textes":["é\\n"]}',
    state="OUVERT",
    deadlines='[["RAPPEL","2025-03-20T09:30:00+00:00",false]]',
    survenu_le="2025-03-20T09:30:00+00:00",
    enregistre_le="2025-03-20T09:31:00+00:00",
    by="p-1",
    role="MEMBRE",
    command_id="c1",
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTES, inner, max_size=3),
    max_leaves=8,
)


@given(TEXTES, JSON, JSON)
def test_une_ligne_exportee_se_relit_au_caractere_pres(texte, charge, echeances):
    ligne = LIGNE._replace(by=texte, payload=compact(charge), deadlines=compact(echeances))
    assert from_line(to_line(ligne)) == ligne


def test_une_ligne_exportee_est_du_json_que_l_on_peut_lire():
    ecrite = to_line(LIGNE)
    assert "\n" not in ecrite
    assert json.loads(ecrite)["payload"]["textes"] == ["é\n"]


@given(st.integers(0, len(to_line(LIGNE)) - 1))
def test_une_ligne_coupee_se_dit(fin):
    with pytest.raises(Unreadable, match="coupée"):
        from_line(to_line(LIGNE)[:fin])


@pytest.mark.parametrize(
    "change",
    [
        {"version": "1"},
        {"version": True},
        {"rank": 1.0},
        {"by": None},
        {"survenu_le": 20250320},
    ],
)
def test_une_valeur_d_un_autre_genre_se_dit(change):
    with pytest.raises(Unreadable, match=next(iter(change))):
        from_line(compact(json.loads(to_line(LIGNE)) | change))


@pytest.mark.parametrize("ligne", ["3", "[]", "{}", "null", '{"stream":"0001"}'])
def test_ce_qui_n_est_pas_un_fait_se_dit(ligne):
    with pytest.raises(Unreadable, match="champs d'un fait"):
        from_line(ligne)


def test_un_champ_de_trop_se_dit():
    with pytest.raises(Unreadable, match="champs d'un fait"):
        from_line(compact(json.loads(to_line(LIGNE)) | {"note": ""}))


@pytest.mark.parametrize("champ", FactRow._fields)
def test_chaque_colonne_change_l_empreinte(champ):
    valeur = getattr(LIGNE, champ)
    autre = LIGNE._replace(**{champ: valeur + 1 if isinstance(valeur, int) else valeur + "x"})
    assert link(ORIGIN, "cpts-a", autre) != link(ORIGIN, "cpts-a", LIGNE)


def test_le_fait_precedent_et_la_cpts_changent_l_empreinte():
    reference = link(ORIGIN, "cpts-a", LIGNE)
    assert link("0", "cpts-a", LIGNE) != reference
    assert link(ORIGIN, "cpts-b", LIGNE) != reference
    assert link(ORIGIN, "cpts-a", LIGNE) == reference
