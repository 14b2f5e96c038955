"""Scenarios of features/nos_projets/10_methode_d_analyse.feature."""

from pytest_bdd import scenarios

scenarios("nos_projets/10_methode_d_analyse.feature")
