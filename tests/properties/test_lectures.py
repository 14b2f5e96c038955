"""Reading stays closed to whoever the table does not name, wherever a record went."""

import pytest

from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.index import INDEX
from tests.properties.entourage import CODES, ETRANGER, PERSONNES, REGISTRE
from tests.properties.promenade import acceptes

AVEUGLES = frozenset({Role.SYSTEME, ETRANGER})
QUALITE = [code for code, chapitre in INDEX.items() if ".qualite." in chapitre.module]


def vues_par(code, essai, roles):
    """Return the views that someone has of a record under these roles."""
    return [
        (vue, lecteur)
        for vue in Vue
        for lecteur in PERSONNES
        if peut_lire(
            REGISTRE[code],
            essai.issue.dossier,
            vue,
            lecteur=lecteur,
            roles=roles,
            lies=essai.autour.lies,
        )
    ]


@pytest.mark.parametrize("code", CODES)
def test_lire_reste_ferme_a_qui_n_est_pas_declare(code):
    declares = {role for droit in REGISTRE[code].lectures for role in droit.qui}
    assert not AVEUGLES & declares
    for essai in acceptes(code):
        assert vues_par(code, essai, AVEUGLES | (essai.autour.roles - declares)) == [], essai


@pytest.mark.parametrize("code", QUALITE)
def test_le_public_ne_sait_rien_de_la_demarche_qualite(code):
    for essai in acceptes(code):
        assert vues_par(code, essai, frozenset({Role.PUBLIC})) == [], essai


@pytest.mark.parametrize("code", QUALITE)
def test_l_operateur_ne_lit_aucun_dossier_de_la_demarche_qualite(code):
    for essai in acceptes(code):
        vues = {vue for vue, _ in vues_par(code, essai, frozenset({Role.OPERATEUR}))}
        assert vues <= {Vue.LIGNE}, essai
