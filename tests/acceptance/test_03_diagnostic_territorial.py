"""Diagnostic territorial."""

from pytest_bdd import scenarios

scenarios("nos_projets/03_diagnostic_territorial.feature")
