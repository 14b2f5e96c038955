"""Third sentence: chapters do not know one another; only `application.reactions` links them."""

import grimp
import pytest

from tests.architecture.chapitres import chapitres, definit_un_workflow, importeurs, liens
from tests.architecture.depot import RACINE, graphe

A, B, COMMUN, OUTIL = (
    f"cpts_core.workflows.{nom}"
    for nom in ("qualite.a", "projet.b", "commun.roles", "projet.outil")
)
LIENS = {
    "direct": [(A, B)],
    "dans un paquet": [(f"{A}.regles", f"{B}.commandes")],
    "par un fichier qui porte leur nom": [(f"{A}_regles", f"{B}_messages")],
    "par un outil du dossier": [(A, OUTIL), (OUTIL, B)],
    "par ce qui est commun": [(A, COMMUN), (COMMUN, B)],
}


def imagine(imports) -> grimp.ImportGraph:
    imaginaire = grimp.ImportGraph()
    for importeur, importe in imports:
        imaginaire.add_import(importer=importeur, imported=importe)
    return imaginaire


def test_aucun_chapitre_n_en_connait_un_autre():
    assert liens(graphe(), chapitres(RACINE / "src")) == []


def test_dans_le_coeur_seules_les_reactions_connaissent_les_chapitres():
    connaissent = importeurs(graphe(), chapitres(RACINE / "src"))
    coeur = {module for module in connaissent if module.startswith("cpts_core.")}
    assert coeur <= {"cpts_core.application.reactions"}


@pytest.mark.parametrize("imports", LIENS.values(), ids=LIENS)
def test_un_lien_entre_chapitres_est_vu(imports):
    assert len(liens(imagine(imports), {A, B})) == 1


def test_ce_qui_est_commun_et_les_outils_sont_a_tous():
    partages = [(A, COMMUN), (B, COMMUN), (A, OUTIL), (f"{A}.table", f"{A}.regles")]
    assert liens(imagine(partages), {A, B}) == []


def test_un_importeur_de_chapitre_est_vu():
    assert importeurs(imagine([("x", f"{A}.table"), (A, f"{A}.table")]), {A, B}) == {"x"}


def test_un_chapitre_est_ce_qui_definit_un_workflow(tmp_path):
    table = tmp_path / "cpts_core" / "workflows" / "projet" / "mission" / "table.py"
    table.parent.mkdir(parents=True)
    table.write_text("MISSION: Workflow = Workflow(code='mission')\n")
    (table.parents[1] / "calculs.py").write_text("TABLE = Table()\n")
    assert chapitres(tmp_path) == {"cpts_core.workflows.projet.mission"}


def test_nommer_un_workflow_n_est_pas_le_definir():
    assert not definit_un_workflow("def diagramme(workflow: Workflow): return Workflow")
