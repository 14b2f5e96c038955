"""Each unit of the documents has an answer, and the file that says so is complete.

That a scenario crosses a row or a rule of its unit, and that the file is what the scenarios give,
is judged while they run (`vivant/juge.py`).
"""

import re
from pathlib import Path

from cpts_adapters.vivant.statuts import DECLARATIONS, Declarations, Statut, fautes, livres
from cpts_adapters.vivant.unites import charger

RACINE = Path(__file__).parents[2]
DECLAREES = Declarations.lire(RACINE / "features" / DECLARATIONS)
ETIQUETTE = re.compile(r"@src:((?:NP|PS)-\d{3})")


def test_chaque_unite_a_son_statut() -> None:
    assert list(livres()) == list(charger()), "« make unites » écrit le statut qui manque"
    assert list(fautes(livres(), DECLAREES)) == []


def test_les_quatre_vingt_treize_regles_ont_une_reponse() -> None:
    regles = [livres()[unite.code] for unite in charger().values() if unite.est_une_regle]
    assert len(regles) == 93
    sans = {Statut.A_FAIRE, Statut.EN_ECART, Statut.INFORMATIVE}
    assert not [suivi for suivi in regles if suivi.statut in sans]


def test_une_unite_est_verifiee_si_et_seulement_si_un_scenario_la_porte() -> None:
    textes = (chemin.read_text("utf-8") for chemin in (RACINE / "features").rglob("*.feature"))
    portees = {code for texte in textes for code in ETIQUETTE.findall(texte)}
    verifiees = {code for code, suivi in livres().items() if suivi.statut is Statut.VERIFIEE}
    assert portees == verifiees, "« make unites » met le fichier à jour"


def test_le_test_qui_prouve_une_unite_par_construction_existe() -> None:
    for code, preuve in DECLAREES.par_construction.items():
        fichier, _, nom = preuve.partition("::")
        chemin = RACINE / fichier
        ecrit = chemin.is_file() and f"def {nom}(" in chemin.read_text("utf-8")
        assert ecrit, f"{code} : le test « {preuve} » n'existe pas"
