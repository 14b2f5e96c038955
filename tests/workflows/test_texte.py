"""Les textes : un brouillon se travaille, un texte adopté ne bouge plus."""

from __future__ import annotations

import pytest

from cpts_core.kernel.errors import PasDansCetEtat
from cpts_core.kernel.generiques import Rectifier
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.modalites import Portee
from cpts_core.workflows.organisation.sieges import NatureInstance
from cpts_core.workflows.organisation.texte import TEXTE
from cpts_core.workflows.organisation.texte import commandes as c
from cpts_core.workflows.organisation.texte.etats import FormeJuridique, Nature
from tests.workflows.autour import autour, derouler, motifs, refus

ALIX, SACHA = autour("Alix", Role.COORDINATEUR), autour("Sacha", Role.BUREAU)
STATUTS = c.RedigerUnTexte(nature=Nature.STATUTS, forme=FormeJuridique.ASSOCIATION)
ADOPTER = (c.AdopterLeTexte(proces_verbal="pv"), SACHA)


def modalite(**dites: object) -> c.FixerUneModalite:
    return c.FixerUneModalite(instance=NatureInstance.BUREAU, portee=Portee.ORDINAIRE, **dites)


def rediges(*modalites: c.FixerUneModalite):
    return derouler(TEXTE, (STATUTS, ALIX), *((m, ALIX) for m in modalites))


def test_une_modalite_saisie_de_nouveau_remplace_la_premiere():
    texte = rediges(modalite(procurations=1), modalite(procurations=2)).donnees
    assert [m.procurations for m in texte.modalites] == [2]


def test_un_texte_adopte_ne_se_retouche_pas():
    adopte = derouler(TEXTE, ADOPTER, depuis=rediges(modalite()))
    assert isinstance(refus(TEXTE, adopte, modalite(), ALIX), PasDansCetEtat)
    for nom in ("modalites", "colleges", "nature", "forme"):
        correction = Rectifier(champ=nom, nouvelle="autres", motif="m", second="Sacha")
        assert motifs(refus(TEXTE, adopte, correction, ALIX))


def test_une_modalite_muette_suffit_a_adopter_elle_reste_inconnue():
    (dite,) = derouler(TEXTE, ADOPTER, depuis=rediges(modalite())).donnees.modalites
    assert (dite.quorum_numerateur, dite.majorite_numerateur, dite.procurations) == (None,) * 3


def test_toutes_les_raisons_d_une_adoption_refusee_sont_dites_ensemble():
    assert len(motifs(refus(TEXTE, rediges(), c.AdopterLeTexte(), SACHA))) == 2


@pytest.mark.parametrize("role", Role)
def test_un_brouillon_reste_dans_la_cpts_un_texte_adopte_va_aux_tutelles(role):
    brouillon = rediges(modalite())
    adopte = derouler(TEXTE, ADOPTER, depuis=brouillon)
    membres = (Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE)
    for dossier, lecteurs in ((brouillon, membres), (adopte, (*membres, Role.ARS, Role.CPAM))):
        lit = peut_lire(TEXTE, dossier, Vue.DOSSIER, lecteur="A", roles=frozenset((role,)), lies={})
        assert lit is (role in lecteurs)
