"""Indemnités et rémunérations."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/11e_indemnisation.feature")
