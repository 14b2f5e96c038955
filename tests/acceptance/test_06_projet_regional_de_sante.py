"""Projet régional de santé."""

from pytest_bdd import scenarios

scenarios("nos_projets/06_projet_regional_de_sante.feature")
