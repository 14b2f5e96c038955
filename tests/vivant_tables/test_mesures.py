"""Which workflows a project measures, as its settings name them."""

import pytest

from cpts_adapters.vivant.mesures import workflows_de
from cpts_core.kernel.errors import Introuvable
from cpts_core.workflows.index import INDEX
from tests.kernel.procedure import EMPRUNT


def test_un_code_de_l_index():
    assert set(workflows_de(["entraide"])) == {"entraide"}


def test_une_constante_d_un_module():
    assert workflows_de(["tests.kernel.procedure:EMPRUNT"]) == {"emprunt": EMPRUNT}


def test_tout_l_index():
    assert list(workflows_de(["*"])) == list(INDEX)


def test_un_code_inconnu_est_refuse():
    with pytest.raises(Introuvable, match="la procédure « inconnue » n'existe pas"):
        workflows_de(["inconnue"])
