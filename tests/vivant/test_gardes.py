"""Each guard sees what it guards against, says where, and sees nothing else."""

from pathlib import Path

import pytest

from cpts_adapters.vivant.gardes import examiner
from cpts_adapters.vivant.gardes.etiquettes import Permises
from tests.vivant.pieges import PIEGES, SAINE

RACINE = Path(__file__).parents[2]
PERMISES = Permises(frozenset({"NP-079", "NP-080"}), frozenset({"0001"}), ("@lent*",))


def diagnostics(dossier: Path, contenu: str | bytes) -> list[str]:
    chemin = dossier / "f.feature"
    chemin.write_bytes(contenu if isinstance(contenu, bytes) else contenu.encode())
    return [str(faute) for faute in examiner(chemin, dossier, PERMISES)[1]]


@pytest.mark.parametrize("nom", PIEGES)
def test_un_piege_est_vu_avec_son_fichier_et_sa_ligne(nom, tmp_path):
    contenu, attendus = PIEGES[nom]
    assert diagnostics(tmp_path, contenu) == [f"f.feature:{n} : {p}" for n, p in attendus.items()]


def test_une_fonctionnalite_saine_n_a_aucun_diagnostic(tmp_path):
    assert diagnostics(tmp_path, SAINE) == []


def test_un_fichier_absent_est_dit(tmp_path):
    lecture, fautes = examiner(tmp_path / "absent.feature", tmp_path, PERMISES)
    assert lecture is None
    assert [f.ligne for f in fautes] == [1]
