"""Every rule of the documents is carried by a scenario, or its chapter is still to be written.

That a scenario really crosses a row or a rule of its unit is checked while it runs.
"""

import re
from pathlib import Path

from cpts_adapters.vivant.unites import charger

FEATURES = Path(__file__).parents[2] / "features"
ETIQUETTE = re.compile(r"@src:((?:NP|PS)-\d{3})")

A_FAIRE = {f"Mission {numero}" for numero in ("1A", "1B", "2", "3", "4", "5", "6")}
"""The sections of the second document whose chapters are still to be written."""


def etiquetees() -> set[str]:
    textes = (chemin.read_text("utf-8") for chemin in FEATURES.rglob("*.feature"))
    return {code for texte in textes for code in ETIQUETTE.findall(texte)}


def test_chaque_regle_des_sections_ecrites_est_portee_par_un_scenario() -> None:
    portees = etiquetees()
    oubliees = [
        f"{unite.code} ({unite.section})"
        for unite in charger().values()
        if unite.nature == "regle" and unite.section not in A_FAIRE and unite.code not in portees
    ]
    assert not oubliees, f"aucun scénario ne porte : {', '.join(oubliees)}"


def test_une_section_a_faire_n_a_pas_encore_de_scenario() -> None:
    portees = etiquetees()
    commencees = {
        unite.section
        for unite in charger().values()
        if unite.section in A_FAIRE and unite.code in portees
    }
    assert not commencees, f"à retirer de A_FAIRE : {commencees}"
