"""Niveau 3."""

from pytest_bdd import scenarios

scenarios("nos_projets/13_niveau_3.feature")
