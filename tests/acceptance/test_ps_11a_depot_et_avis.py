"""Dépôt et avis."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/11a_depot_et_avis.feature")
