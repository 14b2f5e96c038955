"""Scenarios of features/nos_projets/11_niveau_1.feature."""

from pytest_bdd import scenarios

scenarios("nos_projets/11_niveau_1.feature")
