"""Projet de santé."""

from pytest_bdd import scenarios

scenarios("nos_projets/02_projet_de_sante.feature")
