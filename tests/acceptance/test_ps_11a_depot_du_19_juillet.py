"""Dépôt du 19 juillet 2024."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/11a_depot_du_19_juillet.feature")
