"""Mission 4: health crises."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/07_mission_4.feature")
