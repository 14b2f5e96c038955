"""Définition des missions."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/01_definition_des_missions.feature")
