"""Dossier complet."""

from pytest_bdd import scenarios

scenarios("nos_projets/02b_dossier_complet.feature")
