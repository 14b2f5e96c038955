"""Deuxième partie, les missions."""

from pytest_bdd import scenarios

scenarios("nos_projets/04_missions.feature")
