"""The kinds of health crisis that a response plan covers (ADR 0098)."""

from __future__ import annotations

import pytest

from cpts_core.referentiels.chargement import ReferentielInvalide, analyser
from cpts_core.referentiels.crises import lire_typologies, typologies
from cpts_core.referentiels.modele import Confiance
from cpts_core.workflows.terrain.typologies import EXEMPLES, inconnues, oubliees


def test_les_cinq_typologies_sont_publiees_par_plusieurs_cpts() -> None:
    assert tuple(typologies()) == EXEMPLES
    assert len(typologies()) == 5
    for typologie in typologies().values():
        assert typologie.provenance.confiance is Confiance.S2
        assert len(typologie.provenance.sources) == 4


def test_ce_qui_manque_se_lit_ce_qui_est_inconnu_se_nomme() -> None:
    assert oubliees(EXEMPLES) == inconnues(EXEMPLES) == ()
    assert oubliees(EXEMPLES[1:]) == ("afflux de blessés, physiques ou psychiques",)
    assert inconnues(("NRC", "TEMPETE", "GEL")) == ("TEMPETE", "GEL")


@pytest.mark.parametrize(
    ("typologie", "raison"),
    [('NEIGE = ""', "typologies.NEIGE : valeur attendue"), ("[neige]", "neige : clé inconnue")],
)
def test_un_fichier_fautif_est_refuse_avec_sa_place(typologie: str, raison: str) -> None:
    texte = f"""
        verifie_le = 2025-01-01
        [sources]
        X = "source d'essai"
        [origine.typologies]
        sources = ["X"]
        confiance = "S2"
        [typologies]
        {typologie}
        """
    with pytest.raises(ReferentielInvalide, match=raison):
        lire_typologies(analyser("essai.toml", texte))
