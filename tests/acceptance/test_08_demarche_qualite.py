"""Scenarios of features/nos_projets/08_demarche_qualite.feature."""

from pytest_bdd import scenarios

scenarios("nos_projets/08_demarche_qualite.feature")
