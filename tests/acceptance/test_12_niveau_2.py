"""Scenarios of features/nos_projets/12_niveau_2.feature."""

from pytest_bdd import scenarios

scenarios("nos_projets/12_niveau_2.feature")
