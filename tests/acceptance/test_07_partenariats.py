"""Partenariats."""

from pytest_bdd import scenarios

scenarios("nos_projets/07_partenariats.feature")
