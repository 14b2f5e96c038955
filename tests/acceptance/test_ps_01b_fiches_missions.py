"""Les fiches missions et leurs actions."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/01b_fiches_missions.feature")
