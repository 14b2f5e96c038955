"""What may leave a base: under which place, and what of it may be shown."""

from collections import Counter
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cpts_core.application.agregation import Regles
from cpts_core.application.analyse import AUTRES, lieux, publier, replier
from cpts_core.application.petites_cellules import TOTAL
from cpts_core.ports.portefeuille import Community
from cpts_core.referentiels.agregats import seuils

JOUR = date(2026, 7, 1)
TROIS = 3


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 9)))
def test_chaque_nom_garde_en_rassemble_assez_ou_tout_est_replie(effectifs):
    noms = replier(effectifs, TROIS)
    gardes = Counter()
    for nom, effectif in effectifs.items():
        assert noms[nom] in (nom, AUTRES)
        gardes[noms[nom]] += effectif
    assert all(effectif >= TROIS for effectif in gardes.values()) or set(gardes) == {AUTRES}


def test_ce_qui_suffit_n_est_pas_replie_sans_raison():
    assert replier({"76": 5, "84": 3}, TROIS) == {"76": "76", "84": "84"}
    assert replier({"76": 5, "84": 4, "94": 1}, TROIS) == {"76": "76", "84": AUTRES, "94": AUTRES}


def test_une_region_ou_une_taille_que_peu_de_cpts_ont_se_replie():
    nombreuses = [Community(f"c{i}", "", "31", "76", 50_000) for i in range(6)]
    seule = Community("seule", "", "2A", "94", 300_000)
    connus = lieux([*nombreuses, seule], JOUR, TROIS)
    assert connus["seule"] == (AUTRES, AUTRES)
    assert set(connus.values()) == {(AUTRES, AUTRES)}
    trois = [Community(f"d{i}", "", "69", "84", 300_000) for i in range(3)]
    assert lieux([*nombreuses, *trois], JOUR, TROIS)["d1"] == ("84", "T4")
    assert lieux([], JOUR, TROIS) == {}


def test_une_ligne_sans_rien_ne_se_distingue_pas_d_une_petite():
    regles = Regles(11, seuils())
    parts = {("b", "x"): [1, 1, 1], ("c", "x"): [9, 9, 9]}
    parts |= {("b", TOTAL): [1, 1, 1], ("c", TOTAL): [9, 9, 9]}
    parts |= {(TOTAL, "x"): [10, 10, 10], (TOTAL, TOTAL): [10, 10, 10]}
    publie = publier(("a", "b", "c"), ("x",), parts, regles)
    assert publie["a", "x"] is publie["b", "x"] is None
    assert publie[TOTAL, TOTAL] == 30
