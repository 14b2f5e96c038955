"""Steps over the small procedure of the kernel's tests, and the project that runs them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define, field
from pytest_bdd import feature, parsers, step

import cpts_adapters.vivant.mutation_plugin  # noqa: F401 - loaded once, not once a project
from cpts_core.kernel.decision import Decision, possible
from tests.kernel.procedure import circonstances

if TYPE_CHECKING:
    from cpts_core.kernel.errors import ErreurProcedure
    from cpts_core.kernel.messages import Dossier

RACINE = Path(__file__).parents[2]
VALEURS = {"oui": True, "non": False}

REGLAGES = """
[pytest]
bdd_features_base_dir = features
vivant_workflows = {workflow}
vivant_gardes = signaler
addopts =
    -p no:cacheprovider -p no:hypothesispytest
    -p cpts_adapters.vivant.plugin
    -p cpts_adapters.vivant.couverture_plugin -p cpts_adapters.vivant.mutation_plugin
pythonpath = {racine}
filterwarnings =
    error
    ignore::pytest.PytestAssertRewriteWarning
"""
CONFTEST = "from tests.vivant_tables.etapes import *"
ENTETE = "# language: fr\nFonctionnalité: l'emprunt d'un objet\n"


def pytest_bdd_apply_tag(tag):
    """Keep the tags in their scenarios: they are no marks of pytest."""
    return True


@define
class Essai:
    """One loan, decided by the kernel alone."""

    registre: Any
    decider: Any
    dossier: Dossier | None = None
    refus: ErreurProcedure | None = field(default=None)

    def faire(self, role: str, libelle: str, **valeurs: Any) -> None:
        workflow = self.registre["emprunt"]
        classe = next(c for c in workflow.commandes.values() if c.libelle == libelle)
        decision = self.decider(workflow, self.dossier, classe(**valeurs), circonstances(role))
        if isinstance(decision, Decision):
            self.dossier, self.refus = decision.dossier, None
        else:
            self.refus = decision


@pytest.fixture
def essai(registre, observateur):
    return Essai(registre, observateur)


@step(parsers.re(r"le (?P<role>\w+) peut « (?P<libelle>[^»]+) »"))
def peut(essai, role, libelle):
    assert libelle in _possibles(essai, role)


@step(parsers.re(r"le (?P<role>\w+) ne peut pas « (?P<libelle>[^»]+) »"))
def ne_peut_pas(essai, role, libelle):
    assert libelle not in _possibles(essai, role)


def _possibles(essai, role):
    workflow = essai.registre["emprunt"]
    essai.decider.consulter(workflow, essai.dossier)
    permises = possible(workflow, essai.dossier, circonstances(role))
    return {p.transition.quand.libelle for p in permises if p.faisable}


@step(parsers.re(r"le (?P<role>\w+) demande l'objet « (?P<objet>\w+) »"))
def demander(essai, role, objet):
    essai.faire(role, "demander un objet", objet=objet, lecteur="Camille")


@step(parsers.re(r"le (?P<role>\w+) prête"))
def preter(essai, role):
    essai.faire(role, "prêter")


@step(parsers.re(r"le (?P<role>\w+) rend, en état : (?P<etat>oui|non)"))
def rendre(essai, role, etat):
    essai.faire(role, "rendre", en_etat=VALEURS[etat])


@step(parsers.re(r"l'emprunt est « (?P<etat>\w+) »"))
def est(essai, etat):
    assert essai.refus is None
    assert essai.dossier.etat.value == etat


@step("c'est refusé")
def refuse(essai):
    assert essai.refus is not None


@step(parsers.re(r"le retour est attendu dans (?P<jours>\d+) jours"))
def attendu(essai, jours):
    (retour,) = essai.dossier.echeances
    assert retour.le.date() == (circonstances().instant + timedelta(days=int(jours) + 1)).date()


@step("aucun retour n'est attendu")
def rien_d_attendu(essai):
    assert essai.dossier.echeances == ()


def projet(pytester, *scenarios: str, etapes: str = CONFTEST) -> None:
    """Write a project of one feature around these scenarios."""
    poser(pytester, "tests.kernel.procedure:EMPRUNT", etapes)
    ecrire(pytester, "emprunt", ENTETE + "\n".join(scenarios))


def poser(pytester, workflows: str, etapes: str) -> None:
    """Write a project without features."""
    pytester.makeini(REGLAGES.format(workflow=workflows, racine=RACINE))
    pytester.makeconftest(etapes)
    pytester.makepyfile(test_emprunt="from pytest_bdd import scenarios\nscenarios('.')\n")
    pytester.mkdir("features")


def ecrire(pytester, nom: str, texte: str) -> None:
    """Write a feature, again where it was already read."""
    feature.features.clear()
    (pytester.path / "features" / f"{nom}.feature").write_text(texte, "utf-8")


def scenario(nom: str, *etapes: str, etiquettes: str = "") -> str:
    """Write a scenario."""
    lignes = [f"  {etiquettes}"] if etiquettes else []
    lignes += [f"  Scénario: {nom}", *(f"    Quand {etape}" for etape in etapes)]
    return "\n".join(lignes) + "\n"
