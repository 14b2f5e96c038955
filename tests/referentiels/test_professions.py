"""The professions and the families that redaction shows instead (ADR 0013)."""

from __future__ import annotations

from collections import Counter

import pytest

from cpts_core.referentiels.modele import Confiance
from cpts_core.referentiels.professions import profession, professions


@pytest.mark.parametrize(
    ("famille", "codes"),
    [
        ("MEDICAL", "10 40 50"),
        ("PHARMACIE", "21 38 39"),
        ("INFIRMIER", "60 69"),
        ("REEDUCATION", "70 80 91 92 94 96"),
        ("APPAREILLAGE", "26 28 81 82 83 84 85"),
        ("TECHNIQUE", "32 86 98"),
        ("AIDE", "31 35 36 37"),
        ("AUTRE", "93 95"),
    ],
)
def test_chaque_profession_de_sante_a_sa_famille(famille: str, codes: str) -> None:
    assert {profession(f"G15-{code}").famille.code for code in codes.split()} == {famille}


def test_les_nomenclatures_sont_au_complet() -> None:
    par_nomenclature = Counter(cle.split("-")[0] for cle in professions())
    assert par_nomenclature == {"G15": 30, "R85": 2, "R94": 2, "R95": 4}


def test_un_code_seul_ne_suffit_pas() -> None:
    with pytest.raises(KeyError):
        profession("60")
    assert profession("G15-60").libelle == "Infirmier"


def test_le_code_est_publie_la_famille_est_un_choix_du_projet() -> None:
    infirmier = profession("G15-60")
    assert infirmier.provenance.confiance is Confiance.S1
    assert infirmier.famille.provenance.confiance is Confiance.D
    assert infirmier.famille.libelle == "soins infirmiers"
