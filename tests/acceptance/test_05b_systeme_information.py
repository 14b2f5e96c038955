"""Systèmes d'information."""

from pytest_bdd import scenarios

scenarios("nos_projets/05b_systeme_information.feature")
