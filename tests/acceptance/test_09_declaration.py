"""Scenarios of features/nos_projets/09_declaration.feature."""

from pytest_bdd import scenarios

scenarios("nos_projets/09_declaration.feature")
