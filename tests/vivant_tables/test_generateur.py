"""The proposed skeletons are Gherkin, they pass as they are, and cross all that can be crossed."""

import json
from itertools import pairwise

import pytest
from gherkin.parser import Parser

from cpts_adapters.vivant.generateur import proposer
from cpts_adapters.vivant.generateur.ecriture import en_francais
from cpts_adapters.vivant.generateur.marches import Marche, Marcheur
from cpts_adapters.vivant.generateur.recherche import Recherche
from cpts_adapters.vivant.generateur.tournees import paires_de, par_paires, par_rangees
from cpts_adapters.vivant.rangees import paires
from cpts_core.kernel.exploration import Etape
from cpts_core.workflows.index import Registre
from tests.kernel.procedure import EMPRUNT, Demander, Preter, Rendre, circonstances, le
from tests.vivant_tables.etapes import ecrire, poser

pytest_plugins = ("pytester",)

ETAPES_PARTAGEES = """
from tests.acceptance.conftest import *
from tests.vivant_tables.etapes import pytest_bdd_apply_tag
"""
SANS_LIEN = ("entraide", "sensibilisation")
PERSONNES = {"membre": "Alix", "bureau": "Sacha"}
MARCHEUR = Marcheur(EMPRUNT, circonstances, PERSONNES)


@pytest.fixture
def recherche():
    trouvee = Recherche(MARCHEUR)
    trouvee.chercher()
    return trouvee


def test_chaque_rangee_et_chaque_paire_sont_trouvees(recherche):
    assert set(recherche.rangees) == set(EMPRUNT.transitions)
    rangs = {t: rang for rang, t in enumerate(EMPRUNT.transitions)}
    assert {(rangs[a], rangs[b]) for a, b in recherche.paires} == set(paires(EMPRUNT))


def test_les_parcours_couvrent_tout_ce_qui_est_trouve_sans_se_repeter(recherche):
    rangees = par_rangees(recherche)
    franchies = {etape.transition for marche in rangees for etape in marche.etapes}
    assert franchies == set(recherche.rangees)
    assert len(rangees) == 2
    assert par_paires(recherche, rangees) == []
    seules = par_paires(recherche, [])
    assert set().union(*map(paires_de, seules)) == set(recherche.paires)


def test_une_marche_perd_les_etapes_dont_sa_fin_se_passe():
    demander, preter, rendre, _ = EMPRUNT.transitions
    etapes = (
        Etape("membre", Demander(objet="x", lecteur="Alix"), demander),
        Etape("bureau", Preter(), preter),
        Etape("membre", Rendre(en_etat=True), rendre),
    )
    longue = MARCHEUR.rejouer(etapes)
    assert MARCHEUR.raccourcir(longue, (rendre,)) == longue
    assert MARCHEUR.rejouer(etapes[1:]) is None
    assert Marche().derniere is None


@pytest.mark.parametrize("code", ["identite", "reunion", *SANS_LIEN])
def test_un_squelette_se_lit_comme_du_gherkin(code):
    squelette = proposer(Registre()[code])
    scenarios = [e["scenario"] for e in Parser().parse(squelette)["feature"]["children"][1:]]
    noms = [scenario["name"] for scenario in scenarios]
    assert len(noms) == len(set(noms))
    assert all(scenario["steps"] for scenario in scenarios)


def test_un_squelette_passe_et_couvre_rangees_et_paires(pytester):
    poser(pytester, " ".join(SANS_LIEN), ETAPES_PARTAGEES)
    for code in SANS_LIEN:
        ecrire(pytester, code, proposer(Registre()[code]))
    resultat = pytester.runpytest_inprocess("--couverture=couverture.json")
    assert resultat.parseoutcomes().keys() == {"passed"}
    lue = json.loads((pytester.path / "couverture.json").read_text("utf-8"))
    for machine in lue["machines"].values():
        assert all(rangee["scenarios"] for rangee in machine["rangees"])
        assert all(paire["scenarios"] for paire in machine["paires"])


def test_ce_que_les_exemples_n_atteignent_pas_est_dit():
    squelette = proposer(Registre()["identite"])
    assert "  # Hors d'atteinte des exemples : « constater la fin d'un suivi »" in squelette


def test_sans_les_paires_il_ne_reste_que_les_rangees():
    squelette = proposer(Registre()["entraide"], avec_paires=False)
    assert squelette.count("Scénario:") == 3
    assert "paire" not in squelette


def test_une_date_s_ecrit_comme_on_la_lit():
    assert en_francais(le(20, 9)) == "20 mars 2025 à 9 h"
    assert en_francais(le(1).replace(minute=5).date()) == "1er mars 2025"
    assert en_francais(le(1).replace(minute=5)) == "1er mars 2025 à 9 h 05"


def test_deux_squelettes_de_la_meme_table_sont_les_memes():
    premier, second = (proposer(Registre()["entraide"]) for _ in range(2))
    assert premier == second
    assert all(avant != apres for avant, apres in pairwise(premier.split("\n\n")))
