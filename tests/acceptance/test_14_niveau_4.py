"""Niveau 4."""

from pytest_bdd import scenarios

scenarios("nos_projets/14_niveau_4.feature")
