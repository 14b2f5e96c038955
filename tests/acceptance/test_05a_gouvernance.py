"""Scenarios of features/nos_projets/05a_gouvernance.feature."""

from pytest_bdd import scenarios

scenarios("nos_projets/05a_gouvernance.feature")
