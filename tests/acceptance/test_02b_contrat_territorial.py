"""Le contrat territorial de santé."""

from pytest_bdd import scenarios

scenarios("nos_projets/02b_contrat_territorial.feature")
