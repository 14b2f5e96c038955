"""Le dialogue de gestion."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/11c_dialogue.feature")
