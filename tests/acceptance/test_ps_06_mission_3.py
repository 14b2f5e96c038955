"""Mission 3 : des actions coordonnées de prévention."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/06_mission_3.feature")
