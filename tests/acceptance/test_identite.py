"""Identité du déclarant."""

from pytest_bdd import scenarios

scenarios("qualite_regles_communes/identite.feature")
